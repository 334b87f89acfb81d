// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(SmtpSession &)>;

void unchanged(SmtpSession &) {}

FactsBuilder with(const Change &change = unchanged, const QByteArray &mode = "none")
{
    FactsBuilder builder = oneHost();
    return builder.sts(kRecord, policy(mode))
        .host("mx1.example.org")
        .address("192.0.3.1")
        .starttls(served(pki().good))
        .editSession(change);
}

FactsBuilder second(FactsBuilder builder, const Change &change = unchanged)
{
    return builder.address("192.0.3.2").starttls(served(pki().good)).editSession(change);
}

void offersRequireTls(SmtpSession &session)
{
    session.ehloInTls->lines.append("REQUIRETLS");
}

//! A session under trial at the first address.
FactsBuilder tried(FactsBuilder builder, const Change &change, SessionTrial trial = SessionTrial::NoServerName)
{
    return builder.edit([&](InspectionFacts &facts) {
        facts.vantage.thorough = true;
        AddressFacts &address = facts.hosts[0].addresses[0];
        SmtpSession session = *address.session.value();
        change(session);
        address.trials.append({trial, session});
    });
}

} // namespace

class JudgeCapabilitiesTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeCapabilities};
    JudgeTable m_requireTls{judgeRequireTls};

private Q_SLOTS:
    void capabilities_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString alone = u"pass starttls.params mx1"_s, delta = u"info starttls.capability-delta mx1"_s;
        const QString same = u"pass smtp.session.capability-change mx1"_s,
                      changed = u"warning smtp.session.capability-change mx1"_s;
        const Change more = [](SmtpSession &s) { s.ehlo->lines.append("CHUNKING"); };
        const Change moreInside = [](SmtpSession &s) { s.ehloInTls->lines.append("CHUNKING"); };
        const Change fewer = [](SmtpSession &s) {
            s.ehlo->lines.removeAll("STARTTLS");
            s.startTlsOffered = false;
        };
        row("one session", with(), {alone});
        row("two alike", second(with()), {same, alone, alone});
        row("two alike, another is to come", second(with()).address("192.0.3.3").edit(unfinished), {alone, alone});
        row("another at the second address", second(with(), more), {changed, alone, alone, delta});
        row("another, and one is to come", second(with(), more).address("192.0.3.3").edit(unfinished),
            {changed, alone, alone, delta});
        row("another inside TLS", second(with(), moreInside), {changed, alone, alone, delta});
        row("another size is none",
            second(with([](SmtpSession &s) {
                       s.ehlo->lines.append("SIZE 1");
                       s.ehloInTls->lines.append("SIZE 1");
                   }),
                   [](SmtpSession &s) {
                       s.ehlo->lines.append("SIZE 2");
                       s.ehloInTls->lines.append("SIZE 2");
                   }),
            {same, alone, alone});
        row("STARTTLS missing is told elsewhere", second(with(), fewer), {same, alone});
        row("a trial alike", tried(with(), unchanged), {same, alone});
        row("a trial alike, more to come", tried(with(), unchanged).edit(unfinished), {alone});
        row("a trial that differs", tried(with(), more), {changed, alone});
        row("a trial whose replies belong to another command",
            tried(
                with(), [](SmtpSession &s) { s.ehloInTls->lines = {"Ok"}; }, SessionTrial::CommandBehindStartTls),
            {alone});
        row("a trial that was turned away",
            tried(with(),
                  [](SmtpSession &s) {
                      s.ehlo = SmtpReply{421, {"busy"}};
                      s.ehloInTls.reset();
                  }),
            {alone});
        row("a parameter", with([](SmtpSession &s) { s.ehlo->lines.replace(2, "STARTTLS now"); }),
            {u"warning starttls.params mx1"_s});
        row("a blank behind it", with([](SmtpSession &s) { s.ehlo->lines.replace(2, "STARTTLS "); }), {alone});
        row("AUTH inside alone", with([](SmtpSession &s) { s.ehloInTls->lines.append("AUTH PLAIN"); }), {alone, delta});
        row("no STARTTLS", with(fewer), {});
        row("EHLO refused", with([](SmtpSession &s) { s.ehlo->code = 502; }), {});
    }
    void capabilities() { m_table.compare(); }

    void requireTls_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString offered = u"pass starttls.requiretls.offered mx1"_s,
                      absent = u"info starttls.requiretls.absent mx1"_s,
                      hidden = u"pass starttls.requiretls.before-tls mx1"_s,
                      useless = u"warning starttls.requiretls.unusable mx1"_s,
                      useful = u"pass starttls.requiretls.unusable mx1"_s;
        row("absent", with(), {absent});
        row("offered, nothing protects the MX", with(offersRequireTls), {offered, hidden, useless});
        row("offered, enforce", with(offersRequireTls, "enforce"), {offered, hidden, useful});
        row("offered, testing", with(offersRequireTls, "testing"), {offered, hidden, useful});
        row("offered, policy for others",
            oneHost()
                .sts(kRecord, policy("enforce", "mx9.example.org"))
                .host("mx1.example.org")
                .address("192.0.3.1")
                .starttls(served(pki().good))
                .editSession(offersRequireTls),
            {offered, hidden, useless});
        const auto signedMx = [](const QList<TlsaRecord> &records, const MadeCertificate &leaf, ChainVerdict verdict) {
            FactsBuilder builder = oneHost(kSecure);
            builder.host("mx1.example.org", kSecure);
            if (!records.isEmpty())
                builder.tlsa(records);
            return builder.address("192.0.3.1").starttls(served(leaf), verdict).editSession(offersRequireTls);
        };
        row("signed MX and a trusted certificate", signedMx({}, pki().good, ChainVerdict::Trusted),
            {offered, hidden, useful});
        row("signed MX and no trusted certificate", signedMx({}, pki().good, ChainVerdict::PrivateCa),
            {offered, hidden, useless});
        row("DANE", signedMx({tlsaOf(3, 1, 1, pki().good)}, pki().good, ChainVerdict::PrivateCa),
            {offered, hidden, useful});
        row("DANE, none usable: nothing is authenticated", signedMx({stale(1)}, pki().good, ChainVerdict::PrivateCa),
            {offered, hidden, useless});
        row("DANE, none usable, a trusted certificate", signedMx({stale(1)}, pki().good, ChainVerdict::Trusted),
            {offered, hidden, useful});
        row("DANE stale", signedMx({stale()}, pki().good, ChainVerdict::PrivateCa), {offered, hidden, useless});
        row("no validation here", with(offersRequireTls).edit([](InspectionFacts &f) { f.vantage.validates = false; }),
            {offered, hidden, u"cannot-tell starttls.requiretls.unusable mx1"_s});
        row("the policy is still to come", with(offersRequireTls, "enforce").edit([](InspectionFacts &f) {
            unfinished(f);
            f.mtaSts.fetches.clear();
            deriveAgain(f.mtaSts);
        }),
            {offered, hidden});
        row("an address is to come", FactsBuilder(with(offersRequireTls)).address("192.0.3.2").edit(unfinished),
            {hidden});
        row("at one address of two", second(with(offersRequireTls, "enforce")), {absent, hidden, useful});
        row("before TLS", with([](SmtpSession &s) { s.ehlo->lines.append("REQUIRETLS"); }),
            {absent, u"warning starttls.requiretls.before-tls mx1"_s});
        row("no TLS", oneHost().host("mx1.example.org").address("192.0.3.1").noStarttls(), {});
    }
    void requireTls() { m_requireTls.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check : {Check::SmtpCapabilityChange, Check::StartTlsParams, Check::StartTlsCapabilityDelta})
            QCOMPARE(m_table.never(check, check), QStringList());
        QCOMPARE(m_requireTls.never(Check::RequireTlsOffered, Check::RequireTlsUnusable), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeCapabilitiesTest)
#include "capabilities_test.moc"
