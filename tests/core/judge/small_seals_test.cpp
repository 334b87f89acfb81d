// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/small_seals.h"

#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kNotes[] = {
    "NotPublished",   "Enforce",       "EnforceSome",  "EnforceNone",  "Testing",     "ModeNone",
    "RecordFaulty",   "PolicyMissing", "PolicyFaulty", "TlsaAll",      "TlsaSome",    "TlsaNone",
    "TlsaUnusable",   "NotSigned",     "LookupFails",  "NotValidated", "StartTlsAll", "StartTlsMissing",
    "StartTlsBroken", "ReportsTo",     "NotTold",      "NoMail",
};

//! "cracked EnforceSome 1/2 mx1"
QString told(const SmallSeal &seal)
{
    const QString text = sealWord(seal.state) + u' ' + QString::fromLatin1(kNotes[int(seal.note)])
                         + u" %1/%2"_s.arg(seal.count).arg(seal.total);
    return seal.host.isEmpty() ? text : text + u' ' + seal.host.section(u'.', 0, 0);
}

//! Two signed hosts; the records of the second.
FactsBuilder both(const QList<TlsaRecord> &first, const QList<TlsaRecord> &second)
{
    FactsBuilder builder = twoHosts(kSecure);
    builder.host("mx1.example.org", kSecure).tlsa(first).address("192.0.3.1").starttls(served(pki().good));
    return builder.host("mx2.example.org", kSecure).tlsa(second).address("192.0.3.2").starttls(served(pki().good));
}

void unsignedDomain(InspectionFacts &facts)
{
    facts.mx.value()->answer.security = DnsSecurity::Insecure;
}

SmtpSession declines()
{
    SmtpSession session = plainSession(u"mx2.example.org"_s);
    session.greeting->code = 554;
    return session;
}

} // namespace

class SmallSealsTest : public QObject
{
    Q_OBJECT

    QSet<int> m_notes;

    void compare(SmallSeal SealVerdict::*which)
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QString, expected);
        const SmallSeal seal = judgeSeal(readDomain(facts)).*which;
        m_notes.insert(int(seal.note));
        QCOMPARE(told(seal), expected);
    }

private Q_SLOTS:
    void mtaSts_data()
    {
        columns();
        const auto two = [](const QByteArray &mode) { return both({}, {}).sts(kRecord, policy(mode)); };
        const Failure refused{FailureKind::Refused, {}};
        row("null MX", oneHost().mx({{0, ""}}).sts(kRecord, policy("enforce")), u"unknown NoMail 0/0"_s);
        row("none", both({}, {}), u"open NotPublished 0/0"_s);
        row("faulty record", both({}, {}).stsRecords({"v=STSv2;"}), u"open RecordFaulty 0/0"_s);
        row("no policy", both({}, {}).stsRecords({kRecord}), u"open PolicyMissing 0/0"_s);
        row("refused policy", both({}, {}).sts(kRecord, "x"), u"open PolicyFaulty 0/0"_s);
        row("mode none", two("none"), u"open ModeNone 0/0"_s);
        row("testing", two("testing"), u"cracked Testing 2/2"_s);
        row("enforce", two("enforce"), u"sealed Enforce 2/2"_s);
        row("enforce, strict senders refuse it", both({}, {}).sts(kRecord, policy("enforce") + "\r\n"),
            u"cracked PolicyFaulty 2/2"_s);
        row("one host fails", two("enforce").noStarttls(), u"cracked EnforceSome 1/2"_s);
        row("nobody connects to one", two("enforce").sessionFails(SmtpStage::Connect, refused),
            u"sealed Enforce 1/2"_s);
        row("one declines", two("enforce").session(declines()), u"unknown Enforce 1/2"_s);
        row("none covered", both({}, {}).sts(kRecord, policy("enforce", "a.example.net")),
            u"blocked EnforceNone 0/2"_s);
        row("none reached",
            oneHost()
                .sts(kRecord, policy("enforce"))
                .host("mx1.example.org")
                .address("192.0.3.1")
                .sessionFails(SmtpStage::Connect, timedOut()),
            u"unknown Enforce 0/1"_s);
        row("one fails, one declines",
            oneHost()
                .sts(kRecord, policy("enforce"))
                .host("mx1.example.org")
                .address("192.0.3.1")
                .noStarttls()
                .host("mx2.example.org")
                .address("192.0.3.2")
                .session(declines()),
            u"unknown Enforce 0/2"_s);
        const auto andMore = [&two](const char *pattern) {
            return two("enforce")
                .sts(kRecord, policy("enforce", pattern))
                .mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}, {30, "mx3.example.org"}});
        };
        row("a host more than is inspected", andMore("*.example.org"), u"unknown Enforce 2/3"_s);
        row("none covered but the host that is not inspected", andMore("mx3.example.org"), u"unknown Enforce 0/3"_s);
        row("none covered, nor the host that is not inspected", andMore("mx4.example.org"),
            u"blocked EnforceNone 0/3"_s);
        row("one covered, and a host more than is inspected", andMore("mx2.example.org"), u"cracked EnforceSome 1/3"_s);
        row("lookup fails", both({}, {}).edit([](InspectionFacts &f) { f.mtaSts.record = timedOut(); }),
            u"unknown NotTold 0/0"_s);
    }
    void mtaSts() { compare(&SealVerdict::mtaSts); }

    void dane_data()
    {
        columns();
        const QList<TlsaRecord> good{tlsaOf(3, 1, 1, pki().good)};
        const DnsQuestion tlsa{u"_25._tcp.mx2.example.org"_s, RrType::Tlsa};
        const auto fails = [](int host) { return [host](InspectionFacts &f) { f.hosts[host].tlsa = timedOut(); }; };
        row("both hold", both(good, good), u"sealed TlsaAll 2/2"_s);
        row("one is stale", both(good, {stale()}), u"cracked TlsaSome 1/2"_s);
        row("both are stale", both({stale()}, {stale()}), u"blocked TlsaSome 0/2"_s);
        row("one has none", both(good, {}).tlsa(noSuchName(tlsa, kSecure)), u"cracked TlsaSome 1/2"_s);
        row("none has any", both({}, {}), u"open TlsaNone 0/0"_s);
        row("all unusable", both({stale(0)}, {stale(1)}), u"open TlsaUnusable 0/2"_s);
        row("one unusable", both(good, {stale(1)}), u"cracked TlsaSome 1/2"_s);
        row("T-45 unsigned domain", both(good, good).edit(unsignedDomain), u"open NotSigned 0/0"_s);
        row("unsigned hosts", twoHosts(kSecure).host("mx1.example.org").address("192.0.3.1").starttls({}),
            u"open NotSigned 0/0"_s);
        row("T-37 all lookups fail", both({}, {}).edit(fails(0)).edit(fails(1)), u"blocked LookupFails 0/2"_s);
        row("T-37 one lookup fails", both(good, {}).edit(fails(1)), u"cracked TlsaSome 1/2"_s);
        row("T-48 no trust anchor", both(good, good).edit([](InspectionFacts &f) { f.vantage.validates = false; }),
            u"unknown NotValidated 0/0"_s);
        row("one declines", both(good, good).session(declines()), u"unknown NotTold 0/2"_s);
        row("nobody connects to one", both(good, good).sessionFails(SmtpStage::Connect, {FailureKind::Refused, {}}),
            u"sealed TlsaAll 1/2"_s);
        row("one address of the only host is stale",
            oneHost(kSecure)
                .host("mx1.example.org", kSecure)
                .tlsa(good)
                .address("192.0.3.1")
                .starttls(served(pki().good))
                .address("192.0.3.2")
                .starttls(served(pki().otherName)),
            u"cracked TlsaSome 0/1"_s);
        row("no host", FactsBuilder("example.org").mx(timedOut()), u"unknown NotTold 0/0"_s);
        row("not yet", both(good, {}).edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[1].tlsa = {};
        }),
            u"unknown NotTold 0/2"_s);
        const auto andMore = [](const FactsBuilder &builder) {
            return FactsBuilder(builder).mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}, {30, "mx3.example.org"}},
                                            kSecure);
        };
        row("a host more than is inspected", andMore(both(good, good)), u"unknown NotTold 0/3"_s);
        row("none fits, and a host more than is inspected", andMore(both({stale()}, {stale()})),
            u"unknown NotTold 0/3"_s);
        row("one fits, and a host more than is inspected", andMore(both(good, {stale()})), u"cracked TlsaSome 1/3"_s);
        row("one is known to have none, one not yet", both({}, {}).edit([](InspectionFacts &f) {
            unfinished(f);
            f.hosts[1].tlsa = {};
        }),
            u"unknown NotTold 0/0"_s);
    }
    void dane() { compare(&SealVerdict::dane); }

    void startTls_data()
    {
        columns();
        row("all", both({}, {}), u"sealed StartTlsAll 2/2"_s);
        row("missing at one", both({}, {}).noStarttls(), u"open StartTlsMissing 1/2 mx2"_s);
        row("broken at one", both({}, {}).sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, {}}),
            u"open StartTlsBroken 1/2 mx2"_s);
        row("refused at one", both({}, {}).editSession([](SmtpSession &s) { s.startTls->code = 454; }),
            u"open StartTlsBroken 1/2 mx2"_s);
        row("a bad certificate is no missing STARTTLS (T-53)", both({}, {}).starttls(served(pki().expired)),
            u"sealed StartTlsAll 2/2"_s);
        row("one declines", both({}, {}).session(declines()), u"sealed StartTlsAll 1/1"_s);
        row("none reached",
            oneHost().host("mx1.example.org").address("192.0.3.1").sessionFails(SmtpStage::Connect, timedOut()),
            u"unknown NotTold 0/0"_s);
        row("one still to come", both({}, {}).session({}).edit(unfinished), u"unknown NotTold 0/0"_s);
    }
    void startTls() { compare(&SealVerdict::startTls); }

    void tlsRpt_data()
    {
        columns();
        const DnsQuestion txt{u"_smtp._tls.example.org"_s, RrType::Txt};
        const auto lookup = [](const Observed<DnsFacts> &answer) {
            return oneHost().edit([&answer](InspectionFacts &f) { f.tlsRpt = answer; });
        };
        row("two addresses", oneHost().tlsRpt("v=TLSRPTv1; rua=mailto:a@b.c,mailto:d@e.f"), u"sealed ReportsTo 2/2"_s);
        row("none", oneHost(), u"open NotPublished 0/0"_s);
        row("T-02 an unrelated text", oneHost().tlsRpt("v=spf1 -all"), u"open NotPublished 0/0"_s);
        row("faulty", oneHost().tlsRpt("v=TLSRPTv1; rua="), u"open RecordFaulty 0/0"_s);
        row("faulty version", oneHost().tlsRpt("v=tlsrptv1; rua=mailto:a@b.c"), u"open RecordFaulty 0/0"_s);
        row("two",
            lookup(answered(txt,
                            {txtRdata({"v=TLSRPTv1; rua=mailto:a@b.c"}), txtRdata({"v=TLSRPTv1; rua=mailto:a@b.c"})})),
            u"open RecordFaulty 0/0"_s);
        row("SERVFAIL", lookup(serverFailed(txt)), u"unknown NotTold 0/0"_s);
        row("bogus", lookup(bogus(txt, u"x"_s)), u"unknown NotTold 0/0"_s);
        row("times out", lookup(timedOut()), u"unknown NotTold 0/0"_s);
    }
    void tlsRpt() { compare(&SealVerdict::tlsRpt); }

    void everyNoteIsYielded()
    {
        for (int note = 0; note <= int(SmallNote::NoMail); ++note)
            QVERIFY2(m_notes.contains(note), kNotes[note]);
    }
};

QTEST_APPLESS_MAIN(SmallSealsTest)
#include "small_seals_test.moc"
