// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/reverse_lookup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace postseal;

class ReverseLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAddresses()
    {
        QCOMPARE(reverseNameOf(*IpAddress::parse(u"192.0.2.10")), u"10.2.0.192.in-addr.arpa"_s);
        QCOMPARE(reverseNameOf(*IpAddress::parse(u"4321:0:1:2:3:4:567:89ab")),
                 u"b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa"_s); // RFC 3596 section 2.5
    }

    void readsNames()
    {
        const QByteArray name("\2mx\7example\0", 12);
        const DnsRecordSet set{{{u"o"_s, int(RrType::Ptr), 60, name},
                                {u"o"_s, int(RrType::A), 60, QByteArray(4, '\1')},
                                {u"o"_s, int(RrType::Ptr), 60, name + "x"},
                                {u"o"_s, int(RrType::Ptr), 60, "\5cut"}},
                               {},
                               false};
        QCOMPARE(ptrNamesOf(set), QStringList{u"mx.example"_s});
    }
};

QTEST_APPLESS_MAIN(ReverseLookupTest)
#include "reverse_lookup_test.moc"
