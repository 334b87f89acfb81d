// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOffered = u"pass starttls.offered mx1"_s;
const QString kShaken = u"pass starttls.handshake mx1"_s;
const QStringList kWell{kOffered,
                        kShaken,
                        u"pass tls.version.tls12 mx1"_s,
                        u"pass tls.version.tls13 mx1"_s,
                        u"pass tls.cipher.negotiated mx1"_s,
                        u"pass starttls.ehlo-after mx1"_s,
                        u"pass starttls.readvertised mx1"_s};

FactsBuilder with(const std::function<void(SmtpSession &)> &change, const QByteArray &mode = "none")
{
    FactsBuilder builder = oneHost();
    builder.sts(kRecord, policy(mode)).host("mx1.example.org").address("192.0.3.1").starttls({}).editSession(change);
    return builder;
}

FactsBuilder plain(const QByteArray &mode = "none")
{
    FactsBuilder builder = oneHost();
    builder.sts(kRecord, policy(mode)).host("mx1.example.org").address("192.0.3.1").noStarttls();
    return builder;
}

void answers(SmtpSession &session, int code)
{
    session.startTls = SmtpReply{code, {"text"}};
    session.tls.reset();
    session.ehloInTls.reset();
    session.stage = SmtpStage::Done;
}

void ends(SmtpSession &session, SmtpStage stage, FailureKind kind)
{
    if (stage <= SmtpStage::StartTls)
        session.startTls.reset();
    if (stage <= SmtpStage::Handshake)
        session.tls.reset();
    session.ehloInTls.reset();
    session.stage = stage;
    session.failure = Failure{kind, u"why"_s};
}

} // namespace

class JudgeStartTlsTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeStartTls};

private Q_SLOTS:
    void offers_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const FactsBuilder well = with([](SmtpSession &) {});
        row("well", well, kWell);
        row("absent, nothing binds", plain(), {u"warning starttls.absent mx1"_s});
        row("absent in testing", plain("testing"), {u"warning starttls.absent mx1"_s});
        row("T-46 absent under enforce", plain("enforce"), {u"error starttls.absent mx1"_s});
        row("T-46 absent with TLSA",
            oneHost(kSecure).host("mx1.example.org", kSecure).tlsa({stale()}).address("192.0.3.1").noStarttls(),
            {u"error starttls.absent mx1"_s});
        row("T-40 absent with unusable TLSA",
            oneHost(kSecure).host("mx1.example.org", kSecure).tlsa({stale(0)}).address("192.0.3.1").noStarttls(),
            {u"error starttls.absent mx1"_s});
        row("T-45 absent with half-DANE",
            oneHost().host("mx1.example.org", kSecure).tlsa({stale()}).address("192.0.3.1").noStarttls(),
            {u"warning starttls.absent mx1"_s});
        row("missing at one address", FactsBuilder(well).address("192.0.3.2").noStarttls(),
            QStringList{u"warning starttls.partial mx1"_s} + kWell.mid(1));
        row("missing at one address, one to come",
            FactsBuilder(well).address("192.0.3.2").noStarttls().address("192.0.3.3").edit(unfinished),
            QStringList{u"warning starttls.partial mx1"_s} + kWell.mid(1));
        row("absent, one to come", plain().address("192.0.3.2").edit(unfinished), {});
        row("offered, one to come", FactsBuilder(well).address("192.0.3.2").edit(unfinished), kWell.mid(1));
        row("refused connection",
            oneHost()
                .host("mx1.example.org")
                .address("192.0.3.1")
                .sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}),
            {});
        row("no ESMTP is told with the session", plain().editSession([](SmtpSession &s) { s.ehlo->code = 502; }), {});
        row("turned away", plain().editSession([](SmtpSession &s) { s.greeting->code = 554; }), {});
    }
    void offers() { m_table.compare(); }

    void replies_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto reply = [](int code) { return with([code](SmtpSession &s) { answers(s, code); }); };
        const auto end = [](SmtpStage stage, FailureKind kind) {
            return with([=](SmtpSession &s) { ends(s, stage, kind); });
        };
        const auto after = [](const QString &finding) {
            return QStringList{kOffered, u"warning "_s + finding + u" mx1"_s};
        };
        row("454", reply(454), after(u"starttls.reply-454"_s));
        row("454 under enforce", with([](SmtpSession &s) { answers(s, 454); }, "enforce"),
            {kOffered, u"error starttls.reply-454 mx1"_s});
        row("500", reply(500), after(u"starttls.reply-501-5xx"_s));
        row("503", reply(503), after(u"starttls.reply-501-5xx"_s));
        row("504", reply(504), after(u"starttls.reply-220"_s));
        row("250", reply(250), after(u"starttls.reply-220"_s));
        row("no reply in time", end(SmtpStage::StartTls, FailureKind::TimedOut), after(u"starttls.reply-timeout"_s));
        row("closed", end(SmtpStage::StartTls, FailureKind::Closed), after(u"starttls.reply-220"_s));
        row("T-53 handshake fails", end(SmtpStage::Handshake, FailureKind::TlsRejected),
            after(u"starttls.handshake"_s));
        row("handshake hangs", end(SmtpStage::Handshake, FailureKind::TimedOut), after(u"starttls.handshake"_s));
        row("stopped in the handshake", end(SmtpStage::Handshake, FailureKind::Cancelled).edit(unfinished), {});
        row("T-50 octets behind the 220", with([](SmtpSession &s) { s.injected = "250 fine"; }),
            QStringList{kOffered, u"error starttls.plaintext-buffered mx1"_s} + kWell.mid(1));
        row("T-50 and the handshake fails", with([](SmtpSession &s) {
                ends(s, SmtpStage::Handshake, FailureKind::TlsRejected);
                s.injected = "x";
            }),
            {kOffered, u"error starttls.plaintext-buffered mx1"_s, u"warning starttls.handshake mx1"_s});
        row("TLS 1.2", with([](SmtpSession &s) { s.tls->version = u"TLSv1.2"_s; }),
            {kOffered, kShaken, u"pass tls.version.tls12 mx1"_s, u"notice tls.version.tls13 mx1"_s,
             u"pass tls.cipher.negotiated mx1"_s, u"pass starttls.ehlo-after mx1"_s,
             u"pass starttls.readvertised mx1"_s});
        row("T-52 TLS 1.1", with([](SmtpSession &s) { s.tls->version = u"TLSv1.1"_s; }),
            {kOffered, kShaken, u"error tls.version.tls12 mx1"_s, u"pass tls.cipher.negotiated mx1"_s,
             u"pass starttls.ehlo-after mx1"_s, u"pass starttls.readvertised mx1"_s});
        row("closed inside TLS", end(SmtpStage::EhloInTls, FailureKind::Closed),
            kWell.mid(0, 5) << u"warning starttls.ehlo-after mx1"_s);
        row("alert behind the handshake", end(SmtpStage::EhloInTls, FailureKind::TlsRejected),
            kWell.mid(0, 5) << u"warning starttls.ehlo-after mx1"_s);
        FactsBuilder rejected = end(SmtpStage::EhloInTls, FailureKind::TlsRejected);
        row("alert behind our part of the handshake", rejected.editSession([](SmtpSession &s) { s.alert = 116; }),
            after(u"starttls.handshake"_s));
        row("EHLO unknown inside TLS", with([](SmtpSession &s) { s.ehloInTls->code = 502; }),
            kWell.mid(0, 5) << u"warning starttls.ehlo-after mx1"_s);
        row("offered again inside TLS", with([](SmtpSession &s) { s.ehloInTls->lines.append("starttls"); }),
            kWell.mid(0, 6) << u"warning starttls.readvertised mx1"_s);
        row("turned away inside TLS", with([](SmtpSession &s) { s.ehloInTls->code = 421; }), {});
    }
    void replies() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::StartTlsOffered, Check::StartTlsReadvertised), QStringList());
        QCOMPARE(m_table.never(Check::TlsVersion13, Check::TlsCipherNegotiated), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeStartTlsTest)
#include "starttls_test.moc"
