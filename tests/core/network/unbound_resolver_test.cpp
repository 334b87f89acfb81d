// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_plan.h"
#include "core/network/unbound_resolver.h"

#include "tests/support/dns_packet.h"
#include "tests/support/scripted_dns.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;

namespace {

constexpr int kServFail = 2;
constexpr int kNxDomain = 3;

DomainName name(const char *text)
{
    return *DomainName::parse(QString::fromLatin1(text));
}

QByteArray answerByName(const test::HeardQuestion &heard)
{
    const QString asked = heard.question.name;
    if (asked == u"none.example.org")
        return test::dnsPacket(heard.question, {}, kNxDomain);
    if (asked == u"broken.example.org")
        return test::dnsPacket(heard.question, {}, kServFail);
    if (asked == u"silent.example.org")
        return {};
    if (heard.question.type == RrType::Mx)
        return test::dnsPacket(heard.question, {{asked, RrType::Mx, test::mxRdata(10, u"mx."_s + asked)}});
    return test::dnsPacket(heard.question, {});
}

ResolverSettings settingsFor(const test::ScriptedDns &server)
{
    ResolverSettings settings;
    settings.forwarders = {server.forwarder()};
    settings.validate = false;
    settings.limits.dnsQuestion = 500ms;
    return settings;
}

//! A key that signs nothing here.
constexpr auto kForeignAnchor = ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D\n";

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &text)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

} // namespace

class UnboundResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers();
    void serverFailureIsAnAnswer();
    void silenceEndsInTime();
    void endsWhileQuestionsAreOpen();
    void asksOnceForTheSame();
    void manyAtOnce();
    void aForwarderThatDropsSignaturesIsNotBlamedOnTheDomain();
    void aForwarderWithoutTheRootsKeysIsNotBlamedOnTheDomain_data();
    void aForwarderWithoutTheRootsKeysIsNotBlamedOnTheDomain();
    void asksForKeysTogetherWithTheName();
    void refusesSettings_data();
    void refusesSettings();
    void readsResolvConf();
    void describesItself();

private:
    QTemporaryDir m_folder;
};

void UnboundResolverTest::answers()
{
    const test::ScriptedDns server(answerByName);
    const auto resolver = UnboundResolver::create(settingsFor(server));
    QVERIFY(resolver);
    auto mx = (*resolver)->query(name("example.org"), RrType::Mx);
    auto txt = (*resolver)->query(name("example.org"), RrType::Txt);
    auto none = (*resolver)->query(name("none.example.org"), RrType::A);

    const Result<DnsAnswer> answer = mx.result();
    QVERIFY(answer);
    QCOMPARE(answer->rcode, 0);
    QCOMPARE(answer->security, DnsSecurity::Insecure);
    QCOMPARE(answer->question, (DnsQuestion{u"example.org"_s, RrType::Mx}));
    QVERIFY(answer->packet.contains(test::wireName(u"mx"_s).chopped(1))); // the label, whatever is compressed
    QCOMPARE(int(answer->packet[2]) & 0x80, 0x80);                        // a whole message that says it is a reply
    QCOMPARE(answer->resolver, server.forwarder());
    QVERIFY(answer->at.isValid() && answer->at.timeSpec() == Qt::UTC);
    QCOMPARE(txt.result()->rcode, 0);
    QVERIFY(none.result()->noSuchName());
    for (const test::HeardQuestion &heard : server.heard())
        QCOMPARE(heard.udpSize, 1232);
}

void UnboundResolverTest::serverFailureIsAnAnswer()
{
    const test::ScriptedDns server(answerByName);
    const auto resolver = UnboundResolver::create(settingsFor(server));
    const Result<DnsAnswer> answer = (*resolver)->query(name("broken.example.org"), RrType::A).result();
    QVERIFY(answer);
    QVERIFY(answer->serverFailed());
    QCOMPARE(answer->rcode, kServFail);
    QCOMPARE(answer->security, DnsSecurity::Insecure);
}

void UnboundResolverTest::silenceEndsInTime()
{
    const test::ScriptedDns server(answerByName);
    const auto resolver = UnboundResolver::create(settingsFor(server));
    QElapsedTimer clock;
    clock.start();
    const Result<DnsAnswer> answer = (*resolver)->query(name("silent.example.org"), RrType::A).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, FailureKind::TimedOut);
    QVERIFY2(clock.elapsed() >= 490 && clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY((*resolver)->query(name("example.org"), RrType::Mx).result()); // others are not disturbed
}

void UnboundResolverTest::endsWhileQuestionsAreOpen()
{
    const test::ScriptedDns server(answerByName);
    ResolverSettings settings = settingsFor(server);
    settings.limits.dnsQuestion = 60s;
    auto resolver = UnboundResolver::create(settings);
    QList<QFuture<Result<DnsAnswer>>> open;
    for (const RrType type : {RrType::A, RrType::Aaaa, RrType::Mx, RrType::Txt})
        open.append((*resolver)->query(name("silent.example.org"), type));
    QTest::qWait(100);
    open.append((*resolver)->query(name("silent.example.org"), RrType::Ns)); // may not even be put yet
    QElapsedTimer clock;
    clock.start();
    resolver->reset();
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    for (auto &future : open)
        QCOMPARE(future.result().error().kind, FailureKind::Cancelled);
}

void UnboundResolverTest::asksOnceForTheSame()
{
    const test::ScriptedDns server([](const test::HeardQuestion &heard) {
        std::this_thread::sleep_for(100ms);
        return answerByName(heard);
    });
    const auto resolver = UnboundResolver::create(settingsFor(server));
    auto first = (*resolver)->query(name("example.org"), RrType::Mx);
    auto second = (*resolver)->query(name("example.org"), RrType::Mx);
    QVERIFY(first.result());
    QCOMPARE(second.result()->packet, first.result()->packet);
    QCOMPARE(server.count(u"example.org"_s, RrType::Mx), 1);
}

void UnboundResolverTest::manyAtOnce()
{
    const test::ScriptedDns server(answerByName);
    ResolverSettings settings = settingsFor(server);
    settings.limits.dnsQuestion = 10s;
    const auto resolver = UnboundResolver::create(settings);
    std::vector<QFuture<Result<DnsAnswer>>> all;
    for (int i = 0; i < 300; ++i)
        all.push_back((*resolver)->query(name(qPrintable(u"n%1.example.org"_s.arg(i))), RrType::Mx));
    for (auto &future : all)
        QCOMPARE(future.result()->rcode, 0);
}

void UnboundResolverTest::aForwarderThatDropsSignaturesIsNotBlamedOnTheDomain()
{
    const test::ScriptedDns server([](const test::HeardQuestion &heard) {
        QByteArray reply = answerByName(heard);
        if (!reply.isEmpty())
            reply[3] = char(reply[3] | 0x20); // it claims to have validated: nobody believes that
        return reply;
    });
    ResolverSettings settings = settingsFor(server);
    settings.validate = true;
    settings.trustAnchorFile = written(m_folder, "root.ds", kForeignAnchor);
    settings.limits.dnsQuestion = 5s;
    const auto resolver = UnboundResolver::create(settings);
    QVERIFY2(resolver, qPrintable(resolver ? QString() : resolver.error().subject));
    QVERIFY((*resolver)->validates());
    const Result<DnsAnswer> answer = (*resolver)->query(name("example.org"), RrType::Mx).result();
    QVERIFY(answer);
    QCOMPARE(answer->security, DnsSecurity::Insecure); // nothing can be said, and that is said by validates()
    QVERIFY(answer->whyBogus.isEmpty());
    QVERIFY(!(*resolver)->validates());
}

void UnboundResolverTest::aForwarderWithoutTheRootsKeysIsNotBlamedOnTheDomain_data()
{
    QTest::addColumn<int>("rcode");
    QTest::newRow("SERVFAIL") << kServFail;
    QTest::newRow("NXDOMAIN") << kNxDomain;
    QTest::newRow("NOTIMP") << 4;
    QTest::newRow("REFUSED") << 5;
    QTest::newRow("silence") << -1;
}

void UnboundResolverTest::aForwarderWithoutTheRootsKeysIsNotBlamedOnTheDomain()
{
    QFETCH(int, rcode);
    const test::ScriptedDns server([rcode](const test::HeardQuestion &heard) {
        if (heard.question != DnsQuestion{QString(), RrType::Dnskey})
            return answerByName(heard);
        return rcode < 0 ? QByteArray() : test::dnsPacket(heard.question, {}, rcode);
    });
    ResolverSettings settings = settingsFor(server);
    settings.validate = true;
    settings.trustAnchorFile = written(m_folder, "root.ds", kForeignAnchor);
    settings.limits.dnsQuestion = 3s;
    const auto resolver = UnboundResolver::create(settings);
    QElapsedTimer clock;
    clock.start();
    auto mx = (*resolver)->query(name("example.org"), RrType::Mx);
    auto none = (*resolver)->query(name("none.example.org"), RrType::A);
    const Result<DnsAnswer> answer = mx.result();
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->rcode, 0);
    QCOMPARE(answer->security, DnsSecurity::Insecure);
    QVERIFY(none.result() && none.result()->noSuchName());
    QVERIFY(!(*resolver)->validates());
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
}

void UnboundResolverTest::asksForKeysTogetherWithTheName()
{
    const test::ScriptedDns server([](const test::HeardQuestion &) { return QByteArray(); });
    ResolverSettings settings = settingsFor(server);
    settings.validate = true;
    settings.trustAnchorFile = written(m_folder, "root.ds", kForeignAnchor);
    settings.limits.dnsQuestion = 200ms;
    const auto resolver = UnboundResolver::create(settings);
    (*resolver)->query(name("_mta-sts.example.org"), RrType::Txt).waitForFinished();
    for (const auto &[owner, type] :
         std::initializer_list<std::pair<QString, RrType>>{{QString(), RrType::Dnskey},
                                                           {u"org"_s, RrType::Ds},
                                                           {u"org"_s, RrType::Dnskey},
                                                           {u"example.org"_s, RrType::Ds},
                                                           {u"example.org"_s, RrType::Dnskey}})
        QVERIFY2(server.count(owner, type) > 0, qPrintable(owner));
    QCOMPARE(server.count(u"_mta-sts.example.org"_s, RrType::Dnskey), 0);
}

using What = SettingsTrouble::What;

void UnboundResolverTest::refusesSettings_data()
{
    QTest::addColumn<ResolverSettings>("settings");
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("subject");
    ResolverSettings good;
    good.forwarders = {u"192.0.2.53"_s};
    good.trustAnchorFile = written(m_folder, "good.ds", kForeignAnchor);
    good.resolvConfFile = written(m_folder, "good.conf", "nameserver 192.0.2.53\n");
    good.caFile = written(m_folder, "roots.pem", "nobody looks into it here");
    const QString nowhere = u"/nowhere/file"_s;
    const auto row = [&good](const char *name, What what, const QString &subject, const auto &change) {
        ResolverSettings settings = good;
        change(settings);
        QTest::newRow(name) << settings << int(what) << subject;
    };
    for (const char *forwarder : {"dns.example.org", "192.0.2.53@70000", "192.0.2.53@", "", "recursive",
                                  "tls:dns.example#dns.example", "tls:#dns.example", "tls:192.0.2.53@0#dns.example"})
        row(forwarder, What::NotAnAddress, QString::fromLatin1(forwarder),
            [forwarder](ResolverSettings &s) { s.forwarders = {QString::fromLatin1(forwarder)}; });
    for (const char *server : {"tls:192.0.2.53", "tls:192.0.2.53@853#", "tls:192.0.2.53#not..aname"})
        row(server, What::NoServerName, QString::fromLatin1(server),
            [server](ResolverSettings &s) { s.forwarders = {QString::fromLatin1(server)}; });
    const QStringList mixed{u"192.0.2.53"_s, u"tls:192.0.2.54#dns.example"_s};
    row("with and without TLS", What::ServersMixed, mixed.join(u", "),
        [&mixed](ResolverSettings &s) { s.forwarders = mixed; });
    row("no roots for TLS", What::FileUnreadable, nowhere, [&](ResolverSettings &s) {
        s.forwarders = {mixed[1]};
        s.caFile = nowhere;
    });
    row("no anchor file", What::FileUnreadable, nowhere, [&](ResolverSettings &s) { s.trustAnchorFile = nowhere; });
    const QString nonsense = written(m_folder, "nonsense", "nonsense here\n");
    row("a file without anchor", What::NoAnchorInFile, nonsense,
        [&](ResolverSettings &s) { s.trustAnchorFile = nonsense; });
    row("no resolv.conf", What::FileUnreadable, nowhere, [&](ResolverSettings &s) {
        s.forwarders.clear();
        s.resolvConfFile = nowhere;
    });
    row("nobody in resolv.conf", What::NoServerInFile, nonsense, [&](ResolverSettings &s) {
        s.forwarders.clear();
        s.resolvConfFile = nonsense;
    });
    row("hints for a forwarder", What::HintsUnused, nonsense, [&](ResolverSettings &s) { s.rootHintsFile = nonsense; });
    for (const QString &hints : {nowhere, nonsense, written(m_folder, "names", ". NS a.root.test. ; A 192.0.2.1\n")})
        row(qPrintable(u"hints in "_s + hints), hints == nowhere ? What::FileUnreadable : What::NoHintsInFile, hints,
            [&hints](ResolverSettings &s) {
                s.recursive = true;
                s.rootHintsFile = hints;
            });
}

void UnboundResolverTest::refusesSettings()
{
    QFETCH(ResolverSettings, settings);
    const auto resolver = UnboundResolver::create(settings);
    QVERIFY(!resolver);
    QTEST(int(resolver.error().what), "what");
    QTEST(resolver.error().subject, "subject");
}

void UnboundResolverTest::readsResolvConf()
{
    QCOMPARE(nameServersIn("# nameserver 1.1.1.1\nsearch example.org\nnameserver\t192.0.2.1\n nameserver 2001:db8::1 \n"
                           "nameserver\nnameserver 192.0.2.3\nnameserver 192.0.2.4"),
             (QStringList{u"192.0.2.1"_s, u"2001:db8::1"_s, u"192.0.2.3"_s}));
}

void UnboundResolverTest::describesItself()
{
    ResolverSettings settings;
    settings.validate = false;
    settings.resolvConfFile = written(m_folder, "resolv.conf", "nameserver 192.0.2.53\nnameserver fe80::1%lo\n");
    const auto system = UnboundResolver::create(settings);
    QVERIFY2(system, qPrintable(system ? QString() : system.error().subject));
    QCOMPARE((*system)->description(), u"system (192.0.2.53, fe80::1%lo)"_s);
    QVERIFY(!(*system)->validates());
    settings.forwarders = {u"192.0.2.53@5353"_s, u"2001:db8::53"_s};
    QCOMPARE((*UnboundResolver::create(settings))->description(), u"192.0.2.53@5353, 2001:db8::53"_s);
    settings.forwarders.clear();
    settings.recursive = true;
    settings.rootHintsFile = written(m_folder, "root.hints", ". NS a.root.test.\na.root.test. A 192.0.2.1\n");
    const auto recursive = UnboundResolver::create(settings);
    QVERIFY2(recursive, qPrintable(recursive ? QString() : recursive.error().subject));
    QCOMPARE((*recursive)->description(), u"recursive"_s);
}

QTEST_GUILESS_MAIN(UnboundResolverTest)
#include "unbound_resolver_test.moc"
