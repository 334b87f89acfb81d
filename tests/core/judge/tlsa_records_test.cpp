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

const QString kAtEnd = u"_25._tcp.mail.example.net"_s;

} // namespace

//! What TLSA records are like, and where they stand.
class JudgeTlsaRecordsTest : public QObject
{
    Q_OBJECT

    TroubleTable m_table{{judgeTlsaRecords}};

private Q_SLOTS:
    void forms_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString rollover = u"info dane.tlsa.no-rollover-record mx1"_s,
                      cert = u"notice dane.tlsa.usage3-cert mx1"_s, many = u"notice dane.tlsa.many mx1"_s;
        row("the key of now alone", withTlsa({good()}), {rollover});
        row("and the next", withTlsa({good(), stale()}), {});
        row("the key of now twice", withTlsa({good(), good(3, 1, 2)}), {rollover});
        row("the key of now and its CA", withTlsa({good(), good(2, 0, 1)}), {});
        row("nothing fits: told elsewhere", withTlsa({stale()}), {});
        row("T-73 3 0 1", withTlsa({good(3, 0, 1)}), {cert, rollover});
        row("T-41 3 1 0", withTlsa({good(3, 1, 0), stale()}), {u"notice dane.tlsa.matching-full mx1"_s});
        row("3 1 2 alone", withTlsa({good(3, 1, 2)}), {u"notice dane.tlsa.matching-sha512-only mx1"_s, rollover});
        row("2 0 2 beside 3 1 1", withTlsa({good(2, 0, 2), good()}), {u"notice dane.tlsa.matching-sha512-only mx1"_s});
        row("T-41 2 0 0", withTlsa({good(2, 0, 0)}), {u"notice dane.tlsa.usage2-full mx1"_s});
        row("2 1 1", withTlsa({good(2, 1, 1)}), {u"notice dane.tlsa.usage2-selector1 mx1"_s});
        row("2 0 1", withTlsa({good(2, 0, 1)}), {});
        QList<TlsaRecord> records{good()};
        for (int i = 1; i < 8; ++i)
            records.append({3, 1, 1, QByteArray(32, char(i))});
        row("eight", withTlsa(records), {});
        row("nine", withTlsa(records + QList<TlsaRecord>{stale()}), {many});
        row("twice the same", withTlsa({good(), good(), stale()}), {u"info dane.tlsa.duplicate mx1"_s});
        row("unusable ones have no form", withTlsa({{3, 0, 1, "short"}, good(), stale()}), {});
        row("not in force", withTlsa({good(3, 0, 1)}).mx({{10, "mx1.example.org"}}), {});
    }
    void forms() { m_table.compare(); }

    void answers_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto with = [](const QByteArray &signature, quint32 ttl = 3600) {
            return withTlsa({}).tlsa(signedTlsa(good(2, 0, 1), signature, ttl));
        };
        const QString ttl = u"notice dane.tlsa.ttl mx1"_s;
        row("an hour", with(tlsaSignature(5, 3600, u"example.org"_s)), {});
        row("a day", with(tlsaSignature(5, 86400, u"example.org"_s)), {});
        row("two days, an hour of them left", with(tlsaSignature(5, 172800, u"example.org"_s)), {ttl});
        row("two days left, no signature", with({}, 172800), {ttl});
        row("made by a wildcard", with(tlsaSignature(3, 3600, u"example.org"_s)), {u"info dane.tlsa.wildcard mx1"_s});
        row("in the zone of another", with(tlsaSignature(5, 3600, u"example.net"_s)),
            {u"info dane.tlsa.provider-managed mx1"_s});
        row("in a zone below", with(tlsaSignature(5, 3600, u"mx1.example.org"_s)), {});
        row("in a zone above", with(tlsaSignature(5, 3600, u"org"_s)), {});
        row("a signature cut short", with(tlsaSignature(5, 172800, {}).first(18)), {});
        row("alias at the owner", withTlsa({}).tlsa([] {
            return answeredThrough({u"_25._tcp.mx1.example.org"_s, RrType::Tlsa}, {u"tlsa.example.org"_s},
                                   {tlsaRdata(2, 0, 1, good(2, 0, 1).data)}, kSecure);
        }()),
            {u"info dane.tlsa.cname-owner mx1"_s});
    }
    void answers() { m_table.compare(); }

    void owners_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString wrong = u"error dane.tlsa.owner mx1"_s, unseen = u"warning dane.tlsa.cname-base mx1"_s;
        const auto found = [](const QString &name, const QList<TlsaRecord> &records) {
            return withTlsa({}).tlsa(tlsaAt(u"_25._tcp.mx1.example.org"_s, {})).edit([=](InspectionFacts &f) {
                addFurther(f, name, records);
            });
        };
        row("at the domain", found(u"_25._tcp.example.org"_s, {good()}), {wrong});
        row("at the domain, which is another MX host",
            found(u"_25._tcp.example.org"_s, {good()}).mx({{10, "example.org"}, {20, "mx1.example.org"}}, kSecure), {});
        row("labels in the wrong order", found(u"_tcp._25.mx1.example.org"_s, {good()}), {wrong});
        row("without the underscore", found(u"25._tcp.mx1.example.org"_s, {good()}), {wrong});
        row("UDP", found(u"_25._udp.mx1.example.org"_s, {good()}), {wrong});
        row("nothing there either", found(u"_25._tcp.example.org"_s, {}), {});
        row("at the domain, while the host has its own", withTlsa({good(2, 0, 1)}).edit([](InspectionFacts &f) {
            addFurther(f, u"_25._tcp.example.org"_s, {good()});
        }),
            {});
        row("T-44 in the middle of the aliases",
            withTlsa({}).tlsa(tlsaAt(u"_25._tcp.mx1.example.org"_s, {})).edit([](InspectionFacts &f) {
                asAlias(f, tlsaAt(kAtEnd, {}), {u"middle.example.org"_s});
                addFurther(f, u"_25._tcp.middle.example.org"_s, {good()});
            }),
            {unseen});
        const auto both = [](const QList<TlsaRecord> &own, const QList<TlsaRecord> &atEnd) {
            return withTlsa(own).edit([atEnd](InspectionFacts &f) { asAlias(f, tlsaAt(kAtEnd, atEnd)); });
        };
        row("T-44 others at the alias itself", both({stale()}, {good(2, 0, 1)}), {unseen});
        row("T-44 the same at both ends", both({good(2, 0, 1)}, {good(2, 0, 1)}), {});
        row("T-44 at the alias itself only", both({good(2, 0, 1)}, {}), {});
    }
    void owners() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check : {Check::DaneOwner, Check::DaneAliasOwner, Check::DaneAliasBase, Check::DaneWildcard,
                                  Check::DaneUsage2Full, Check::DaneUsage2Selector1, Check::DaneUsage3Cert,
                                  Check::DaneMatchingFull, Check::DaneMatchingSha512Only, Check::DaneNoRolloverRecord,
                                  Check::DaneMany, Check::DaneDuplicate, Check::DaneTtl, Check::DaneProviderManaged})
            QCOMPARE(m_table.neverTold(check, check) + m_table.neverPassed(check, check), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeTlsaRecordsTest)
#include "tlsa_records_test.moc"
