// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_presentation.h"

#include "tests/support/dns_packet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postseal;

class DnsPresentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spells_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("rdata");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, RrType type, const QByteArray &rdata, const QString &line) {
            QTest::newRow(name) << int(type) << rdata << line;
        };
        row("A", RrType::A, test::addressRdata(u"192.0.2.1"_s), u"192.0.2.1"_s);
        row("AAAA", RrType::Aaaa, test::addressRdata(u"2001:db8::1"_s), u"2001:db8::1"_s);
        row("MX", RrType::Mx, test::mxRdata(10, u"mx1.example.org"_s), u"10 mx1.example.org"_s);
        row("Null MX", RrType::Mx, test::mxRdata(0, {}), u"0 ."_s);
        row("TXT", RrType::Txt, test::txtRdata({"v=STSv1;", " id=1;"}), u"\"v=STSv1;\" \" id=1;\""_s);
        row("TXT, odd", RrType::Txt, test::txtRdata({QByteArray("a\"b\\c\x00\x7f\xff", 8), ""}),
            u"\"a\\\"b\\\\c\\000\\127\\255\" \"\""_s);
        row("TLSA", RrType::Tlsa, test::tlsaRdata(3, 1, 1, "\xab\xcd"), u"3 1 1 abcd"_s);
        row("CAA", RrType::Caa, QByteArray("\0\5issueca.example", 17), u"0 issue \"ca.example\""_s);
        row("CAA, critical, no value", RrType::Caa, QByteArray("\x80\3tbs", 5), u"128 tbs \"\""_s);
        row("CAA, tag cut", RrType::Caa, QByteArray("\0\5iss", 5), u"\\# 5 0005697373"_s);
        row("CAA, no tag", RrType::Caa, QByteArray("\0\0a", 3), u"\\# 3 000061"_s);
        row("A, short", RrType::A, QByteArray("\x0a\x00", 2), u"\\# 2 0a00"_s);
        row("MX, cut", RrType::Mx, QByteArray("\x00\x0a\x03mx", 5), u"\\# 5 000a036d78"_s);
        row("TXT, empty", RrType::Txt, QByteArray(), u"\\# 0"_s);
        row("unknown type", RrType(64), "ab", u"\\# 2 6162"_s);
    }
    void spells()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, rdata);
        QFETCH(QString, line);
        const DnsRecordSet set{.records = {{u"example.org"_s, type, 60, rdata}}};
        QCOMPARE(presentationOf(set), QStringList{line});
    }

    void tellsAliasesFirst()
    {
        const DnsRecordSet set{.records = {{u"b.example"_s, 1, 60, test::addressRdata(u"192.0.2.1"_s)}},
                               .aliasChain = {u"a.example"_s, u"b.example"_s}};
        QCOMPARE(presentationOf(set), (QStringList{u"CNAME a.example"_s, u"CNAME b.example"_s, u"192.0.2.1"_s}));
    }
};

QTEST_GUILESS_MAIN(DnsPresentationTest)
#include "dns_presentation_test.moc"
