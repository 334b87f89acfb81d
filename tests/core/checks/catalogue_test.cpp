// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &slotMark()
{
    static const QRegularExpression mark(u"\\{([^}]*)\\}"_s);
    return mark;
}

QStringList slotsIn(const char *text)
{
    QStringList words;
    for (const QRegularExpressionMatch &match : slotMark().globalMatch(QString::fromUtf8(text)))
        words.append(match.captured(1));
    return words;
}

std::array<const char *, 5> textsOf(const CheckSpec &spec)
{
    return {spec.title, spec.what, spec.effect, spec.remedy, spec.passed};
}

Finding failing(Check check, bool unbound)
{
    Finding finding;
    finding.check = check;
    finding.unbound = unbound;
    return finding;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCheckHasItsRowInOrder()
    {
        QCOMPARE(catalogue().size(), std::size_t(Check::DeployTlsRptRemoved) + 1);
        for (std::size_t i = 0; i < catalogue().size(); ++i) {
            QCOMPARE(std::size_t(catalogue()[i].check), i);
            QCOMPARE(&specOf(Check(i)), &catalogue()[i]);
        }
    }

    void slugsAreUniqueAndWellFormed()
    {
        static const QRegularExpression form(u"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"_s);
        QSet<QString> known;
        for (const CheckSpec &spec : catalogue()) {
            const QString slug = QLatin1StringView(spec.slug);
            QVERIFY2(form.match(slug).hasMatch(), spec.slug);
            QVERIFY2(!known.contains(slug), spec.slug);
            known.insert(slug);
        }
    }

    void slugsOfSomeChecks()
    {
        QCOMPARE(specOf(Check::MxNoneNoAddress).slug, "dns.mx.none-no-address");
        QCOMPARE(specOf(Check::StsRecordAlias).slug, "dns.mta-sts-record.cname");
        QCOMPARE(specOf(Check::PolicyHostStatus).slug, "https.policy-host.status-200");
        QCOMPARE(specOf(Check::MatchPrimary).slug, "mta-sts.match.primary-mismatch");
        QCOMPARE(specOf(Check::StartTlsAbsent).slug, "starttls.absent");
        QCOMPARE(specOf(Check::ChainConstraints).slug, "tls.chain.path-constraints");
        QCOMPARE(specOf(Check::DaneUsageUnknown).slug, "dane.tlsa.usage-unknown");
        QCOMPARE(specOf(Check::TlsRptFound).slug, "tlsrpt.record.found");
    }

    void sourcesNameAStandard()
    {
        static const QRegularExpression form(u"^%1(, %1)?$"_s.arg(
            u"(RFC \\d+( [\\dA-Z][\\d.]*)?|BCP|NCSC-NL [\\d.]+|CA/B BR [\\d.]+|UTS 46 \\d+)"_s));
        for (const CheckSpec &spec : catalogue())
            QVERIFY2(form.match(QLatin1StringView(spec.rfc)).hasMatch(), spec.slug);
    }

    void textsNameOnlyKnownSlots()
    {
        QStringList known;
        for (int slot = 0; slot <= int(Slot::Hosts); ++slot)
            known.append(slotWord(Slot(slot)));
        for (const CheckSpec &spec : catalogue()) {
            for (const char *text : textsOf(spec)) {
                for (const QString &word : slotsIn(text))
                    QVERIFY2(known.contains(word), qPrintable(QLatin1StringView(spec.slug) + u": "_s + word));
            }
        }
    }

    //! A check that passes has no particulars of its own but where it was.
    void passedTitlesNeedNothing()
    {
        for (const CheckSpec &spec : catalogue())
            QVERIFY2(slotsIn(spec.passed).isEmpty(), spec.slug);
    }

    void nothingIsMissing()
    {
        for (const CheckSpec &spec : catalogue()) {
            QVERIFY2(*spec.title && *spec.what && *spec.effect, spec.slug);
            const bool mayNeedNothing = spec.severity == Severity::Info || spec.severity == Severity::Pass;
            QVERIFY2(*spec.remedy || mayNeedNothing, spec.slug);
            if (spec.severity == Severity::Pass)
                QCOMPARE(spec.passed, spec.title);
        }
    }

    void titlesAreShort()
    {
        for (const CheckSpec &spec : catalogue()) {
            for (const char *title : {spec.title, spec.passed}) {
                const QString text = QString::fromUtf8(title);
                QVERIFY2(text.size() <= 60 && text.count(u' ') < 9, title);
                QVERIFY2(!text.endsWith(u'.'), title);
            }
        }
    }

    void textsKeepTheTone()
    {
        static const QRegularExpression unwanted(
            u"\\bplease\\b|(?<!-)\\binvalid\\b|  |^ | $"_s, // "dnssec-invalid" is a name
            QRegularExpression::CaseInsensitiveOption);
        for (const CheckSpec &spec : catalogue()) {
            for (const char *source : textsOf(spec)) {
                const QString text = QString::fromUtf8(source);
                QVERIFY2(!text.contains(unwanted), source);
                // "!10m" is what DMARC's suffix is called
                QVERIFY2(!QString(text).remove(u"!10m"_s).contains(u'!'), source);
            }
            for (const char *sentence : {spec.what, spec.effect, spec.remedy}) {
                const QString text = QString::fromUtf8(sentence);
                const bool endsInCode = text.contains(u';') || text.contains(u':');
                QVERIFY2(text.isEmpty() || text.endsWith(u'.') || endsInCode, sentence);
            }
        }
    }

    void severityFollowsStandingAndBinding()
    {
        Finding absent = failing(Check::StartTlsAbsent, false);
        QCOMPARE(severityOf(absent), Severity::Error);
        absent.unbound = true;
        QCOMPARE(severityOf(absent), Severity::Warning);
        absent.mild = true;
        QCOMPARE(severityOf(absent), Severity::Notice);
        absent.standing = Standing::CannotTell;
        QCOMPARE(severityOf(absent), Severity::Info);
        absent.standing = Standing::Passes;
        QCOMPARE(severityOf(absent), Severity::Pass);
        QCOMPARE(severityOf(failing(Check::MatchNone, true)), Severity::Error); // not lifted
    }

    void worstComesFirst()
    {
        Finding untested = failing(Check::StartTlsAbsent, false);
        untested.standing = Standing::CannotTell;
        const QList<Finding> inOrder = {failing(Check::StartTlsAbsent, false),
                                        failing(Check::ExpirySoon, false),
                                        failing(Check::StsRecordMissing, false),
                                        failing(Check::MxNull, false),
                                        untested,
                                        failing(Check::MatchAll, false)};
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY(rankOf(inOrder[i - 1]) < rankOf(inOrder[i]));
    }

    void wordsAreUnique()
    {
        QSet<QString> words;
        for (int area = 0; area <= int(Area::TlsRpt); ++area)
            words.insert(areaWord(Area(area)));
        QCOMPARE(words.size(), int(Area::TlsRpt) + 1);
        words.clear();
        for (int severity = 0; severity <= int(Severity::Pass); ++severity)
            words.insert(severityWord(Severity(severity)));
        QCOMPARE(words.size(), int(Severity::Pass) + 1);
        words.clear();
        for (int standing = 0; standing <= int(Standing::CannotTell); ++standing)
            words.insert(standingWord(Standing(standing)));
        QCOMPARE(words.size(), int(Standing::CannotTell) + 1);
        words.clear();
        for (int slot = 0; slot <= int(Slot::Hosts); ++slot)
            words.insert(slotWord(Slot(slot)));
        QCOMPARE(words.size(), int(Slot::Hosts) + 1);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
