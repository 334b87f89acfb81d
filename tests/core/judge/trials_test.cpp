// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"
#include "tests/core/judge/trial_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSame = u"pass starttls.selective mx1"_s;

void refusedTwice(SmtpSession &session)
{
    session.moreInTls = {{503, {"TLS is on"}}};
}

void takenTwice(SmtpSession &session)
{
    session.moreInTls = {{220, {"go ahead"}}};
}

void saysGoodbye(SmtpSession &session)
{
    session.moreInTls = {{221, {"bye"}}};
}

void carriesInside(SmtpSession &session)
{
    session.moreInTls = {*session.ehloInTls, {221, {"bye"}}};
    session.ehloInTls = SmtpReply{250, {"Ok"}};
}

void shows(SmtpSession &session, const MadeCertificate &certificate)
{
    session.tls->certificates = served(certificate);
}

void busy(SmtpSession &session)
{
    session.greeting = SmtpReply{421, {"later"}};
    session.ehlo.reset();
    session.startTlsOffered = false;
    session.startTls.reset();
    session.tls.reset();
    session.ehloInTls.reset();
}

void answersStartTls(SmtpSession &session, int code)
{
    session.startTls = SmtpReply{code, {"text"}};
    session.tls.reset();
    session.ehloInTls.reset();
}

} // namespace

class JudgeTrialsTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeTrials};

private Q_SLOTS:
    void ordinarySessions_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("nothing tried", secured(), {});
        row("asks for a certificate",
            secured().editSession([](SmtpSession &s) { s.tls->clientCertificateRequested = true; }),
            {u"info starttls.client-cert-request mx1"_s});
        row("asks for none", secured().editSession([](SmtpSession &s) { s.tls->clientCertificateRequested = false; }),
            {});
        row("demands ALPN", secured().editSession([](SmtpSession &s) {
            breaks(s, FailureKind::TlsRejected);
            s.alert = 120;
        }),
            {u"info starttls.alpn mx1"_s});
        row("another alert", secured().editSession([](SmtpSession &s) {
            breaks(s, FailureKind::TlsRejected);
            s.alert = 40;
        }),
            {});
    }
    void ordinarySessions() { m_table.compare(); }

    void offers_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto without = [](SmtpSession &s) {
            s.startTlsOffered = false;
            s.startTls.reset();
            s.tls.reset();
            s.ehloInTls.reset();
        };
        const auto none = SessionTrial::OtherServerName; // its other findings need both names
        row("missing in a trial", tried(none, without), {u"warning starttls.selective mx1"_s});
        row("missing in a trial, under enforce", tried(none, without, "enforce"), {u"error starttls.selective mx1"_s});
        row("missing at first, there later", tried(none, unchanged).edit([without](InspectionFacts &f) {
            without(*f.hosts[0].addresses[0].session.value());
        }),
            {u"warning starttls.selective mx1"_s});
        row("never there", tried(none, without).edit([without](InspectionFacts &f) {
            without(*f.hosts[0].addresses[0].session.value());
        }),
            {});
        row("always there", tried(none, unchanged), {kSame});
        row("there so far", tried(none, unchanged).edit(unfinished), {});
        row("missing, more to come", tried(none, without).edit(unfinished), {u"warning starttls.selective mx1"_s});
        row("busy in a trial", tried(none, busy), {});
        row("EHLO refused in a trial", tried(none, [](SmtpSession &s) { s.ehlo->code = 450; }), {});
    }
    void offers() { m_table.compare(); }

    void longHello_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto large = SessionTrial::LargeHello;
        const QStringList hangs{kSame, u"warning starttls.handshake-hang mx1"_s};
        const auto ends = [](FailureKind kind) { return [kind](SmtpSession &s) { breaks(s, kind); }; };
        row("understood", tried(large, unchanged), {kSame, u"pass starttls.handshake-hang mx1"_s});
        row("stalls", tried(large, ends(FailureKind::TimedOut)), hangs);
        row("stalls, as without",
            also(tried(large, ends(FailureKind::TimedOut)), SessionTrial::SecondStartTls, ends(FailureKind::TimedOut)),
            {kSame});
        row("stalls, more to come", tried(large, ends(FailureKind::TimedOut)).edit(unfinished), {});
        row("closes", tried(large, ends(FailureKind::Closed)), hangs);
        row("alert", tried(large, ends(FailureKind::TlsRejected)), hangs);
        row("stopped", tried(large, ends(FailureKind::Cancelled)), {kSame});
        row("not reached",
            tried(large,
                  [](SmtpSession &s) {
                      busy(s);
                      s.greeting.reset();
                      s.failure = timedOut();
                      s.stage = SmtpStage::Connect;
                  }),
            {});
        row("454", tried(large, [](SmtpSession &s) { answersStartTls(s, 454); }), {kSame});
        row("beside a session that failed", tried(large, ends(FailureKind::TimedOut)).edit([](InspectionFacts &f) {
            breaks(*f.hosts[0].addresses[0].session.value(), FailureKind::TimedOut);
        }),
            {kSame});
    }
    void longHello() { m_table.compare(); }

    void injection_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto behind = SessionTrial::CommandBehindStartTls;
        const QStringList carried{kSame, u"error starttls.command-injection mx1"_s},
            dropped{kSame, u"pass starttls.command-injection mx1"_s};
        row("dropped", tried(behind, saysGoodbye), dropped);
        row("dropped, closed without 221", tried(behind, unchanged), dropped);
        row("T-50 carried inside", tried(behind, carriesInside), carried);
        row("carried inside, closed without 221",
            tried(behind,
                  [](SmtpSession &s) {
                      carriesInside(s);
                      s.moreInTls.removeLast();
                  }),
            carried);
        row("one line, and closed", tried(behind, [](SmtpSession &s) { s.ehloInTls->lines = {"mx1"}; }), {kSame});
        row("answered in the clear", tried(behind, [](SmtpSession &s) { s.injected = "250 Ok\r\n"; }), {kSame});
        row("refused: 554", tried(behind, [](SmtpSession &s) { answersStartTls(s, 554); }), dropped);
        row("refused for now: 454", tried(behind, [](SmtpSession &s) { answersStartTls(s, 454); }), {kSame});
        row("connection lost", tried(behind, [](SmtpSession &s) { breaks(s, FailureKind::Closed); }), {kSame});
        row("handshake breaks", tried(behind, [](SmtpSession &s) { breaks(s, FailureKind::TlsRejected); }), dropped);
        row("handshake stalls", tried(behind, [](SmtpSession &s) { breaks(s, FailureKind::TimedOut); }), {kSame});
        row("EHLO turned away", tried(behind, [](SmtpSession &s) { s.ehloInTls->code = 421; }), {kSame});
    }
    void injection() { m_table.compare(); }

    void secondStartTls_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto twice = SessionTrial::SecondStartTls;
        row("refused", tried(twice, refusedTwice), {kSame, u"pass starttls.double mx1"_s});
        row("taken", tried(twice, takenTwice), {kSame, u"notice starttls.double mx1"_s});
        row("454", tried(twice, [](SmtpSession &s) { s.moreInTls = {{454, {"later"}}}; }), {kSame});
        row("closed", tried(twice, unchanged), {kSame});
    }
    void secondStartTls() { m_table.compare(); }

    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto none = SessionTrial::NoServerName, other = SessionTrial::OtherServerName;
        const QString falls = u"pass starttls.sni-fallback mx1"_s, fits = u"pass starttls.sni-different-cert mx1"_s;
        const auto rejects = [](SmtpSession &s) { breaks(s, FailureKind::TlsRejected); };
        const QString strict = u"warning starttls.sni-fallback mx1"_s;
        row("well", also(tried(none, unchanged), other, unchanged), {kSame, falls, fits});
        row("one of both tried", tried(none, unchanged), {kSame, fits});
        row("T-32 breaks off without SNI", also(tried(none, rejects), other, unchanged), {kSame, strict});
        row("T-32 breaks off with an unknown name", also(tried(none, unchanged), other, rejects),
            {kSame, strict, fits});
        row("T-32 under enforce", tried(none, rejects, "enforce"), {kSame, u"error starttls.sni-fallback mx1"_s});
        row("stalls", also(tried(none, [](SmtpSession &s) { breaks(s, FailureKind::TimedOut); }), other, unchanged),
            {kSame});
        const auto closes = [](SmtpSession &s) { breaks(s, FailureKind::Closed); };
        row("closes with both", also(tried(none, closes), other, closes), {kSame, strict});
        row("closes, more to come", also(tried(none, closes), other, closes).edit(unfinished), {});
        row("closes with others too",
            also(also(tried(none, closes), other, closes), SessionTrial::SecondStartTls, closes), {kSame});
        row("closes where a certificate is missing",
            also(also(tried(none, closes), other, closes), SessionTrial::RsaOnly, closes), {kSame, strict});
        row("busy", also(tried(none, busy), other, unchanged), {kSame});
        row("another that fits", tried(none, [](SmtpSession &s) { shows(s, pki().soon); }), {kSame, fits});
        row("another that fits, under another issuer",
            tried(none,
                  [](SmtpSession &s) {
                      s.tls->certificates = {pki().underOld.der, pki().oldAuthority.der};
                  }),
            {kSame});
        for (const MadeCertificate *bad : {&pki().expired, &pki().future, &pki().selfSigned}) {
            const auto showsBad = [bad](SmtpSession &s) { shows(s, *bad); };
            row(("another that names it: " + QByteArray::number(bad->der.size())).constData(),
                also(tried(none, showsBad), other, unchanged), {kSame});
            row(("another with an unknown name: " + QByteArray::number(bad->der.size())).constData(),
                also(tried(none, unchanged), other, showsBad), {kSame, fits});
        }
        row("another for a stranger", tried(none, [](SmtpSession &s) { shows(s, pki().otherName); }),
            {kSame, u"notice starttls.sni-different-cert mx1"_s});
        row("the same for a stranger", tried(none, unchanged).edit([](InspectionFacts &f) {
            AddressFacts &address = f.hosts[0].addresses[0];
            shows(*address.session.value(), pki().otherName);
            shows(address.trials[0].session, pki().otherName);
        }),
            {kSame, fits});
    }
    void names() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::StartTlsSelective, Check::StartTlsAlpn),
                 (QStringList{u"starttls.params"_s, u"starttls.capability-delta"_s})); // see capabilities_test
    }
};

QTEST_APPLESS_MAIN(JudgeTrialsTest)
#include "trials_test.moc"
