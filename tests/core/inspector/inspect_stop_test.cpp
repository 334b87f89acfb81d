// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/inspect.h"

#include "tests/support/scripted_world.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kPromise = 200; // milliseconds from the stop to the return

struct Stopped
{
    InspectionFacts facts;
    qint64 tookMs = 0; //!< from the stop
};

Stopped stopAfter(ScriptedWorld &scripted, milliseconds delay)
{
    std::atomic<qint64> stoppedAt{0};
    QElapsedTimer clock;
    clock.start();
    std::jthread stopper([&] {
        std::this_thread::sleep_for(delay);
        stoppedAt = clock.elapsed();
        scripted.stop.request_stop();
    });
    Stopped stopped{inspect(scripted.world(), *DomainName::parse(u"example.org"), [](const InspectionNews &) {}), 0};
    stopper.join();
    stopped.tookMs = clock.elapsed() - stoppedAt;
    return stopped;
}

bool isFailure(const Observed<DnsFacts> &lookup, FailureKind kind)
{
    return lookup.failure() && lookup.failure()->kind == kind;
}

//! Whatever was not heard is open: not one lookup and not one session looks like an answer of the other side.
bool nothingIsMadeUp(const InspectionFacts &facts)
{
    const auto fine = [](const Observed<DnsFacts> &lookup) {
        return lookup.value() || !lookup.asked() || isFailure(lookup, FailureKind::Cancelled);
    };
    bool all = fine(facts.mx) && fine(facts.tlsRpt) && fine(facts.mtaSts.record) && fine(facts.mtaSts.a)
               && fine(facts.mtaSts.aaaa);
    for (const MxHostFacts &host : facts.hosts) {
        all = all && fine(host.a) && fine(host.aaaa) && fine(host.tlsa) && fine(host.tlsaAtAlias);
        for (const AddressFacts &address : host.addresses) {
            const Failure *failure = address.session.failure();
            all = all && (!failure || failure->kind == FailureKind::Cancelled);
        }
    }
    return all;
}

} // namespace

class InspectStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolverThatNeverAnswers()
    {
        ScriptedWorld scripted;
        scripted.dns.silenceAll();
        const Stopped stopped = stopAfter(scripted, 30ms);
        QVERIFY2(stopped.tookMs < kPromise, QByteArray::number(stopped.tookMs).constData());
        QCOMPARE(stopped.facts.ending, InspectionEnding::Stopped);
        QVERIFY(isFailure(stopped.facts.mx, FailureKind::Cancelled));
        QVERIFY(isFailure(stopped.facts.mtaSts.record, FailureKind::Cancelled));
        QCOMPARE(stopped.facts.hosts.size(), 0);
    }

    void stoppedBeforeItBegins()
    {
        ScriptedWorld scripted;
        scripted.stop.request_stop();
        QElapsedTimer clock;
        clock.start();
        const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"), {});
        QVERIFY(clock.elapsed() < kPromise);
        QCOMPARE(facts.ending, InspectionEnding::Stopped);
        QVERIFY(nothingIsMadeUp(facts));
        QCOMPARE(scripted.smtp.dialled(), QStringList());
    }

    void atEveryPoint_data()
    {
        QTest::addColumn<int>("after");
        for (int after = 0; after <= 120; after += 4)
            QTest::addRow("%d ms", after) << after;
    }
    void atEveryPoint()
    {
        QFETCH(int, after);
        ScriptedWorld scripted(4);
        scripted.limits.parallelConnections = 2; // so that some wait for their turn
        scripted.https.takes = 25ms;
        scripted.smtp.takes = 25ms;
        scripted.dns.delay(RrType::Mx, u"example.org"_s, 10ms);
        scripted.dns.delay(RrType::A, u"mta-sts.example.org"_s, 15ms);
        for (int i = 1; i <= 4; ++i)
            scripted.dns.delay(RrType::Aaaa, u"mx%1.example.org"_s.arg(i), milliseconds(10 * i));
        scripted.dns.silence(RrType::Tlsa, u"_25._tcp.mx4.example.org"_s);
        const Stopped stopped = stopAfter(scripted, milliseconds(after));
        QVERIFY2(stopped.tookMs < kPromise, QByteArray::number(stopped.tookMs).constData());
        QCOMPARE(stopped.facts.ending, InspectionEnding::Stopped);
        QVERIFY(nothingIsMadeUp(stopped.facts));
    }

    void inTheSink() // the user presses Stop while news are shown
    {
        for (int at = 1; at < 30; at += 3) {
            ScriptedWorld scripted;
            scripted.smtp.takes = 2ms;
            int news = 0;
            const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"),
                                                  [&](const InspectionNews &) {
                                                      if (++news == at)
                                                          scripted.stop.request_stop();
                                                  });
            QVERIFY(nothingIsMadeUp(facts));
            QVERIFY(news <= at); // nothing is told behind it
        }
    }

    void tooLateToStopAnything()
    {
        ScriptedWorld scripted;
        const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"),
                                              [&](const InspectionNews &news) {
                                                  if (news.done == news.begun && news.waiting.isEmpty())
                                                      scripted.stop.request_stop();
                                              });
        QCOMPARE(facts.ending, InspectionEnding::Finished);
    }

    void sessionThatEndsLate() // the door keeps its own promise; the facts do not wait for what comes after
    {
        ScriptedWorld scripted(1);
        scripted.smtp.takes = 10s;
        const Stopped stopped = stopAfter(scripted, 50ms);
        QVERIFY2(stopped.tookMs < kPromise, QByteArray::number(stopped.tookMs).constData());
        const SmtpSession *session = stopped.facts.hosts.at(0).addresses.at(0).session.value();
        QCOMPARE(int(session->failure->kind), int(FailureKind::Cancelled));
    }

    void deadline()
    {
        ScriptedWorld scripted(2);
        scripted.limits.domain = 60ms;
        scripted.smtp.takes = 10s;
        scripted.dns.silence(RrType::Tlsa, u"_25._tcp.mx1.example.org"_s);
        QElapsedTimer clock;
        clock.start();
        const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"), {});
        QVERIFY(clock.elapsed() >= 60 && clock.elapsed() < 60 + kPromise);
        QCOMPARE(facts.ending, InspectionEnding::TimedOut);
        QVERIFY(nothingIsMadeUp(facts)); // that our time ran out is no answer about the domain
        QVERIFY(facts.mtaSts.policy->policy);
    }

    void inTheThoroughPart_data()
    {
        QTest::addColumn<bool>("byUser");
        QTest::newRow("by the user") << true;
        QTest::newRow("by the deadline") << false;
    }
    void inTheThoroughPart() // all that a sender sees is there by then, and the facts say so
    {
        QFETCH(bool, byUser);
        ScriptedWorld scripted(1);
        scripted.options.thorough = true;
        scripted.smtp.takes = 100ms;
        scripted.limits.domainThorough = byUser ? 10s : 500ms;
        const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"),
                                              [&](const InspectionNews &news) {
                                                  if (byUser && news.facts.trialsBegun)
                                                      scripted.stop.request_stop();
                                              });
        QCOMPARE(facts.ending, byUser ? InspectionEnding::Stopped : InspectionEnding::TimedOut);
        QVERIFY(facts.trialsBegun);
        QVERIFY(nothingIsMadeUp(facts));
        QVERIFY(facts.hosts[0].addresses[0].session.value() && facts.mx.value() && facts.mtaSts.policy);
        QVERIFY(facts.hosts[0].addresses[0].trials.size() < 7); // as many as there are kinds
    }

    void resolverThatLetsGo() // a future without a result, as from a resolver that goes away
    {
        ScriptedWorld scripted;
        scripted.dns.silence(RrType::Txt, u"_smtp._tls.example.org"_s);
        scripted.limits.domain = 100ms;
        const InspectionFacts facts = inspect(scripted.world(), *DomainName::parse(u"example.org"), {});
        QCOMPARE(facts.ending, InspectionEnding::TimedOut);
        QVERIFY(isFailure(facts.tlsRpt, FailureKind::Cancelled));
        QVERIFY(facts.hosts.at(1).addresses.at(1).session.value());
    }

    void lateAnswersFindNobody() // answers that come after the return are dropped
    {
        auto scripted = std::make_unique<ScriptedWorld>();
        scripted->dns.delay(RrType::Mx, u"example.org"_s, 150ms);
        const Stopped stopped = stopAfter(*scripted, 20ms);
        QVERIFY(isFailure(stopped.facts.mx, FailureKind::Cancelled));
        std::this_thread::sleep_for(200ms);
        scripted.reset();
    }
};

QTEST_GUILESS_MAIN(InspectStopTest)
#include "inspect_stop_test.moc"
