// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/inspector/further_areas.h"
#include "core/inspector/inspect.h"
#include "core/inspector/trials.h"
#include "tests/support/dns_packet.h"
#include "tests/support/sample_facts.h"
#include "tests/support/scripted_world.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace {

const QStringList kEverywhere{u"no-server-name"_s, u"rsa-only"_s, u"ecdsa-only"_s}; // at each address
const QStringList kEach = kEverywhere
                          + QStringList{u"other-server-name"_s, u"command-behind-starttls"_s, u"second-starttls"_s,
                                        u"large-hello"_s};

FactsBuilder oneHost()
{
    FactsBuilder builder("example.org");
    return builder.mx({{10, "mx1.example.org"}}).host("mx1.example.org").address("192.0.3.1");
}

QStringList wanted(const InspectionFacts &facts)
{
    QStringList lines;
    for (const WantedSession &session : sessionTrials(facts))
        lines.append(u"%1 %2 "_s.arg(session.host).arg(session.address) + wordOf(session.trial));
    return lines;
}

QStringList all(const QString &place, const QStringList &trials = kEach)
{
    QStringList lines;
    for (const QString &trial : trials)
        lines.append(place + trial);
    return lines;
}

QByteArray ptrRdata()
{
    return QByteArray("\4mail\7example\3net\0", 18);
}

} // namespace

class SessionTrialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trials_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const FactsBuilder &builder, const QStringList &expected) {
            QTest::newRow(name) << builder.facts() << expected;
        };
        const Failure lost{FailureKind::Closed, {}};
        row("well", oneHost().starttls({}), all(u"0 0 "_s));
        row("two addresses", oneHost().starttls({}).address("192.0.3.2").starttls({}),
            all(u"0 0 "_s) + all(u"0 1 "_s, kEverywhere));
        row("the second does not encrypt", oneHost().starttls({}).address("192.0.3.2").noStarttls(),
            all(u"0 0 "_s) << u"0 1 no-server-name"_s);
        row("two hosts", oneHost().starttls({}).host("mx2.example.org").address("192.0.3.2").starttls({}),
            all(u"0 0 "_s) + all(u"1 0 "_s));
        row("the first does not encrypt", oneHost().noStarttls().address("192.0.3.2").starttls({}),
            QStringList{u"0 0 no-server-name"_s} + all(u"0 1 "_s));
        row("454", oneHost().starttls({}).editSession([](SmtpSession &s) {
            s.startTls = SmtpReply{454, {"later"}};
            s.tls.reset();
            s.ehloInTls.reset();
        }),
            {});
        row("turned away", oneHost().starttls({}).editSession([](SmtpSession &s) {
            s.ehlo = SmtpReply{550, {"no"}};
        }),
            {});
        row("turned away inside TLS", oneHost().starttls({}).editSession([](SmtpSession &s) {
            s.ehloInTls = SmtpReply{421, {"no"}};
        }),
            {});
        row("no connection", oneHost().sessionFails(SmtpStage::Connect, lost), {});
        row("handshake fails", oneHost().sessionFails(SmtpStage::Handshake, lost), {});
        row("private", oneHost().session(Failure{FailureKind::NotPermitted, {}}), {});
        row("not dialled", oneHost(), {});
    }
    void trials()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QStringList, expected);
        QCOMPARE(wanted(facts).join(u'\n'), expected.join(u'\n'));
    }

    void triesInAThoroughRunAlone() // and counts what was asked and dialled, all of it
    {
        for (const bool thorough : {false, true}) {
            ScriptedWorld scripted(1);
            scripted.options.thorough = thorough;
            scripted.options.ipv6 = false;
            const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"), {});
            QStringList expected{u"mx1.example.org 198.41.1.1 25"_s};
            for (const QString &trial : thorough ? kEach : QStringList())
                expected.append(u"mx1.example.org 198.41.1.1 25 "_s + trial);
            QCOMPARE(scripted.smtp.dialled().join(u'\n'), expected.join(u'\n')); // one after another, in this order
            QCOMPARE(scripted.smtp.traffic.atMostOf(u"198.41.1.1"_s), 1);
            QCOMPARE(facts.hosts[0].addresses[0].trials.size(), thorough ? kEach.size() : 0);
            QCOMPARE(facts.ending, InspectionEnding::Finished);
            const InspectionCounts counts = countsOf(facts);
            QCOMPARE(counts.questions, scripted.dns.asked().size() + scripted.authorities.asked().size());
            QCOMPARE(counts.connections, scripted.smtp.dialled().size() + scripted.https.traffic.log().size());
        }
    }

    void furtherQuestions()
    {
        InspectionFacts facts = oneHost().starttls({}).facts();
        facts.hosts[0].addresses[0].session.value()->greeting->lines = {"Mail.Example.NET ESMTP"};
        QVERIFY(furtherForSession(facts).isEmpty()); // an ordinary run
        facts.vantage.thorough = true;
        const DnsQuestion reverse{u"1.3.0.192.in-addr.arpa"_s, RrType::Ptr};
        const QList<DnsQuestion> first{
            {u"mail.example.net"_s, RrType::A}, {u"mail.example.net"_s, RrType::Aaaa}, reverse};
        QCOMPARE(furtherForSession(facts), first);
        facts.hosts[0].addresses[0].session.value()->greeting->lines = {"mail.example.net"}; // nothing behind it
        QCOMPARE(furtherForSession(facts), first);
        facts.further = {{reverse, answered(reverse, {ptrRdata()})}};
        QCOMPARE(furtherForSession(facts), first); // the name is asked for already
        SmtpSession &session = *facts.hosts[0].addresses[0].session.value();
        session.greeting->lines = {"mx1.example.org ESMTP"};
        QCOMPARE(furtherForSession(facts), (QList<DnsQuestion>{reverse, {u"mail.example.net"_s, RrType::A}}));
        for (const char *name : {"localhost", "[192.0.3.1]", "192.0.3.1", "", "***"}) {
            session.greeting->lines = {name};
            facts.further.clear();
            QCOMPARE(furtherForSession(facts), QList<DnsQuestion>{reverse});
        }
        session.greeting.reset();
        QVERIFY(furtherForSession(facts).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionTrialsTest)
#include "session_trials_test.moc"
