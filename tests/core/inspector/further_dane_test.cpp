// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/further_areas.h"

#include "tests/support/sample_facts.h"

#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace {

constexpr auto kSecure = DnsSecurity::Secure;
const DnsQuestion kTlsa{u"_25._tcp.mx.example.org"_s, RrType::Tlsa};

FactsBuilder with(const Observed<DnsFacts> &tlsa, bool thorough)
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx.example.org"}}, kSecure).host("mx.example.org", kSecure).tlsa(tlsa).address("192.0.3.1");
    return builder.edit([thorough](InspectionFacts &f) { f.vantage.thorough = thorough; });
}

FactsBuilder aliased(FactsBuilder builder, const QStringList &chain, const Observed<DnsFacts> &atEnd)
{
    return builder.edit([&](InspectionFacts &f) {
        f.hosts[0].a = answeredThrough({u"mx.example.org"_s, RrType::A}, chain, {}, kSecure);
        f.hosts[0].tlsaAtAlias = atEnd;
    });
}

} // namespace

class FurtherDaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const FactsBuilder &builder, const QStringList &names) {
            QTest::newRow(name) << builder.facts() << names;
        };
        const Observed<DnsFacts> none = noSuchName(kTlsa, kSecure);
        const QStringList wrong{u"_tcp._25.mx.example.org"_s, u"25._tcp.mx.example.org"_s, u"_25._udp.mx.example.org"_s,
                                u"_25._tcp.example.org"_s};
        row("absent", with(none, false), {});
        row("absent, thorough", with(none, true), wrong);
        row("absence not signed, thorough", with(noSuchName(kTlsa), true), {});
        row("there, thorough", with(answered(kTlsa, {QByteArray("\3\1\1\7", 4)}, kSecure), true), {});
        row("fails, thorough", with(serverFailed(kTlsa), true), {});
        row("bogus, thorough", with(bogus(kTlsa, u"x"_s), true), {});
        row("not yet, thorough", with({}, true), {});
        const Observed<DnsFacts> end = noSuchName({u"_25._tcp.c.example.net"_s, RrType::Tlsa}, kSecure);
        row("alias", aliased(with(none, false), {u"c.example.net"_s}, end), {});
        row("alias of an alias", aliased(with(none, false), {u"b.example.org"_s, u"c.example.net"_s}, end),
            {u"_25._tcp.b.example.org"_s});
        row("alias of an alias, records at its end",
            aliased(with(none, false), {u"b.example.org"_s, u"c.example.net"_s},
                    answered({u"_25._tcp.c.example.net"_s, RrType::Tlsa}, {QByteArray("\3\1\1\7", 4)}, kSecure)),
            {});
        row("the domain is its own host, thorough",
            FactsBuilder("example.org").host("example.org", kSecure).edit([](InspectionFacts &f) {
                f.vantage.thorough = true;
            }),
            {u"_tcp._25.example.org"_s, u"25._tcp.example.org"_s, u"_25._udp.example.org"_s});
    }
    void asks()
    {
        QFETCH(InspectionFacts, facts);
        QStringList names;
        for (const DnsQuestion &question : furtherForDane(facts)) {
            QCOMPARE(int(question.type), int(RrType::Tlsa));
            names.append(question.name);
        }
        QTEST(names, "names");
    }
};

QTEST_APPLESS_MAIN(FurtherDaneTest)
#include "further_dane_test.moc"
