// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/inspector/trials.h"
#include "tests/support/sample_facts.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace {

const QByteArray kPolicy = "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n";

FactsBuilder announced(const QList<QByteArray> &addresses)
{
    FactsBuilder builder("example.org");
    builder.stsRecords({"v=STSv1; id=1;"}).policyHost(addresses);
    return builder;
}

HttpsExchange reply(int status)
{
    return policyReply(u"mta-sts.example.org"_s, status, kPolicy);
}

FactsBuilder withWebServer(FactsBuilder builder)
{
    return builder.edit([](InspectionFacts &f) {
        for (const char *name : {"example.org", "www.example.org"}) {
            const DnsQuestion question{QString::fromLatin1(name), RrType::A};
            f.further.append({question, answered(question, {QByteArray("\xc6\x29\0\x1", 4)})});
        }
    });
}

} // namespace

class FetchTrialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const FactsBuilder &builder, const QStringList &expected) {
            QTest::newRow(name) << builder.facts() << expected;
        };
        const QString at80 = u" mta-sts.example.org 192.0.2.80"_s;
        const QStringList onServed{u"other-client"_s + at80, u"past-cache"_s + at80};
        row("nobody announces a policy", FactsBuilder("example.org").policyHost({"192.0.2.80"}), {});
        row("an unrelated text", FactsBuilder("example.org").stsRecords({"v=spf1 -all"}).policyHost({"192.0.2.80"}),
            {});
        row("served", announced({"192.0.2.80"}).policyFetch(reply(200), {}), onServed);
        row("served without a record",
            FactsBuilder("example.org").policyHost({"192.0.2.80"}).policyFetch(reply(200), {}), onServed);
        row("more addresses", announced({"192.0.2.80", "192.0.2.81", "2001:db8::80"}).policyFetch(reply(200), {}),
            QStringList{u"other-address mta-sts.example.org 192.0.2.81"_s,
                        u"other-address mta-sts.example.org 2001:db8::80"_s}
                + onServed);
        row("without IPv6",
            announced({"192.0.2.80", "2001:db8::80"}).policyFetch(reply(200), {}).edit([](InspectionFacts &f) {
                f.vantage.ipv6 = false;
            }),
            onServed);
        const QStringList paths{u"path-at-root"_s + at80, u"path-without-suffix"_s + at80};
        row("no such file", announced({"192.0.2.80"}).policyFetch(reply(404), {}), paths);
        row("no such file, and a web server", withWebServer(announced({"192.0.2.80"}).policyFetch(reply(410), {})),
            QStringList{u"at-domain example.org 198.41.0.1"_s, u"at-www www.example.org 198.41.0.1"_s} + paths);
        row("no policy host, but a web server", withWebServer(announced({})),
            {u"at-domain example.org 198.41.0.1"_s, u"at-www www.example.org 198.41.0.1"_s});
        row("turned away", announced({"192.0.2.80"}).policyFetch(reply(403), {}), {});
        row("refused", announced({"192.0.2.80"}).policyFails({FailureKind::Refused, {}}), {u"plain-http"_s + at80});
        row("refused at a port of one's own",
            announced({"192.0.2.80"}).policyFails({FailureKind::Refused, {}}).edit([](InspectionFacts &f) {
                f.vantage.httpsPort = 8443;
            }),
            {});
        row("a certificate that is refused",
            announced({"192.0.2.80"}).policyFails({FailureKind::TlsRejected, {}}, true), {});
        row("left alone", announced({"192.0.2.80"}).policyFails({FailureKind::NotPermitted, {}}), {});
    }
    void plans()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QStringList, expected);
        QStringList planned;
        for (const WantedFetch &wanted : fetchTrials(facts))
            planned.append(wordOf(wanted.trial) + u' ' + wanted.host + u' ' + wanted.address.toString());
        QCOMPARE(planned, expected);
    }
};

QTEST_APPLESS_MAIN(FetchTrialsTest)
#include "fetch_trials_test.moc"
