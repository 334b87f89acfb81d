// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/domain_name.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class DomainNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ascii"); // empty: malformed
        const auto row = [](const char *name, const QString &text, const QString &ascii = {}) {
            QTest::newRow(name) << text << ascii;
        };
        const QString label63(63, u'a');
        const QString name253 = label63 + u'.' + label63 + u'.' + label63 + u'.' + QString(61, u'b');
        row("plain", u"example.org"_s, u"example.org"_s);
        row("capitals", u"EXAMPLE.Org"_s, u"example.org"_s);
        row("final dot", u"example.org."_s, u"example.org"_s);
        row("underscores", u"_mta-sts.example.org"_s, u"_mta-sts.example.org"_s);
        row("U-label", u"bücher.example"_s, u"xn--bcher-kva.example"_s);
        row("U-label in capitals", u"BÜCHER.example"_s, u"xn--bcher-kva.example"_s);
        row("A-label", u"XN--bcher-kva.example"_s, u"xn--bcher-kva.example"_s);
        row("ideographic dots", u"例え。テスト"_s, u"xn--r8jz45g.xn--zckzah"_s);
        row("one label", u"localhost"_s, u"localhost"_s);
        row("longest label", label63 + u".example"_s, label63 + u".example"_s);
        row("longest name", name253, name253);
        row("empty", QString());
        row("root", u"."_s);
        row("two final dots", u"example.org.."_s);
        row("empty label", u"a..b"_s);
        row("leading dot", u".a"_s);
        row("label of 64", QString(64, u'a') + u".example"_s);
        row("name of 254", name253 + u'b');
        row("blank", u"exa mple.org"_s);
        row("star", u"*.example.org"_s);
        row("slash", u"example.org/x"_s);
        row("NUL", u"example.org\0x"_s);
        row("unpaired surrogate", QString(QChar(0xd800)) + u".example"_s);
        row("right-to-left override", u"a\u202eb.example"_s);
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, ascii);
        const Result<DomainName> name = DomainName::parse(text);
        QCOMPARE(name.has_value(), !ascii.isEmpty());
        if (name) {
            QCOMPARE(name->ascii(), ascii);
            QCOMPARE(*DomainName::parse(name->unicode()), *name); // what is shown maps back
        } else {
            QCOMPARE(name.error().kind, FailureKind::Malformed);
        }
    }

    void showsUnicode()
    {
        QCOMPARE(DomainName::parse(u"xn--bcher-kva.example")->unicode(), u"bücher.example"_s);
        QCOMPARE(DomainName::parse(u"example.org")->unicode(), u"example.org"_s);
        QCOMPARE(DomainName::parse(u"xn--a.example")->unicode(), u"xn--a.example"_s); // no valid punycode
    }

    void knowsHostNames()
    {
        QVERIFY(DomainName::parse(u"mx-1.example.org")->isHostName());
        QVERIFY(DomainName::parse(u"3com.example")->isHostName());
        QVERIFY(!DomainName::parse(u"_dmarc.example.org")->isHostName());
        QVERIFY(!DomainName::parse(u"-a.example")->isHostName());
        QVERIFY(!DomainName::parse(u"a-.example")->isHostName());
    }

    void countsAndExtends()
    {
        const DomainName name = *DomainName::parse(u"example.org");
        QCOMPARE(name.labelCount(), 2);
        QCOMPARE(name.under("_25._tcp"_L1)->ascii(), u"_25._tcp.example.org"_s);
        const QString label(61, u'a');
        const DomainName longest = *DomainName::parse(QString(label + u'.' + label + u'.' + label + u'.' + label));
        QCOMPARE(longest.under("_mta-sts"_L1).error().kind, FailureKind::Malformed);
    }

    void tellsTheFault_data()
    {
        QTest::addColumn<int>("fault"); // -1: none
        QTest::addColumn<QString>("label");
        const auto row = [](const QString &typed, int fault, const QString &label) {
            QTest::newRow(typed.toUtf8().constData()) << fault << label;
        };
        row(u"user@example.org"_s, -1, {});
        row(u"a_b.example"_s, int(NameFault::Character), u"a_b"_s);
        row(u"a.exa mple"_s, int(NameFault::Character), u"exa mple"_s);
        row(u"a.ex¤ mple"_s, int(NameFault::Character), u"ex¤ mple"_s);
        row(u"Example.o!rg"_s, int(NameFault::Character), u"o!rg"_s);
        row(u"bücher.o!rg.Example"_s, int(NameFault::Character), u"o!rg"_s);
        row(u"例え。te!st"_s, int(NameFault::Character), u"te!st"_s);
        row(u"a.-b.example"_s, int(NameFault::Hyphen), u"-b"_s);
        row(u"a..b"_s, int(NameFault::EmptyLabel), u"a..b"_s);
        row(QString(64, u'a') + u".b"_s, int(NameFault::LongLabel), QString(64, u'a'));
        row(QString(254, u'a'), int(NameFault::TooLong), QString(254, u'a'));
        row(u"@"_s, int(NameFault::Empty), {});
        row(u"x@[192.0.2.1]"_s, int(NameFault::AddressLiteral), u"[192.0.2.1]"_s);
        row(u"a\u202eb.example"_s, int(NameFault::NotConvertible), u"a\u202eb.example"_s);
    }
    void tellsTheFault()
    {
        const TypedName name = readTypedName(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(name.fault ? int(*name.fault) : -1, "fault");
        QTEST(name.label, "label");
    }

    void typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ascii"); // empty: refused
        const auto row = [](const QString &typed, const QString &ascii = {}) {
            QTest::newRow(qPrintable(u'<' + typed + u'>')) << typed << ascii;
        };
        const QString domain = u"example.org"_s;
        for (const auto &typed :
             {u"example.org"_s, u"  Example.ORG. \n"_s, u"user@example.org"_s, u"a@b@example.org"_s,
              u"mailto:user@example.org?subject=x"_s, u"https://example.org/a/b@c?d#e"_s, u"http://example.org:8080/"_s,
              u"smtp://example.org"_s, u"example.org:25"_s, u"https://user:pw@example.org/"_s, u"example.org/path"_s})
            row(typed, domain);
        for (const QString &typed :
             {u"customer/department=shipping@example.org"_s, u"a?b#c@example.org"_s, u"mailto:a/b@example.org"_s,
              u"mailto:a@example.org?cc=b@example.net"_s, u"a/b@example.org:25"_s, u"a@example.org/b?c#d"_s})
            row(typed, domain);
        row(u"user@bücher.example"_s, u"xn--bcher-kva.example"_s);
        for (const auto &typed :
             {u""_s, u"  "_s, u"."_s, u"@"_s, u"user@"_s, u"https://"_s, u"192.0.2.1"_s, u"user@[192.0.2.1]"_s,
              u"[2001:db8::1]"_s, u"2001:db8::1"_s, u"user@[IPv6:2001:db8::1]"_s, u"_dmarc.example.org"_s,
              u"exa mple.org"_s, u"a..b"_s, u"192.0.2.1:25"_s, u"http://192.0.2.1/"_s, u"192.0.2.1."_s,
              u"http://[2001:db8::1]:8080/"_s})
            row(typed);
    }
    void typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ascii);
        const Result<DomainName> name = parseTypedDomain(typed);
        QCOMPARE(name ? name->ascii() : QString(), ascii);
    }
};

QTEST_APPLESS_MAIN(DomainNameTest)
#include "domain_name_test.moc"
