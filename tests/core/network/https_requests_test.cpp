// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/https_fetching.h"

#include <QTest>

#include <openssl/ssl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;
using namespace postseal::test;

//! Requests that do one thing otherwise, and what is kept of a server that gives no reply in HTTP/1.
class HttpsRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOtherwise();
    void asksWithoutTls();
    void endsOpenBodies_data();
    void endsOpenBodies();
    void tellsAlerts_data();
    void tellsAlerts();
    void keepsWhatIsNoHttp();
};

void HttpsRequestsTest::asksOtherwise()
{
    const ScriptedServer server(answering(reply("200 OK", kPolicy)));
    HttpsRequest wanted = requestAt(server.port());
    wanted.query = u"from=origin"_s;
    wanted.client = "Other/1";
    wanted.accept.clear();
    wanted.coding = "identity, *;q=0";
    wanted.pastCaches = false;
    const HttpsExchange exchange = fetch(wanted);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.url.query(), u"from=origin"_s);
    const QByteArray request = server.heard().constLast();
    QVERIFY(request.startsWith("GET /.well-known/mta-sts.txt?from=origin HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: Other/1\r\n"));
    QVERIFY(request.contains("\r\nAccept-Encoding: identity, *;q=0\r\n"));
    QVERIFY(!request.contains("\r\nAccept: "));
    QVERIFY(!request.contains("Cache-Control"));
}

void HttpsRequestsTest::asksWithoutTls()
{
    const ScriptedServer server({ReadBlock{}, Send{reply("200 OK", kPolicy)}, Stall{}});
    HttpsRequest wanted = requestAt(server.port());
    wanted.tls = false;
    const HttpsExchange exchange = fetch(wanted);
    QVERIFY2(!exchange.failure, wordsOf(exchange).constData());
    QCOMPARE(exchange.body, kPolicy);
    QCOMPARE(exchange.url.scheme(), u"http"_s);
    QVERIFY(!exchange.tls);
    const ScriptedServer open({ReadBlock{}, Send{"HTTP/1.1 200 OK\r\n\r\nab"}, Close{}});
    wanted.port = open.port();
    QVERIFY(!fetch(wanted).failure); // there is no other end without TLS
    const ScriptedServer cut({ReadBlock{}, Send{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"}, Close{}});
    wanted.port = cut.port();
    QCOMPARE(fetch(wanted).failure->kind, FailureKind::Closed);
}

//! RFC 9112 section 9.8: without the closure alert of TLS nobody knows whether the body is whole.
void HttpsRequestsTest::endsOpenBodies_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<Script>("end");
    QTest::addColumn<bool>("whole");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n";
    const auto row = [&head](const char *name, const Script &rest, bool whole, const QByteArray &body = kPolicy) {
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION})
            QTest::addRow("%s, %x", name, version) << version << Script{Send{head + body}} + rest << whole;
    };
    row("closure alert, then FIN", {EndTls{}, Close{}}, true);
    row("closure alert, FIN later", {Pause{100ms}, EndTls{}, Pause{100ms}, Close{}}, true);
    row("closure alert, then RST", {EndTls{}, Pause{100ms}, Reset{}}, true);
    row("closure alert alone", {EndTls{}, Stall{}}, true);
    row("FIN alone", {Close{}}, false);
    row("FIN alone, later", {Pause{100ms}, Close{}}, false);
    row("RST alone", {Pause{100ms}, Reset{}}, false);
    row("no body, closure alert", {EndTls{}, Close{}}, true, "");
    row("no body, FIN alone", {Close{}}, false, "");
    const QByteArray long64(Limits().policyOctets, 'x');
    row("as long as allowed, closure alert", {EndTls{}, Close{}}, true, long64);
    row("as long as allowed, FIN alone", {Close{}}, false, long64);
}

void HttpsRequestsTest::endsOpenBodies()
{
    QFETCH(int, version);
    QFETCH(Script, end);
    QFETCH(bool, whole);
    const ServeTls tls{goodTls().chainPem, goodTls().keyPem, version, false};
    const ScriptedServer server(Script{tls, ReadBlock{}} + end);
    const HttpsExchange exchange = fetch(server.port());
    QVERIFY2(!exchange.failure == whole, wordsOf(exchange).constData());
    if (!whole)
        QCOMPARE(exchange.failure->kind, FailureKind::Closed);
    QCOMPARE(exchange.status, 200);
}

void HttpsRequestsTest::tellsAlerts_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("alert");
    const auto tls = [](int version, bool demand) {
        return ServeTls{goodTls().chainPem, goodTls().keyPem, version, demand};
    };
    const auto sent = [](char number) {
        return Script{ReadSome{}, Send{QByteArray("\x15\x03\x01\x00\x02\x02", 6) + number}, Close{}};
    };
    QTest::newRow("none") << answering(reply("200 OK", kPolicy)) << -1;
    QTest::newRow("closed") << Script{ReadSome{}, Close{}} << -1;
    QTest::newRow("handshake failure") << sent(40) << 40;
    QTest::newRow("protocol version") << sent(70) << 70;
    QTest::newRow("internal error") << sent(80) << 80;
    QTest::newRow("TLS 1.0 only") << Script{tls(TLS1_VERSION, false)} << 70;
    QTest::newRow("TLS 1.1 chosen by a server that knows no better")
        << Script{ReadSome{},
                  Send{QByteArray::fromHex("16030200310200002d0302") + QByteArray(32, 'r')
                       + QByteArray::fromHex("00002f000005ff01000100")},
                  Stall{}}
        << 70;
    QTest::newRow("client certificate in TLS 1.3") << Script{tls(TLS1_3_VERSION, true), ReadBlock{}, Stall{}} << 116;
}

void HttpsRequestsTest::tellsAlerts()
{
    QFETCH(Script, script);
    QFETCH(int, alert);
    const ScriptedServer server(script);
    const HttpsExchange exchange = fetch(server.port());
    const QByteArray words = wordsOf(exchange) + ", alert " + QByteArray::number(exchange.alert);
    QVERIFY2(exchange.alert == alert, words.constData());
    QVERIFY(!exchange.certificateRefused);
}

void HttpsRequestsTest::keepsWhatIsNoHttp()
{
    const QByteArray settings = QByteArray::fromHex("00000c040000000000") + QByteArray(200, 's');
    const ScriptedServer server({goodTls(), ReadBlock{}, Send{settings}, EndTls{}, Close{}});
    const HttpsExchange exchange = fetch(server.port());
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.status, 0);
    QCOMPARE(exchange.instead, settings.left(64));
    const ScriptedServer good(answering(reply("200 OK", kPolicy)));
    QVERIFY(fetch(good.port()).instead.isEmpty());
}

QTEST_GUILESS_MAIN(HttpsRequestsTest)
#include "https_requests_test.moc"
