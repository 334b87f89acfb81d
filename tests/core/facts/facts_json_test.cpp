// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/facts_json.h"

#include "core/facts/json_words.h"
#include "tests/support/json_schema.h"
#include "tests/support/sample_facts.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postseal;
using postseal::test::sampleFacts;

namespace {

using Step = std::variant<QString, qsizetype>; // a key or an index
using Way = QList<Step>;

//! One way to every kind of value below `value`, containers included: "hosts[].addresses[].address" once, not for each.
void collectWays(const QJsonValue &value, const QString &kind, const Way &here, QMap<QString, Way> &ways)
{
    if (!ways.contains(kind) && !here.isEmpty())
        ways.insert(kind, here);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectWays(member.value(), kind + u'.' + member.key(), here + Way{member.key()}, ways);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectWays(array.at(i), kind + u"[]"_s, here + Way{i}, ways);
}

//! `whole` with the value at the end of the way replaced; Undefined takes it out.
QJsonValue with(const QJsonValue &whole, const Way &way, const QJsonValue &value)
{
    if (way.isEmpty())
        return value;
    if (const QString *key = std::get_if<QString>(&way.first())) {
        QJsonObject object = whole.toObject();
        object.insert(*key, with(object.value(*key), way.mid(1), value)); // inserting Undefined removes
        return object;
    }
    const qsizetype index = std::get<qsizetype>(way.first());
    QJsonArray array = whole.toArray();
    const QJsonValue inner = with(array.at(index), way.mid(1), value);
    if (inner.isUndefined())
        array.removeAt(index);
    else
        array.replace(index, inner);
    return array;
}

QJsonObject with(const QJsonObject &whole, const QStringList &keys, const QJsonValue &value)
{
    Way way;
    for (const QString &key : keys) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        way.append(isIndex ? Step(qsizetype(index)) : Step(key));
    }
    return with(QJsonValue(whole), way, value).toObject();
}

QString detailOf(const QJsonObject &object)
{
    const Result<InspectionFacts> facts = inspectionFactsFromJson(object);
    return facts ? u"accepted"_s : facts.error().detail;
}

QJsonObject schema()
{
    return test::readSchema(QStringLiteral("inspection"));
}

void samplesAsRows()
{
    QTest::addColumn<QString>("sample");
    const QStringList names = sampleFacts().keys();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

//! Each enumerator by its word: the reader finds it again, and the schema knows it.
template <class Enum, class Put>
void goThrough(Put put)
{
    for (int i = 0; !wordOf(Enum(i)).isEmpty(); ++i) {
        InspectionFacts facts = test::richFacts();
        put(facts, Enum(i));
        const QJsonObject json = toJson(facts);
        QCOMPARE(inspectionFactsFromJson(json), Result<InspectionFacts>(facts));
        QCOMPARE(test::schemaComplaints(schema(), json), QStringList());
    }
}

} // namespace

class FactsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame_data() { samplesAsRows(); }
    void comesBackTheSame()
    {
        QFETCH(QString, sample);
        const InspectionFacts facts = sampleFacts().value(sample);
        const QByteArray octets = QJsonDocument(toJson(facts)).toJson();
        const Result<InspectionFacts> again = inspectionFactsFromJson(QJsonDocument::fromJson(octets).object());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QVERIFY(*again == facts);
    }

    void fitsTheSchema_data() { samplesAsRows(); }
    void fitsTheSchema()
    {
        QFETCH(QString, sample);
        QCOMPARE(test::schemaComplaints(schema(), toJson(sampleFacts().value(sample))), QStringList());
    }

    void theSchemaCheckerComplains()
    {
        QJsonObject json = toJson(test::richFacts());
        json.insert(u"surplus"_s, 1);
        json.remove(u"hosts"_s);
        json.insert(u"ending"_s, u"abandoned"_s);
        json.insert(u"mx"_s, QJsonObject{{u"value"_s, QJsonObject()}});
        QCOMPARE(test::schemaComplaints(schema(), json),
                 (QStringList{u"$.ending: enum"_s, u"$.mx: oneOf"_s, u"$.surplus: the schema does not tell of it"_s,
                              u"$: lacks hosts"_s}));
    }

    void everyWordIsRead()
    {
        goThrough<FailureKind>([](InspectionFacts &facts, FailureKind kind) { facts.tlsRpt = Failure{kind, {}}; });
        goThrough<InspectionEnding>([](InspectionFacts &facts, InspectionEnding ending) { facts.ending = ending; });
        goThrough<DnsSecurity>(
            [](InspectionFacts &facts, DnsSecurity security) { facts.mx.value()->answer.security = security; });
        goThrough<SmtpStage>([](InspectionFacts &facts, SmtpStage stage) {
            facts.hosts[0].addresses[0].session.value()->stage = stage;
        });
        goThrough<WireKind>([](InspectionFacts &facts, WireKind kind) {
            facts.hosts[0].addresses[0].session.value()->events[0].kind = kind;
        });
        goThrough<WireDirection>([](InspectionFacts &facts, WireDirection direction) {
            facts.hosts[0].addresses[0].session.value()->events[0].direction = direction;
        });
        goThrough<ChainVerdict>([](InspectionFacts &facts, ChainVerdict verdict) {
            facts.hosts[0].addresses[0].chain.value()->verdict = verdict;
        });
        for (const int type : {1, 2, 5, 6, 15, 16, 28, 43, 48, 52, 64, 0, 0xffff})
            QCOMPARE(rrTypeOf(wordOf(RrType(type))), std::optional(RrType(type)));
        QVERIFY(!rrTypeOf(u"") && !rrTypeOf(u"mx") && !rrTypeOf(u"TYPE70000") && !rrTypeOf(u"TYPE"));
    }

    void keepsThatTrialsHadBegun()
    {
        InspectionFacts facts = test::richFacts();
        QVERIFY(!facts.trialsBegun && !toJson(facts).contains("trialsBegun"_L1)); // as in files of older programs
        facts.trialsBegun = true;
        QCOMPARE(inspectionFactsFromJson(toJson(facts)), Result<InspectionFacts>(facts));
        QCOMPARE(test::schemaComplaints(schema(), toJson(facts)), QStringList());
    }

    void derivesAgain()
    {
        const InspectionFacts facts = test::richFacts();
        const Result<InspectionFacts> again = inspectionFactsFromJson(toJson(facts));
        QVERIFY(again && again->mtaSts.policy && again->mtaSts.policy->policy);
        QCOMPARE(again->mtaSts.policy->policy->mode, MtaStsMode::Enforce);
        QCOMPARE(again->mx.value()->set.records.size(), 2);

        QJsonObject json = toJson(facts);
        const QStringList records{u"mx"_s, u"value"_s, u"records"_s};
        QCOMPARE(inspectionFactsFromJson(with(json, records, QJsonArray{u"lies"_s})), again);
        const QStringList body{u"mtaSts"_s, u"fetches"_s, u"1"_s, u"exchange"_s, u"body"_s};
        const Result<InspectionFacts> edited = inspectionFactsFromJson(with(json, body, u"mode: none"_s));
        QVERIFY(edited && edited->mtaSts.policy && !edited->mtaSts.policy->policy);
    }

    void spellsOctets()
    {
        test::FactsBuilder builder("example.org");
        builder.policyHost({"192.0.2.80"}).policyFetch(test::policyReply(u"mta-sts.example.org"_s, 200, "plain ~"), {});
        const auto body = [&builder] {
            return toJson(builder.facts())["mtaSts"_L1]["fetches"_L1][0]["exchange"_L1]["body"_L1];
        };
        QCOMPARE(body(), QJsonValue(u"plain ~"_s));
        builder.edit([](InspectionFacts &facts) { facts.mtaSts.fetches[0].exchange.body = "\x7f\r\n"; });
        QCOMPARE(body(), QJsonValue(QJsonObject{{u"base64"_s, u"fw0K"_s}}));
    }

    void leavesUnknownKeysAlone()
    {
        const InspectionFacts facts = test::richFacts();
        QJsonObject json = toJson(facts);
        json.insert(u"later"_s, QJsonArray{1, 2});
        json = with(json, {u"hosts"_s, u"0"_s, u"later"_s}, u"more"_s);
        QCOMPARE(inspectionFactsFromJson(json), Result<InspectionFacts>(facts));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("at");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");
        const auto session = [](const QString &key) {
            return QStringList{u"hosts"_s, u"1"_s, u"addresses"_s, u"0"_s, u"session"_s, u"value"_s, key};
        };
        const QJsonValue undefined(QJsonValue::Undefined);
        QTest::newRow("newer") << QStringList{u"version"_s} << QJsonValue(2)
                               << u"version: the file was written by a newer Postseal"_s;
        QTest::newRow("other format") << QStringList{u"format"_s} << QJsonValue(u"har"_s)
                                      << u"format: this is no inspection of Postseal"_s;
        QTest::newRow("no version") << QStringList{u"version"_s} << undefined
                                    << u"version: expected an integer from 1 to 2147483647"_s;
        QTest::newRow("no clock") << QStringList{u"finishedAt"_s} << undefined << u"finishedAt: expected a string"_s;
        QTest::newRow("local time") << QStringList{u"finishedAt"_s} << QJsonValue(u"2026-03-01T12:00:00.000"_s)
                                    << u"finishedAt: expected a time as 2026-03-01T12:00:00.000Z"_s;
        QTest::newRow("domain") << QStringList{u"domain"_s} << QJsonValue(u"Example.org"_s)
                                << u"domain: expected a domain name in A-labels"_s;
        QTest::newRow("duration") << session(u"took"_s) << QJsonValue(u"12 ms"_s)
                                  << u"hosts[1].addresses[0].session.value.took: "
                                     "expected an integer from 0 to 9007199254740992"_s;
        QTest::newRow("word") << session(u"stage"_s) << QJsonValue(u"Done"_s)
                              << u"hosts[1].addresses[0].session.value.stage: unknown word"_s;
        QTest::newRow("octets") << session(u"injected"_s) << QJsonValue(u"é"_s)
                                << u"hosts[1].addresses[0].session.value.injected: "
                                   "expected a string of printable ASCII or base64"_s;
        QTest::newRow("base64") << QStringList{u"mx"_s, u"value"_s, u"packet"_s} << QJsonValue(u"AA*="_s)
                                << u"mx.value.packet: expected base64 of at most 65535 octets"_s;
        QTest::newRow("long packet") << QStringList{u"mx"_s, u"value"_s, u"packet"_s}
                                     << QJsonValue(QString(100'000, u'A'))
                                     << u"mx.value.packet: expected base64 of at most 65535 octets"_s;
        QTest::newRow("type") << QStringList{u"mx"_s, u"value"_s, u"question"_s, u"type"_s} << QJsonValue(u"mx"_s)
                              << u"mx.value.question.type: expected a record type, such as MX or TYPE64"_s;
        QTest::newRow("both ends") << QStringList{u"mx"_s, u"failure"_s}
                                   << QJsonValue(QJsonObject{{u"kind"_s, u"closed"_s}, {u"detail"_s, QString()}})
                                   << u"mx: expected either a value or a failure"_s;
        QTest::newRow("address") << QStringList{u"hosts"_s, u"0"_s, u"addresses"_s, u"1"_s, u"address"_s}
                                 << QJsonValue(u"192.0.2.256"_s)
                                 << u"hosts[0].addresses[1].address: expected an IP address"_s;
        QTest::newRow("url") << QStringList{u"mtaSts"_s, u"fetches"_s, u"0"_s, u"exchange"_s, u"url"_s}
                             << QJsonValue(u"https://[:"_s) << u"mtaSts.fetches[0].exchange.url: expected a URL"_s;
        QTest::newRow("long body") << QStringList{u"mtaSts"_s, u"fetches"_s, u"0"_s, u"exchange"_s, u"body"_s}
                                   << QJsonValue(QString(65'537, u'x'))
                                   << u"mtaSts.fetches[0].exchange.body: more than 65536 octets"_s;
        QTest::newRow("hosts") << QStringList{u"hosts"_s} << QJsonValue(QJsonObject()) << u"hosts: expected a list"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, at);
        QFETCH(QJsonValue, value);
        QFETCH(QString, detail);
        QCOMPARE(detailOf(with(toJson(test::richFacts()), at, value)), detail);
    }

    void refusesTooManyElements()
    {
        QJsonArray hosts;
        for (int i = 0; i < 1001; ++i)
            hosts.append(QJsonObject());
        QCOMPARE(detailOf(with(toJson(test::richFacts()), {u"hosts"_s}, hosts)), u"hosts: more than 1000 elements"_s);
    }

    //! Each kind of value of a good file in turn is missing, or of another type or size: refused as Malformed, or taken
    //! for something that can be saved again.
    void survivesAWrongValueAnywhere()
    {
        const QJsonObject good = toJson(test::richFacts());
        const QList<QJsonValue> wrong{QJsonValue::Undefined, QJsonValue::Null, true, -5, 1.5, 1e300, 70'000, QString(),
                                      u"x"_s, u"Zm9v"_s, QJsonArray(), QJsonArray{1, u"x"_s}, QJsonObject(),
                                      QJsonObject{{u"base64"_s, u"AAAA"_s}}};
        QMap<QString, Way> ways;
        collectWays(good, {}, {}, ways);
        QVERIFY(ways.size() > 200);
        int refused = 0;
        for (const Way &way : std::as_const(ways)) {
            for (const QJsonValue &value : wrong) {
                const Result<InspectionFacts> facts = inspectionFactsFromJson(with(good, way, value).toObject());
                if (facts)
                    QVERIFY(inspectionFactsFromJson(toJson(*facts)) == facts);
                else
                    QCOMPARE(facts.error().kind, FailureKind::Malformed);
                refused += facts ? 0 : 1;
            }
        }
        QVERIFY2(refused > ways.size() * 9, qPrintable(QString::number(refused)));
    }
};

QTEST_GUILESS_MAIN(FactsJsonTest)
#include "facts_json_test.moc"
