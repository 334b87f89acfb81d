// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString saved(const char *name)
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/tests/core/compare/") + QString::fromLatin1(name);
}

const QString kBefore = saved("sealed_before.json"), kAfter = saved("sealed_after.json");

test::CommandLineRun compare(const QStringList &arguments, const QByteArray &input = {})
{
    return test::runCommandLine(QStringList{u"compare"_s} + arguments, input);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList slugsIn(const QJsonValue &findings)
{
    QStringList slugs;
    for (const QJsonValue &finding : findings.toArray())
        slugs.append(finding["slug"_L1].toString());
    return slugs;
}

} // namespace

//! The command as a process, on a pair of saved inspections.
class CompareCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged()
    {
        const test::CommandLineRun run = compare({kBefore, kAfter});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err, QByteArray());
        const QString text = QString::fromUtf8(run.out);
        QVERIFY2(text.startsWith(u"SEALED → CRACKED  sealed.test\n"_s), run.out.constData());
        QVERIFY(text.contains(u"[deploy.id-unchanged, RFC 8461 3.1, RFC 8461 3.3]"_s));
        QVERIFY(text.contains(u"- mode: enforce"_s) && text.contains(u"+ mode: testing"_s));
        QVERIFY(text.contains(u"[starttls.absent, "_s));
        QVERIFY(!text.contains(u"[tls.chain.trusted]"_s)); // good is quiet
        QVERIFY(text.indexOf(u"deploy.id-unchanged"_s) < text.indexOf(u"Facts that differ (old"_s));
        for (const QString &line : text.split(u'\n')) {
            // a finding's head is one line, however long
            QVERIFY2(line.size() <= 100 || line.contains(u'['), qPrintable(line));
        }
    }

    void orderOfTheFilesDoesNotMatter()
    {
        QCOMPARE(compare({kAfter, kBefore}).out, compare({kBefore, kAfter}).out);
    }

    void verboseNamesThePassed()
    {
        const QString text = QString::fromUtf8(compare({kBefore, kAfter, u"--verbose"_s}).out);
        QVERIFY(text.contains(u"[tls.chain.trusted]"_s));
        QVERIFY(text.contains(u"As before: "_s));
    }

    void sameFileIsUnchanged()
    {
        const test::CommandLineRun run = compare({kBefore, kBefore});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("Nothing changed."));
        QVERIFY(!run.out.contains("Facts that differ"));
    }

    void jsonFitsItsSchema_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("end");
        QTest::newRow("changed") << kAfter << u"changed"_s;
        QTest::newRow("same") << kBefore << u"same"_s;
    }
    void jsonFitsItsSchema()
    {
        QFETCH(QString, other);
        QFETCH(QString, end);
        const test::CommandLineRun run = compare({other, kBefore, u"--json"_s});
        const QJsonObject answer = run.json();
        QCOMPARE(test::schemaComplaints(test::readSchema(u"comparison"_s), answer), QStringList());
        QCOMPARE(answer["end"_L1].toString(), end);
        QCOMPARE(run.code, end == u"same"_s ? 0 : 1);
        QCOMPARE(answer["older"_L1]["seal"_L1].toString(), u"sealed"_s);
        const bool changed = end == u"changed"_s;
        QCOMPARE(slugsIn(answer["changes"_L1]).contains(u"deploy.id-unchanged"_s), changed);
        QCOMPARE(slugsIn(answer["findings"_L1]["appeared"_L1]).contains(u"starttls.absent"_s), changed);
        QCOMPARE(slugsIn(answer["findings"_L1]["went"_L1]).contains(u"mta-sts.match.all"_s), changed);
        QCOMPARE(answer["facts"_L1].toArray().isEmpty(), !changed);
    }

    //! A run that could not use port 25 says nothing of the hosts: that is no change.
    void notToldIsNotChanged()
    {
        const QTemporaryDir folder;
        QJsonObject facts = QJsonDocument::fromJson(contentOf(kBefore)).object();
        QJsonArray hosts = facts["hosts"_L1].toArray();
        for (QJsonValueRef host : hosts) {
            QJsonObject object = host.toObject();
            QJsonArray addresses = object["addresses"_L1].toArray();
            for (QJsonValueRef address : addresses) {
                QJsonObject without = address.toObject();
                const QJsonObject failure{{u"kind"_s, u"unreachable"_s}, {u"detail"_s, u""_s}};
                without.insert("session"_L1, QJsonObject{{u"failure"_s, failure}});
                without.remove("chain"_L1);
                address = without;
            }
            object.insert("addresses"_L1, addresses);
            host = object;
        }
        facts.insert("hosts"_L1, hosts);
        QFile file(folder.filePath(u"blocked.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(facts).toJson());
        file.close();
        const test::CommandLineRun run = compare({kBefore, file.fileName(), u"--json"_s});
        QCOMPARE(run.code, 2);
        const QJsonObject answer = run.json();
        QCOMPARE(test::schemaComplaints(test::readSchema(u"comparison"_s), answer), QStringList());
        QCOMPARE(slugsIn(answer["findings"_L1]["appeared"_L1]), QStringList());
        QCOMPARE(slugsIn(answer["findings"_L1]["went"_L1]), QStringList());
        QVERIFY(slugsIn(answer["findings"_L1]["untold"_L1]).contains(u"starttls.offered"_s));
    }

    void readsStandardInput()
    {
        const test::CommandLineRun run = compare({u"-"_s, kAfter}, contentOf(kBefore));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, compare({kBefore, kAfter}).out);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QString other = QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json");
        QTest::newRow("two domains") << QStringList{kBefore, other} << 64 << QByteArray("of two domains");
        QTest::newRow("one file") << QStringList{kBefore} << 64 << QByteArray("Name two saved inspections");
        QTest::newRow("three files") << QStringList{kBefore, kAfter, kAfter} << 64 << QByteArray("Name two");
        QTest::newRow("standard input twice") << QStringList{u"-"_s, u"-"_s} << 64 << QByteArray("may be -");
        QTest::newRow("no such option") << QStringList{kBefore, kAfter, u"--x"_s} << 64 << QByteArray("x");
        QTest::newRow("no such file") << QStringList{kBefore, u"/nothing.json"_s} << 66
                                      << QByteArray("not a readable inspection");
        QTest::newRow("no inspection")
            << QStringList{kBefore, QStringLiteral(POSTSEAL_SOURCE_DIR "/tests/lab/domains.json")} << 66
            << QByteArray("not a readable inspection");
        QTest::newRow("empty standard input") << QStringList{kBefore, u"-"_s} << 66 << QByteArray("Standard input");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const test::CommandLineRun run = compare(arguments);
        QCOMPARE(run.code, code);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(says), run.err.constData());
    }

    void helpTellsTheExitCodes()
    {
        const test::CommandLineRun run = compare({u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("0 nothing changed, 1 changed, 2 could not tell"));
    }

    //! A file named in an option that cannot be read: 66, as the usage says.
    void unreadableOptionFiles_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("--ca") << QStringList{u"--ca"_s, u"/nothing.pem"_s};
        QTest::newRow("--trust-anchor") << QStringList{u"--trust-anchor"_s, u"/nothing.key"_s};
        QTest::newRow("--root-hints") << QStringList{u"--resolver"_s, u"recursive"_s, u"--root-hints"_s, u"/nothing"_s};
    }
    void unreadableOptionFiles()
    {
        QFETCH(QStringList, options);
        const test::CommandLineRun run = test::runCommandLine(QStringList{u"inspect"_s, u"example.test"_s} + options);
        QCOMPARE(run.code, 66);
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::CompareCommandTest)
#include "compare_command_test.moc"
