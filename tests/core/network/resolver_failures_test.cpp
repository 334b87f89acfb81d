// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_resolver.h"

#include "tests/support/dns_packet.h"
#include "tests/support/scripted_server.h"
#include "tests/support/tls_dns.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;

namespace {

constexpr int kServFail = 2, kNotImp = 4, kRefused = 5;
const QString kTlsName = u"dns.example"_s;

DomainName name(const char *text)
{
    return *DomainName::parse(QString::fromLatin1(text));
}

//! Knows all but a few names, and says why.
QByteArray answerMost(const test::HeardQuestion &heard)
{
    const QString asked = heard.question.name;
    if (asked == u"failing.example.org")
        return test::withExtendedError(test::dnsPacket(heard.question, {}, kServFail), 22, "at failing.example.org");
    if (asked == u"refused.example.org")
        return test::dnsPacket(heard.question, {}, kRefused);
    if (asked == u"silent.example.org")
        return {};
    if (heard.question.type == RrType::Mx)
        return test::dnsPacket(heard.question, {{asked, RrType::Mx, test::mxRdata(10, u"mx."_s + asked)}});
    return test::dnsPacket(heard.question, {});
}

ResolverSettings settingsFor(const QString &forwarder)
{
    ResolverSettings settings;
    settings.forwarders = {forwarder};
    settings.validate = false;
    settings.limits.dnsQuestion = 3s;
    return settings;
}

Result<DnsAnswer> askOne(const ResolverSettings &settings, const char *domain = "example.org")
{
    const auto resolver = UnboundResolver::create(settings);
    return resolver ? (*resolver)->query(name(domain), RrType::Mx).result() : fail(FailureKind::Internal);
}

const test::MadeCertificate &root()
{
    static const test::MadeCertificate made = test::makeRoot();
    return made;
}

} // namespace

//! Whose failure is it: the resolver's or the domain's?
class ResolverFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"roots.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(root().pem) > 0);
        m_roots = file.fileName();
    }

    void aResolverThatRefusesUs_data()
    {
        QTest::addColumn<int>("rcode");
        QTest::addColumn<bool>("headerAlone");
        QTest::newRow("REFUSED") << kRefused << false;
        QTest::newRow("REFUSED, a header alone") << kRefused << true;
        QTest::newRow("NOTIMP") << kNotImp << false;
        QTest::newRow("FORMERR") << 1 << false;
    }
    void aResolverThatRefusesUs()
    {
        QFETCH(int, rcode);
        QFETCH(bool, headerAlone);
        const test::ScriptedDns server([=](const test::HeardQuestion &heard) {
            QByteArray reply = test::dnsPacket(heard.question, {}, rcode);
            return headerAlone ? reply.first(12).replace(4, 2, QByteArray(2, '\0'))
                               : test::withExtendedError(reply, 18, "not for you");
        });
        const Result<DnsAnswer> answer = askOne(settingsFor(server.forwarder()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::Refused);
        QCOMPARE(answer.error().detail,
                 server.forwarder() + (headerAlone ? QString() : u": 18 (Prohibited): not for you"_s));
    }

    void nobodyListensThere()
    {
        QElapsedTimer clock;
        clock.start();
        const Result<DnsAnswer> answer = askOne(settingsFor(u"127.0.0.1@%1"_s.arg(test::closedPort())));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::Unreachable);
        QVERIFY2(clock.elapsed() < 3500, qPrintable(QString::number(clock.elapsed())));
    }

    void aResolverThatSaysNothing()
    {
        const test::ScriptedDns server([](const test::HeardQuestion &) { return QByteArray(); });
        ResolverSettings settings = settingsFor(server.forwarder());
        settings.limits.dnsQuestion = 1s;
        QElapsedTimer clock;
        clock.start();
        const Result<DnsAnswer> answer = askOne(settings);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::Unreachable);
        QCOMPARE(answer.error().detail, server.forwarder());
        QVERIFY2(clock.elapsed() >= 990 && clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    }

    void aFailureOfTheDomainIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<int>("rcode");
        QTest::addColumn<QString>("reason");
        QTest::newRow("SERVFAIL") << QByteArray("failing.example.org") << kServFail
                                  << u"22 (No Reachable Authority): at failing.example.org"_s;
        QTest::newRow("REFUSED for this name") << QByteArray("refused.example.org") << kRefused << QString();
    }
    void aFailureOfTheDomainIsAnAnswer()
    {
        QFETCH(QByteArray, domain);
        const test::ScriptedDns server(answerMost);
        const Result<DnsAnswer> answer = askOne(settingsFor(server.forwarder()), domain.constData());
        QVERIFY(answer);
        QTEST(answer->rcode, "rcode");
        QTEST(answer->extendedError, "reason");
        QCOMPARE(answer->security, DnsSecurity::Insecure);
        QVERIFY(answer->packet.size() > 12); // what the resolver said, whole
    }

    void silenceAboutOneNameIsNotTheResolvers()
    {
        const test::ScriptedDns server(answerMost);
        ResolverSettings settings = settingsFor(server.forwarder());
        settings.limits.dnsQuestion = 1s;
        const Result<DnsAnswer> answer = askOne(settings, "silent.example.org");
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::TimedOut);
    }

    void aResolverThatAnswersTheSecondTime_data()
    {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<bool>("isAnswer"); // and the failure is the domain's
        QTest::newRow("with records") << QByteArray("example.org") << false;
        QTest::newRow("no such name") << QByteArray("none.example.org") << false;
        QTest::newRow("aliases in a circle") << QByteArray("loop.example.org") << true;
        QTest::newRow("an alias without end") << QByteArray("alias.example.org") << true;
        QTest::newRow("fails again") << QByteArray("failing.example.org") << true;
    }
    void aResolverThatAnswersTheSecondTime()
    {
        QFETCH(QByteArray, domain);
        QFETCH(bool, isAnswer);
        const test::ScriptedDns server([](const test::HeardQuestion &heard) {
            if (heard.dnssecOk) // as libunbound asks
                return test::dnsPacket(heard.question, {}, kServFail);
            const QString asked = heard.question.name;
            if (asked == u"none.example.org")
                return test::dnsPacket(heard.question, {}, 3);
            if (asked == u"loop.example.org" || asked == u"alias.example.org")
                return test::dnsPacket(heard.question, {{asked, RrType::Cname, test::wireName(u"loop.example.org"_s)}});
            return answerMost(heard);
        });
        const Result<DnsAnswer> answer = askOne(settingsFor(server.forwarder()), domain.constData());
        QCOMPARE(answer.has_value(), isAnswer);
        if (isAnswer)
            QCOMPARE(answer->rcode, kServFail);
        else
            QCOMPARE(answer.error().kind, FailureKind::Unreachable);
        for (const test::HeardQuestion &heard : server.heard()) // whoever validates for us may fail for that again
            QVERIFY(heard.dnssecOk || !heard.checkingDisabled);
    }

    void aLostPacketIsSentAgain()
    {
        std::atomic<int> rootAsked = 0;
        const test::ScriptedDns server([&rootAsked](const test::HeardQuestion &heard) {
            const bool isRoot = heard.question == DnsQuestion{QString(), RrType::Ns};
            return isRoot && ++rootAsked > 1 ? test::dnsPacket(heard.question, {}) : QByteArray();
        });
        ResolverSettings settings = settingsFor(server.forwarder());
        settings.limits.dnsQuestion = 1s;
        const Result<DnsAnswer> answer = askOne(settings);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::TimedOut); // it is there, and has no answer to this question
    }

    void recursionWithoutARootServer()
    {
        QFile hints(m_folder.filePath(u"nobody.hints"_s));
        QVERIFY(hints.open(QIODevice::WriteOnly)
                && hints.write(". 60 IN NS a.root.test.\na.root.test. 60 IN A 127.213.213.213\n") > 0);
        hints.close();
        ResolverSettings settings = settingsFor({});
        settings.forwarders.clear();
        settings.recursive = true;
        settings.rootHintsFile = hints.fileName();
        settings.limits.dnsQuestion = 2s;
        const Result<DnsAnswer> answer = askOne(settings);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::Unreachable);
    }

    void asksOverTls()
    {
        const test::ScriptedDns server(answerMost);
        const test::TlsDns front(server, test::makeLeaf(root(), {"dns.example"}));
        const auto resolver = UnboundResolver::create(overTls(front.forwarder(kTlsName)));
        QVERIFY(resolver);
        QCOMPARE((*resolver)->description(), front.forwarder(kTlsName));
        auto mx = (*resolver)->query(name("example.org"), RrType::Mx);
        auto txt = (*resolver)->query(name("example.org"), RrType::Txt);
        QVERIFY2(mx.result(), qPrintable(mx.result() ? QString() : mx.result().error().detail));
        QVERIFY(mx.result()->packet.contains(test::wireName(u"mx"_s).chopped(1)));
        QCOMPARE(mx.result()->resolver, front.forwarder(kTlsName));
        QCOMPARE(txt.result()->rcode, 0);
        QCOMPARE((*resolver)->query(name("failing.example.org"), RrType::A).result()->extendedError,
                 u"22 (No Reachable Authority): at failing.example.org"_s);
        QCOMPARE(front.connections(), 1);
    }

    void aServerMayCloseAfterEachAnswer()
    {
        const test::ScriptedDns server(answerMost);
        const test::TlsDns front(server, test::makeLeaf(root(), {"dns.example"}), 1);
        const auto resolver = UnboundResolver::create(overTls(front.forwarder(kTlsName)));
        std::vector<QFuture<Result<DnsAnswer>>> all;
        for (const char *domain : {"a.example.org", "b.example.org", "c.example.org"})
            all.push_back((*resolver)->query(name(domain), RrType::Mx));
        for (auto &future : all) {
            const Result<DnsAnswer> answer = future.result();
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
            QCOMPARE(answer->rcode, 0);
        }
        QVERIFY(front.connections() >= 3);
    }

    void aServerThatIsNotWhomWeMean_data()
    {
        QTest::addColumn<QByteArray>("certificateName");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("another name") << QByteArray("other.example") << true;
        QTest::newRow("another root") << QByteArray("dns.example") << false;
    }
    void aServerThatIsNotWhomWeMean()
    {
        QFETCH(QByteArray, certificateName);
        QFETCH(bool, trusted);
        const test::ScriptedDns server(answerMost);
        const test::MadeCertificate leaf = trusted ? test::makeLeaf(root(), {certificateName})
                                                   : test::makeLeaf(test::makeRoot("Somebody"), {certificateName});
        const test::TlsDns front(server, leaf);
        QElapsedTimer clock;
        clock.start();
        const Result<DnsAnswer> answer = askOne(overTls(front.forwarder(kTlsName)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::TlsRejected);
        QVERIFY2(answer.error().detail.startsWith(front.forwarder(kTlsName) + u": "_s),
                 qPrintable(answer.error().detail));
        QVERIFY(clock.elapsed() < 1500);
        QCOMPARE(server.heard().size(), 0);
    }

    void noServerOverTls()
    {
        const QString where = u"tls:127.0.0.1@%1#dns.example"_s.arg(test::closedPort());
        const Result<DnsAnswer> answer = askOne(overTls(where));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, FailureKind::Unreachable);
        QVERIFY(answer.error().detail.startsWith(where));
    }

    void theNextServerOverTlsIsTried()
    {
        const test::ScriptedDns server(answerMost);
        const test::TlsDns front(server, test::makeLeaf(root(), {"dns.example"}));
        ResolverSettings settings = overTls(u"tls:127.0.0.1@%1#dns.example"_s.arg(test::closedPort()));
        settings.forwarders.append(front.forwarder(kTlsName));
        QVERIFY(askOne(settings));
    }

private:
    ResolverSettings overTls(const QString &forwarder) const
    {
        ResolverSettings settings = settingsFor(forwarder);
        settings.caFile = m_roots;
        return settings;
    }

    QTemporaryDir m_folder;
    QString m_roots;
};

QTEST_GUILESS_MAIN(ResolverFailuresTest)
#include "resolver_failures_test.moc"
