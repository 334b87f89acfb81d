// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/finding_text.h"

#include "core/checks/catalogue.h"

#include <QLocale>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

//! A finding with a detail for every slot there is.
Finding full(Check check, Standing standing = Standing::Fails)
{
    Finding finding;
    finding.check = check;
    finding.standing = standing;
    finding.host = u"mx2.example.org"_s;
    for (int slot = 0; slot <= int(Slot::Hosts); ++slot)
        finding.details.append({Slot(slot), u"value"_s});
    return finding;
}

Finding with(Check check, QList<Detail> details)
{
    Finding finding;
    finding.check = check;
    finding.details = std::move(details);
    return finding;
}

} // namespace

class FindingTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void slotsAreReplaced()
    {
        const Finding finding = with(Check::StartTlsAbsent,
                                     {{Slot::Host, u"mx2.example.org"_s}, {Slot::Address, u"192.0.2.26"_s}});
        QCOMPARE(titleOf(finding), u"STARTTLS is not offered"_s);
        QVERIFY(whatOf(finding).startsWith(u"mx2.example.org (192.0.2.26) answered EHLO without STARTTLS."_s));
        QVERIFY(effectOf(finding).contains(u"deliver in plaintext"_s));
        QVERIFY(remedyOf(finding).contains(u"Give Postfix on mx2.example.org a certificate"_s));
        QCOMPARE(missingSlots(finding), QStringList());
    }

    void valuesAreNeverSearchedForSlots_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value : {u"{domain}"_s, u"{host}{host}"_s, u"%1"_s, u"%n"_s, u"%Ln"_s, u"\\1"_s, u"$1"_s,
                                     u"{"_s, u"<b>bold</b>"_s, u"&amp;"_s, QString()})
            QTest::newRow(qPrintable(value.isEmpty() ? u"nothing"_s : value)) << value;
    }
    void valuesAreNeverSearchedForSlots()
    {
        QFETCH(QString, value);
        const Finding finding = with(
            Check::SmtpGreeting554,
            {{Slot::Host, value}, {Slot::Address, value}, {Slot::Text, value}, {Slot::Domain, u"a.test"_s}});
        const QString begin = value + u" ("_s + value + u") answered “"_s + value + u"”:"_s;
        QVERIFY2(whatOf(finding).startsWith(begin), qPrintable(whatOf(finding)));
        Finding untested = with(Check::PolicyHostConnect, {{Slot::Url, value}});
        untested.standing = Standing::CannotTell;
        QVERIFY(!titleOf(untested).contains(u'%'));
    }

    void aMissingSlotIsAnEllipsis()
    {
        const Finding finding = with(Check::StartTlsAbsent, {});
        QVERIFY(whatOf(finding).startsWith(u"… (…) answered"_s));
        QCOMPARE(missingSlots(finding), (QStringList{u"host"_s, u"address"_s}));
    }

    void theHostIsKnownWithoutADetail()
    {
        Finding finding = with(Check::MxTargetNoAddress, {{Slot::Domain, u"example.org"_s}});
        finding.host = u"mx1.example.org"_s;
        QVERIFY(whatOf(finding).contains(u"names mx1.example.org,"_s));
        QCOMPARE(missingSlots(finding), QStringList());
    }

    void everyRowCanBeSaid()
    {
        for (const CheckSpec &spec : catalogue()) {
            for (const Standing standing : {Standing::Fails, Standing::Passes, Standing::CannotTell}) {
                const Finding finding = full(spec.check, standing);
                QVERIFY2(!titleOf(finding).isEmpty(), spec.slug);
                for (const QString &text : {titleOf(finding), whatOf(finding), effectOf(finding), remedyOf(finding)})
                    QVERIFY2(!text.contains(u'{') && !text.contains(u'…'), spec.slug);
                QCOMPARE(missingSlots(finding), QStringList());
            }
        }
    }

    void whatPassedIsQuiet()
    {
        const Finding offered = full(Check::StartTlsAbsent, Standing::Passes);
        QCOMPARE(titleOf(offered), u"STARTTLS is offered"_s);
        QCOMPARE(whatOf(offered) + effectOf(offered) + remedyOf(offered), QString());
        QVERIFY(!whatOf(full(Check::StartTlsOffered, Standing::Passes)).isEmpty());
    }

    void whatCouldNotBeToldIsSaidSo()
    {
        const Finding untested = full(Check::StartTlsAbsent, Standing::CannotTell);
        QCOMPARE(titleOf(untested), u"Could not tell whether “STARTTLS is offered”"_s);
        QVERIFY(!whatOf(untested).contains(u"answered EHLO"_s));
        QVERIFY(!remedyOf(untested).isEmpty());
        const Finding vantage = full(Check::SmtpVantage, Standing::CannotTell); // tells a state of its own
        QCOMPARE(titleOf(vantage), u"Some mail hosts cannot be reached from here"_s);
    }

    void whatCouldNotBeToldNamesTheWayThatWasClosed()
    {
        const auto todo = [](Check check, const QStringList &seen = {}) {
            Finding finding = full(check, Standing::CannotTell);
            finding.seen = seen;
            return remedyOf(finding);
        };
        QVERIFY(todo(Check::StartTlsOffered).contains(u"port 25"_s));
        QVERIFY(todo(Check::MatchAll).contains(u"port 25"_s));
        QVERIFY(todo(Check::PolicyHostConnect).contains(u"port 443"_s));
        QVERIFY(todo(Check::QueryNsDisagree).contains(u"port 53"_s));
        QVERIFY(todo(Check::SmtpPtr, {u"timed out"_s}).startsWith(u"The resolver gave no answer."_s));
        QVERIFY(todo(Check::SmtpPtr, {u"example.org MX: REFUSED"_s}).startsWith(u"The resolver refuses"_s));
        QVERIFY(todo(Check::PolicyHostDnsError, {u"unreachable: 192.0.2.53"_s}).startsWith(u"The resolver gave no"_s));
        for (const Check check : {Check::SmtpPtr, Check::PolicyHostConnect, Check::QueryNsDisagree})
            QVERIFY(!todo(check).contains(u"port 25"_s));
    }

    void whatIsNoMatterOfTheWayIsSaidSo()
    {
        const auto todo = [](Check check, const QStringList &seen = {}) {
            Finding finding = full(check, Standing::CannotTell);
            finding.seen = seen;
            return remedyOf(finding);
        };
        for (const Check check :
             {Check::DeployRemovalReady, Check::DeployRemovalLeftoverHost, Check::DeployRemovalAbrupt})
            QVERIFY2(todo(check).startsWith(u"Only time can tell."_s), specOf(check).slug);
        for (const Check check : {Check::DeployMxChanged, Check::DeployMxRemoveOrder, Check::DeployIdUnchanged,
                                  Check::DeployTxtBeforePolicy, Check::DeployTlsRptRemoved})
            QVERIFY2(todo(check).contains(u"the resolver of the first"_s), specOf(check).slug);
        QVERIFY(todo(Check::DeployMaxAgeShrunk).contains(u"until"_s)); // its own words name the day
        QVERIFY(todo(Check::DeployVantageDisagree).contains(u"both resolvers"_s));
        QVERIFY(todo(Check::StsRecordLookupError, {u"too large: a text of 5000 octets"_s}).contains(u"more than"_s));
        QVERIFY(todo(Check::PolicyHostBodySize, {u"too large"_s}).contains(u"port 443"_s));
        QVERIFY(todo(Check::DeployStartTlsLost).contains(u"port 25"_s));
        for (const Check check : {Check::SmtpGreeting, Check::SmtpEhlo})
            QVERIFY2(todo(check, {u"timed out"_s}).contains(u"--timeout"_s), specOf(check).slug);
    }

    void daysCarryTheirUnit()
    {
        const auto title = [](qint64 days) { return titleOf(with(Check::ExpirySoon, {{Slot::Days, days}})); };
        QCOMPARE(title(12), u"The certificate ends in 12 days"_s);
        QCOMPARE(title(1), u"The certificate ends in 1 day"_s);
        QCOMPARE(title(0), u"The certificate ends in less than a day"_s);
    }

    void numbersFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("count");
        QTest::newRow("en_US") << u"en_US"_s << u"12,345"_s;
        QTest::newRow("de_DE") << u"de_DE"_s << u"12.345"_s;
        QTest::newRow("fr_FR") << u"fr_FR"_s << u"12\u202f345"_s;
    }
    void numbersFollowTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, count);
        QLocale::setDefault(QLocale(locale));
        const Finding many = with(Check::StsRecordMultiple, {{Slot::Count, qint64(12345)}});
        QVERIFY(whatOf(many).startsWith(count + u" TXT records"_s));
        // a code is no quantity
        QVERIFY(whatOf(with(Check::PolicyHostNotFound, {{Slot::Code, qint64(1404)}})).contains(u"answered 1404:"_s));
    }

    void datesFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("date");
        QTest::newRow("en_US") << u"en_US"_s << u"12/5/26"_s;
        QTest::newRow("de_DE") << u"de_DE"_s << u"05.12.26"_s;
        QTest::newRow("fr_FR") << u"fr_FR"_s << u"05/12/2026"_s;
    }
    void datesFollowTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, date);
        QLocale::setDefault(QLocale(locale));
        const QDateTime noon(QDate(2026, 12, 5), QTime(12, 0), Qt::LocalTime);
        const Finding soon = with(Check::ExpirySoon, {{Slot::Date, noon.toUTC()}});
        QVERIFY2(whatOf(soon).contains(u"ends on "_s + date), qPrintable(whatOf(soon)));
    }

    void listsAreWords()
    {
        const auto what = [](const QString &hosts) {
            return whatOf(with(Check::MatchTestingWouldFail, {{Slot::Hosts, hosts}}));
        };
        QVERIFY(what(u"a.test"_s).endsWith(u"fail at: a.test."_s));
        QVERIFY(what(u"a.test, b.test"_s).endsWith(u"fail at: a.test and b.test."_s));
        QVERIFY(what(u"a, b, c, d, e, f, g, h"_s).endsWith(u"fail at: a, b, c, d, e, and 3 more."_s));
    }

    void strangersTextIsMadeVisibleAndBounded()
    {
        const Finding bidi = with(Check::SmtpGreeting421, {{Slot::Text, u"\u202ebusy\n"_s + QString(5000, u'x')}});
        QVERIFY(whatOf(bidi).contains(u"⟨U+202E⟩busy\u2424xxx"_s));
        QVERIFY(whatOf(bidi).size() < 500);
    }
};

QTEST_GUILESS_MAIN(FindingTextTest)
#include "finding_text_test.moc"
