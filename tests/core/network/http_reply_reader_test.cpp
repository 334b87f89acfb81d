// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/http_reply_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postseal;

namespace {

constexpr qsizetype kMostBody = 20;

//! Feeds in portions, then closes when it is still not whole; the failure that ended it, if one did.
std::optional<Failure> play(HttpReplyReader &reader, QByteArray wire, qsizetype portion, bool inOrder = true)
{
    while (!wire.isEmpty()) {
        const Result<bool> whole = reader.feed(wire.left(portion));
        if (!whole)
            return whole.error();
        if (*whole)
            return std::nullopt;
        wire.remove(0, portion);
    }
    const Result<void> ended = reader.finish(inOrder);
    return ended ? std::nullopt : std::optional(ended.error());
}

} // namespace

class HttpReplyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &wire, int status, const QByteArray &body) {
            QTest::newRow(name) << wire << status << body;
        };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", 200, "abc");
        row("more than the length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", 200, "abc");
        row("length twice, the same", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\ncontent-length:3\r\n\r\nabc", 200,
            "abc");
        row("until closed", "HTTP/1.1 200 OK\r\nServer: x\r\n\r\nabc", 200, "abc");
        row("empty", "HTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n", 404, "");
        row("no reason", "HTTP/1.1 503\r\nContent-Length: 0\r\n\r\n", 503, "");
        row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nabc", 200, "abc");
        row("LF alone", "HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", 200, "abc");
        row("no fields", "HTTP/1.1 200 OK\r\n\r\n", 200, "");
        row("no content", "HTTP/1.1 204 No\r\nContent-Length: 9\r\n\r\n", 204, "");
        row("interim first", "HTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na", 200,
            "a");
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nT: x\r\n\r\n",
            200, "abc0123456789");
        row("chunks beat a length",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", 200,
            "ab");
        row("body of the limit", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n" + QByteArray(20, 'x'), 200,
            QByteArray(20, 'x'));
    }
    void reads()
    {
        QFETCH(QByteArray, wire);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const qsizetype portion : {qsizetype(1), qsizetype(7), wire.size()}) {
            HttpReplyReader reader(kMostBody);
            QVERIFY(!play(reader, wire, portion));
            QCOMPARE(reader.status(), status);
            QCOMPARE(reader.body(), body);
        }
    }

    void takesNoCutEndForTheEnd_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("whole");
        QTest::newRow("open body") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << false;
        QTest::newRow("open body, empty") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc") << true;
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << true;
    }
    void takesNoCutEndForTheEnd()
    {
        QFETCH(QByteArray, wire);
        QFETCH(bool, whole);
        HttpReplyReader reader(kMostBody);
        const std::optional<Failure> failure = play(reader, wire, 5, false);
        QCOMPARE(!failure, whole);
        if (failure)
            QCOMPARE(failure->kind, FailureKind::Closed);
    }

    void keepsFieldsAsTheyStand()
    {
        HttpReplyReader reader(kMostBody);
        QVERIFY(!play(reader, "HTTP/1.1 200 OK\r\nX-A:  one \r\nX-a: two\r\nX-B: long\r\n\tline\r\nX-C:\r\n\r\n", 5));
        QCOMPARE(reader.fields(),
                 (HttpReplyReader::Fields{{"X-A", "one"}, {"X-a", "two"}, {"X-B", "long line"}, {"X-C", ""}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<FailureKind>("kind");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        const auto row = [](const char *name, const QByteArray &wire, FailureKind kind) {
            QTest::newRow(name) << wire << kind;
        };
        using enum FailureKind;
        row("nothing", "", Closed);
        row("cut head", ok, Closed);
        row("cut body", ok + "Content-Length: 9\r\n\r\nabc", Closed);
        row("cut chunk", chunked + "9\r\nabc", Closed);
        row("no last chunk", chunked + "3\r\nabc\r\n", Closed);
        row("interim alone", "HTTP/1.1 100 Continue\r\n\r\n", Closed);
        row("not HTTP", "220 mx ESMTP\r\n", ProtocolBroken);
        row("HTTP/2", "HTTP/2 200 OK\r\n\r\n", ProtocolBroken);
        row("status of two digits", "HTTP/1.1 20 OK\r\n\r\n", ProtocolBroken);
        row("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", ProtocolBroken);
        row("field without colon", ok + "nonsense\r\n\r\n", ProtocolBroken);
        row("field without name", ok + ": x\r\n\r\n", ProtocolBroken);
        row("length is no number", ok + "Content-Length: 3x\r\n\r\nabc", ProtocolBroken);
        row("negative length", ok + "Content-Length: -1\r\n\r\nabc", ProtocolBroken);
        row("two lengths", ok + "Content-Length: 1\r\nContent-Length: 3\r\n\r\nabc", ProtocolBroken);
        row("huge length", ok + "Content-Length: 99999999999999999999\r\n\r\nabc", ProtocolBroken);
        row("unknown coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", ProtocolBroken);
        row("chunk size is no number", chunked + "xyz\r\nabc", ProtocolBroken);
        row("huge chunk size", chunked + "fffffffffffffffff\r\nabc", ProtocolBroken);
        row("chunk without end", chunked + "3\r\nabcdef\r\n", ProtocolBroken);
        row("long head", ok + QByteArray("X: y\r\n").repeated(6000), TooLarge);
        row("long line", ok + QByteArray(40000, 'x'), TooLarge);
        row("endless interim", QByteArray("HTTP/1.1 100 C\r\n\r\n").repeated(3000), TooLarge);
        row("long chunk line", chunked + QByteArray(40000, '0'), TooLarge);
        row("long body", ok + "\r\n" + QByteArray(21, 'x'), TooLarge);
        row("long chunks", chunked + QByteArray("5\r\nabcde\r\n").repeated(5), TooLarge);
    }
    void refuses()
    {
        QFETCH(QByteArray, wire);
        QFETCH(FailureKind, kind);
        for (const qsizetype portion : {qsizetype(1000), std::max(qsizetype(1), wire.size())}) {
            HttpReplyReader reader(kMostBody);
            const std::optional<Failure> failure = play(reader, wire, portion);
            QVERIFY(failure);
            QCOMPARE(failure->kind, kind);
            QVERIFY(reader.body().size() <= kMostBody);
        }
    }
};

QTEST_GUILESS_MAIN(HttpReplyReaderTest)
#include "http_reply_reader_test.moc"
