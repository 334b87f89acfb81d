// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/ip_address.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class IpAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses()
    {
        QCOMPARE(IpAddress::parse(u"192.0.2.1")->family(), IpFamily::V4);
        QCOMPARE(IpAddress::parse(u"2001:DB8:0:0::1")->toString(), u"2001:db8::1"_s); // RFC 5952
        QCOMPARE(*IpAddress::fromBytes("\xc0\x00\x02\x01", 4), *IpAddress::parse(u"192.0.2.1"));
        QVERIFY(!IpAddress::fromBytes("\xc0\x00\x02", 3));
        for (const auto &text : {u""_s, u"192.0.2"_s, u"192.0.2.256"_s, u"0x7f.1"_s, u"2001:db8"_s, u"[::1]"_s,
                                 u"fe80::1%eth0"_s, u"192.0.2.1\0.example"_s, u"１.2.3.4"_s, u"192.0.2.1 "_s})
            QVERIFY2(!IpAddress::parse(text), qPrintable(text));
    }

    void specialBlocks_data()
    {
        QTest::addColumn<QString>("block"); // empty: global
        const auto row = [](const char *address, const QString &block) { QTest::newRow(address) << block; };
        for (const char *global :
             {"1.1.1.1",          "9.255.255.255",  "11.0.0.0",         "100.63.255.255",  "100.128.0.0",
              "126.255.255.255",  "128.0.0.0",      "172.15.255.255",   "172.32.0.0",      "192.167.255.255",
              "192.169.0.0",      "198.17.255.255", "198.20.0.0",       "223.255.255.255", "2600::1",
              "2001:db7:ffff::1", "2001:db9::",     "64:ff9b::1.1.1.1", "2002:101:101::1", "fe00::1"})
            row(global, {});
        for (const char *privately : {"10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.1",
                                      "64:ff9b::192.168.0.1", "2002:a00:1::"})
            row(privately, u"private network"_s);
        for (const char *loopback : {"127.0.0.1", "127.255.255.255", "::1", "2002:7f00:1::1"})
            row(loopback, u"loopback"_s);
        for (const char *mapped : {"::ffff:1.1.1.1", "::ffff:10.0.0.1", "::ffff:127.0.0.1"}) // global for no sender
            row(mapped, u"IPv4-mapped"_s);
        row("0.0.0.0", u"this network"_s);
        row("::", u"unspecified"_s);
        row("100.64.0.1", u"shared address space"_s);
        row("169.254.169.254", u"link-local"_s);
        row("fe80::1", u"link-local"_s);
        row("febf::1", u"link-local"_s);
        row("192.0.0.8", u"protocol assignments"_s);
        for (const char *documentation : {"192.0.2.1", "198.51.100.1", "203.0.113.255", "2001:db8::1", "3fff::1"})
            row(documentation, u"documentation"_s);
        row("198.19.255.255", u"benchmarking"_s);
        row("224.0.0.1", u"multicast"_s);
        row("ff02::1", u"multicast"_s);
        row("255.255.255.255", u"reserved"_s);
        row("fd00::1", u"unique-local"_s);
        row("fc00::1", u"unique-local"_s);
        row("fec0::1", u"site-local"_s);
        row("100::1", u"discard-only"_s);
        row("64:ff9b:1::1", u"local translation"_s);
    }
    void specialBlocks()
    {
        const auto address = IpAddress::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(address);
        QTEST(QString(address->specialBlock()), "block");
    }
};

QTEST_APPLESS_MAIN(IpAddressTest)
#include "ip_address_test.moc"
