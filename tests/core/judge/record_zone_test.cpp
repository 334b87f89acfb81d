// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/signed_zone.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const DnsQuestion kTxt{u"_mta-sts.example.org"_s, RrType::Txt};

//! What stands here and what was told of it before belong together: a faulty record is judged by the older judge.
Findings judgeBoth(const DomainReading &reading)
{
    return judgeDiscovery(reading) + judgeRecordZone(reading);
}

FactsBuilder recordIs(const Observed<DnsFacts> &answer)
{
    return oneHost().sts(kRecord, policy("enforce")).edit([&answer](InspectionFacts &f) { f.mtaSts.record = answer; });
}

FactsBuilder strings(const QByteArrayList &cut)
{
    return recordIs(answered(kTxt, {txtRdata(cut)}));
}

DnsFacts recordThrough(const QString &alias)
{
    return answeredThrough(kTxt, {alias}, {txtRdata({kRecord})});
}

DnsFacts signedFor(quint32 ttl)
{
    SignatureToWrite signature{u"example.org"_s, inHours(-24), inHours(240)};
    signature.originalTtl = ttl;
    return signedReply(kTxt, {txtRdata({kRecord})}, signature);
}

} // namespace

class JudgeRecordZoneTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeBoth};

private Q_SLOTS:
    void judges_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString found = u"pass dns.mta-sts-record.found"_s, missing = u"notice dns.mta-sts-record.missing"_s;
        row("well", recordIs(answered(kTxt, {txtRdata({kRecord})})), {found});
        const auto elsewhere = [](const QString &name, const QByteArray &text) {
            return oneHost().edit([&](InspectionFacts &f) {
                answerFurther(f, answered({name, RrType::Txt}, {txtRdata({"v=spf1 -all"}), txtRdata({text})}));
            });
        };
        const QString wrong = u"error dns.mta-sts-record.wrong-owner"_s;
        for (const char *name : {"example.org", "mta-sts.example.org", "_mta_sts.example.org", "_mtasts.example.org",
                                 "_mta-sts.example.org.example.org"})
            row(name, elsewhere(QString::fromLatin1(name), kRecord), {missing, wrong});
        row("at a name that nobody takes for it", elsewhere(u"x.example.org"_s, kRecord), {missing});
        row("another text at the domain", elsewhere(u"example.org"_s, "v=spf1 include:stsv1.example -all"), {missing});
        row("a second one at the domain", recordIs(answered(kTxt, {txtRdata({kRecord})})).edit([](InspectionFacts &f) {
            answerFurther(f, answered({u"example.org"_s, RrType::Txt}, {txtRdata({kRecord})}));
        }),
            {found});
        row("T-54 at a null MX", elsewhere(u"example.org"_s, kRecord).mx({{0, ""}}), {});

        row("T-03 two strings", strings({"v=STSv1; i", "d=1;"}), {found, u"info dns.mta-sts-record.split-strings"_s});
        row("T-03 the cut breaks it", strings({"v=STSv1; id=1", "x=y"}), {u"error dns.mta-sts-record.split-breaks"_s});
        row("T-03 the cut behind the version", strings({"v=STSv1", "id=1;"}),
            {u"error dns.mta-sts-record.split-breaks"_s});
        row("two strings, broken anyhow", strings({"v=STSv1; i", "d=1-1;"}),
            {u"error dns.mta-sts-record.id-charset"_s});
        row("unknown fields", strings({"v=STSv1; id=1; mode=enforce"}),
            {found, u"info dns.mta-sts-record.ext-unknown"_s});

        row("the alias leads nowhere", recordIs([] {
                DnsFacts nowhere = answeredThrough(kTxt, {u"sts.example.net"_s}, {});
                nowhere.answer.rcode = 3;
                return nowhere;
            }()),
            {u"error dns.mta-sts-record.missing-but-policy"_s, u"error dns.mta-sts-record.cname-dangling"_s});
        row("the alias leads to a name without TXT", recordIs(answeredThrough(kTxt, {u"sts.example.net"_s}, {})),
            {u"error dns.mta-sts-record.missing-but-policy"_s});

        const QString alias = u"info dns.mta-sts-record.cname"_s, leads = u"pass dns.mta-sts-record.cname-dangling"_s;
        const auto policyHost = [](FactsBuilder builder, const QStringList &chain) {
            return builder.edit([&chain](InspectionFacts &f) {
                f.mtaSts.a = answeredThrough({u"mta-sts.example.org"_s, RrType::A}, chain,
                                             {addressRdata(u"192.0.2.80"_s)});
            });
        };
        const FactsBuilder hosted = recordIs(recordThrough(u"example-org.sts.provider.net"_s));
        row("half delegated", hosted, {found, alias, leads, u"warning dns.mta-sts-record.delegation-half"_s});
        row("both delegated", policyHost(hosted, {u"web.provider.net"_s}),
            {found, alias, leads, u"pass dns.mta-sts-record.delegation-half"_s});
        row("both delegated, on to a third", policyHost(hosted, {u"web.provider.net"_s, u"x.cdn.example"_s}),
            {found, alias, leads, u"pass dns.mta-sts-record.delegation-half"_s});
        row("to different operators", policyHost(hosted, {u"pages.other.net"_s}),
            {found, alias, leads, u"warning dns.mta-sts-record.delegation-half"_s});
        row("an alias at home", recordIs(recordThrough(u"sts.mail.example.org"_s)), {found, alias, leads});
        row("only the policy in web space",
            policyHost(recordIs(answered(kTxt, {txtRdata({kRecord})})), {u"x.cdn.example"_s}), {found});
        row("no policy host at all", FactsBuilder(hosted).edit([](InspectionFacts &f) {
            f.mtaSts.a = noSuchName({u"mta-sts.example.org"_s, RrType::A});
        }),
            {found, alias, leads});

        const QString ttl = u"dns.mta-sts-record.ttl"_s;
        row("signed, an hour", recordIs(signedFor(3600)), {found, u"pass "_s + ttl});
        row("signed, two days", recordIs(signedFor(172800)), {found, u"notice "_s + ttl});
        row("signed, a minute", recordIs(signedFor(60)), {found, u"notice "_s + ttl});
        row("two days are left at the resolver",
            recordIs(replied(kTxt, {{kTxt.name, RrType::Txt, txtRdata({kRecord}), 172800}}, DnsSecurity::Insecure)),
            {found, u"notice "_s + ttl});
        const DnsFacts minute = replied(kTxt, {{kTxt.name, RrType::Txt, txtRdata({kRecord}), 60}},
                                        DnsSecurity::Insecure);
        row("a minute is left at the resolver", recordIs(minute), {found});
        const auto asked = [&minute](bool authoritative) {
            return recordIs(minute).edit([&](InspectionFacts &f) {
                DnsFacts direct = minute;
                direct.answer.packet[2] = char(direct.answer.packet[2] | (authoritative ? 4 : 0)); // AA
                f.authorities.append({u"ns1.example.org"_s, {}, false, true, kTxt, direct});
            });
        };
        row("the name server says a minute", asked(true), {found, u"notice "_s + ttl});
        row("a cache says a minute", asked(false), {found});

        const QString label(63, u'a');
        const QString longName = label + u'.' + label + u'.' + label + u'.' + QString(53, u'b');
        row("too long a name", FactsBuilder(longName).mx({{10, "mx1.example.org"}}).edit([](InspectionFacts &f) {
            f.mtaSts.record = Failure{FailureKind::Malformed, u"the name is longer than 253 octets"_s};
        }),
            {u"error dns.mta-sts-record.name-length"_s});
    }
    void judges() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::StsRecordWrongOwner, Check::StsRecordNameLength), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeRecordZoneTest)
#include "record_zone_test.moc"
