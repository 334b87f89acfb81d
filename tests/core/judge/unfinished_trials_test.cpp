// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge.h"
#include "core/judge/open_questions.h"

#include "tests/core/judge/server_rows.h"
#include "tests/core/judge/trial_rows.h"

#include <QRandomGenerator>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const Findings &findings)
{
    QStringList keys;
    for (const Finding &finding : findings)
        keys.append(QString::fromLatin1(specOf(finding.check).slug) + u' ' + finding.host + u' '
                    + standingWord(finding.standing));
    return keys;
}

QString sealsOf(const SealVerdict &seal)
{
    QStringList words{told(seal)};
    for (const SmallSeal &small : {seal.mtaSts, seal.dane, seal.startTls, seal.tlsRpt})
        words.append(sealWord(small.state));
    return words.join(u", "_s);
}

//! Sealed by DANE and MTA-STS, with every kind of trial, all well.
FactsBuilder everyTrial()
{
    FactsBuilder builder = oneHost(kSecure);
    builder.sts(kRecord, policy("enforce")).tlsRpt("v=TLSRPTv1; rua=https://reports.example.net/v1");
    builder.host("mx1.example.org", kSecure)
        .tlsa({tlsaOf(3, 1, 1, pki().good)})
        .address("192.0.3.1")
        .starttls(served(pki().good));
    return builder.edit([](InspectionFacts &facts) {
        facts.vantage.thorough = true;
        AddressFacts &address = facts.hosts[0].addresses[0];
        for (const SessionTrial trial :
             {SessionTrial::NoServerName, SessionTrial::OtherServerName, SessionTrial::RsaOnly,
              SessionTrial::EcdsaOnly, SessionTrial::LargeHello})
            address.trials.append({trial, *address.session.value()});
        const HttpsExchange policy = facts.mtaSts.fetches.constFirst().exchange;
        facts.mtaSts.trials = {{FetchTrial::OtherClient, policy}, {FetchTrial::PastCache, policy}};
        HttpsExchange endpoint;
        endpoint.url = QUrl(u"https://reports.example.net/v1"_s);
        endpoint.address = *IpAddress::parse(u"192.0.2.90"_s);
        endpoint.status = 405;
        facts.reportEndpoints = {endpoint};
        facts.authorities = one().lookups() + two().lookups();
    });
}

FactsBuilder changed(const std::function<void(InspectionFacts &)> &change)
{
    return everyTrial().edit(change);
}

void changeTrial(InspectionFacts &facts, SessionTrial wanted, const SessionChange &change)
{
    for (TrialSession &trial : facts.hosts[0].addresses[0].trials) {
        if (trial.trial == wanted)
            change(trial.session);
    }
}

FactsBuilder withServers(const QList<Server> &all)
{
    return changed([&all](InspectionFacts &facts) {
        facts.authorities.clear();
        for (const Server &server : all)
            facts.authorities += server.lookups();
    });
}

//! Broken off at some moment behind the sender's part: what is under trial is there, missing, or ended by us.
InspectionFacts brokenOff(InspectionFacts facts, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto chance = [&random] { return random.bounded(3) == 0; };
    unfinished(facts);
    facts.trialsBegun = true;
    const auto cut = [&](auto &trials, const auto &breakIt) {
        trials.removeIf([&](const auto &) { return chance(); });
        if (!trials.isEmpty() && chance())
            breakIt(trials.last());
    };
    cut(facts.hosts[0].addresses[0].trials,
        [](TrialSession &trial) { breaks(trial.session, FailureKind::Cancelled); });
    cut(facts.mtaSts.trials, [](TrialFetch &trial) { trial.exchange.failure = cancelled(); });
    cut(facts.reportEndpoints, [](HttpsExchange &exchange) {
        exchange.failure = cancelled();
        exchange.status = 0;
    });
    for (AuthorityLookup &lookup : facts.authorities) {
        if (chance())
            lookup.lookup = chance() ? Observed<DnsFacts>(cancelled()) : Observed<DnsFacts>();
    }
    return facts;
}

void addRow(const char *name, const FactsBuilder &builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    QTest::newRow(name) << facts;
}

} // namespace

//! A thorough run that is broken off behind all that a sender sees: that part keeps its verdict, and of the rest
//! nothing is said that the whole run would not say too.
class UnfinishedTrialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingTooEarly_data()
    {
        QTest::addColumn<InspectionFacts>("whole");
        addRow("all well", everyTrial());
        addRow("a trial hangs", changed([](InspectionFacts &facts) {
                   changeTrial(facts, SessionTrial::LargeHello,
                               [](SmtpSession &session) { breaks(session, FailureKind::TimedOut); });
               }));
        addRow("all trials hang", changed([](InspectionFacts &facts) {
                   for (TrialSession &trial : facts.hosts[0].addresses[0].trials)
                       breaks(trial.session, FailureKind::TimedOut);
               }));
        addRow("no STARTTLS in a trial", changed([](InspectionFacts &facts) {
                   changeTrial(facts, SessionTrial::RsaOnly, [](SmtpSession &session) {
                       session.startTlsOffered = false;
                       session.tls.reset();
                   });
               }));
        addRow("another certificate for one kind of key", changed([](InspectionFacts &facts) {
                   changeTrial(facts, SessionTrial::EcdsaOnly, [](SmtpSession &session) {
                       session.tls->certificates = {pki().otherName.der};
                   });
               }));
        addRow("another client sees another policy", changed([](InspectionFacts &facts) {
                   facts.mtaSts.trials[0].exchange.body = policy("testing");
               }));
        addRow("nobody at the report endpoint", changed([](InspectionFacts &facts) {
                   facts.reportEndpoints[0].status = 0;
                   facts.reportEndpoints[0].failure = Failure{FailureKind::Refused, {}};
               }));
        addRow("TCP times out at one server", withServers({one(), two().set(kMx, Way::Tcp, timedOut())}));
        addRow("one server is silent", withServers({one(), two().setAll(timedOut())}));
        addRow("no server answers", withServers({one().setAll(timedOut()), two().setAll(timedOut())}));
        addRow("servers differ", withServers({one(), two().set(kSoa, Way::Udp, replyTo(kSoa, {.rcode = 5}))}));
        addRow("open all the same", changed([](InspectionFacts &facts) {
                   facts.mtaSts.record = noSuchName({u"_mta-sts.example.org"_s, RrType::Txt});
                   facts.hosts[0].tlsa = noSuchName(kTlsa, kSecure);
               }));
    }
    void saysNothingTooEarly()
    {
        QFETCH(InspectionFacts, whole);
        const Judgement last = judge(whole);
        const QStringList known = keysOf(last.findings);
        for (quint32 seed = 0; seed < 40; ++seed) {
            const Judgement early = judge(brokenOff(whole, seed));
            QCOMPARE(sealsOf(early.seal), sealsOf(last.seal));
            for (const QString &key : keysOf(early.findings))
                QVERIFY2(known.contains(key), QByteArray(key.toUtf8() + ' ' + QByteArray::number(seed)).constData());
        }
    }

    void theSendersPartIsWhole()
    {
        InspectionFacts facts = everyTrial().facts();
        facts.finishedAt = pki().now;
        const QStringList whole = keysOf(judge(facts).findings);
        for (const InspectionEnding ending : {InspectionEnding::Stopped, InspectionEnding::TimedOut}) {
            facts.ending = ending;
            facts.trialsBegun = false;
            QCOMPARE(told(judge(facts).seal), u"unknown Stopped +mx1"_s);
            facts.trialsBegun = true;
            QVERIFY(!isOpen(facts) && areTrialsOpen(facts) && isAnythingOpen(facts));
            const Judgement judgement = judge(facts);
            QCOMPARE(told(judgement.seal), u"sealed BothHold +mx1"_s);
            const QStringList keys = keysOf(judgement.findings);
            for (const char *slug : {"mta-sts.policy.", "dane.tlsa.valid", "dns.dnssec.secure", "tls.chain."}) {
                const QString start = QString::fromLatin1(slug);
                QVERIFY2(!whole.filter(start).isEmpty(), slug);
                QCOMPARE(keys.filter(start), whole.filter(start));
            }
        }
    }

    void noTrialPasses() // what every trial has to bear out is not told while one is missing
    {
        InspectionFacts facts = everyTrial().facts();
        facts.finishedAt = pki().now;
        const QStringList all{u"dns.query.tcp-fallback  passes"_s, u"dns.query.ns-disagree  passes"_s,
                              u"dns.query.edns  passes"_s, u"dns.query.refused  passes"_s};
        const QStringList whole = keysOf(judge(facts).findings);
        unfinished(facts);
        facts.trialsBegun = true;
        const QStringList early = keysOf(judge(facts).findings);
        for (const QString &key : all) {
            QVERIFY2(whole.contains(key), qPrintable(key + u" of\n"_s + whole.join(u'\n')));
            QVERIFY(!early.contains(key));
        }
        QVERIFY(early.size() > whole.size() / 2);
    }
};

QTEST_APPLESS_MAIN(UnfinishedTrialsTest)
#include "unfinished_trials_test.moc"
