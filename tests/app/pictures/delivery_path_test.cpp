// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/delivery_path.h"

#include "core/judge/judge.h"
#include "core/storage/inspection_file.h"
#include "tests/app/pictures/path_agreement.h"
#include "tests/app/pictures/path_samples.h"

#include <QFile>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kReports = "v=TLSRPTv1; rua=mailto:tls@example.org,https://example.net/v1,mailto:b@example.org";

TlsaRecord fitting()
{
    return tlsaOf(3, 1, 1, pki().good);
}

FactsBuilder good(FactsBuilder builder, const char *host, const char *address)
{
    builder.host(host).address(address).starttls(served(pki().good));
    return builder;
}

} // namespace

class DeliveryPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        columns();
        const DnsQuestion mx{u"example.org"_s, RrType::Mx};
        const auto sealed = good(oneHost(kSecure).sts(kRecord, policy("enforce")).tlsRpt(kReports), "mx1.example.org", "192.0.2.1");
        row("sealed", sealed, u"dns=sealed policy=sealed mx1=sealed reports=sealed"_s);
        row("sealed by the policy alone", good(oneHost().sts(kRecord, policy("enforce")), "mx1.example.org", "192.0.2.1"),
            u"dns=cracked policy=sealed mx1=sealed reports=open"_s);
        row("sealed by DANE alone", oneHost(kSecure).host("mx1.example.org", kSecure).tlsa({fitting()}).address("192.0.2.1").starttls(served(pki().good)),
            u"dns=sealed policy=open mx1=sealed reports=open"_s);
        row("one host without STARTTLS", good(enforced(kSecure), "mx1.example.org", "192.0.2.1").host("mx2.example.org").address("192.0.2.2").noStarttls(),
            u"dns=sealed policy=sealed mx1=sealed mx2=open reports=open"_s);
        row("DANE fails where the policy holds", oneHost(kSecure).sts(kRecord, policy("enforce")).host("mx1.example.org", kSecure).tlsa({tlsaOf(3, 1, 1, pki().otherName)}).address("192.0.2.1").starttls(served(pki().good)),
            u"dns=sealed policy=sealed mx1=cracked reports=open"_s);
        row("testing", good(oneHost().sts(kRecord, policy("testing")), "mx1.example.org", "192.0.2.1"), u"dns=open policy=cracked mx1=cracked reports=open"_s);
        row("mode none", good(oneHost().sts(kRecord, policy("none")), "mx1.example.org", "192.0.2.1"), u"dns=open policy=open mx1=open reports=open"_s);
        row("nothing published", good(oneHost(), "mx1.example.org", "192.0.2.1"), u"dns=open policy=open mx1=open reports=open"_s);
        row("blocked by the policy", oneHost().sts(kRecord, policy("enforce")).host("mx1.example.org").address("192.0.2.1").starttls(served(pki().expired)),
            u"dns=cracked policy=blocked mx1=blocked reports=open"_s);
        row("blocked by DANE", oneHost(kSecure).host("mx1.example.org", kSecure).tlsa({tlsaOf(3, 1, 1, pki().otherName)}).address("192.0.2.1").starttls(served(pki().good)),
            u"dns=sealed policy=open mx1=blocked reports=open"_s);
        row("bogus MX", FactsBuilder("example.org").mx(bogus(mx, u"expired"_s)), u"dns=blocked policy=open hosts=unknown reports=open"_s);
        row("null MX", domain({{0, ""}}).sts(kRecord, policy("enforce")), u"dns=unknown policy=pending hosts=pending reports=pending"_s);
        row("no such domain", FactsBuilder("example.org").mx(noSuchName(mx, kSecure)), u"dns=unknown policy=pending hosts=pending reports=pending"_s);
        row("MX lookup fails", FactsBuilder("example.org").mx(serverFailed(mx)), u"dns=unknown policy=open hosts=unknown reports=open"_s);
        row("not validated", good(oneHost(), "mx1.example.org", "192.0.2.1").edit([](InspectionFacts &f) { f.vantage.validates = false; }), u"dns=unknown policy=open mx1=open reports=open"_s);
        row("host silent", oneHost().host("mx1.example.org").address("192.0.2.1").sessionFails(SmtpStage::Connect, {FailureKind::TimedOut, {}}),
            u"dns=open policy=open mx1=unknown reports=open"_s);
        row("host silent under enforce", oneHost().sts(kRecord, policy("enforce")).host("mx1.example.org").address("192.0.2.1").sessionFails(SmtpStage::Connect, {FailureKind::TimedOut, {}}),
            u"dns=cracked policy=sealed mx1=unknown reports=open"_s);
        row("policy host refuses", good(oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFails({FailureKind::Refused, {}}), "mx1.example.org", "192.0.2.1"),
            u"dns=open policy=open mx1=open reports=open"_s);
        row("policy not reachable from here", good(oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFails({FailureKind::Unreachable, {}}), "mx1.example.org", "192.0.2.1"),
            u"dns=open policy=unknown mx1=unknown reports=open"_s);
        row("implicit MX", good(FactsBuilder("example.org"), "example.org", "192.0.2.1"), u"dns=open policy=open example=open reports=open"_s);
    }
    void states()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QString, expected);
        facts.vantage.privateAllowed = true;
        const Judgement judgement = judge(facts);
        const DeliveryPath path = deliveryPathOf(facts, judgement);
        QCOMPARE(told(path), expected);
        QCOMPARE(greenerThanTheJudge(facts, path, judgement), QString());
        InspectionFacts part = facts; // the same, broken off: what is open is not green
        part.ending = InspectionEnding::Stopped;
        const Judgement ofPart = judge(part);
        QCOMPARE(greenerThanTheJudge(part, deliveryPathOf({part, {}, 1, 2}, ofPart), ofPart), QString());
    }

    void noSampleIsGreenerThanItsVerdict()
    {
        QMap<QString, InspectionFacts> samples = sampleFacts();
        QFile file(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<InspectionFacts> saved = readInspection(file.readAll());
        QVERIFY(saved);
        samples.insert(u"saved"_s, *saved);
        for (int hosts = 1; hosts <= 20; ++hosts)
            samples.insert(u"%1 hosts"_s.arg(hosts), manyHosts(hosts));
        for (auto sample = samples.constBegin(); sample != samples.constEnd(); ++sample) {
            const Judgement judgement = judge(*sample);
            const DeliveryPath path = deliveryPathOf(*sample, judgement);
            QVERIFY2(greenerThanTheJudge(*sample, path, judgement).isEmpty(),
                     qPrintable(sample.key() + u": "_s + greenerThanTheJudge(*sample, path, judgement)));
        }
    }

    void everyPlaceIsThereFromTheFirstMomentOn()
    {
        InspectionNews news;
        news.facts.domain = u"example.org"_s;
        news.facts.ending = InspectionEnding::Stopped;
        QCOMPARE(told(deliveryPathOf(news, judge(news.facts))), u"dns=waiting policy=waiting hosts=pending reports=waiting"_s);
        QCOMPARE(told(pathOf(news.facts)), u"dns=unknown policy=unknown hosts=unknown reports=unknown"_s); // stopped then
    }

    void aHostThatIsWaitedForSaysWhatFor()
    {
        FactsBuilder builder = good(enforced(kSecure), "mx1.example.org", "192.0.2.1");
        InspectionNews news;
        news.facts = atNow(builder.host("mx2.example.org").address("192.0.2.2"));
        news.facts.ending = InspectionEnding::Stopped;
        const QDateTime since = news.facts.finishedAt;
        news.waiting = {{Waiting::For::Smtp, u"mx2.example.org"_s, u"192.0.2.2"_s, RrType::A, SmtpStage::Greeting, since}};
        const DeliveryPath path = deliveryPathOf(news, judge(news.facts));
        QCOMPARE(told(path), u"dns=sealed policy=sealed mx1=sealed mx2=waiting reports=open"_s);
        const PathNode *host = path.node(u"host:mx2.example.org");
        QVERIFY(host->since == since && !path.node(u"host:mx1.example.org")->since);
        QVERIFY(host->lines.constFirst().text.startsWith(u"192.0.2.2: "_s));
        QCOMPARE(waitedText(since, since.addSecs(4)), u"4 s"_s);
        for (const PathWay &way : path.ways)
            QVERIFY(way.to != host->key || way.state == SealShape::Waiting);
    }

    void theChainBeginsAtTheRoot_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QString>("expected");
        const DnsQuestion mx{u"example.org"_s, RrType::Mx};
        const auto add = [](const char *name, const FactsBuilder &builder, const QString &expected) { QTest::newRow(name) << atNow(builder) << expected; };
        add("secure", good(oneHost(kSecure), "mx1.example.org", "192.0.2.1"), u".0 org0 example.org0"_s);
        add("insecure", good(oneHost(), "mx1.example.org", "192.0.2.1"), u".0 org3 example.org1"_s);
        add("bogus", FactsBuilder("example.org").mx(bogus(mx, u"expired"_s)), u".0 org3 example.org2"_s);
        add("no answer", FactsBuilder("example.org").mx(serverFailed(mx)), u".3 org3 example.org3"_s);
        add("no such name", FactsBuilder("example.org").mx(noSuchName(mx, kSecure)), u".0 org0"_s);
        add("not validated", oneHost().edit([](InspectionFacts &f) { f.vantage.validates = false; }), u".3 org3 example.org3"_s);
        add("a name below is secure", good(oneHost().edit([](InspectionFacts &f) { f.tlsRpt = noSuchType({u"_smtp._tls.other.org"_s, RrType::Txt}, kSecure); }), "mx1.example.org", "192.0.2.1"), u".0 org0 example.org1"_s);
    }
    void theChainBeginsAtTheRoot()
    {
        QFETCH(InspectionFacts, facts);
        QStringList links;
        const DeliveryPath path = pathOf(facts);
        for (const ChainLink &link : path.node(u"dns")->chain)
            links.append(link.zone + QString::number(int(link.state)));
        QTEST(links.join(u' '), "expected");
    }

    void textsOfStrangersAreMadeVisible()
    {
        const QByteArray odd = "<b>\x1b[31m\xe2\x80\xae";
        FactsBuilder builder("example.org");
        builder.mx({{10, "mx\x01<script>.example.org"}}).tlsRpt("v=TLSRPTv1; rua=mailto:" + odd + "@example.org");
        builder.sts(kRecord, policy("enforce", odd)).host("mx<script>\n.example.org").address("192.0.2.1").noStarttls();
        const DeliveryPath path = pathOf(atNow(builder));
        for (const PathNode &node : path.nodes) {
            QStringList texts{node.title, node.spoken, node.remark};
            for (const PathLine &line : node.lines)
                texts.append(line.text);
            for (const QChar c : texts.join(u' '))
                QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x202e);
        }
    }

    void manyHostsAreJoinedAndNeverGreenerThanTheWorst()
    {
        QCOMPARE(pathOf(manyHosts(20)).nodes.size(), 24);
        QVERIFY(!pathOf(manyHosts(20)).node(u"more-hosts"));
        const DeliveryPath path = pathOf(manyHosts(60));
        QCOMPARE(path.nodes.size(), 25);
        const PathNode *more = path.node(u"more-hosts");
        QVERIFY(more);
        QCOMPARE(more->state, path.node(u"host:mx3.example.org")->state); // every third takes mail in the clear
        QCOMPARE(more->joined.size(), 40);
        QCOMPARE(more->joined.count(SealShape::Sealed), 26);
        QCOMPARE(more->lines.constFirst().text.right(2), QLocale().toString(14)); // of 40
        QVERIFY(!path.node(u"host:mx21.example.org"));
        QCOMPARE(path.nodes.constLast().place, PathPlace::Reports);
        QVERIFY(std::ranges::any_of(path.ways, [](const PathWay &way) { return way.to == u"more-hosts"_s; }));
    }

    void aFindingBelongsToOneNode()
    {
        const InspectionFacts facts = manyHosts(3);
        const Judgement judgement = judge(facts);
        const DeliveryPath path = deliveryPathOf(facts, judgement);
        int ofHost = 0;
        for (const Finding &finding : judgement.findings) {
            const PathNode *node = path.nodeOf(finding);
            QVERIFY2(!node || node->about.holds(finding), specOf(finding.check).slug);
            ofHost += node && node->key == u"host:mx3.example.org"_s ? 1 : 0;
            QVERIFY(!finding.host.startsWith(u"mx") || (node && node->about.host == finding.host));
        }
        QVERIFY(ofHost > 0);
    }
};

QTEST_GUILESS_MAIN(DeliveryPathTest)
#include "delivery_path_test.moc"
