// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/threats/seal_grounds.h"

#include "core/facts/facts_json.h"
#include "tests/core/judge/seal_rows.h"
#include "tests/core/threats/seal_agreement.h"

#include <QDir>
#include <QJsonDocument>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

enum class Served { Good, NoStartTls, Expired, Declines };
enum class Tlsa { None, Fits, Stale, Unusable };

QString groundOf(const FactsBuilder &builder)
{
    constexpr const char *kGrounds[] = {"AllSafe",    "SomeExposed", "PassedOver", "AllExposed",
                                        "HeldBack", "Untold",      "NoCells"};
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    const DomainReading reading = readDomain(facts);
    const ThreatMatrix matrix = threatsOf(reading);
    const SealGrounds grounds = sealGrounds(judgeSeal(reading), reading, matrix);
    QStringList words{QString::fromLatin1(kGrounds[int(grounds.ground)])};
    for (const Sender sender : grounds.senders)
        words.append(QString::number(int(sender)));
    if (grounds.ground == SealGround::SomeExposed)
        words.append(QLatin1StringView(specOf(grounds.attack).slug));
    return words.join(u' ');
}

void addHost(FactsBuilder &builder, const QString &name, Served served_, Tlsa tlsa, DnsSecurity security)
{
    builder.host(name, security);
    switch (tlsa) {
    case Tlsa::None: break;
    case Tlsa::Fits: builder.tlsa({tlsaOf(3, 1, 1, pki().good)}, security); break;
    case Tlsa::Stale: builder.tlsa({stale()}, security); break;
    case Tlsa::Unusable: builder.tlsa({stale(1)}, security); break;
    }
    builder.address(u"192.0.2.1"_s);
    switch (served_) {
    case Served::Good: builder.starttls(served(pki().good)); break;
    case Served::NoStartTls: builder.noStarttls(); break;
    case Served::Expired: builder.starttls(served(pki().expired)); break;
    case Served::Declines:
        builder.starttls(served(pki().good)).editSession([](SmtpSession &s) { s.greeting = SmtpReply{554, {}}; });
        break;
    }
}

FactsBuilder one(const QByteArray &mode, Served how = Served::Good, Tlsa tlsa = Tlsa::None)
{
    const DnsSecurity security = tlsa == Tlsa::None ? DnsSecurity::Insecure : kSecure;
    FactsBuilder builder = oneHost(security);
    if (!mode.isEmpty())
        builder.sts(kRecord, policy(mode));
    addHost(builder, u"mx1.example.org"_s, how, tlsa, security);
    return builder;
}

} // namespace

//! The seal and the matrix tell of the same domain, and neither says what the other does not.
class SealGroundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grounds_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const FactsBuilder &builder, const QString &expected) {
            QTest::newRow(name) << groundOf(builder) << expected;
        };
        add("enforce", one("enforce"), u"AllSafe 1 2 4 5"_s);
        add("DANE", one({}, Served::Good, Tlsa::Fits), u"AllSafe 3 4 5"_s);
        add("both", one("enforce", Served::Good, Tlsa::Fits), u"AllSafe 1 2 4 5"_s);
        add("testing", one("testing"), u"SomeExposed 1 starttls-stripped"_s);
        add("nothing published", one({}), u"AllExposed"_s);
        add("no STARTTLS under enforce", one("enforce", Served::NoStartTls), u"HeldBack 1 2 4 5"_s);
        add("stale TLSA", one({}, Served::Good, Tlsa::Stale), u"HeldBack 3 4 5"_s);
        add("unusable TLSA", one({}, Served::Good, Tlsa::Unusable), u"AllExposed"_s);
        add("turned away", one("enforce", Served::Declines), u"Untold"_s);
        FactsBuilder second = enforced();
        addHost(second, u"mx1.example.org"_s, Served::Good, Tlsa::None, DnsSecurity::Insecure);
        addHost(second, u"mx2.example.org"_s, Served::Expired, Tlsa::None, DnsSecurity::Insecure);
        add("the second fails, the first takes the mail", second, u"PassedOver 1 2 4 5"_s);
        add("no mail", domain({{0, ""}}), u"NoCells"_s);
    }
    void grounds()
    {
        QFETCH(QString, told);
        QFETCH(QString, expected);
        QCOMPARE(told, expected);
    }

    void everySample()
    {
        QMap<QString, InspectionFacts> samples = sampleFacts();
        const QDir folder(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples"));
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            if (json.contains(u"facts"_s))
                json = json.value(u"facts"_s).toObject();
            const Result<InspectionFacts> facts = inspectionFactsFromJson(json);
            QVERIFY2(facts, qPrintable(name));
            samples.insert(name, *facts);
        }
        QVERIFY(samples.size() > 5);
        for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample) {
            const SealVerdict seal = judgeSeal(readDomain(*sample));
            QVERIFY2(disagreement(*sample, seal).isEmpty(),
                     qPrintable(u"%1: %2: %3"_s.arg(sample.key(), told(seal), disagreement(*sample, seal))));
        }
    }

    //! Two hosts in pairs of states, under every policy, signed and not; each row takes another fifth of the 256 pairs.
    void pairsOfHosts_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<DnsSecurity>("security");
        QTest::addColumn<int>("first");
        int first = 0;
        for (const QByteArray mode : {"", "none", "testing", "enforce"}) {
            for (const DnsSecurity security : {DnsSecurity::Insecure, kSecure})
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(mode), QString::number(int(security)))))
                    << mode << security << first++ % 5;
        }
    }
    void pairsOfHosts()
    {
        QFETCH(QByteArray, mode);
        QFETCH(DnsSecurity, security);
        QFETCH(int, first);
        constexpr Served kServed[] = {Served::Good, Served::NoStartTls, Served::Expired, Served::Declines};
        constexpr Tlsa kTlsa[] = {Tlsa::None, Tlsa::Fits, Tlsa::Stale, Tlsa::Unusable};
        QSet<int> states;
        for (int pair = first; pair < 256; pair += 5) {
            FactsBuilder builder = twoHosts(security);
            if (!mode.isEmpty())
                builder.sts(kRecord, policy(mode));
            addHost(builder, u"mx1.example.org"_s, kServed[pair & 3], kTlsa[pair >> 2 & 3], security);
            addHost(builder, u"mx2.example.org"_s, kServed[pair >> 4 & 3], kTlsa[pair >> 6 & 3], security);
            InspectionFacts facts = builder.facts();
            facts.finishedAt = pki().now;
            const SealVerdict seal = judgeSeal(readDomain(facts));
            states.insert(int(seal.state));
            QVERIFY2(disagreement(facts, seal).isEmpty(),
                     qPrintable(u"%1: %2: %3"_s.arg(pair).arg(told(seal), disagreement(facts, seal))));
        }
        QVERIFY(states.size() >= 2);
    }
};

QTEST_APPLESS_MAIN(SealGroundsTest)
#include "seal_grounds_test.moc"
