// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHost = u"mx1.example.org"_s;
const DnsQuestion kReverse{u"1.3.0.192.in-addr.arpa"_s, RrType::Ptr};

const QStringList kWell{u"pass smtp.session.greeting-delay mx1"_s, u"pass smtp.session.pregreet mx1"_s,
                        u"pass smtp.session.bare-lf mx1"_s,        u"pass smtp.session.greeting-fqdn mx1"_s,
                        u"pass smtp.session.banner-masked mx1"_s,  u"pass smtp.session.ehlo-syntax mx1"_s,
                        u"pass smtp.session.ehlo-name mx1"_s,      u"pass smtp.session.auth-on-25 mx1"_s};

FactsBuilder with(const std::function<void(SmtpSession &)> &change, const QByteArray &mode = "none")
{
    FactsBuilder builder = oneHost();
    return builder.sts(kRecord, policy(mode))
        .host(kHost)
        .address("192.0.3.1")
        .starttls({})
        .editSession([&change](SmtpSession &session) {
            session.manners = SmtpManners();
            change(session);
        });
}

//! The greeting comes so much later.
std::function<void(SmtpSession &)> late(std::chrono::seconds by)
{
    return [by](SmtpSession &session) {
        for (qsizetype i = 1; i < session.events.size(); ++i)
            session.events[i].at += by;
    };
}

//! A first line of greeting at once, and the last one so much later (RFC 5321 section 4.2.1).
std::function<void(SmtpSession &)> lateLastLine(std::chrono::seconds by)
{
    return [by](SmtpSession &session) {
        WireEvent first = session.events.at(1);
        late(by)(session);
        first.bytes = "220-" + kHost.toLatin1();
        session.events.insert(1, first);
        session.greeting->lines.prepend(kHost.toLatin1());
    };
}

std::function<void(SmtpSession &)> greets(const QByteArray &line)
{
    return [line](SmtpSession &session) { session.greeting->lines = {line}; };
}

std::function<void(SmtpSession &)> offering(const QByteArray &line)
{
    return [line](SmtpSession &session) { session.ehlo->lines.insert(1, line); };
}

//! As a middlebox leaves the session behind.
void masked(SmtpSession &session)
{
    session.greeting->lines = {"*****************2****0*****"};
    session.ehlo->lines = {"mx1.example.org", "PIPELINING", "XXXXXXXA"};
    session.startTlsOffered = false;
    session.startTls.reset();
    session.tls.reset();
    session.ehloInTls.reset();
}

QStringList but(qsizetype index, const QString &finding)
{
    QStringList findings = kWell;
    if (finding.isEmpty())
        findings.removeAt(index);
    else
        findings[index] = finding + u" mx1"_s;
    return findings;
}

FactsBuilder asked(FactsBuilder builder, const QList<FurtherLookup> &lookups)
{
    return builder.edit([&lookups](InspectionFacts &facts) { facts.further = lookups; });
}

FurtherLookup none(const QString &name, RrType type)
{
    return {{name, type}, noSuchName({name, type})};
}

FurtherLookup some(const QString &name, RrType type, const QByteArray &rdata)
{
    return {{name, type}, answered({name, type}, {rdata})};
}

QByteArray ptrRdata()
{
    return QByteArray("\4mail\7example\3net\0", 18);
}

} // namespace

class JudgeMannersTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeManners};

private Q_SLOTS:
    void greetings_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("well", with([](SmtpSession &) {}), kWell);
        row("saved by a program that did not look", with([](SmtpSession &s) { s.manners.reset(); }),
            but(1, {}).mid(0, 1) + kWell.mid(3));
        row("30 seconds", with(late(std::chrono::seconds(29))), kWell);
        row("more than 30 seconds", with(late(std::chrono::seconds(31))),
            but(0, u"notice smtp.session.greeting-delay"_s));
        row("two lines", with(lateLastLine(std::chrono::seconds(29))), kWell);
        row("two lines, the second after more than 30 seconds", with(lateLastLine(std::chrono::seconds(31))),
            but(0, u"notice smtp.session.greeting-delay"_s));
        row("out of turn", with([](SmtpSession &s) { s.manners->outOfTurn = "220 b\r\n"; }),
            but(1, u"warning smtp.session.pregreet"_s));
        row("LF alone", with([](SmtpSession &s) { s.manners->bareLf = {"220 mx"}; }),
            but(2, u"warning smtp.session.bare-lf"_s));
        const QString nameless = u"notice smtp.session.greeting-fqdn"_s;
        row("no full name", with(greets("localhost ESMTP")), but(3, nameless));
        row("an address", with(greets("[192.0.3.1] ESMTP")), but(3, nameless));
        row("an address without brackets", with(greets("192.0.3.1 ESMTP")), but(3, nameless));
        row("no name at all", with(greets("")), but(3, nameless));
        row("an underscore", with(greets("mail_1.example.net")), but(3, nameless));
        const FactsBuilder other = with(greets("mail.example.net ESMTP"));
        const QString name = u"mail.example.net"_s;
        row("another name, not asked for", other, but(3, {}));
        row("another name, not there", asked(other, {none(name, RrType::A), none(name, RrType::Aaaa)}),
            but(3, nameless));
        row("another name, asked for IPv4 so far", asked(other, {none(name, RrType::A)}), but(3, {}));
        row("another name, there",
            asked(other, {none(name, RrType::A), some(name, RrType::Aaaa, addressRdata(u"2001:db9::1"_s))}), kWell);
        row("another name, lookup fails",
            asked(other, {none(name, RrType::A), {{name, RrType::Aaaa}, serverFailed({name, RrType::Aaaa})}}),
            but(3, u"cannot-tell smtp.session.greeting-fqdn"_s));
        row("turned away", with([](SmtpSession &s) { s.greeting->code = 554; }), {});
        row("EHLO without an answer", with([](SmtpSession &s) {
                s.ehlo.reset();
                s.failure = timedOut();
                s.stage = SmtpStage::Ehlo;
            }),
            kWell.mid(0, 5));
        row("nobody answers",
            oneHost().host(kHost).address("192.0.3.1").sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}),
            {});
    }
    void greetings() { m_table.compare(); }

    void answersToEhlo_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString syntax = u"warning smtp.session.ehlo-syntax"_s;
        for (const char *line : {"SIZE 1000", "AUTH=LOGIN PLAIN", "X-EXPS=LOGIN", "8BITMIME", "X-A-1 b=c", "HELP "})
            row(line, with(offering(line)),
                qstrncmp(line, "AUTH", 4) == 0 ? but(7, u"warning smtp.session.auth-on-25"_s) : kWell);
        row("506 octets", with(offering("X-A " + QByteArray(502, 'x'))), kWell);
        row("507 octets", with(offering("X-A " + QByteArray(503, 'x'))), but(5, syntax));
        for (const char *line : {"", " SIZE", "SIZE=1000", "-SIZE", "A_B", "SIZE\t1000", "S\xc3\xa4", "SIZE 1\r"})
            row(("odd: " + QByteArray(line).toHex()).constData(), with(offering(line)), but(5, syntax));
        row("odd inside TLS", with([](SmtpSession &s) { s.ehloInTls->lines.append("A_B"); }), but(5, syntax));
        row("AUTH", with(offering("AUTH PLAIN")), but(7, u"warning smtp.session.auth-on-25"_s));
        row("AUTH inside TLS alone", with([](SmtpSession &s) { s.ehloInTls->lines.append("AUTH PLAIN"); }), kWell);
        const auto named = [](const QByteArray &first) {
            return with([first](SmtpSession &s) { s.ehlo->lines[0] = first; });
        };
        const QString foreign = u"info smtp.session.ehlo-name"_s;
        row("a sibling", named("smtp7.example.org Hello"), kWell);
        row("capitals", named("MX1.EXAMPLE.ORG"), kWell);
        row("a stranger", named("mx1.example.net"), but(6, foreign));
        row("no name", named("Hello you"), but(6, foreign));
    }
    void answersToEhlo() { m_table.compare(); }

    void masks_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto told = [](const QString &severity) {
            QStringList findings = but(4, severity + u" smtp.session.banner-masked"_s);
            findings.removeAt(3); // the greeting has no name left
            return findings;
        };
        row("masked, nothing binds", with(masked), told(u"warning"_s));
        row("masked under enforce", with(masked, "enforce"), told(u"error"_s));
        row("the greeting alone", with([](SmtpSession &s) {
                masked(s);
                s.ehlo->lines.removeLast();
            }),
            told(u"warning"_s));
        row("the keywords alone", with([](SmtpSession &s) {
                masked(s);
                s.greeting->lines = {"mx1.example.org"};
            }),
            told(u"warning"_s));
        row("\"250-XXXX\"", with([](SmtpSession &s) {
                masked(s);
                s.greeting->lines = {"mx1.example.org"};
                s.ehlo->lines = {"mx1.example.org", "XXXX"};
            }),
            told(u"warning"_s));
        row("EHLO unknown behind stars", with([](SmtpSession &s) {
                masked(s);
                s.ehlo = SmtpReply{502, {"XXXX"}};
            }),
            {kWell[0], kWell[1], kWell[2], u"warning smtp.session.banner-masked mx1"_s});
        QStringList starred = kWell;
        starred.removeAt(4);
        starred.removeAt(3);
        row("stars for show: STARTTLS is there", with(greets("******************")), starred);
        row("a few stars", with(greets("mx1.example.org *** welcome ***")), kWell);
        row("XCLIENT", with(offering("XCLIENT NAME ADDR")), kWell);
        row("three of them", with(offering(QByteArray(3, 'X'))), kWell);
    }
    void masks() { m_table.compare(); }

    void reverseNames_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto plus = [](const QString &finding) {
            QStringList findings = kWell;
            findings.insert(5, finding + u" smtp.session.ptr mx1"_s);
            return findings;
        };
        const QString name = u"mail.example.net"_s;
        const FactsBuilder well = with([](SmtpSession &) {});
        const FurtherLookup ptr = some(kReverse.name, RrType::Ptr, ptrRdata());
        row("none", asked(well, {none(kReverse.name, RrType::Ptr)}), plus(u"info"_s));
        row("fails", asked(well, {{kReverse, serverFailed(kReverse)}}), plus(u"cannot-tell"_s));
        row("not answered in time", asked(well, {{kReverse, timedOut()}}), plus(u"cannot-tell"_s));
        row("stopped", asked(well, {{kReverse, cancelled()}}).edit(unfinished), kWell);
        row("the way back not asked yet", asked(well, {ptr}), kWell);
        row("leads nowhere", asked(well, {ptr, none(name, RrType::A)}), plus(u"info"_s));
        row("leads elsewhere", asked(well, {ptr, some(name, RrType::A, addressRdata(u"192.0.3.9"_s))}),
            plus(u"info"_s));
        row("leads back", asked(well, {ptr, some(name, RrType::A, addressRdata(u"192.0.3.1"_s))}), plus(u"pass"_s));
        row("back lookup fails", asked(well, {ptr, {{name, RrType::A}, serverFailed({name, RrType::A})}}), kWell);
    }
    void reverseNames() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::SmtpGreetingDelay, Check::SmtpAuthOn25),
                 QStringList{u"smtp.session.capability-change"_s}); // see capabilities_test
    }
};

QTEST_APPLESS_MAIN(JudgeMannersTest)
#include "manners_test.moc"
