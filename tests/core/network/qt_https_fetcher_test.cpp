// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/https_fetching.h"

#include <QElapsedTimer>
#include <QTest>

#include <openssl/ssl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;
using namespace postseal::test;

class QtHttpsFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAPolicy();
    void asksPlainly();
    void takesAnyStatus_data();
    void takesAnyStatus();
    void doesNotInflate();
    void refusesCertificates_data();
    void refusesCertificates();
    void survives_data();
    void survives();
    void bodyOfTheLimitIsTaken();
    void connects_data();
    void connects();
    void stopsSoon_data();
    void stopsSoon();
    void manyAtOnce();
};

void QtHttpsFetcherTest::fetchesAPolicy()
{
    const ScriptedServer server(answering(reply("200 OK", kPolicy)));
    const HttpsExchange exchange = fetch(server.port());
    QVERIFY2(!exchange.failure, wordsOf(exchange).constData());
    QVERIFY(!exchange.certificateRefused);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, kPolicy);
    QCOMPARE(field(exchange, "Content-Type"), QByteArray("text/plain"));
    QCOMPARE(exchange.url.host(), QString(kPolicyHost));
    QCOMPARE(exchange.address.toString(), u"127.0.0.1"_s);
    QCOMPARE(exchange.tls->version, u"TLSv1.3"_s);
    QCOMPARE(exchange.tls->cipherSuite, u"TLS_AES_256_GCM_SHA384"_s);
    QCOMPARE(exchange.tls->group, u"X25519"_s);
    QCOMPARE(exchange.tls->certificates.size(), 1);
    QCOMPARE(server.serverNames(), QByteArrayList{QByteArray(kPolicyHost.data())});
}

void QtHttpsFetcherTest::asksPlainly()
{
    const ScriptedServer server(answering(reply("200 OK", kPolicy, "Set-Cookie: a=b\r\n")));
    fetch(server.port());
    fetch(server.port());
    QCOMPARE(server.connections(), 2); // nothing is kept, not even the connection
    const QByteArray request = server.heard().constLast().toLower();
    QVERIFY(request.startsWith("get /.well-known/mta-sts.txt http/1.1\r\n"));
    QVERIFY(request.contains("\r\nhost: mta-sts.example.org:" + QByteArray::number(server.port())));
    QVERIFY(request.contains("\r\naccept-encoding: identity"));
    QVERIFY(!request.contains("cookie"));
    QVERIFY(!request.contains("upgrade"));
}

void QtHttpsFetcherTest::takesAnyStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("fields");
    for (const char *status : {"200 OK", "204 No Content", "400 Bad", "401 Who", "403 No", "404 Not Found", "410 Gone",
                               "429 Busy", "500 Oops", "503 Later", "599 Odd"})
        QTest::addRow("%s", status) << QByteArray(status) << QByteArray();
    QTest::newRow("redirect") << QByteArray("301 Moved") << QByteArray("Location: https://www.example.org/x\r\n");
    QTest::newRow("redirect to http") << QByteArray("302 Found") << QByteArray("Location: http://127.0.0.1/\r\n");
    QTest::newRow("with a password wanted")
        << QByteArray("401 Who") << QByteArray("WWW-Authenticate: Basic realm=\"a\"\r\n");
}

void QtHttpsFetcherTest::takesAnyStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, fields);
    const QByteArray body = status.startsWith("204") ? QByteArray() : QByteArray("words");
    const ScriptedServer server(answering(reply(status, body, fields)));
    const HttpsExchange exchange = fetch(server.port());
    QVERIFY2(!exchange.failure, wordsOf(exchange).constData());
    QCOMPARE(exchange.status, status.left(3).toInt());
    QCOMPARE(exchange.body, body);
    QCOMPARE(server.connections(), 1);
}

void QtHttpsFetcherTest::doesNotInflate()
{
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000003cb48cdc9c9070086a6103605000000");
    const ScriptedServer server(answering(reply("200 OK", packed, "Content-Encoding: gzip\r\n")));
    const HttpsExchange exchange = fetch(server.port());
    QVERIFY2(!exchange.failure, wordsOf(exchange).constData());
    QCOMPARE(exchange.body, packed);
    QCOMPARE(field(exchange, "Content-Encoding"), QByteArray("gzip"));
}

void QtHttpsFetcherTest::refusesCertificates_data()
{
    QTest::addColumn<MadeCertificate>("leaf");
    const QByteArray host(kPolicyHost.data());
    const auto row = [](const char *name, const MadeCertificate &leaf) { QTest::newRow(name) << leaf; };
    row("self-signed", makeSelfSigned({host}));
    row("another root", makeLeaf(makeRoot("Other Root"), {host}));
    row("wrong name", makeLeaf(root(), {"www.example.org"}));
    row("name of the domain", makeLeaf(root(), {"example.org"}));
    row("wildcard too high", makeLeaf(root(), {"*.org"}));
    row("partial wildcard", makeLeaf(root(), {"mta*.example.org"}));
    row("common name alone", makeCertificate({.commonName = host, .extendedKeyUsage = "serverAuth"}, &root()));
    row("common name beside", makeCertificate({.commonName = host, .dnsNames = {"www.example.org"}}, &root()));
    row("expired",
        makeCertificate({.commonName = host, .dnsNames = {host}, .notBeforeDays = -20, .notAfterDays = -1}, &root()));
    row("not yet", makeCertificate({.commonName = host, .dnsNames = {host}, .notBeforeDays = 2}, &root()));
    row("issuer missing", makeLeaf(makeIntermediate(root()), {host}));
}

void QtHttpsFetcherTest::refusesCertificates()
{
    QFETCH(MadeCertificate, leaf);
    const ScriptedServer server(answering(reply("200 OK", kPolicy), tlsWith(leaf)));
    const HttpsExchange exchange = fetch(server.port());
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->kind, FailureKind::TlsRejected);
    QVERIFY(!exchange.failure->detail.isEmpty());
    QVERIFY(exchange.certificateRefused);
    QCOMPARE(exchange.tls->certificates, QList<QByteArray>{leaf.der}); // seen all the same
    QCOMPARE(exchange.status, 0);
    QVERIFY(exchange.body.isEmpty());
}

void QtHttpsFetcherTest::survives_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const Script &script, FailureKind kind, int status = 0) {
        QTest::newRow(name) << script << kind << status;
    };
    using enum FailureKind;
    const Script asked = {goodTls(), ReadBlock{}};
    const auto after = [&asked](const Script &more) { return asked + more; };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    row("silent before TLS", {Stall{}}, TimedOut);
    row("closed before TLS", {ReadSome{}, Close{}}, Closed);
    row("no TLS", {ReadSome{}, Send{"HTTP/1.1 400 Bad\r\n\r\n"}, Close{}}, TlsRejected);
    row("alert", {ReadSome{}, Send{QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7)}, Close{}}, TlsRejected);
    row("TLS 1.0 only", {ServeTls{goodTls().chainPem, goodTls().keyPem, TLS1_VERSION}}, TlsRejected);
    row("silent after the request", after({Stall{}}), TimedOut);
    row("closed after the request", after({Close{}}), Closed);
    row("silent in the head", after({Send{head}, Stall{}}), TimedOut);
    row("head by drops", after({Drip{head.repeated(20), 20ms}}), TimedOut);
    row("closed in the head", after({Send{head}, Close{}}), Closed);
    row("endless head", after({Send{head}, Flood{QByteArray("X-Fill: ") + QByteArray(1000, 'x') + "\r\n"}}), TooLarge);
    row("endless field", after({Send{head + "X-Fill: "}, Flood{QByteArray(1000, 'x')}}), TooLarge);
    row("long head",
        after({Send{head + (QByteArray("X-Fill: ") + QByteArray(1000, 'x') + "\r\n").repeated(40) + "\r\n"}, Stall{}}),
        TooLarge);
    row("no HTTP", after({Send{"220 mx.example.org ESMTP\r\n\r\n"}, Stall{}}), ProtocolBroken);
    row("silent in the body", after({Send{head + "Content-Length: 100\r\n\r\nversion"}, Stall{}}), TimedOut, 200);
    row("body by drops", after({Send{head + "Content-Length: 100\r\n\r\n"}, Drip{QByteArray(100, 'x'), 50ms}}),
        TimedOut, 200);
    row("short body", after({Send{head + "Content-Length: 100\r\n\r\nversion"}, EndTls{}, Close{}}), Closed, 200);
    row("short body, no goodbye", after({Send{head + "Content-Length: 100\r\n\r\nversion"}, Close{}}), Closed, 200);
    row("cut chunk", after({Send{head + "Transfer-Encoding: chunked\r\n\r\n10\r\nversion"}, EndTls{}, Close{}}), Closed,
        200);
    row("10 MB announced", after({Send{head + "Content-Length: 10485760\r\n\r\n"}, Flood{QByteArray(8192, 'x')}}),
        TooLarge, 200);
    row("endless body", after({Send{head + "Connection: close\r\n\r\n"}, Flood{QByteArray(8192, 'x')}}), TooLarge, 200);
    row("endless chunks", after({Send{head + "Transfer-Encoding: chunked\r\n\r\n"}, Flood{"8\r\n12345678\r\n"}}),
        TooLarge, 200);
}

void QtHttpsFetcherTest::survives()
{
    QFETCH(Script, script);
    QFETCH(FailureKind, kind);
    QFETCH(int, status);
    const ScriptedServer server(script);
    QElapsedTimer clock;
    clock.start();
    const HttpsExchange exchange = fetch(server.port());
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(exchange.failure);
    QVERIFY2(exchange.failure->kind == kind, wordsOf(exchange).constData());
    QCOMPARE(exchange.status, status);
    QVERIFY(!exchange.certificateRefused);
    QVERIFY(exchange.body.size() <= Limits().policyOctets);
}

void QtHttpsFetcherTest::bodyOfTheLimitIsTaken()
{
    const QByteArray body(Limits().policyOctets, 'x');
    const ScriptedServer fits(answering(reply("200 OK", body)));
    const HttpsExchange whole = fetch(fits.port());
    QVERIFY2(!whole.failure, wordsOf(whole).constData());
    QCOMPARE(whole.body.size(), body.size());
    const ScriptedServer tooLong(answering(reply("200 OK", body + 'x')));
    const HttpsExchange cut = fetch(tooLong.port());
    QCOMPARE(cut.failure->kind, FailureKind::TooLarge);
    QCOMPARE(cut.body, body);
}

void QtHttpsFetcherTest::connects_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("deaf");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("refused") << u"127.0.0.1"_s << false << FailureKind::Refused;
    QTest::newRow("no route") << u"255.255.255.255"_s << false << FailureKind::Unreachable;
    QTest::newRow("no answer") << u"127.0.0.1"_s << true << FailureKind::TimedOut;
}

void QtHttpsFetcherTest::connects()
{
    QFETCH(QString, address);
    QFETCH(bool, deaf);
    QFETCH(FailureKind, kind);
    const DeafPort deafPort;
    const HttpsExchange exchange = fetch(deaf ? deafPort.port() : closedPort(), {}, address);
    QVERIFY(exchange.failure);
    QVERIFY2(exchange.failure->kind == kind, wordsOf(exchange).constData());
    QVERIFY(!exchange.tls);
}

void QtHttpsFetcherTest::stopsSoon_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("handshake") << Script{Stall{}};
    QTest::newRow("head") << Script{goodTls(), ReadBlock{}, Stall{}};
    QTest::newRow("body") << Script{goodTls(), ReadBlock{}, Send{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\na"},
                                    Stall{}};
}

void QtHttpsFetcherTest::stopsSoon()
{
    QFETCH(Script, script);
    const ScriptedServer server(script);
    std::stop_source stop;
    QElapsedTimer clock;
    std::thread stopper([&] {
        std::this_thread::sleep_for(150ms);
        clock.start();
        stop.request_stop();
    });
    const HttpsExchange exchange = fetch(server.port(), stop.get_token());
    stopper.join();
    QVERIFY2(clock.elapsed() < 150, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(exchange.failure->kind, FailureKind::Cancelled);
}

void QtHttpsFetcherTest::manyAtOnce()
{
    const ScriptedServer server(answering(reply("200 OK", kPolicy)));
    std::vector<std::future<HttpsExchange>> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(std::async(std::launch::async, [&server] { return fetch(server.port()); }));
    for (auto &one : all)
        QCOMPARE(one.get().status, 200);
}

QTEST_GUILESS_MAIN(QtHttpsFetcherTest)
#include "qt_https_fetcher_test.moc"
