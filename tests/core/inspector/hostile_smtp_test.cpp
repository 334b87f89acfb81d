// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/finding_text.h"
#include "core/checks/catalogue.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"
#include "tests/support/dns_packet.h"
#include "tests/support/hostile_tls.h"
#include "tests/support/peak_memory.h"
#include "tests/support/scripted_world.h"
#include "tests/support/smtp_dialing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace postseal;
using namespace postseal::test;

namespace {

constexpr int kMostMilliseconds = 1500; // of the short limits below
constexpr int kMostMegabytes = 48;

//! A domain with one MX host, which is `server`; MX and addresses are insecure and nothing else is published.
InspectionFacts inspectHost(const ScriptedServer &server)
{
    ScriptedWorld scripted(0);
    scripted.dns.set(RrType::Mx, u"example.org"_s, {mxRdata(10, u"mx.example.org"_s)});
    scripted.dns.set(RrType::A, u"mx.example.org"_s, {addressRdata(u"127.0.0.1"_s)});
    scripted.options.smtpPort = server.port();
    scripted.options.allowPrivate = true;
    OpensslSmtpTlsDialer dialer({u"probe.example.net"_s, shortLimits()});
    const World made = scripted.world();
    const World world{made.dns, made.https, dialer, made.authorities, made.trust, made.limits, made.options, made.stop};
    return inspect(world, *DomainName::parse(u"example.org"), {});
}

//! The finding of this check about the host; its four sentences, evidence and all.
QString sentenceOf(const Judgement &judgement, const QString &slug)
{
    for (const Finding &finding : judgement.findings) {
        if (QLatin1StringView(specOf(finding.check).slug) == slug && finding.standing != Standing::Passes)
            return titleOf(finding) + u'\n' + whatOf(finding) + u'\n' + finding.seen.join(u'\n');
    }
    return {};
}

QString toldOf(const Judgement &judgement)
{
    QStringList lines;
    for (const Finding &finding : judgement.findings) {
        if (finding.standing != Standing::Passes)
            lines.append(QLatin1StringView(specOf(finding.check).slug) + u" | "_s + titleOf(finding) + u" | "_s
                         + finding.seen.join(u" / "_s).left(200));
    }
    return lines.join(u'\n');
}

struct Stage
{
    const char *name;
    Script before;    //!< the server's part until the stage is reached
    const char *slug; //!< the check that speaks when it goes no further
};

QList<Stage> stages()
{
    return {{"greeting", {}, "smtp.session.greeting"},
            {"EHLO", greeted(), "smtp.session.ehlo"},
            {"STARTTLS", offered(), "starttls.reply-220"},
            {"handshake", ready() + Script{ReadSome{}}, "starttls.handshake"},
            {"EHLO inside TLS", secured(), "starttls.ehlo-after"}};
}

struct Misdeed
{
    const char *name;
    Script script;
    const char *says; //!< what the evidence has to hold
};

//! What may be done at any stage where a reply is awaited.
QList<Misdeed> misdeeds(const QByteArray &code)
{
    const QByteArray bidi = "\xe2\x80\xae"
                            "gro.live"
                            "\xe2\x80\xac";
    return {
        {"silence", {Stall{}}, "timed out"},
        {"an octet at a time", {Drip{code + QByteArray(500, 'x'), 30ms}}, "timed out"},
        {"endless line", {Flood{QByteArray(4000, 'x')}}, "too large"},
        {"endless multiline", {Flood{(code + "-more\r\n").repeated(50)}}, "too large"},
        {"10 MB in one reply",
         {Send{(code + '-' + QByteArray(500, 'x') + "\r\n").repeated(20'000)}, Stall{}},
         "too large"},
        {"code changes within a multiline", {Send{code + "-a\r\n451 b\r\n"}, Stall{}}, "451 b"},
        {"NUL and escape sequences", {Send{QByteArray("\0\x1b[2J\x1b]0;title\x07\r\n", 18)}, Stall{}}, "\\x1b"},
        {"8-bit and bidi", {Send{bidi + "\r\n"}, Stall{}}, "\\xe2\\x80\\xae"},
        {"HTML", {Send{"<script>alert(1)</script>\r\n"}, Stall{}}, "<script>"},
        {"FIN", {Close{}}, "closed"},
        {"RST", {Reset{}}, "closed"},
        {"half a line, then FIN", {Send{code}, Close{}}, "closed"},
    };
}

} // namespace

//! Mail hosts that hurt, seen from above: each ends in its time and memory, at its stage, with a sentence of its own.
class HostileSmtpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replies_data();
    void replies();
    void handshakes_data();
    void handshakes();
    void banners_data();
    void banners();
    void certificates_data();
    void certificates();

private:
    void check(const Script &script, const QString &slug, const QString &says);
};

void HostileSmtpTest::check(const Script &script, const QString &slug, const QString &says)
{
    const ScriptedServer server(script);
    const PeakMemory memory;
    QElapsedTimer clock;
    clock.start();
    const InspectionFacts facts = inspectHost(server);
    const qint64 took = clock.elapsed();
    const int grown = memory.grownMegabytes();
    const Judgement judgement = judge(facts);
    const QString sentence = sentenceOf(judgement, slug);
    QVERIFY2(took <= kMostMilliseconds, qPrintable(QString::number(took)));
    QVERIFY2(grown <= kMostMegabytes, qPrintable(QString::number(grown)));
    QVERIFY2(!sentence.isEmpty(), qPrintable(u"not told: "_s + slug + u'\n' + toldOf(judgement)));
    QVERIFY2(sentence.contains(says), qPrintable(sentence + u"\nlacks "_s + says));
    QCOMPARE(facts.ending, InspectionEnding::Finished);
    QCOMPARE(judgement.seal.state == SealState::Sealed, false);
}

void HostileSmtpTest::replies_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("says");
    const QMap<QString, QByteArray> codes = {{u"EHLO"_s, "250"}, {u"EHLO inside TLS"_s, "250"}};
    for (const Stage &stage : stages()) {
        if (qstrcmp(stage.name, "handshake") == 0)
            continue; // no replies there: see below
        for (const Misdeed &misdeed : misdeeds(codes.value(QLatin1StringView(stage.name), "220"))) {
            const bool late = qstrcmp(stage.name, "STARTTLS") == 0 && qstrcmp(misdeed.says, "timed out") == 0;
            QTest::addRow("%s: %s", stage.name, misdeed.name)
                << stage.before + misdeed.script << QString::fromLatin1(late ? "starttls.reply-timeout" : stage.slug)
                << QString::fromUtf8(misdeed.says);
        }
    }
}

void HostileSmtpTest::replies()
{
    QFETCH(Script, script);
    QFETCH(QString, slug);
    QFETCH(QString, says);
    check(script, slug, says);
}

void HostileSmtpTest::handshakes_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Script &script, const char *says,
                        const char *slug = "starttls.handshake") {
        QTest::newRow(name) << script << QString::fromLatin1(slug) << QString::fromLatin1(says);
    };
    const Script hello = ready() + Script{ReadSome{}};
    const QByteArray shownHello = tlsRecord(22, serverHello());
    row("silence", hello + Script{Stall{}}, "timed out");
    row("an octet at a time", hello + Script{Drip{tlsRecord(22, serverHello().repeated(50)), 30ms}}, "timed out");
    row("FIN", hello + Script{Close{}}, "closed");
    row("RST", hello + Script{Reset{}}, "closed");
    row("plain text", hello + Script{Send{"500 what is this?\r\n"}, Stall{}}, "TLS rejected");
    row("garbage", hello + Script{Send{QByteArray(4000, '\xaa')}, Stall{}}, "TLS rejected");
    row("half a record", hello + Script{Send{shownHello.left(30)}, Close{}}, "closed");
    row("ServerHello, then silence", hello + Script{Send{shownHello}, Stall{}}, "timed out");
    row("ServerHello, then FIN", hello + Script{Send{shownHello}, Close{}}, "closed");
    row("ServerHello, then RST", hello + Script{Send{shownHello}, Pause{50ms}, Reset{}}, "closed");
    row("ServerHello, then plain text", hello + Script{Send{shownHello + "250 hello\r\n"}, Stall{}}, "TLS rejected");
    row("broken DER", hello + Script{Send{shownHello + tlsRecord(22, certificateMessage({"no certificate"}))}, Stall{}},
        "TLS rejected");
    row("empty certificate list", hello + Script{Send{shownHello + tlsRecord(22, certificateMessage({}))}, Stall{}},
        "TLS rejected");
    row("certificate of 1 MB",
        hello + Script{Send{shownHello + tlsRecord(22, certificateMessage({QByteArray(1'000'000, '\x30')}))}, Stall{}},
        "too large");
    row("endless records", hello + Script{Send{shownHello}, Flood{tlsRecord(22, QByteArray(16'000, '\0'))}},
        "too large");
    row("warning alerts without end", hello + Script{Flood{tlsAlert(90, 1)}}, "TLS rejected");
    for (const int alert : {0, 10, 20, 40, 42, 47, 50, 51, 70, 71, 80, 86, 109, 112, 116, 120, 255})
        QTest::addRow("alert %d for ClientHello", alert)
            << hello + Script{Send{tlsAlert(alert)}, Stall{}} << u"starttls.handshake"_s << QString::number(alert);
    for (const int alert : {40, 80})
        QTest::addRow("alert %d after ServerHello", alert)
            << hello + Script{Send{shownHello + tlsAlert(alert)}, Stall{}} << u"starttls.handshake"_s
            << QString::number(alert);
}

void HostileSmtpTest::handshakes()
{
    QFETCH(Script, script);
    QFETCH(QString, slug);
    QFETCH(QString, says);
    check(script, slug, says);
}

//! Odd octets in a session that works otherwise: nothing is refused, and nothing reaches a reader as it came.
void HostileSmtpTest::banners_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::newRow("NUL") << QByteArray("220 mx\0.example.org\r\n", 21);
    QTest::newRow("8-bit") << QByteArray("220 m\xfc.example.org\r\n");
    QTest::newRow("escape sequences") << QByteArray("220 \x1b[31mred\x1b]0;title\x07\r\n");
    QTest::newRow("HTML") << QByteArray("220 <img src=x onerror=alert(1)><b>mx</b>\r\n");
    QTest::newRow("bidi") << QByteArray("220 \xe2\x80\xaegro.elpmaxe\xe2\x80\xac\r\n");
    QTest::newRow("500 lines at most") << QByteArray("220-x\r\n").repeated(150) + "220 end\r\n";
}

void HostileSmtpTest::banners()
{
    QFETCH(QByteArray, banner);
    const ScriptedServer server(Script{Send{banner}} + whole().mid(1));
    const Judgement judgement = judge(inspectHost(server));
    const auto greets = [](const Finding &finding) {
        return finding.check == Check::StartTlsOffered && finding.standing == Standing::Passes;
    };
    QVERIFY2(std::ranges::any_of(judgement.findings, greets), qPrintable(toldOf(judgement)));
    for (const Finding &finding : judgement.findings) {
        const QString all = titleOf(finding) + whatOf(finding) + effectOf(finding) + remedyOf(finding);
        for (const QChar c : all + finding.seen.join(u' '))
            QVERIFY2(c.isPrint() && c.category() != QChar::Other_Format, qPrintable(all));
    }
}

//! Certificates that are large but whole: the session works, and the reader is not flooded.
void HostileSmtpTest::certificates_data()
{
    QTest::addColumn<QByteArray>("chainPem");
    QTest::addColumn<QByteArray>("keyPem");
    QByteArrayList names;
    for (int i = 0; i < 2000; ++i)
        names.append("host" + QByteArray::number(i) + ".example.org");
    const MadeCertificate many = makeSelfSigned(names);
    QTest::newRow("2000 names") << many.pem << many.keyPem;
    const MadeCertificate leaf = makeSelfSigned({"mx.example.org"});
    const MadeCertificate other = makeSelfSigned({"other.example.org"});
    QTest::newRow("chain of 100") << leaf.pem + other.pem.repeated(99) << leaf.keyPem;
}

void HostileSmtpTest::certificates()
{
    QFETCH(QByteArray, chainPem);
    QFETCH(QByteArray, keyPem);
    const ScriptedServer server(whole({chainPem, keyPem}));
    const PeakMemory memory;
    QElapsedTimer clock;
    clock.start();
    const Judgement judgement = judge(inspectHost(server));
    QVERIFY2(clock.elapsed() <= kMostMilliseconds, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(memory.grownMegabytes() <= kMostMegabytes, qPrintable(QString::number(memory.grownMegabytes())));
    QVERIFY2(!sentenceOf(judgement, u"tls.chain.self-signed"_s).isEmpty(), qPrintable(toldOf(judgement)));
    for (const Finding &finding : judgement.findings)
        QVERIFY2(finding.seen.size() <= 200, specOf(finding.check).slug);
}

QTEST_GUILESS_MAIN(HostileSmtpTest)
#include "hostile_smtp_test.moc"
