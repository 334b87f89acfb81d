// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_records.h"
#include "core/values/limits.h"

#include <QTest>
#include <QtEndian>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QByteArray u16(int value)
{
    QByteArray octets(2, '\0');
    qToBigEndian(quint16(value), octets.data());
    return octets;
}

//! Labels as they stand, so that a test can put any octet into one.
QByteArray wire(const QByteArrayList &labels)
{
    QByteArray name;
    for (const QByteArray &label : labels)
        name += char(label.size()) + label;
    return name + '\0';
}

QByteArray wire(const char *name)
{
    return *name ? wire(QByteArray(name).split('.')) : wire(QByteArrayList());
}

QByteArray record(const QByteArray &owner, RrType type, const QByteArray &rdata, int rrClass = 1)
{
    return owner + u16(int(type)) + u16(rrClass) + u16(0) + u16(300) + u16(int(rdata.size())) + rdata;
}

QByteArray alias(const char *from, const char *to)
{
    return record(wire(from), RrType::Cname, wire(to));
}

QByteArray address(const char *owner, char last)
{
    return record(wire(owner), RrType::A, QByteArray("\xc0\x00\x02", 3) + last);
}

//! One text of so many octets, in strings of 255 at most.
QByteArray text(int octets)
{
    QByteArray rdata;
    for (; octets > 0; octets -= 255) {
        const int length = std::min(octets, 255);
        rdata += char(length) + QByteArray(length, 'x');
    }
    return record(wire("a.example"), RrType::Txt, rdata);
}

DnsAnswer answer(const char *name, RrType type, const QByteArrayList &records, const QByteArray &behind = {})
{
    DnsAnswer answer;
    answer.question = {QString::fromLatin1(name), type};
    answer.packet = u16(7) + u16(0x8180) + u16(1) + u16(int(records.size())) + u16(behind.isEmpty() ? 0 : 1) + u16(0)
        + wire(name) + u16(int(type)) + u16(1) + records.join() + behind;
    return answer;
}

} // namespace

class DnsRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHeard()
    {
        QCOMPARE(*recordsIn(DnsAnswer{}), DnsRecordSet{});
        QCOMPARE(*recordsIn(answer("a.example", RrType::A, {})), DnsRecordSet{});
    }

    void readsAddresses()
    {
        const QByteArray v6 = QByteArray::fromHex("20010db8000000000000000000000001");
        const auto four =
            recordsIn(answer("mx.example", RrType::A, {address("MX.Example", 1), address("mx.example", 2)}));
        QCOMPARE(addressesOf(*four).size(), 2);
        QCOMPARE(addressesOf(*four).first().toString(), u"192.0.2.1"_s);
        QCOMPARE(four->records.first().owner, u"mx.example"_s);
        QCOMPARE(four->records.first().ttl, 300U);
        const auto six = recordsIn(answer("mx.example", RrType::Aaaa, {record(wire("mx.example"), RrType::Aaaa, v6)}));
        QCOMPARE(addressesOf(*six).first().toString(), u"2001:db8::1"_s);
        DnsRecordSet odd;
        odd.records = {{u"a"_s, int(RrType::A), 1, v6}, {u"a"_s, int(RrType::Aaaa), 1, v6.left(4)}};
        QVERIFY(addressesOf(odd).isEmpty());
    }

    void readsMx()
    {
        const auto set =
            recordsIn(answer("a.example", RrType::Mx,
                             {record(wire("a.example"), RrType::Mx, u16(20) + wire("B.example")),
                              record(wire("a.example"), RrType::Mx, u16(10) + "\x01z\xc0\x0c"), // compressed
                              record(wire("a.example"), RrType::Mx, u16(10) + wire("m.example"))}));
        const QList<MxRecord> expected = {
            {10, u"m.example"_s, 300}, {10, u"z.a.example"_s, 300}, {20, u"b.example"_s, 300}};
        QCOMPARE(mxRecordsOf(*set), expected);
        QVERIFY(!set->records[1].rdata.contains('\xc0')); // names inside are not compressed
    }

    void readsNullMx() // T-54
    {
        const auto set =
            recordsIn(answer("a.example", RrType::Mx, {record(wire("a.example"), RrType::Mx, u16(0) + wire(""))}));
        QCOMPARE(mxRecordsOf(*set), (QList<MxRecord>{{0, QString(), 300}}));
    }

    void writesOddOctets()
    {
        const QByteArrayList labels = {QByteArray("a.\\ \xff\0Z", 7), "Example"};
        const auto set =
            recordsIn(answer("a.example", RrType::Mx, {record(wire("a.example"), RrType::Mx, u16(1) + wire(labels))}));
        QCOMPARE(mxRecordsOf(*set).first().target, u"a\\046\\092\\032\\255\\000z.example"_s);
    }

    void leavesOutBrokenMx()
    {
        DnsRecordSet set;
        for (const QByteArray &rdata :
             {QByteArray(), u16(1),
              u16(1)
                  + "\x05"
                    "ab",
              u16(1) + "\xc0\x0c", u16(1) + wire("a") + 'x', u16(1) + QByteArray("\1a").repeated(200) + '\0'})
            set.records.append({u"a"_s, int(RrType::Mx), 1, rdata});
        QVERIFY(mxRecordsOf(set).isEmpty());
    }

    void readsTexts() // T-03: kept apart, for the reader to join
    {
        const auto set = recordsIn(answer("a.example", RrType::Txt,
                                          {record(wire("a.example"), RrType::Txt,
                                                  QByteArray("\x03"
                                                             "abc\x00\x02"
                                                             "de",
                                                             8)),
                                           record(wire("a.example"), RrType::Txt, "\x01\xff")}));
        QCOMPARE(textsOf(*set), (QList<QByteArrayList>{{"abc", "", "de"}, {"\xff"}}));
        DnsRecordSet broken;
        broken.records = {{u"a"_s, int(RrType::Txt), 1, "\x05" "abc"}, {u"a"_s, int(RrType::Txt), 1, {}}};
        QCOMPARE(textsOf(broken), QList<QByteArrayList>{QByteArrayList{}});
    }

    void followsAliases() // T-04
    {
        const auto set = recordsIn(answer("A.example", RrType::A,
                                          {address("c.example", 3), alias("B.example", "C.example"),
                                           address("evil.example", 66), alias("a.Example", "b.example")}));
        QCOMPARE(set->aliasChain, QStringList({u"b.example"_s, u"c.example"_s}));
        QCOMPARE(addressesOf(*set).size(), 1);
        QCOMPARE(addressesOf(*set).first().toString(), u"192.0.2.3"_s);
        QVERIFY(!set->chainLoops);
    }

    void danglingAlias()
    {
        const auto set = recordsIn(answer("a.example", RrType::A, {alias("a.example", "b.example")}));
        QVERIFY(set->records.isEmpty());
        QCOMPARE(set->aliasChain, QStringList{u"b.example"_s});
    }

    void askedForAnAlias()
    {
        const auto set = recordsIn(answer("a.example", RrType::Cname, {alias("a.example", "b.example")}));
        QCOMPARE(set->records.size(), 1);
        QVERIFY(set->aliasChain.isEmpty());
    }

    void otherNamesAndClassesDoNotCount()
    {
        const QByteArray chaos = record(wire("a.example"), RrType::A, QByteArray(4, '\1'), 3);
        const auto set = recordsIn(answer("a.example", RrType::A, {address("b.example", 1), chaos}));
        QVERIFY(set->records.isEmpty());
    }

    void aliasesInACircle()
    {
        const auto two = recordsIn(
            answer("a.example", RrType::A, {alias("a.example", "b.example"), alias("b.example", "A.example")}));
        QVERIFY(two->chainLoops);
        QVERIFY(two->records.isEmpty());
        QVERIFY(recordsIn(answer("a.example", RrType::A, {alias("a.example", "a.example")}))->chainLoops);
    }

    void aliasesPastTheLimit()
    {
        QByteArrayList records;
        for (int i = 0; i < Limits().cnameHops; ++i)
            records += alias(("n" + QByteArray::number(i)).constData(), ("n" + QByteArray::number(i + 1)).constData());
        records += address(("n" + QByteArray::number(Limits().cnameHops)).constData(), 1);
        QCOMPARE(recordsIn(answer("n0", RrType::A, records))->records.size(), 1);
        records += alias("m", "n0");
        const auto tooLong = recordsIn(answer("m", RrType::A, records));
        QVERIFY(tooLong->chainLoops);
        QVERIFY(tooLong->records.isEmpty());
    }

    void tooLongATextIsNotRead()
    {
        const auto whole = recordsIn(answer("a.example", RrType::Txt, {text(Limits().textOctets)}));
        QVERIFY(whole);
        QCOMPARE(textsOf(*whole).constFirst().join().size(), 4096);
        const auto more = recordsIn(answer("a.example", RrType::Txt, {text(10), text(Limits().textOctets + 1)}));
        QVERIFY(!more);
        QCOMPARE(more.error().kind, FailureKind::TooLarge);
    }

    void tooManyRecords()
    {
        QByteArrayList records(Limits().recordsInSet, address("a.example", 1));
        QCOMPARE(recordsIn(answer("a.example", RrType::A, records))->records.size(), 200);
        records += address("a.example", 2);
        QCOMPARE(recordsIn(answer("a.example", RrType::A, records)).error().kind, FailureKind::TooLarge);
    }

    void malformedPackets()
    {
        const DnsAnswer good = answer("a.example", RrType::A, {address("a.example", 1)});
        for (qsizetype size = 1; size < good.packet.size(); ++size) {
            DnsAnswer cut = good;
            cut.packet.truncate(size);
            QVERIFY(!recordsIn(cut));
        }
        DnsAnswer loop = answer("a.example", RrType::A, {record("\xc0\x1b", RrType::A, QByteArray(4, '\1'))});
        QCOMPARE(recordsIn(loop).error().kind, FailureKind::Malformed); // a pointer to itself
        const auto longText = answer("a.example", RrType::Txt, {record(wire("a.example"), RrType::Txt, "\x09" "abc")});
        QVERIFY(!recordsIn(longText));
        loop.packet = QByteArray(70'000, '\0');
        QVERIFY(!recordsIn(loop));
    }

    //! Authority and additional section are not read, so rubbish in them spoils nothing.
    void rubbishBehindTheAnswer()
    {
        const auto set = recordsIn(answer("a.example", RrType::A, {address("a.example", 1)}, "\xff\xff\xff"));
        QCOMPARE(set->records.size(), 1);
    }
};

QTEST_APPLESS_MAIN(DnsRecordsTest)
#include "dns_records_test.moc"
