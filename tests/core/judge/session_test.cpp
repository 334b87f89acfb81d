// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder with(const SmtpSession &session)
{
    FactsBuilder builder = oneHost();
    builder.host("mx1.example.org").address("192.0.3.1").session(session);
    return builder;
}

FactsBuilder broken(SmtpStage stage, FailureKind kind)
{
    return with(brokenSession(u"mx1.example.org"_s, stage, Failure{kind, u"why"_s}));
}

//! A second address, after the first one ended as told.
FactsBuilder then(FactsBuilder first, SmtpStage stage, FailureKind kind)
{
    first.address("192.0.3.2").sessionFails(stage, {kind, u"why"_s});
    return first;
}

SmtpSession greets(int code)
{
    SmtpSession session = plainSession(u"mx1.example.org"_s);
    session.greeting = SmtpReply{code, {"text"}};
    session.ehlo.reset();
    return session;
}

SmtpSession answersEhlo(int code)
{
    SmtpSession session = plainSession(u"mx1.example.org"_s);
    session.ehlo = SmtpReply{code, {"text"}};
    return session;
}

} // namespace

class JudgeSessionTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeSession};

private Q_SLOTS:
    void connections_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString connects = u"pass smtp.session.connect mx1"_s, ehlo = u"pass smtp.session.ehlo mx1"_s,
                      vantage = u"cannot-tell smtp.session.vantage"_s;
        const QString none = u"error smtp.session.connect mx1"_s,
                      partial = u"warning smtp.session.connect-partial mx1"_s;
        const FactsBuilder good = with(plainSession(u"mx1.example.org"_s));
        row("well", good, {connects, ehlo});
        row("refused", broken(SmtpStage::Connect, FailureKind::Refused), {none});
        row("silent: port 25 blocked", broken(SmtpStage::Connect, FailureKind::TimedOut), {vantage});
        row("no route", broken(SmtpStage::Connect, FailureKind::Unreachable), {vantage});
        row("our library", broken(SmtpStage::Connect, FailureKind::Internal), {vantage});
        row("silent and no route",
            then(broken(SmtpStage::Connect, FailureKind::TimedOut), SmtpStage::Connect, FailureKind::Unreachable),
            {vantage});
        row("silent and refused: port 25 is not blocked",
            then(broken(SmtpStage::Connect, FailureKind::TimedOut), SmtpStage::Connect, FailureKind::Refused), {none});
        row("one answers, one refuses", then(good, SmtpStage::Connect, FailureKind::Refused), {partial, ehlo});
        row("one answers, one is silent", then(good, SmtpStage::Connect, FailureKind::TimedOut), {partial, ehlo});
        row("one answers, a router rejects the other", then(good, SmtpStage::Connect, FailureKind::Unreachable),
            {partial, ehlo});
        for (const FailureKind kind : {FailureKind::Unreachable, FailureKind::TimedOut}) {
            FactsBuilder both = good;
            row(("no IPv6 here: " + QByteArray::number(int(kind))).constData(),
                both.address("2001:db9::1").sessionFails(SmtpStage::Connect, {kind, u"why"_s}),
                {vantage, connects, ehlo});
        }
        row("private",
            oneHost().host("mx1.example.org").address("10.0.0.1").session(Failure{FailureKind::NotPermitted, {}}), {});
        row("not asked", oneHost().host("mx1.example.org").address("192.0.3.1"), {});
        row("cancelled", broken(SmtpStage::Greeting, FailureKind::Cancelled).edit(unfinished), {});
        row("silent, another is to come",
            broken(SmtpStage::Connect, FailureKind::TimedOut).address("192.0.3.2").edit(unfinished), {});
        row("refused, another is to come",
            broken(SmtpStage::Connect, FailureKind::Refused).address("192.0.3.2").edit(unfinished), {});
        row("answers, another is to come", FactsBuilder(good).address("192.0.3.2").edit(unfinished), {ehlo});
        row("another of a family that is not used",
            FactsBuilder(good).address("2001:db9::1").edit([](InspectionFacts &f) {
                unfinished(f);
                f.vantage.ipv6 = false;
            }),
            {connects, ehlo});
        row("no host", oneHost(), {});
    }
    void connections() { m_table.compare(); }

    void replies_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString connects = u"pass smtp.session.connect mx1"_s;
        const QString busy = u"cannot-tell smtp.session.greeting-421 mx1"_s,
                      away = u"cannot-tell smtp.session.greeting-554 mx1"_s;
        row("closed before the greeting", broken(SmtpStage::Greeting, FailureKind::Closed),
            {connects, u"error smtp.session.greeting mx1"_s});
        row("no greeting in time", broken(SmtpStage::Greeting, FailureKind::TimedOut),
            {connects, u"cannot-tell smtp.session.greeting mx1"_s});
        row("no SMTP", broken(SmtpStage::Greeting, FailureKind::ProtocolBroken),
            {connects, u"error smtp.session.greeting mx1"_s});
        row("endless greeting", broken(SmtpStage::Greeting, FailureKind::TooLarge),
            {connects, u"error smtp.session.greeting mx1"_s});
        row("greets with 250", with(greets(250)), {connects, u"error smtp.session.greeting mx1"_s});
        row("greets with 421", with(greets(421)), {connects, busy});
        row("greets with 450", with(greets(450)), {connects, busy});
        row("greets with 554", with(greets(554)), {connects, away});
        row("greets with 521", with(greets(521)), {connects, away});
        row("EHLO answered 550", with(answersEhlo(550)), {connects, away});
        row("EHLO answered 501, our name", with(answersEhlo(501)), {connects, away});
        row("EHLO answered 421", with(answersEhlo(421)), {connects, busy});
        row("EHLO answered 503", with(answersEhlo(503)), {connects, away});
        row("EHLO answered 504, our name", with(answersEhlo(504)), {connects, away});
        for (const int code : {500, 502})
            row(("no ESMTP: " + QByteArray::number(code)).constData(), with(answersEhlo(code)),
                {connects, u"error smtp.session.ehlo mx1"_s});
        row("EHLO answered 220", with(answersEhlo(220)), {connects, u"error smtp.session.ehlo mx1"_s});
        row("EHLO without an answer", broken(SmtpStage::Ehlo, FailureKind::TimedOut),
            {connects, u"cannot-tell smtp.session.ehlo mx1"_s});
        SmtpSession shutsDown = starttlsSession(u"mx1.example.org"_s, {});
        shutsDown.startTls = SmtpReply{421, {"text"}};
        row("STARTTLS answered 421", with(shutsDown), {connects, busy});
        row("closed at EHLO", broken(SmtpStage::Ehlo, FailureKind::Closed),
            {connects, u"error smtp.session.ehlo mx1"_s});
        row("cancelled behind TLS", with(starttlsSession(u"mx1.example.org"_s, {})).editSession([](SmtpSession &s) {
            s.stage = SmtpStage::Quit;
            s.failure = cancelled();
        }),
            {connects, u"pass smtp.session.ehlo mx1"_s});
    }
    void replies() { m_table.compare(); }

    void everyCheckIsYielded() { QCOMPARE(m_table.never(Check::SmtpVantage, Check::SmtpEhlo), QStringList()); }
};

QTEST_APPLESS_MAIN(JudgeSessionTest)
#include "session_test.moc"
