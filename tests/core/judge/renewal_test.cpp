// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/trouble_table.h"

#include <QLocale>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

MadeCertificate issued(const QDate &from, qint64 days, const QByteArray &policies = "2.23.140.1.2.1")
{
    const QDateTime begin(from, QTime(0, 0), Qt::UTC);
    MadeCertificate made = makeCertificate(
        {.commonName = "leaf", .dnsNames = {"mx1.example.org"}, .policies = policies}, &pki().root);
    ASN1_TIME_set(X509_getm_notBefore(made.certificate.get()), begin.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(made.certificate.get()), begin.addDays(days).toSecsSinceEpoch() - 1);
    X509_sign(made.certificate.get(), pki().root.key.get(), EVP_sha256());
    return detail::packed(made.certificate, made.key);
}

FactsBuilder with(const MadeCertificate &leaf, ChainVerdict verdict = ChainVerdict::Trusted)
{
    FactsBuilder builder = oneHost();
    builder.host("mx1.example.org").address("192.0.3.1").starttls(served(leaf), verdict);
    return builder;
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

//! A policy host whose clock is `seconds` ahead of ours.
FactsBuilder ahead(qint64 seconds, const QList<QPair<QByteArray, QByteArray>> &others = {},
                   const QList<QByteArray> &certificates = {})
{
    HttpsExchange reply = policyReply(u"mta-sts.example.org"_s, 200, policy("enforce"), certificates);
    reply.startedAt = pki().now;
    reply.headers.append({"date", httpDate(pki().now.addSecs(seconds))});
    reply.headers += others;
    FactsBuilder builder("example.org");
    builder.stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFetch(reply, {});
    return builder;
}

} // namespace

class JudgeRenewalTest : public QObject
{
    Q_OBJECT

    TroubleTable m_table{{judgeRenewal}};

private Q_SLOTS:
    void lifetimes_data() // T-73
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString excess = u"warning tls.expiry.lifetime-excess mx1"_s;
        row("398 days, of the time before", with(issued(QDate(2026, 3, 14), 398)), {});
        row("399 days, of the time before", with(issued(QDate(2026, 3, 14), 399)), {excess});
        row("200 days", with(issued(QDate(2026, 3, 15), 200)), {});
        row("201 days", with(issued(QDate(2026, 3, 15), 201)), {excess});
        row("101 days of 2027", with(issued(QDate(2027, 3, 15), 101)), {excess});
        row("48 days of 2029", with(issued(QDate(2029, 3, 15), 48)), {excess});
        row("of a CA of one's own", with(issued(QDate(2026, 3, 15), 3650, {})), {});
        row("says so, but is not trusted", with(issued(QDate(2026, 3, 15), 3650), ChainVerdict::PrivateCa), {});
    }
    void lifetimes() { m_table.compare(); }

    void renewed_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const MadeCertificate due = pki().leaf({"mx1.example.org"}, -80, 10),
                              fresh = pki().leaf({"mx1.example.org"}, -5, 85),
                              young = pki().leaf({"mx1.example.org"}, -20, 70),
                              broader = pki().leaf({"mx1.example.org", "www.example.org"}, -5, 85);
        const auto beside = [](const MadeCertificate &one, const MadeCertificate &other) {
            return with(one).address("192.0.3.2").starttls(served(other));
        };
        row("renewed at the second address", beside(due, fresh), {u"notice tls.expiry.renewed-not-loaded mx1"_s});
        row("renewed at the first address", beside(fresh, due), {u"notice tls.expiry.renewed-not-loaded mx1"_s});
        row("expired, renewed elsewhere", beside(pki().expired, fresh),
            {u"notice tls.expiry.renewed-not-loaded mx1"_s});
        row("each address has its own, none due", beside(young, fresh), {});
        row("another certificate of other names", beside(due, broader), {});
        row("due, none newer", with(due), {});
    }
    void renewed() { m_table.compare(); }

    void clocks_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString untold = u"cannot-tell tls.expiry.clock"_s;
        row("a minute", ahead(60), {});
        row("half an hour says nothing", ahead(1800), {});
        row("a day ahead", ahead(86400), {untold});
        row("a day behind", ahead(-86400), {untold});
        row("from a cache of a day", ahead(-86400, {{"Age", "86395"}}), {});
        row("their certificate agrees with them", ahead(20 * 86400, {}, {pki().future.der}),
            {u"error tls.expiry.clock"_s});
        row("their certificate agrees with both", ahead(20 * 86400, {}, {pki().good.der}), {untold});
        row("no date", ahead(0).edit([](InspectionFacts &f) { f.mtaSts.fetches[0].exchange.headers.clear(); }), {});
        row("no date that can be read", ahead(0).edit([](InspectionFacts &f) {
            f.mtaSts.fetches[0].exchange.headers = {{"Date", "soon"}};
        }),
            {});
        row("nobody served", FactsBuilder("example.org").stsRecords({kRecord}), {});
    }
    void clocks() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.neverTold(Check::ExpiryLifetimeExcess, Check::ExpiryRenewedNotLoaded), QStringList());
        QCOMPARE(m_table.neverPassed(Check::ExpiryLifetimeExcess, Check::ExpiryRenewedNotLoaded), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeRenewalTest)
#include "renewal_test.moc"
