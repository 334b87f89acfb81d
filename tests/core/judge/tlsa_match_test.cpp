// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/tlsa_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

TlsaRecord good(int usage = 3, int selector = 1, int matching = 1)
{
    return tlsaOf(usage, selector, matching, usage == 2 ? pki().root : pki().good);
}

FactsBuilder tried(const QList<TlsaRecord> &records, SessionTrial trial, const QList<QByteArray> &certificates)
{
    return withTlsa(records).edit([=](InspectionFacts &f) { addTrial(f, trial, certificates); });
}

} // namespace

//! Whether all senders with DANE fare alike.
class JudgeTlsaMatchTest : public QObject
{
    Q_OBJECT

    TroubleTable m_table{{judgeTlsaMatch}}, m_hosts{{judgeTlsaHosts}};

private Q_SLOTS:
    void matches_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString unmatched = u"warning dane.tlsa.combination-unmatched mx1"_s;
        row("T-43 one kind", withTlsa({good(), stale()}), {});
        row("T-43 two kinds that fit", withTlsa({good(), good(2, 0, 1)}), {});
        row("T-43 2 0 1 of the next issuer", withTlsa({good(), stale(2, 0, 1)}), {unmatched});
        row("T-42 stale 3 1 1 under 3 1 2", withTlsa({good(3, 1, 2), stale()}), {unmatched});
        row("T-43 the issuer is served at one address only",
            withTlsa({good(), good(2, 0, 1)}).address("192.0.3.2").starttls({pki().good.der}), {unmatched});
        row("T-43 one address to come", withTlsa({good(), stale(2, 0, 1)}).address("192.0.3.2").edit(unfinished), {});
        row("unusable kinds do not count", withTlsa({good(), stale(1), stale(3, 2)}), {});
        row("nothing fits: told elsewhere", withTlsa({stale(), stale(2, 0, 1)}), {});
        const MadeCertificate publicLeaf = makeCertificate(
            {.commonName = "x", .dnsNames = {"mx1.example.org"}, .policies = "2.23.140.1.2.1"}, &pki().root);
        row("public CA", withTlsa({good(2, 0, 1)}, served(publicLeaf)), {u"notice dane.tlsa.usage2-public-ca mx1"_s});
        row("public CA, but 3 1 1", withTlsa({tlsaOf(3, 1, 1, publicLeaf)}, served(publicLeaf)), {});
        row("a CA of one's own", withTlsa({good(2, 0, 1)}), {});
    }
    void matches() { m_table.compare(); }

    void trials_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QList<QByteArray> same = served(pki().good), other = served(pki().otherName);
        const QString withoutName = u"warning dane.tlsa.sni-cert mx1"_s, dual = u"error dane.tlsa.dual-cert mx1"_s,
                      selective = u"error dane.tlsa.selective-starttls mx1"_s;
        row("no SNI: the same", tried({good()}, SessionTrial::NoServerName, same), {});
        row("no SNI: another", tried({good()}, SessionTrial::NoServerName, other), {withoutName});
        row("no SNI: refused", tried({good()}, SessionTrial::NoServerName, {}), {withoutName});
        row("no SNI: another of the same CA",
            tried({good(2, 0, 1)}, SessionTrial::NoServerName, served(pki().domainOnly)), {});
        row("no SNI: another, and nothing fits anyhow", tried({stale()}, SessionTrial::NoServerName, other), {});
        row("RSA: another", tried({good()}, SessionTrial::RsaOnly, other), {dual});
        row("RSA: another that fits", tried({good(), tlsaOf(3, 1, 1, pki().otherName)}, SessionTrial::RsaOnly, other),
            {});
        row("RSA: refused", tried({good()}, SessionTrial::RsaOnly, {}), {});
        row("ECDSA: the same", tried({good()}, SessionTrial::EcdsaOnly, same), {});
        row("T-47 no STARTTLS at the second contact",
            tried({good()}, SessionTrial::NoServerName, same).edit([](InspectionFacts &f) {
                f.hosts[0].addresses[0].trials[0].session = plainSession(u"mx1.example.org"_s);
            }),
            {selective});
        row("T-47 no STARTTLS at the first contact, unusable TLSA",
            withTlsa({stale(0)}).noStarttls().edit([&same](InspectionFacts &f) {
                addTrial(f, SessionTrial::NoServerName, same);
            }),
            {selective});
        row("never STARTTLS: told elsewhere", withTlsa({good()}).noStarttls().edit([](InspectionFacts &f) {
            f.hosts[0].addresses[0].trials.append({SessionTrial::NoServerName, plainSession(u"mx1.example.org"_s)});
        }),
            {});
        row("T-47 without TLSA",
            withTlsa({}).tlsa(tlsaAt(u"_25._tcp.mx1.example.org"_s, {})).noStarttls().edit([&same](InspectionFacts &f) {
                addTrial(f, SessionTrial::NoServerName, same);
            }),
            {});
    }
    void trials() { m_table.compare(); }

    void hosts_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto two = [](const QList<TlsaRecord> &first, const QList<TlsaRecord> &second) {
            FactsBuilder builder = twoHosts(kSecure);
            for (const auto &[host, records] : {std::pair{"mx1.example.org", first}, {"mx2.example.org", second}}) {
                builder.host(host, kSecure);
                if (!records.isEmpty())
                    builder.tlsa(records);
                builder.address("192.0.3.1").starttls(served(pki().good));
            }
            return builder;
        };
        const QString worse = u"warning dane.tlsa.backup-worse"_s, mandatory = u"info dane.tlsa.mandatory"_s;
        row("both", two({good()}, {good()}), {});
        row("the second unusable", two({good()}, {stale(0)}), {worse, mandatory});
        row("the first unusable", two({stale(0)}, {good()}), {mandatory});
        row("T-35 the second without: told by dane.tlsa.some-hosts", two({good()}, {}), {mandatory});
        row("the second stale", two({good()}, {stale()}), {mandatory});
        row("neither", two({}, {}), {});
        row("still running", two({good()}, {stale()}).edit(unfinished), {});
        row("the second could not be tested",
            two({good()}, {good()}).sessionFails(SmtpStage::Connect, {FailureKind::Unreachable, {}}), {});
    }
    void hosts() { m_hosts.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check : {Check::DaneUsage2PublicCa, Check::DaneCombinationUnmatched, Check::DaneSniCert,
                                  Check::DaneDualCert, Check::DaneSelectiveStartTls})
            QCOMPARE(m_table.neverTold(check, check) + m_table.neverPassed(check, check), QStringList());
        for (const Check check : {Check::DaneBackupWorse, Check::DaneMandatory})
            QCOMPARE(m_hosts.neverTold(check, check) + m_hosts.neverPassed(check, check), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeTlsaMatchTest)
#include "tlsa_match_test.moc"
