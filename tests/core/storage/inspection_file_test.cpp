// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/storage/inspection_file.h"

#include "core/facts/facts_json.h"
#include "core/values/limits.h"
#include "tests/support/sample_facts.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace postseal;

namespace {

std::optional<FailureKind> kindOf(const Result<InspectionFacts> &facts)
{
    return facts ? std::nullopt : std::optional(facts.error().kind);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class InspectionFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &octets) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void savesAndLoads()
    {
        const QMap<QString, InspectionFacts> samples = test::sampleFacts();
        for (const InspectionFacts &facts : samples) {
            QVERIFY(saveInspection(path(u"saved.json"_s), facts)); // the second and later ones replace
            QVERIFY(loadInspection(path(u"saved.json"_s)) == facts);
        }
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"saved.json"_s});
    }

    void savesTextForPeople()
    {
        const InspectionFacts facts = test::FactsBuilder("example.org").mx({{5, "mx.example"}}).facts();
        QVERIFY(saveInspection(path(u"saved.json"_s), facts));
        QFile file(path(u"saved.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("{\n    \"domain\": \"example.org\",\n"));
        QVERIFY(text.contains("\"5 mx.example\""));
        QVERIFY(text.endsWith("}\n"));
    }

    void loadsEveryVersionEverWritten()
    {
        const QString file = QStringLiteral(POSTSEAL_SOURCE_DIR "/tests/core/storage/inspection_v1.json");
        const Result<InspectionFacts> facts = loadInspection(file);
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().detail));
        QCOMPARE(facts->domain, u"example.org"_s);
        QCOMPARE(facts->hosts.size(), 2);
        QCOMPARE(facts->hosts[1].addresses[0].session.value()->alert, 48);
        QVERIFY(facts->mtaSts.policy && facts->mtaSts.policy->policy);
    }

    void takesFactsInsideAnObject()
    {
        const InspectionFacts facts = test::richFacts();
        const QJsonObject wrapped{{u"facts"_s, toJson(facts)}, {u"findings"_s, QJsonArray{u"anything"_s}}};
        QCOMPARE(readInspection(compact(wrapped)), Result<InspectionFacts>(facts));
        QCOMPARE(readInspection("\xef\xbb\xbf" + compact(toJson(facts))), Result<InspectionFacts>(facts));
    }

    void refusesContent_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<FailureKind>("kind");
        const QByteArray good = compact(toJson(test::richFacts()));
        const auto row = [](const char *name, const QByteArray &octets, FailureKind kind = FailureKind::Malformed) {
            QTest::newRow(name) << octets << kind;
        };
        row("empty", "");
        row("a list", "[" + good + "]");
        row("two objects, a line each", good + "\n" + good);
        row("facts of a wrong type", R"({"facts": []})");
        row("no inspection", "{}");
        row("not JSON", "PK\x03\x04");
        row("not UTF-8", QByteArray(good).replace("Postseal 9", "Posts\xe9\xe0l"));
        row("newer", QByteArray(good).replace("\"version\":1", "\"version\":2"));
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
        row("deep", QByteArray(100'000, '['), FailureKind::TooLarge);
        row("deep objects", QByteArray("{\"a\":").repeated(1000), FailureKind::TooLarge);
        row("many", "{\"a\":[" + QByteArray("[],").repeated(600'000) + "0]}", FailureKind::TooLarge);
    }
    void refusesContent()
    {
        QFETCH(QByteArray, octets);
        QFETCH(FailureKind, kind);
        QCOMPARE(kindOf(loadInspection(written(u"content.json"_s, octets))), std::optional(kind));
    }

    void refusesEveryTruncation()
    {
        const QByteArray good = compact(toJson(test::richFacts()));
        for (qsizetype size = 0; size < good.size(); size += 97)
            QCOMPARE(kindOf(readInspection(good.first(size))), std::optional(FailureKind::Malformed));
    }

    void doesNotMistakeStringsForStructure()
    {
        InspectionFacts facts = test::richFacts();
        facts.vantage.program = QString(60'000, u'[') + u"\\\"{,"_s;
        QCOMPARE(readInspection(compact(toJson(facts))), Result<InspectionFacts>(facts));
    }

    void refusesWhatIsNoRegularFile()
    {
        const QString fifo = path(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        for (const QString &odd : {m_folder.path(), fifo, u"/dev/null"_s, path(u"absent.json"_s)})
            QCOMPARE(kindOf(loadInspection(odd)), std::optional(FailureKind::Internal));
        for (const QString &odd : {m_folder.path(), fifo, path(u"absent/saved.json"_s)}) {
            const Result<std::monostate> saved = saveInspection(odd, test::richFacts());
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, FailureKind::Internal);
            QVERIFY(!saved.error().detail.isEmpty());
        }
    }

    void refusesALargeFileUnread()
    {
        QFile sparse(path(u"large.json"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.resize(qint64(Limits().inspectionFileOctets) + 1));
        QCOMPARE(kindOf(loadInspection(sparse.fileName())), std::optional(FailureKind::TooLarge));
    }

    void keepsTheOldFileWhenTheNewOneIsTooLarge()
    {
        const QString file = written(u"kept.json"_s, "old");
        InspectionFacts facts = test::richFacts();
        const SmtpReply bulky{250, QByteArrayList(40, QByteArray(2 * 1024 * 1024, 'x'))};
        facts.hosts[0].addresses[0].session.value()->ehlo = bulky;
        const Result<std::monostate> saved = saveInspection(file, facts);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, FailureKind::TooLarge);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "old");
    }
};

QTEST_GUILESS_MAIN(InspectionFileTest)
#include "inspection_file_test.moc"
