// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/seal.h"

#include "core/judge/judge.h"
#include "tests/core/judge/seal_rows.h"
#include "tests/core/threats/seal_agreement.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

SmtpSession greets(int code)
{
    SmtpSession session = plainSession(u"mx1.example.org"_s);
    session.greeting = SmtpReply{code, {"no"}};
    session.ehlo.reset();
    return session;
}

Failure refused()
{
    return {FailureKind::Refused, {}};
}

Failure noRoute()
{
    return {FailureKind::Unreachable, {}};
}

} // namespace

class SealTest : public QObject
{
    Q_OBJECT

    QSet<int> m_reasons;

    void compare()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QString, expected);
        const SealVerdict verdict = judgeSeal(readDomain(facts));
        m_reasons.insert(int(verdict.reason));
        QCOMPARE(told(verdict), expected);
        QCOMPARE(disagreement(facts, verdict), QString());
        QCOMPARE(judge(facts).seal, verdict);
    }

private Q_SLOTS:
    void withoutHost_data()
    {
        columns();
        const DnsQuestion mx{u"example.org"_s, RrType::Mx};
        const DnsQuestion a{u"mx1.example.org"_s, RrType::A};
        row("bogus MX", FactsBuilder("example.org").mx(bogus(mx, u"expired"_s)), u"blocked DnsBogus"_s);
        row("no such domain", FactsBuilder("example.org").mx(noSuchName(mx)), u"unknown NoSuchDomain"_s);
        row("T-54 null MX", domain({{0, ""}}), u"unknown TakesNoMail"_s);
        row("T-54 null MX with a policy", domain({{0, ""}}).sts(kRecord, policy("enforce")), u"unknown TakesNoMail"_s);
        row("T-54 null MX beside a host", domain({{0, ""}, {10, "mx1.example.org"}}).host("mx1.example.org").address("192.0.2.1").starttls(served(pki().good)), u"open NothingPublished"_s);
        row("MX lookup fails", FactsBuilder("example.org").mx(serverFailed(mx)), u"unknown LookupFailed"_s);
        row("MX lookup times out", FactsBuilder("example.org").mx(timedOut()), u"unknown LookupFailed"_s);
        row("MX does not decode", FactsBuilder("example.org").mx(readAnswer({.question = mx, .packet = "no packet"})), u"unknown LookupFailed"_s);
        row("no MX, no address", FactsBuilder("example.org").host("example.org"), u"unknown NoMailHost"_s);
        row("MX host without address", oneHost().host("mx1.example.org"), u"unknown NoMailHost"_s);
        row("address lookup fails", oneHost().host("mx1.example.org").edit([a](InspectionFacts &f) { f.hosts[0].a = serverFailed(a); }), u"unknown NotTold"_s);
        row("addresses bogus", oneHost().host("mx1.example.org").edit([a](InspectionFacts &f) { f.hosts[0].a = bogus(a, u"no signature"_s); }), u"blocked DnsBogus"_s);
        row("addresses of one host bogus, MX insecure", enforced().host("mx1.example.org").address("192.0.2.1").starttls(served(pki().good))
                .host("mx2.example.org").edit([](InspectionFacts &f) { f.hosts[1].a = bogus({u"mx2.example.org"_s, RrType::A}, u"x"_s); }), u"unknown NotTold +mx1"_s);
        row("T-30 implicit MX", FactsBuilder("example.org").host("example.org").address("192.0.2.1").starttls(served(pki().good)), u"open NothingPublished"_s);
        row("T-30 implicit MX, covered", FactsBuilder("example.org").sts(kRecord, policy("enforce", "example.org")).host("example.org").address("192.0.2.1").starttls(served(pki().good)), u"sealed MtaStsHolds +example"_s);
        row("T-26 T-30 implicit MX, a wildcard does not cover it", FactsBuilder("example.org").sts(kRecord, policy("enforce")).host("example.org").address("192.0.2.1").starttls(served(pki().good)), u"blocked PolicyFitsNoHost -example:NotInPolicy"_s);
    }
    void withoutHost() { compare(); }

    void notReached_data()
    {
        columns();
        const auto session = [](const Observed<SmtpSession> &s) { return oneHost().sts(kRecord, policy("enforce")).host("mx1.example.org").address("192.0.2.1").session(s).facts(); };
        const auto fails = [&session](SmtpStage stage, const Failure &failure) { return session(brokenSession(u"mx1.example.org"_s, stage, failure)); };
        const auto add = [](const char *name, const InspectionFacts &facts, const QString &expected) {
            row(name, FactsBuilder("example.org").edit([&facts](InspectionFacts &f) { f = facts; }), expected);
        };
        add("every host silent: port 25 blocked", fails(SmtpStage::Connect, timedOut()), u"unknown Port25Blocked"_s);
        add("no route", fails(SmtpStage::Connect, noRoute()), u"unknown Port25Blocked"_s);
        add("our library fails", fails(SmtpStage::Connect, {FailureKind::Internal, {}}), u"unknown Port25Blocked"_s);
        add("refused", fails(SmtpStage::Connect, refused()), u"unknown NoHostAnswers"_s);
        add("closed before the greeting", fails(SmtpStage::Greeting, {FailureKind::Closed, {}}), u"unknown NoHostAnswers"_s);
        add("EHLO without an answer", fails(SmtpStage::Ehlo, timedOut()), u"unknown NoHostAnswers"_s);
        add("greets with 554", session(greets(554)), u"unknown HostsDecline"_s);
        add("greets with 421", session(greets(421)), u"unknown HostsDecline"_s);
        SmtpSession atEhlo = plainSession(u"mx1.example.org"_s);
        atEhlo.ehlo = SmtpReply{550, {"your name is on a list"}};
        add("EHLO refused by policy says nothing of TLS", session(atEhlo), u"unknown HostsDecline"_s);
        SmtpSession inTls = starttlsSession(u"mx1.example.org"_s, served(pki().good));
        inTls.ehloInTls = SmtpReply{421, {"too busy"}};
        add("turned away inside TLS", session(inTls), u"unknown HostsDecline"_s);
        for (const int code : {503, 504}) { // it knows EHLO, and does not like how or by whom it is said
            atEhlo.ehlo = SmtpReply{code, {"what a name"}};
            add(("EHLO answered " + QByteArray::number(code)).constData(), session(atEhlo), u"unknown HostsDecline"_s);
        }
        SmtpSession shutsDown = starttlsSession(u"mx1.example.org"_s, {});
        shutsDown.startTls = SmtpReply{421, {"4.3.2 shutting down"}};
        shutsDown.tls.reset();
        shutsDown.ehloInTls.reset();
        add("421 to STARTTLS says nothing of TLS", session(shutsDown), u"unknown HostsDecline"_s);
        inTls.ehloInTls = SmtpReply{550, {"no"}};
        add("refused inside TLS alone, for good", session(inTls), u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        inTls.ehloInTls = SmtpReply{421, {"4.7.1 no client certificate presented"}};
        inTls.tls->clientCertificateRequested = true;
        add("turned away inside TLS for want of a client certificate", session(inTls), u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        atEhlo.ehlo = SmtpReply{502, {"no ESMTP here"}};
        add("no ESMTP is no STARTTLS", session(atEhlo), u"blocked PolicyFitsNoHost -mx1:NoStartTls"_s);
        add("private, left alone", session(Failure{FailureKind::NotPermitted, u"loopback"_s}), u"unknown PrivateAddresses"_s);
        add("not asked", session({}), u"unknown NotTold"_s);
        row("port 25 blocked and no host covered", enforced(DnsSecurity::Insecure, "mail.example.net").host("mx1.example.org").address("192.0.2.1").sessionFails(SmtpStage::Connect, timedOut())
                .host("mx2.example.org").address("192.0.2.2").sessionFails(SmtpStage::Connect, timedOut()), u"blocked PolicyFitsNoHost -mx1:NotInPolicy -mx2:NotInPolicy"_s);
        row("IPv6 not reachable from here", enforced().host("mx1.example.org").address("192.0.2.1").starttls(served(pki().good)).address("2001:db8::1").sessionFails(SmtpStage::Connect, noRoute()),
            u"unknown NotTold +mx1"_s);
    }
    void notReached() { compare(); }

    void mtaSts_data()
    {
        columns();
        const auto two = [](const QList<QByteArray> &second, ChainVerdict verdict = ChainVerdict::Trusted) {
            FactsBuilder builder = enforced();
            builder.host("mx1.example.org").address("192.0.2.1").starttls(served(pki().good));
            builder.host("mx2.example.org").address("192.0.2.2").starttls(second, verdict);
            return builder;
        };
        const auto one = [](const QList<QByteArray> &certificates, ChainVerdict verdict = ChainVerdict::Trusted) {
            FactsBuilder builder = oneHost();
            builder.sts(kRecord, policy("enforce")).host("mx1.example.org").address("192.0.2.1").starttls(certificates, verdict);
            return builder;
        };
        row("every host passes", two(served(pki().good)), u"sealed MtaStsHolds +mx1 +mx2"_s);
        row("one host fails", two(served(pki().otherName)), u"cracked SomeHostsFail +mx1 -mx2:WrongName"_s);
        row("one host without STARTTLS", two({}).noStarttls(), u"cracked SomeHostsFail +mx1 -mx2:NoStartTls"_s);
        row("only host expired", one(served(pki().expired)), u"blocked PolicyFitsNoHost -mx1:Expired"_s);
        row("only host from tomorrow", one(served(pki().future)), u"blocked PolicyFitsNoHost -mx1:NotYetValid"_s);
        row("T-29 only host has another name", one(served(pki().otherName)), u"blocked PolicyFitsNoHost -mx1:WrongName"_s);
        row("T-29 certificate of the domain alone", one(served(pki().domainOnly)), u"blocked PolicyFitsNoHost -mx1:WrongName"_s);
        row("name in the common name alone", one(served(pki().nameless)), u"blocked PolicyFitsNoHost -mx1:WrongName"_s);
        row("only host self-signed", one({pki().selfSigned.der}, ChainVerdict::SelfSigned), u"blocked PolicyFitsNoHost -mx1:SelfSigned"_s);
        for (const ChainVerdict verdict : {ChainVerdict::PrivateCa, ChainVerdict::Incomplete, ChainVerdict::Constraints, ChainVerdict::Weak, ChainVerdict::Malformed, ChainVerdict::Other})
            row(("chain verdict " + QByteArray::number(int(verdict))).constData(), one(served(pki().good), verdict), u"blocked PolicyFitsNoHost -mx1:Untrusted"_s);
        row("expired intermediate", one({pki().underOld.der, pki().oldAuthority.der, pki().root.der}), u"blocked PolicyFitsNoHost -mx1:Expired"_s);
        row("intermediate from tomorrow", one({pki().underNew.der, pki().newAuthority.der, pki().root.der}), u"blocked PolicyFitsNoHost -mx1:NotYetValid"_s);
        row("leaf does not decode", one({"no certificate"}, ChainVerdict::Malformed), u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        row("STARTTLS answered 454", one(served(pki().good)).editSession([](SmtpSession &s) { s.startTls = SmtpReply{454, {}}; s.tls.reset(); }), u"blocked PolicyFitsNoHost -mx1:StartTlsRefused"_s);
        row("handshake fails", one({}).sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, {}}), u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        row("closed behind the handshake", one(served(pki().good)).editSession([](SmtpSession &s) { s.stage = SmtpStage::EhloInTls; s.ehloInTls.reset(); s.failure = Failure{FailureKind::Closed, {}}; }),
            u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        row("rejected behind the handshake", one(served(pki().good)).editSession([](SmtpSession &s) { s.stage = SmtpStage::EhloInTls; s.ehloInTls.reset(); s.alert = 116; s.failure = Failure{FailureKind::TlsRejected, {}}; }),
            u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        row("EHLO unknown inside TLS", one(served(pki().good)).editSession([](SmtpSession &s) { s.ehloInTls = SmtpReply{500, {}}; }), u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        row("TLS 1.1 at best", one(served(pki().good)).editSession([](SmtpSession &s) { s.tls->version = u"TLSv1.1"_s; }), u"blocked PolicyFitsNoHost -mx1:HandshakeFails"_s);
        row("TLS 1.2", one(served(pki().good)).editSession([](SmtpSession &s) { s.tls->version = u"TLSv1.2"_s; }), u"sealed MtaStsHolds +mx1"_s);
        row("T-31 one address of the only host fails", one(served(pki().good)).address("192.0.2.9").noStarttls(), u"cracked SomeAddressesFail -mx1:NoStartTls"_s);
        row("one address refuses connections", one(served(pki().good)).address("192.0.2.9").sessionFails(SmtpStage::Connect, refused()), u"sealed MtaStsHolds +mx1"_s);
        row("one address is silent", one(served(pki().good)).address("192.0.2.9").sessionFails(SmtpStage::Connect, timedOut()), u"sealed MtaStsHolds +mx1"_s);
        row("no IPv6 here", one(served(pki().good)).address("2001:db8::1").sessionFails(SmtpStage::Connect, noRoute()), u"sealed MtaStsHolds +mx1"_s);
    }
    void mtaSts() { compare(); }

    void someHosts_data()
    {
        columns();
        const auto second = [](DnsSecurity security = DnsSecurity::Insecure) {
            FactsBuilder builder = enforced(security);
            builder.host("mx1.example.org", security).address("192.0.2.1").starttls(served(pki().good));
            return builder;
        };
        row("nobody connects to the second", second().host("mx2.example.org").address("192.0.2.2").sessionFails(SmtpStage::Connect, refused()), u"sealed MtaStsHolds +mx1"_s);
        row("the second is silent while the first answers", second().host("mx2.example.org").address("192.0.2.2").sessionFails(SmtpStage::Connect, timedOut()), u"sealed MtaStsHolds +mx1"_s);
        row("the second has no address", second().host("mx2.example.org"), u"sealed MtaStsHolds +mx1"_s);
        row("the second declines", second().host("mx2.example.org").address("192.0.2.2").session(greets(554)), u"unknown NotTold +mx1"_s);
        row("the second has IPv6 only, and there is none here", second().host("mx2.example.org").address("2001:db8::2").sessionFails(SmtpStage::Connect, noRoute()), u"unknown NotTold +mx1"_s);
        for (const char *address : {"192.0.2.9", "2001:db8::9"})
            row((QByteArray("the second is silent over IPv6, the other address of the first is ") + address).constData(),
                second().address(address).starttls(served(pki().good)).host("mx2.example.org").address("2001:db8::2").sessionFails(SmtpStage::Connect, timedOut()),
                QByteArray(address).contains(':') ? u"sealed MtaStsHolds +mx1"_s : u"unknown NotTold +mx1"_s);
        row("the second is unreachable, while others of the family answer", second().host("mx2.example.org").address("192.0.2.2").sessionFails(SmtpStage::Connect, noRoute()), u"sealed MtaStsHolds +mx1"_s);
        for (const SmtpStage stage : {SmtpStage::Greeting, SmtpStage::Ehlo}) {
            const QByteArray at = stage == SmtpStage::Greeting ? "greeting" : "EHLO";
            row(("the second is slower than we wait, " + at).constData(), second().host("mx2.example.org").address("192.0.2.2").sessionFails(stage, timedOut()), u"unknown NotTold +mx1"_s);
            row(("the second closes, " + at).constData(), second().host("mx2.example.org").address("192.0.2.2").sessionFails(stage, {FailureKind::Closed, {}}), u"sealed MtaStsHolds +mx1"_s);
        }
        const auto addresses = [&second](int all, int inspected) {
            FactsBuilder builder = second();
            builder.host("mx2.example.org");
            for (int i = 0; i < all; ++i)
                builder.address("192.0.2." + QByteArray::number(100 + i)).starttls(served(pki().good));
            return builder.edit([inspected](InspectionFacts &f) { f.hosts[1].addresses.resize(inspected); });
        };
        row("as many addresses as are inspected", addresses(8, 8), u"sealed MtaStsHolds +mx1 +mx2"_s);
        row("more addresses than are inspected", addresses(9, 8), u"unknown NotTold +mx1"_s);
        row("the second is private and left alone", second().host("mx2.example.org").address("10.0.0.1").session(Failure{FailureKind::NotPermitted, {}}), u"unknown NotTold +mx1"_s);
        row("the first fails, the second declines: cracked or blocked", enforced().host("mx1.example.org").address("192.0.2.1").noStarttls().host("mx2.example.org").address("192.0.2.2").session(greets(554)),
            u"unknown NotTold -mx1:NoStartTls"_s);
        row("the first fails, nobody connects to the second", enforced().host("mx1.example.org").address("192.0.2.1").noStarttls().host("mx2.example.org").address("192.0.2.2").sessionFails(SmtpStage::Connect, refused()),
            u"blocked PolicyFitsNoHost -mx1:NoStartTls"_s);
        row("the second is not in the policy", enforced(DnsSecurity::Insecure, "mx1.example.org").host("mx1.example.org").address("192.0.2.1").starttls(served(pki().good))
                .host("mx2.example.org").address("192.0.2.2").starttls(served(pki().good)), u"cracked SomeHostsFail +mx1 -mx2:NotInPolicy"_s);
        row("not in the policy, and nobody connects", enforced(DnsSecurity::Insecure, "mx1.example.org").host("mx1.example.org").address("192.0.2.1").starttls(served(pki().good))
                .host("mx2.example.org").address("192.0.2.2").sessionFails(SmtpStage::Connect, refused()), u"cracked SomeHostsFail +mx1 -mx2:NotInPolicy"_s);
        row("T-31 equal preference, both count", domain({{10, "mx1.example.org"}, {10, "mx2.example.org"}}).sts(kRecord, policy("enforce"))
                .host("mx1.example.org").address("192.0.2.1").noStarttls().host("mx2.example.org").address("192.0.2.2").starttls(served(pki().good)), u"cracked SomeHostsFail +mx2 -mx1:NoStartTls"_s);
        QList<MxLine> many;
        for (int i = 0; i < 21; ++i)
            many.append({i, "mx" + QByteArray::number(i) + ".example.org"});
        FactsBuilder twenty = domain(many).sts(kRecord, policy("enforce"));
        for (int i = 0; i < 20; ++i)
            twenty.host(QLatin1StringView(many.at(i).target)).address("192.0.2.1").starttls(served(pki().good));
        QStringList holding;
        for (int i = 0; i < 20; ++i)
            holding.append(u"+mx%1"_s.arg(i));
        row("more hosts than are inspected", twenty, u"unknown NotTold "_s + holding.join(u' '));
    }
    void someHosts() { compare(); }

    //! Of hosts beyond those that are inspected only the names are known.
    void moreHosts_data()
    {
        columns();
        QList<MxLine> many;
        for (int i = 0; i < 21; ++i)
            many.append({i, (i < 20 ? "in" : "out") + QByteArray::number(i) + (i < 20 ? ".example.org" : ".example.net")});
        const auto inspected = [&many](const QByteArray &mode, const QByteArray &mx, bool startTls, bool atAll = true) {
            FactsBuilder builder = domain(many);
            if (!mode.isEmpty())
                builder.sts(kRecord, policy(mode, mx));
            for (int i = 0; i < 20; ++i) {
                builder.host(QLatin1StringView(many.at(i).target));
                if (!atAll)
                    continue;
                builder.address("192.0.2.1");
                startTls ? builder.starttls(served(pki().good), ChainVerdict::Trusted) : builder.noStarttls();
            }
            return builder;
        };
        const auto troubles = [](const QString &trouble) {
            QStringList words;
            for (int i = 0; i < 20; ++i)
                words.append(u"-in%1:%2"_s.arg(i).arg(trouble));
            return words.join(u' ');
        };
        row("no host at all is in the policy", inspected("enforce", "mail.example.com", true), u"blocked PolicyFitsNoHost "_s + troubles(u"NotInPolicy"_s));
        row("only the last one is in the policy, and nobody knows whether it passes", inspected("enforce", "out20.example.net", true), u"unknown NotTold "_s + troubles(u"NotInPolicy"_s));
        row("all that are in the policy fail, and the last one is not in it", inspected("enforce", "*.example.org", false), u"blocked PolicyFitsNoHost "_s + troubles(u"NoStartTls"_s));
        row("all fail, and the last one may pass", inspected("enforce", "*.example.org\r\nmx: out20.example.net", false), u"unknown NotTold "_s + troubles(u"NoStartTls"_s));
        row("testing, all fail, and the last one may pass", inspected("testing", "*.example.org\r\nmx: out20.example.net", false), u"unknown NotTold "_s + troubles(u"NoStartTls"_s));
        row("nothing published", inspected({}, {}, true), u"open NothingPublished"_s);
        row("none has an address, and the last one may", inspected({}, {}, true, false), u"unknown NotTold"_s);
    }
    void moreHosts() { compare(); }

    void policies_data()
    {
        columns();
        const auto good = [](FactsBuilder builder) {
            builder.host("mx1.example.org").address("192.0.2.1").starttls(served(pki().good));
            return builder;
        };
        const auto bad = [](FactsBuilder builder) {
            builder.host("mx1.example.org").address("192.0.2.1").noStarttls();
            return builder;
        };
        const auto fetchFails = [](FailureKind kind) {
            FactsBuilder builder = oneHost();
            builder.stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFails({kind, {}});
            return builder;
        };
        const auto silentAt = [](const char *address) {
            HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, 0, {});
            exchange.tls.reset();
            exchange.address = *IpAddress::parse(QString::fromLatin1(address));
            exchange.failure = Failure{FailureKind::TimedOut, {}};
            return exchange;
        };
        row("nothing published", good(oneHost()), u"open NothingPublished"_s);
        row("testing, would pass", good(oneHost().sts(kRecord, policy("testing"))), u"cracked Testing"_s);
        row("T-34 testing, would fail", bad(oneHost().sts(kRecord, policy("testing"))), u"open TestingNothingFits -mx1:NoStartTls"_s);
        row("testing, some would pass", bad(twoHosts().sts(kRecord, policy("testing"))).host("mx2.example.org").address("192.0.2.2").starttls(served(pki().good)), u"cracked Testing -mx1:NoStartTls"_s);
        row("testing, some addresses would pass", bad(oneHost().sts(kRecord, policy("testing"))).address("192.0.2.2").starttls(served(pki().good)), u"cracked Testing -mx1:NoStartTls"_s);
        row("testing, one fails and one declines", bad(twoHosts().sts(kRecord, policy("testing"))).host("mx2.example.org").address("192.0.2.2").session(greets(554)), u"unknown NotTold -mx1:NoStartTls"_s);
        row("testing, not covered", good(oneHost().sts(kRecord, policy("testing", "mail.example.net"))), u"open TestingNothingFits -mx1:NotInPolicy"_s);
        row("mode none", good(oneHost().sts(kRecord, policy("none"))), u"open ModeNone"_s);
        row("a policy without a record", good(oneHost().sts(kRecord, policy("enforce")).edit([](InspectionFacts &f) { f.mtaSts.record = noSuchName({u"_mta-sts.example.org"_s, RrType::Txt}); })), u"open NothingPublished"_s);
        row("strict senders refuse it", good(oneHost().sts(kRecord, policy("enforce") + "\r\n")), u"cracked StrictSendersRefuse +mx1"_s);
        row("refused by all", good(oneHost().sts(kRecord, "mode: enforce\r\n")), u"open PolicyNotUsable"_s);
        row("T-25 a missing mode is not none", good(oneHost().sts(kRecord, "version: STSv1\r\nmax_age: 86400\r\nmx: mx1.example.org\r\n")), u"open PolicyNotUsable"_s);
        row("404", good(oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFetch(policyReply(u"mta-sts.example.org"_s, 404, {}), {})), u"open PolicyNotUsable"_s);
        row("T-10 201 is not 200", good(oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFetch(policyReply(u"mta-sts.example.org"_s, 201, policy("enforce")), {})), u"open PolicyNotUsable"_s);
        row("policy host refuses", good(fetchFails(FailureKind::Refused)), u"open PolicyNotUsable"_s);
        row("policy host has no address", good(oneHost().stsRecords({kRecord})), u"open PolicyNotUsable"_s);
        row("the resolver fails for the policy host", good(oneHost().stsRecords({kRecord}).edit([](InspectionFacts &f) { f.mtaSts.a = resolversOwn(); })), u"unknown NotTold"_s);
        row("the name servers fail for the policy host", good(oneHost().stsRecords({kRecord}).edit([](InspectionFacts &f) { f.mtaSts.a = timedOut(); })), u"open PolicyNotUsable"_s);
        row("no route to the policy host", good(fetchFails(FailureKind::Unreachable)), u"unknown NotTold"_s);
        row("its IPv4 refuses, no route to its IPv6", good(fetchFails(FailureKind::Refused).policyFails({FailureKind::Unreachable, {}})), u"open PolicyNotUsable"_s);
        row("only IPv6, which is not used here", good(oneHost().stsRecords({kRecord}).policyHost({"2001:db8::80"})), u"unknown NotTold"_s);
        row("only IPv6, silent, and nothing else came over it", good(oneHost().stsRecords({kRecord}).policyHost({"2001:db8::80"}).policyFetch(silentAt("2001:db8::80"), {})), u"unknown NotTold"_s);
        row("its IPv4 refuses, IPv6 is silent as all of it", good(oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80", "2001:db8::80"}).policyFails({FailureKind::Refused, {}}).policyFetch(silentAt("2001:db8::80"), {})), u"open PolicyNotUsable"_s);
        row("only IPv6, silent, while the mail host answers over it", oneHost().stsRecords({kRecord}).policyHost({"2001:db8::80"}).policyFetch(silentAt("2001:db8::80"), {}).host("mx1.example.org").address("2001:db8::1").starttls(served(pki().good)), u"open PolicyNotUsable"_s);
        row("only a private address", good(fetchFails(FailureKind::NotPermitted)), u"open PolicyNotUsable"_s);
        row("a private address, no route to the other", good(fetchFails(FailureKind::NotPermitted).policyFails({FailureKind::Unreachable, {}})), u"unknown NotTold"_s);
        row("no route to the one, the other private", good(fetchFails(FailureKind::Unreachable).policyFails({FailureKind::NotPermitted, {}})), u"unknown NotTold"_s);
        const auto givenUp = [](FailureKind kind, int status, int seconds) {
            HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, status, {}, {"x"});
            exchange.failure = Failure{kind, {}};
            exchange.took = std::chrono::seconds(seconds);
            return oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFetch(exchange, {});
        };
        row("T-16 slower than we wait", good(givenUp(FailureKind::TimedOut, 0, 15)), u"unknown NotTold"_s);
        row("T-16 the body slower than we wait", good(givenUp(FailureKind::TimedOut, 200, 30)), u"unknown NotTold"_s);
        row("T-16 slower than a minute", good(givenUp(FailureKind::TimedOut, 0, 60)), u"open PolicyNotUsable"_s);
        row("T-16 longer than we read", good(givenUp(FailureKind::TooLarge, 200, 1)), u"unknown NotTold"_s);
        row("404 and a page longer than we read", good(givenUp(FailureKind::TooLarge, 404, 1)), u"open PolicyNotUsable"_s);
        row("404 and a page slower than we wait", good(givenUp(FailureKind::TimedOut, 404, 30)), u"open PolicyNotUsable"_s);
        row("cut off", good(givenUp(FailureKind::Closed, 200, 1)), u"open PolicyNotUsable"_s);
        row("two records", good(oneHost().sts(kRecord, policy("enforce")).stsRecords({kRecord, "v=STSv1; id=2;"})), u"open RecordNotUsable"_s);
        row("T-02 an unrelated text beside it", good(oneHost().sts(kRecord, policy("enforce")).stsRecords({kRecord, "v=spf1 -all"})), u"sealed MtaStsHolds +mx1"_s);
        row("T-02 an unrelated text alone", good(oneHost().sts(kRecord, policy("enforce")).stsRecords({"v=spf1 -all"})), u"open NothingPublished"_s);
        row("T-01 blank before the delimiter", good(oneHost().sts("v=STSv1 ; id=1;", policy("enforce"))), u"open RecordNotUsable"_s);
        row("blank before the version", good(oneHost().sts(" v=STSv1; id=1;", policy("enforce"))), u"open RecordNotUsable"_s);
        row("T-07 record lookup fails", good(oneHost().edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); })), u"unknown NotTold"_s);
        row("record bogus", good(oneHost().edit([](InspectionFacts &f) { f.mtaSts.record = bogus({u"_mta-sts.example.org"_s, RrType::Txt}, u"x"_s); })), u"unknown NotTold"_s);
    }
    void policies() { compare(); }

    void everyReasonIsYielded()
    {
        for (int reason = 0; reason <= int(SealReason::NotTold); ++reason) {
            if (!m_reasons.contains(reason) && !QByteArrayView(kReasons[reason]).contains("Dane") && reason != int(SealReason::Stopped)
                && reason != int(SealReason::BothHold) && reason != int(SealReason::SomeHostsUnbound)
                && reason != int(SealReason::AnotherFails) && reason != int(SealReason::TlsaNotUsable))
                QFAIL(kReasons[reason]); // those left out here are yielded in seal_dane_test
        }
    }
};

QTEST_APPLESS_MAIN(SealTest)
#include "seal_test.moc"
