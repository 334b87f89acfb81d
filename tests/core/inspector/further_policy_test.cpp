// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/inspector/further_areas.h"
#include "tests/support/dns_packet.h"
#include "tests/support/sample_facts.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace {

const QByteArray kDer = QByteArray::fromHex("3003020100");

QByteArray body(const QByteArray &mode, const QByteArrayList &mx)
{
    QByteArray text = "version: STSv1\r\nmode: " + mode + "\r\nmax_age: 86400\r\n";
    for (const QByteArray &pattern : mx)
        text += "mx: " + pattern + "\r\n";
    return text;
}

FactsBuilder serving(const QByteArray &mode, const QByteArrayList &mx)
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}}).sts("v=STSv1; id=1;", body(mode, mx), {kDer}).host("mx1.example.org");
    return builder;
}

FactsBuilder thoroughly(FactsBuilder builder)
{
    return builder.edit([](InspectionFacts &f) { f.vantage.thorough = true; });
}

FactsBuilder knowing(FactsBuilder builder, const QString &name, const QByteArrayList &rdata)
{
    return builder.edit([&](InspectionFacts &f) {
        const DnsQuestion question{name, RrType::Caa};
        f.further.append({question, rdata.isEmpty() ? noSuchType(question) : answered(question, rdata)});
    });
}

} // namespace

class FurtherPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const FactsBuilder &builder, const QStringList &expected) {
            QTest::newRow(name) << builder.facts() << expected;
        };
        const FactsBuilder good = serving("enforce", {"mx1.example.org", "*.mx.example.org", "192.0.2.1"});
        const QString own = u"CAA mta-sts.example.org"_s, above = u"CAA example.org"_s;
        row("a good domain", good, {});
        row("a name that is no host", serving("enforce", {"mx1.example.org", "old.example.net"}),
            {u"A old.example.net"_s});
        row("mode none", serving("none", {"old.example.net"}), {});
        row("MX not known yet",
            FactsBuilder("example.org").mx(Observed<DnsFacts>()).sts("v=STSv1; id=1;", body("testing", {"a.example"})),
            {});
        QByteArrayList many;
        QStringList ten;
        for (int i = 0; i < 30; ++i)
            many.append("old" + QByteArray::number(i) + ".example.net");
        for (int i = 0; i < 10; ++i)
            ten.append(u"A old%1.example.net"_s.arg(i));
        row("many names", serving("enforce", many), ten);
        row("thorough", thoroughly(good), {own});
        row("no CAA at the host", knowing(thoroughly(good), u"mta-sts.example.org"_s, {}), {own, above});
        row("CAA at the host", knowing(thoroughly(good), u"mta-sts.example.org"_s, {QByteArray("\0\5issueca", 9)}),
            {own});
        row("no CAA up to the name that was registered",
            knowing(knowing(thoroughly(good), u"mta-sts.example.org"_s, {}), u"example.org"_s, {}), {own, above});
        const QStringList web{u"A example.org"_s, u"A www.example.org"_s};
        const FactsBuilder missing = FactsBuilder("example.org").stsRecords({"v=STSv1; id=1;"});
        row("no policy host", missing, {});
        row("no policy host, thorough", thoroughly(missing), web);
        row("no policy host and no record, thorough", thoroughly(FactsBuilder("example.org")), {});
        row("no such file, thorough",
            thoroughly(FactsBuilder(missing)
                           .policyHost({"192.0.2.80"})
                           .policyFetch(policyReply(u"mta-sts.example.org"_s, 404, {}), {})),
            web);
    }
    void asks()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QStringList, expected);
        QStringList asked;
        for (const DnsQuestion &question : furtherForPolicy(facts))
            asked.append(wordOf(question.type) + u' ' + question.name);
        QCOMPARE(asked, expected);
    }
};

QTEST_APPLESS_MAIN(FurtherPolicyTest)
#include "further_policy_test.moc"
