// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/compare/change_table.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86400;
const QByteArray kRecord = "v=STSv1; id=1;", kNewId = "v=STSv1; id=2;";

FactsBuilder domain(const QByteArray &host = "mx1.example.org")
{
    FactsBuilder builder("example.org");
    static const MadeCertificate old = pki().leaf({"*.example.org"}, -400, 90); // good at both inspections
    builder.mx({{10, host}}).host(QString::fromLatin1(host)).address("192.0.3.1").starttls({old.der});
    return builder;
}

FactsBuilder with(const QByteArray &record, const QByteArray &policy, const QByteArray &host = "mx1.example.org")
{
    return domain(host).sts(record, policy, served(pki().good));
}

FactsBuilder enforce(const QByteArray &record = kRecord, qint64 days = 14,
                     const QByteArray &pattern = "mx1.example.org")
{
    return with(record, policyOf("enforce", days * kDay, {pattern}));
}

FactsBuilder testing(const QByteArray &record = kRecord, qint64 days = 14)
{
    return with(record, policyOf("testing", days * kDay, {"mx1.example.org"}));
}

FactsBuilder none(const QByteArray &record = kRecord)
{
    return with(record, policyOf("none", kDay, {}));
}

//! A record, and a policy host that answers with this status.
FactsBuilder unserved(int status)
{
    return domain().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFetch(
        policyReply(u"mta-sts.example.org"_s, status, "no", served(pki().good)),
        chainCheck(ChainVerdict::Trusted, served(pki().good)));
}

//! The policy host's certificate has no way to a root of the store.
FactsBuilder refusedBy(const QString &store, const QList<QByteArray> &certificates,
                       ChainVerdict verdict = ChainVerdict::PrivateCa)
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, 0, {}, certificates);
    exchange.headers.clear();
    exchange.failure = Failure{FailureKind::TlsRejected, {}};
    exchange.certificateRefused = true;
    return domain()
        .stsRecords({kRecord})
        .policyHost({"192.0.2.80"})
        .policyFetch(exchange, chainCheck(verdict, certificates))
        .edit([&store](InspectionFacts &facts) { facts.vantage.trustStore = store; });
}

FactsBuilder unreachable()
{
    return domain().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFails({FailureKind::Unreachable, {}});
}

const QString kUnexpected = u"notice deploy.policy-changed-unexpected"_s;

} // namespace

//! What two looks at record and policy show together.
class PolicyChangesTest : public QObject
{
    Q_OBJECT

    ChangeTable m_table;

private Q_SLOTS:
    void ids_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QByteArray longer = policyOf("enforce", 30 * kDay, {"mx1.example.org"});
        row("nothing changed", 1, enforce(), enforce(), {});
        row("T-69 policy changed, id not", 1, enforce(), with(kRecord, longer),
            {u"error deploy.id-unchanged"_s, kUnexpected});
        row("policy and id changed", 1, enforce(), with(kNewId, longer), {kUnexpected});
        row("id changed, policy not", 1, enforce(), enforce(kNewId), {u"info deploy.id-changed-same-policy"_s});
        row("only order and letters of the mx lines differ", 1,
            with(kRecord, policyOf("enforce", kDay, {"mx1.example.org", "*.example.net"})),
            with(kRecord, policyOf("enforce", kDay, {"*.example.net", "MX1.example.org"})), {});
        row("extensions are not part of it", 1, enforce(),
            with(kRecord, policyOf("enforce", 14 * kDay, {"mx1.example.org"}) + "note: x\r\n"), {});
        row("another resolver: its record may be an old one", 1, enforce(), elsewhere(with(kRecord, longer)),
            {kUnexpected, u"cannot-tell deploy.id-unchanged"_s});
        row("another resolver: the id may be that of its view", 1, enforce(), elsewhere(enforce(kNewId)),
            {u"cannot-tell deploy.vantage-disagree"_s});
        row("no policy then", 1, unserved(404), with(kRecord, longer), {});
        row("the record could not be asked for", 1, enforce(),
            with(kRecord, longer).edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); }),
            {u"cannot-tell deploy.refresh-broken"_s});
    }
    void ids() { m_table.compare(); }

    void servedOrder_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QByteArray old = policyOf("enforce", 14 * kDay, {"mx1.example.org"});
        const QByteArray fresh = policyOf("enforce", 30 * kDay, {"mx1.example.org"});
        const auto trial = [](FetchTrial how, const QByteArray &body) {
            return [how, body](InspectionFacts &f) {
                f.vantage.thorough = true;
                f.mtaSts.trials.append({how, policyReply(u"mta-sts.example.org"_s, 200, body)});
            };
        };
        const QString before = u"warning deploy.txt-before-policy"_s;
        row("another address has the old one", 1, enforce(),
            with(kNewId, fresh).edit(trial(FetchTrial::OtherAddress, old)), {before, kUnexpected});
        row("the cache has the old one", 1, enforce(), with(kNewId, old).edit(trial(FetchTrial::PastCache, fresh)),
            {before, u"info deploy.id-changed-same-policy"_s});
        row("all have the new one", 1, enforce(), with(kNewId, fresh).edit(trial(FetchTrial::OtherAddress, fresh)),
            {kUnexpected});
        row("the id is the same", 1, enforce(), with(kRecord, fresh).edit(trial(FetchTrial::OtherAddress, old)),
            {u"error deploy.id-unchanged"_s, kUnexpected});
    }
    void servedOrder() { m_table.compare(); }

    void strength_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        row("T-71 max_age lowered", 3, enforce(kRecord, 14), enforce(kNewId, 2),
            {u"notice deploy.max-age-shrunk"_s, kUnexpected});
        row("T-71 max_age lowered: the old one may have been served until just now", 20, enforce(kRecord, 14),
            enforce(kNewId, 2), {kUnexpected, u"cannot-tell deploy.max-age-shrunk"_s});
        row("max_age raised", 3, enforce(kRecord, 2), enforce(kNewId, 14), {kUnexpected});
        row("enforce to testing", 3, enforce(), testing(kNewId),
            {u"warning deploy.enforce-weakened"_s, kUnexpected});
        row("enforce to none", 3, enforce(), none(kNewId),
            {u"warning deploy.enforce-weakened"_s, u"notice deploy.max-age-shrunk"_s, kUnexpected});
        row("testing to none", 3, testing(), none(kNewId), {u"notice deploy.max-age-shrunk"_s, kUnexpected});
        const MadeCertificate authority = makeRoot("Other Root");
        const MadeCertificate other = makeLeaf(authority, {"mta-sts.example.org"});
        row("another policy under another key of another CA", 3, enforce(),
            domain().sts(kNewId, policyOf("testing", 14 * kDay, {"*.example.net"}), {other.der, authority.der}),
            {u"warning deploy.enforce-weakened"_s, u"warning deploy.policy-changed-unexpected"_s});
        const MadeCertificate newer = makeCertificate({.commonName = "R11", .isCa = true, .organisation = "Issuer"},
                                                      &pki().root);
        const MadeCertificate older = makeCertificate({.commonName = "R10", .isCa = true, .organisation = "Issuer"},
                                                      &pki().root);
        const auto under = [](const MadeCertificate &intermediate) {
            return QList<QByteArray>{makeLeaf(intermediate, {"mta-sts.example.org"}).der, intermediate.der,
                                     pki().root.der};
        };
        row("another policy under another intermediate of the same CA", 3,
            domain().sts(kRecord, policyOf("enforce", 14 * kDay, {"mx1.example.org"}), under(older)),
            domain().sts(kNewId, policyOf("enforce", 30 * kDay, {"mx1.example.org"}), under(newer)), {kUnexpected});
        row("another key and CA alone", 3, enforce(),
            domain().sts(kRecord, policyOf("enforce", 14 * kDay, {"mx1.example.org"}), {other.der, authority.der}), {});
    }
    void strength() { m_table.compare(); }

    void caches_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QString unfit = u"error deploy.old-policy-still-true"_s;
        const QString host = u"error mta-sts.match.cached-old-policy mx2"_s;
        const QByteArray moved = policyOf("enforce", 14 * kDay, {"mx2.example.org"});
        const QString notice = u"notice deploy.mx-changed"_s;
        row("all hosts are new", 3, enforce(), with(kNewId, moved, "mx2.example.org"), {unfit, notice, kUnexpected});
        row("all hosts are new, under testing", 3, testing(),
            with(kNewId, policyOf("testing", 14 * kDay, {"mx2.example.org"}), "mx2.example.org"),
            {u"warning deploy.old-policy-still-true"_s, notice, kUnexpected});
        row("all hosts are new: the old policy may have been served until just now", 15, enforce(),
            with(kNewId, moved, "mx2.example.org"),
            {notice, kUnexpected, u"cannot-tell deploy.old-policy-still-true"_s});
        const auto two = [](const QByteArray &policy) {
            return with(kNewId, policy).mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}});
        };
        row("one host more", 3, enforce(), two(policyOf("enforce", 14 * kDay, {"*.example.org"})),
            {host, notice, kUnexpected});
        row("one host more: the old policy may have been served until just now", 15, enforce(),
            two(policyOf("enforce", 14 * kDay, {"*.example.org"})),
            {notice, kUnexpected, u"cannot-tell mta-sts.match.cached-old-policy mx2"_s});
        row("one host more that the old policy covers", 3, enforce(kRecord, 14, "*.example.org"),
            two(policyOf("enforce", 14 * kDay, {"mx1.example.org", "mx2.example.org"})), {notice, kUnexpected});
        row("the same policy: told elsewhere", 3, enforce(), two(policyOf("enforce", 14 * kDay, {"mx1.example.org"})),
            {notice, u"info deploy.id-changed-same-policy"_s});
        row("another resolver", 3, enforce(), elsewhere(with(kNewId, moved, "mx2.example.org")),
            {kUnexpected, u"cannot-tell deploy.vantage-disagree"_s, u"cannot-tell deploy.mx-changed"_s,
             u"cannot-tell deploy.old-policy-still-true"_s});
        row("a host left DNS first", 3,
            two(policyOf("enforce", 14 * kDay, {"mx1.example.org", "mx2.example.org"})),
            with(kNewId, policyOf("enforce", 14 * kDay, {"mx1.example.org", "mx2.example.org"})),
            {notice, u"notice deploy.mx-remove-order"_s});
        row("a host left DNS and policy", 3,
            two(policyOf("enforce", 14 * kDay, {"mx1.example.org", "mx2.example.org"})), enforce("v=STSv1; id=3;"),
            {notice, kUnexpected});
    }
    void caches() { m_table.compare(); }

    void removal_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QString abrupt = u"error deploy.removal-abrupt"_s;
        row("T-72 the record went", 3, enforce(), domain(), {abrupt});
        row("the record went, under testing", 3, testing(), domain(), {u"warning deploy.removal-abrupt"_s});
        row("the record went after mode none", 3, none(), domain(), {});
        row("the record went, another resolver says", 3, enforce(), elsewhere(domain()),
            {u"cannot-tell deploy.vantage-disagree"_s, u"cannot-tell deploy.removal-abrupt"_s});
        const QString open = u"cannot-tell deploy.removal-leftover-host"_s;
        row("the record went: the policy may have been served until just now", 30, enforce(), domain(),
            {u"cannot-tell deploy.removal-abrupt"_s});
        row("record gone, host left: the policy may have been served until just now", 400, enforce(),
            domain().policyHost({"192.0.2.80"}), {u"cannot-tell deploy.removal-abrupt"_s, open});
        row("T-72 the host is left, and a policy before mode none may last", 30, none(),
            domain().policyHost({"192.0.2.80"}), {open});
        row("the host is left", 366, none(), domain().policyHost({"192.0.2.80"}),
            {u"notice deploy.removal-leftover-host"_s});
        row("its alias is left and leads nowhere", 366, none(), domain().edit([](InspectionFacts &f) {
            f.mtaSts.a = answeredThrough({u"mta-sts.example.org"_s, RrType::A}, {u"gone.example.net"_s}, {});
        }),
            {u"notice deploy.removal-leftover-host"_s});
        row("the host is left, and caches too", 3, enforce(), domain().policyHost({"192.0.2.80"}), {abrupt});
        row("there never was a record", 30, domain().policyHost({"192.0.2.80"}), domain().policyHost({"192.0.2.80"}),
            {});
        row("mode none for a year", 366, none(), none(), {u"info deploy.removal-ready"_s});
        row("mode none for a month", 30, none(), none(), {u"cannot-tell deploy.removal-ready"_s});
        row("the policy is not found any more", 3, enforce(), unserved(404), {u"error deploy.refresh-broken"_s});
        row("the policy is not found for an hour at most", 0.04, enforce(), unserved(404),
            {u"warning deploy.refresh-broken"_s});
        row("the policy host cannot be reached from here", 3, enforce(), unreachable(),
            {u"cannot-tell deploy.refresh-broken"_s});
        row("the policy host's address did not come", 3, enforce(),
            domain().stsRecords({kRecord}).edit([](InspectionFacts &f) { f.mtaSts.a = f.mtaSts.aaaa = timedOut(); }),
            {u"cannot-tell deploy.refresh-broken"_s});
        row("the policy host has no address any more", 3, enforce(), domain().stsRecords({kRecord}),
            {u"error deploy.refresh-broken"_s});
        row("the policy is not found, a month later", 30, enforce(), unserved(404),
            {u"error deploy.refresh-broken"_s});
        row("another trust store does not know the CA", 3, enforce(), refusedBy(u"other.pem"_s, served(pki().good)),
            {u"cannot-tell deploy.refresh-broken"_s});
        row("the same trust store does not know the CA", 3, enforce(), refusedBy(domain().facts().vantage.trustStore, served(pki().good)),
            {u"error deploy.refresh-broken"_s});
        row("another trust store, and a certificate without a CA", 3, enforce(),
            refusedBy(u"other.pem"_s, {pki().selfSigned.der}, ChainVerdict::SelfSigned),
            {u"error deploy.refresh-broken"_s});
        row("it never was found", 3, unserved(404), unserved(404), {});
    }
    void removal() { m_table.compare(); }

    void modes_data()
    {
        ChangeTable::columns();
        const auto row = &ChangeTable::row;
        const QString ready = u"info deploy.testing-ready"_s, first = u"notice deploy.enforce-first"_s;
        row("a week of testing", 7, testing(), testing(), {});
        row("two weeks of testing", 14, testing(), testing(), {ready});
        row("two weeks of testing, and a host fails", 14, testing(),
            with(kRecord, policyOf("testing", 14 * kDay, {"other.example.org"})),
            {u"error deploy.id-unchanged"_s, kUnexpected});
        row("two months of testing", 61, testing(), testing(), {u"notice deploy.testing-too-long"_s, ready});
        row("enforced at once", 3, domain(), enforce(), {first});
        row("enforced from mode none", 3, none(), enforce(kNewId), {kUnexpected, first});
        row("there was time for a test", 15, domain(), enforce(), {});
        row("tested before", 3, testing(), enforce(kNewId), {kUnexpected});
        row("another resolver", 3, domain(), elsewhere(enforce()),
            {u"cannot-tell deploy.vantage-disagree"_s, u"cannot-tell deploy.enforce-first"_s});
        row("a long max_age at once", 20, domain(), enforce(kRecord, 120),
            {u"notice mta-sts.policy.max-age-long-first"_s});
        row("a long max_age after a while", 40, domain(), enforce(kRecord, 120), {});
        const QByteArray longest = policyOf("enforce", 120 * kDay, {"mx1.example.org"});
        row("a long max_age after testing", 3, testing(), with(kNewId, longest),
            {kUnexpected, u"notice mta-sts.policy.max-age-long-first"_s});
        row("a long max_age, and the policy could not be fetched before", 20, unserved(404), enforce(kRecord, 120),
            {});
        row("a long max_age, and the policy was refused before", 20, with(kRecord, "version: STSv1"),
            enforce(kRecord, 120), {});
        row("a long max_age, and the record was faulty before", 20, domain().stsRecords({"v=STSv1; id=;"}),
            enforce(kRecord, 120), {});
        row("a long max_age, and another resolver had no record before", 20, elsewhere(domain()),
            enforce(kRecord, 120),
            {u"cannot-tell deploy.vantage-disagree"_s, u"cannot-tell mta-sts.policy.max-age-long-first"_s});
        row("a long max_age as before", 3, enforce(kRecord, 120), enforce(kRecord, 120), {});
    }
    void modes() { m_table.compare(); }

    //! The date up to which something has to be kept is the late one: served until now, and its max_age from there.
    void datesAreTheLateOnes()
    {
        const InspectionFacts older = enforce(kRecord, 14).at(pki().now.addDays(-3)).facts();
        const QDateTime late = pki().now.addDays(14);
        int dates = 0;
        for (FactsBuilder newer : {enforce(kNewId, 2), domain(), unserved(404), testing(kNewId),
                                   with(kNewId, policyOf("enforce", 14 * kDay, {"mx2.example.org"}),
                                        "mx2.example.org")}) {
            const Comparison comparison = *compareInspections(older, newer.at(pki().now).facts());
            for (const Finding &finding : comparison.changes) {
                for (const Detail &detail : finding.details) {
                    if (detail.slot != Slot::Date)
                        continue;
                    QCOMPARE(std::get<QDateTime>(detail.value), late);
                    ++dates;
                }
            }
        }
        QVERIFY(dates >= 5);
    }

    void everyCheckIsTold()
    {
        QCOMPARE(untried(m_table,
                         {Check::DeployMxRemoveOrder, Check::DeployIdUnchanged, Check::DeployIdChangedSamePolicy,
                          Check::DeployTxtBeforePolicy, Check::DeployPolicyChangedUnexpected, Check::DeployMaxAgeShrunk,
                          Check::DeployEnforceWeakened, Check::DeployOldPolicyStillTrue, Check::MatchCachedOldPolicy,
                          Check::DeployRemovalReady, Check::DeployRemovalLeftoverHost, Check::DeployRefreshBroken,
                          Check::DeployEnforceFirst, Check::DeployTestingTooLong, Check::DeployTestingReady,
                          Check::PolicyMaxAgeLongFirst}),
                 QStringList());
        QVERIFY(m_table.isTold(Check::DeployRemovalAbrupt));
    }
};

QTEST_GUILESS_MAIN(PolicyChangesTest)
#include "policy_changes_test.moc"
