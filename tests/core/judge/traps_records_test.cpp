// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge.h"

#include "tests/core/judge/signed_zone.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const DnsQuestion kSts{u"_mta-sts.example.org"_s, RrType::Txt};
const DnsQuestion kRpt{u"_smtp._tls.example.org"_s, RrType::Txt};

FactsBuilder recordsAre(const QList<QByteArrayList> &records)
{
    QByteArrayList rdata;
    for (const QByteArrayList &strings : records)
        rdata.append(txtRdata(strings));
    return oneHost().sts(kRecord, policy("enforce")).edit([&rdata](InspectionFacts &f) {
        f.mtaSts.record = answered(kSts, rdata);
    });
}

FactsBuilder recordIs(const QByteArray &text)
{
    return recordsAre({{text}});
}

FactsBuilder reportsAre(const QByteArray &text)
{
    return oneHost().tlsRpt(text);
}

//! The findings of the whole catalogue whose line holds `part`; "error dns.mta-sts-record.multiple" is a line.
QStringList lines(const FactsBuilder &builder, const QString &part)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    return told(judge(facts).findings).filter(part);
}

Finding only(const FactsBuilder &builder, Check check)
{
    const Judgement judgement = judge(builder.facts());
    for (const Finding &finding : judgement.findings) {
        if (finding.check == check)
            return finding;
    }
    return {};
}

PolicyState stateOf(const FactsBuilder &builder)
{
    const InspectionFacts facts = builder.facts();
    return readDomain(facts).policyState;
}

} // namespace

//! Places where texts and implementations part; what a strict sender does is what counts.
class TrapsRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t01BeginWithFilterAgainstGrammar()
    {
        for (const char *text : {"v=STSv1 ; id=1;", "v=STSv1", "v=STSv1\t; id=1"}) {
            QCOMPARE(lines(recordIs(text), u"error dns.mta-sts-record"_s),
                     QStringList{u"error dns.mta-sts-record.version-delimiter"_s});
            QCOMPARE(stateOf(recordIs(text)), PolicyState::RecordFaulty);
        }
        QCOMPARE(stateOf(recordIs("v=STSv1;id=1")), PolicyState::Enforce);
    }

    void t02CountAfterTheFilter()
    {
        const QByteArrayList good{kRecord}, other{"v=spf1 -all"};
        QCOMPARE(stateOf(recordsAre({other, good, {"x"}})), PolicyState::Enforce);
        QCOMPARE(lines(recordsAre({other, good}), u"dns.mta-sts-record.unrelated"_s),
                 QStringList{u"notice dns.mta-sts-record.unrelated-txt"_s});
        QCOMPARE(lines(recordsAre({good, {"v=STSv1; id=2;"}}), u"error dns.mta-sts-record"_s),
                 QStringList{u"error dns.mta-sts-record.multiple"_s});
        QCOMPARE(stateOf(recordsAre({good, {"v=STSv1; id=2;"}})), PolicyState::RecordFaulty);
        QCOMPARE(stateOf(recordsAre({good, {"v=STSv1 ; id=2;"}})), PolicyState::Enforce); // the filter drops it
        QCOMPARE(stateOf(recordsAre({other})), PolicyState::None);
    }

    void t03StringsAreJoinedWithoutABlank()
    {
        QCOMPARE(stateOf(recordsAre({{"v=STSv1;", "id=1"}})), PolicyState::Enforce);
        QCOMPARE(stateOf(recordsAre({{"v=STSv1; i", "d=1"}})), PolicyState::Enforce);
        QCOMPARE(stateOf(recordsAre({{"v=STS", "v1; id=1"}})), PolicyState::Enforce);
        QCOMPARE(stateOf(recordsAre({{"v=STSv1", "id=1"}})), PolicyState::RecordFaulty);
        QCOMPARE(lines(recordsAre({{"v=STSv1", "id=1"}}), u"error dns.mta-sts-record"_s),
                 QStringList{u"error dns.mta-sts-record.split-breaks"_s});
    }

    void t04AliasIsFollowedAndTheNamesStay()
    {
        const FactsBuilder hosted = recordIs(kRecord).edit([](InspectionFacts &f) {
            f.mtaSts.record = answeredThrough(kSts, {u"a.sts.example.net"_s, u"b.sts.example.net"_s},
                                              {txtRdata({kRecord})});
        });
        QCOMPARE(stateOf(hosted), PolicyState::Enforce);
        QCOMPARE(lines(hosted, u"dns.mta-sts-record.found"_s), QStringList{u"pass dns.mta-sts-record.found"_s});
        const Finding none = only(FactsBuilder(hosted).edit([](InspectionFacts &f) {
            f.mtaSts.fetches.clear();
            f.mtaSts.a = noSuchName({u"mta-sts.example.org"_s, RrType::A});
            deriveAgain(f.mtaSts);
        }),
                                  Check::StsRecordPresentButNoPolicy);
        QVERIFY(none.details.contains(
            Detail{Slot::Url, u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s})); // still of the domain
    }

    void t05TheIdHasNoMeaning()
    {
        for (const char *id : {"0", "zzz", "19700101T000000Z", "99999999999999999999999999999999"})
            QCOMPARE(stateOf(recordIs(QByteArray("v=STSv1; id=") + id)), PolicyState::Enforce);
        for (const char *id : {"2026-01-31", "12:00", "1.2", "1_2"}) {
            QCOMPARE(lines(recordIs(QByteArray("v=STSv1; id=") + id), u"error dns.mta-sts-record"_s),
                     QStringList{u"error dns.mta-sts-record.id-charset"_s});
        }
    }

    void t06ABrokenRecordDoesNotEndACachedPolicy() // what those with a cached policy do is in every such text
    {
        for (const Check check :
             {Check::StsRecordMultiple, Check::StsRecordMissingButPolicy, Check::StsRecordLookupError,
              Check::StsRecordIdMissing, Check::StsRecordGrammar, Check::StsRecordSplitBreaks,
              Check::StsRecordWrongOwner, Check::StsRecordPresentButNoPolicy})
            QVERIFY2(QByteArray(specOf(check).effect).contains("cached"), specOf(check).slug);
        QVERIFY(QByteArray(specOf(Check::StsRecordPresentButNoPolicy).remedy).contains("mode: none first"));
    }

    void t07ALookupErrorIsNotNoRecord()
    {
        for (const Observed<DnsFacts> &answer :
             {Observed<DnsFacts>(serverFailed(kSts)), Observed<DnsFacts>(timedOut())}) {
            const FactsBuilder failed = recordIs(kRecord).edit([&](InspectionFacts &f) { f.mtaSts.record = answer; });
            QCOMPARE(stateOf(failed), PolicyState::CannotTell);
            QCOMPARE(lines(failed, u"dns.mta-sts-record"_s), QStringList{u"error dns.mta-sts-record.lookup-error"_s});
        }
        const QByteArray effect = specOf(Check::StsRecordLookupError).effect; // both readings
        QVERIFY(effect.contains("Most senders deliver") && effect.contains("a few wait"));
    }

    void t08ThePolicyDomainIsTheAddressesDomain() // not the MX host's, and not the target's of an alias
    {
        const auto elsewhere = [](const QString &name) {
            return oneHost().edit([&name](InspectionFacts &f) {
                answerFurther(f, answered({name, RrType::Txt}, {txtRdata({kRecord})}));
            });
        };
        for (const QString &name : {u"_mta-sts.mx1.example.org"_s, u"_mta-sts.org"_s}) {
            QCOMPARE(stateOf(elsewhere(name)), PolicyState::None);
            QCOMPARE(lines(elsewhere(name), u"dns.mta-sts-record"_s),
                     QStringList{u"notice dns.mta-sts-record.missing"_s});
        }
        const FactsBuilder alias = oneHost().edit([](InspectionFacts &f) {
            f.mx = answeredThrough({u"example.org"_s, RrType::Mx}, {u"example.net"_s},
                                   {mxRdata(10, u"mx1.example.org"_s)});
        });
        QCOMPARE(stateOf(alias), PolicyState::None);
    }

    void t09StrayQuotesAndBackslashes() // the evidence shows the octets themselves
    {
        for (const char *text : {"v=STSv1\\; id=1;", "\"v=STSv1; id=1;\"", "\xe2\x80\x9cv=STSv1; id=1;\xe2\x80\x9d"}) {
            const Finding finding = only(recordIs(text), Check::StsRecordEscaped);
            QCOMPARE(finding.standing, Standing::Fails);
            QCOMPARE(finding.check, Check::StsRecordEscaped);
        }
        QCOMPARE(only(recordIs("v=STSv1\\; id=1;"), Check::StsRecordEscaped).seen, QStringList{u"v=STSv1\\; id=1;"_s});
        QCOMPARE(only(recordIs("\xe2\x80\x9cv=STSv1; id=1;"), Check::StsRecordEscaped).seen,
                 QStringList{u"\\226\\128\\156v=STSv1; id=1;"_s});
    }

    void t58RuaGrammar()
    {
        const QString errors = u"error tlsrpt"_s;
        QCOMPARE(lines(reportsAre("v=TLSRPTv1; rua=mailto:a@example.org; rua=mailto:b@example.org"), errors),
                 QStringList());
        QCOMPARE(lines(reportsAre("v=TLSRPTv1; rua=mailto:a%21b@example.org,https://example.org/a%2Cb"), errors),
                 QStringList());
        QCOMPARE(lines(reportsAre("v=TLSRPTv1; rua=mailto:a!b@example.org"), errors),
                 QStringList{u"error tlsrpt.record.rua-uri-syntax"_s});
        QCOMPARE(lines(reportsAre("v=TLSRPTv1; rua=mailto:a@example.org!10m"), errors),
                 QStringList{u"error tlsrpt.record.rua-size-suffix"_s});
        QCOMPARE(lines(reportsAre("v=TLSRPTv1; x=y; rua=mailto:a@example.org"), u"tlsrpt.record.rua-not"_s),
                 QStringList{u"notice tlsrpt.record.rua-not-second"_s});
    }

    void t59NoConsentForExternalDestinations()
    {
        const FactsBuilder external = reportsAre("v=TLSRPTv1; rua=mailto:a@example.net").edit([](InspectionFacts &f) {
            answerFurther(f, answered({u"example.net"_s, RrType::Mx}, {mxRdata(10, u"mx.example.net"_s)}));
        });
        QCOMPARE(lines(external, u"tlsrpt.record.mailto"_s),
                 (QStringList{u"info tlsrpt.record.mailto-external"_s, u"pass tlsrpt.record.mailto-mx"_s}));
    }

    void t60TtlsAreOpposite() // an hour: good at _mta-sts, short at _smtp._tls; a day and a half the other way round
    {
        const auto bothWith = [](quint32 ttl) {
            SignatureToWrite signature{u"example.org"_s, inHours(-24), inHours(240)};
            signature.originalTtl = ttl;
            return recordIs(kRecord).edit([&](InspectionFacts &f) {
                f.mtaSts.record = signedReply(kSts, {txtRdata({kRecord})}, signature);
                f.tlsRpt = signedReply(kRpt, {txtRdata({"v=TLSRPTv1; rua=mailto:a@example.org"})}, signature);
            });
        };
        QCOMPARE(lines(bothWith(3600), u"record.ttl"_s),
                 (QStringList{u"notice tlsrpt.record.ttl"_s, u"pass dns.mta-sts-record.ttl"_s}));
        QCOMPARE(lines(bothWith(129600), u"record.ttl"_s),
                 (QStringList{u"notice dns.mta-sts-record.ttl"_s, u"pass tlsrpt.record.ttl"_s}));
    }
};

QTEST_APPLESS_MAIN(TrapsRecordsTest)
#include "traps_records_test.moc"
