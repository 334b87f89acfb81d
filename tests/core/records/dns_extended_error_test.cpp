// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_extended_error.h"

#include "tests/support/dns_packet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postseal;

class DnsExtendedErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<QString>("told");
        const QByteArray plain = test::dnsPacket({u"example.org"_s, RrType::Mx}, {}, 2);
        const QByteArray bogus = test::withExtendedError(plain, 6, "no signature");
        QTest::newRow("none") << plain << QString();
        QTest::newRow("code and text") << bogus << u"6 (DNSSEC Bogus): no signature"_s;
        QTest::newRow("code alone") << test::withExtendedError(plain, 22, {}) << u"22 (No Reachable Authority)"_s;
        QTest::newRow("a code without a name") << test::withExtendedError(plain, 4999, "x") << u"4999: x"_s;
        QTest::newRow("a final NUL, as RFC 8914 section 2 allows for")
            << test::withExtendedError(plain, 6, QByteArray("x\0", 2)) << u"6 (DNSSEC Bogus): x"_s;
        QTest::newRow("long") << test::withExtendedError(plain, 0, QByteArray(900, 'x'))
                              << u"0 (Other Error): "_s + QString(200, u'x');
        QTest::newRow("cut off") << bogus.chopped(3) << QString();
        QByteArray overlong = bogus;
        overlong[overlong.size() - 15] = char(0x7f); // the option's length runs past the record
        QTest::newRow("a length that lies") << overlong << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void reads()
    {
        QFETCH(QByteArray, packet);
        QTEST(extendedErrorIn(packet), "told");
    }
};

QTEST_GUILESS_MAIN(DnsExtendedErrorTest)
#include "dns_extended_error_test.moc"
