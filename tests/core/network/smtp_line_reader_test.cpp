// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/handshake/ehlo_keywords.h"
#include "core/network/ehlo_name.h"
#include "core/network/smtp_line_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postseal;

namespace {

Limits smallLimits()
{
    Limits limits;
    limits.replyLineOctets = 40;
    limits.replyLines = 4;
    limits.replyOctets = 100;
    return limits;
}

//! Hands the octets out in portions, then says that the peer closed.
SmtpLineReader::Source portions(QByteArray octets, qsizetype size)
{
    return [octets, size]() mutable -> Result<QByteArray> {
        if (octets.isEmpty())
            return fail(FailureKind::Closed);
        const QByteArray portion = octets.left(size);
        octets.remove(0, size);
        return portion;
    };
}

} // namespace

class SmtpLineReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("one line") << QByteArray("220 mx ESMTP\r\n") << 220 << QByteArrayList{"mx ESMTP"};
        QTest::newRow("lines") << QByteArray("250-a\r\n250-b c\r\n250 d\r\n") << 250 << QByteArrayList{"a", "b c", "d"};
        QTest::newRow("LF alone") << QByteArray("250-a\n250 b\n") << 250 << QByteArrayList{"a", "b"};
        QTest::newRow("no text") << QByteArray("250\r\n") << 250 << QByteArrayList{""};
        QTest::newRow("blank only") << QByteArray("250 \r\n") << 250 << QByteArrayList{""};
        QTest::newRow("lowest code") << QByteArray("200 a\r\n") << 200 << QByteArrayList{"a"};
        QTest::newRow("highest code") << QByteArray("599 a\r\n") << 599 << QByteArrayList{"a"};
        QTest::newRow("NUL and 8 bit") << QByteArray("220 a\0\xff\r\n", 10) << 220
                                       << QByteArrayList{QByteArray("a\0\xff", 3)};
        QTest::newRow("CR inside") << QByteArray("220 a\rb\r\n") << 220 << QByteArrayList{"a\rb"};
    }
    void reads()
    {
        QFETCH(QByteArray, wire);
        QFETCH(int, code);
        QFETCH(QByteArrayList, lines);
        for (const qsizetype size : {qsizetype(1), qsizetype(3), wire.size()}) {
            QByteArrayList seen;
            SmtpLineReader reader(smallLimits(), [&seen](const QByteArray &line) { seen.append(line); });
            const Result<SmtpReply> reply = reader.readReply(portions(wire, size));
            QVERIFY(reply);
            QCOMPARE(*reply, (SmtpReply{code, lines}));
            QCOMPARE(seen.size(), lines.size());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("detail");
        const auto broken = [](const char *name, const QByteArray &wire, const QString &line) {
            QTest::newRow(name) << wire << FailureKind::ProtocolBroken << line;
        };
        broken("code 199", "199 a\r\n", u"199 a"_s);
        broken("code 600", "600 a\r\n", u"600 a"_s);
        broken("two digits", "22 a\r\n", u"22 a"_s);
        broken("four digits", "2200 a\r\n", u"2200 a"_s);
        broken("no digits", "HTTP/1.1 400\r\n", u"HTTP/1.1 400"_s);
        broken("sign", "+22 a\r\n", u"+22 a"_s);
        broken("empty line", "\r\n", QString());
        broken("odd mark", "220_a\r\n", u"220_a"_s);
        broken("tab", "220\ta\r\n", u"220\\x09a"_s);
        broken("changing code", "220-a\r\n250 b\r\n", u"250 b"_s);
        broken("control characters", QByteArray("\x1b[31m\xc3\r\n"), u"\\x1b[31m\\xc3"_s);
        QTest::newRow("long line") << QByteArray("220 ") + QByteArray(40, 'x') + "\r\n"
                                   << FailureKind::TooLarge << u"a line of more than 40 octets"_s;
        QTest::newRow("line without end")
            << QByteArray(100, 'x') << FailureKind::TooLarge << u"a line of more than 40 octets"_s;
        QTest::newRow("many lines") << QByteArray("220-a\r\n").repeated(9) << FailureKind::TooLarge
                                    << u"more than 4 lines in one reply"_s;
        QTest::newRow("many octets") << QByteArray("220-" + QByteArray(30, 'x') + "\r\n").repeated(4)
                                     << FailureKind::TooLarge << u"more than 100 octets in one reply"_s;
        QTest::newRow("cut") << QByteArray("220 a") << FailureKind::Closed << QString();
    }
    void refuses()
    {
        QFETCH(QByteArray, wire);
        QFETCH(FailureKind, kind);
        QFETCH(QString, detail);
        SmtpLineReader reader(smallLimits(), [](const QByteArray &) {});
        const Result<SmtpReply> reply = reader.readReply(portions(wire, 7));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, kind);
        QCOMPARE(reply.error().detail, detail);
    }

    void keepsWhatComesAfterTheReply()
    {
        SmtpLineReader reader(smallLimits(), [](const QByteArray &) {});
        const auto source = portions("220 go\r\n250 more\r\nand", 100);
        QCOMPARE(reader.readReply(source)->code, 220);
        QCOMPARE(reader.readReply(source)->code, 250);
        QCOMPARE(reader.takeRest(), QByteArray("and"));
        QCOMPARE(reader.takeRest(), QByteArray());
    }

    void seesStartTls_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<bool>("offered");
        QTest::newRow("offered") << QByteArrayList{"mx", "SIZE 10", "STARTTLS"} << true;
        QTest::newRow("lower case") << QByteArrayList{"mx", "starttls"} << true;
        QTest::newRow("with parameter") << QByteArrayList{"mx", "STARTTLS now"} << true;
        QTest::newRow("absent") << QByteArrayList{"mx", "SIZE 10"} << false;
        QTest::newRow("in the greeting line") << QByteArrayList{"STARTTLS"} << false;
        QTest::newRow("part of the host name") << QByteArrayList{"STARTTLS.example greets you", "SIZE 10"} << false;
        QTest::newRow("longer word") << QByteArrayList{"mx", "STARTTLSX"} << false;
        QTest::newRow("second word") << QByteArrayList{"mx", "X STARTTLS"} << false;
        QTest::newRow("masked") << QByteArrayList{"mx", "XXXXXXXA"} << false;
    }
    void seesStartTls()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(bool, offered);
        QCOMPARE(offers({250, lines}, "STARTTLS"), offered);
    }

    void namesItself_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QByteArray>("name");
        const QString local = u"192.0.2.7"_s;
        QTest::newRow("set") << u"Probe.Example.org"_s << u"mx.example.net"_s << local
                             << QByteArray("probe.example.org");
        QTest::newRow("set literal") << u"[192.0.2.1]"_s << QString() << local << QByteArray("[192.0.2.1]");
        QTest::newRow("set to nonsense") << u"[a\r\nDATA]"_s << QString() << local << QByteArray("[192.0.2.7]");
        QTest::newRow("public name") << QString() << u"mx.example.net"_s << local << QByteArray("mx.example.net");
        QTest::newRow("short name") << QString() << u"laptop"_s << local << QByteArray("[192.0.2.7]");
        QTest::newRow("local name") << QString() << u"laptop.local"_s << local << QByteArray("[192.0.2.7]");
        QTest::newRow("an address as name") << QString() << u"10.0.0.1"_s << local << QByteArray("[192.0.2.7]");
        QTest::newRow("underscore") << QString() << u"my_pc.example.net"_s << local << QByteArray("[192.0.2.7]");
        QTest::newRow("IPv6") << QString() << QString() << u"2001:db8::7"_s << QByteArray("[IPv6:2001:db8::7]");
    }
    void namesItself()
    {
        QFETCH(QString, set);
        QFETCH(QString, machine);
        QFETCH(QString, local);
        QFETCH(QByteArray, name);
        QCOMPARE(ehloName(set, local, machine), name);
    }
};

QTEST_GUILESS_MAIN(SmtpLineReaderTest)
#include "smtp_line_reader_test.moc"
