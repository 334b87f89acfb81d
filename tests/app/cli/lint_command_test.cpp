// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue.h"
#include "tests/support/command_line_run.h"
#include "tests/support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

using test::CommandLineRun;

namespace {

const QByteArray kPolicy = "version: STSv1\r\nmode: enforce\r\nmax_age: 1209600\r\nmx: mx.example.org\r\n";
const QByteArray kWrongPolicy = "version: STSv1\r\nmode: enforced\r\nmax_age: 1209600\r\nmx: mx.example.org\r\n";

CommandLineRun lint(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(test::plainEnvironment());
    process.start(QStringLiteral(POSTSEAL_BINARY_DIR "/postseal-cli"), QStringList{u"lint"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    return test::endOf(process);
}

QJsonObject schema()
{
    QFile file(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/schema/lint.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

//! `postseal-cli lint` as a process.
class LintCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileWith(const QString &name, const QByteArray &octets) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void theExitCodeIsTheVerdict_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input, int code) {
            QTest::newRow(name) << arguments << input << code;
        };
        row("policy, standard input", {u"policy"_s}, kPolicy, 0);
        row("policy, a dash", {u"policy"_s, u"-"_s}, kPolicy, 0);
        row("policy, a file", {u"policy"_s, fileWith(u"good.txt"_s, kPolicy)}, {}, 0);
        row("policy, a file with a blank in its name", {u"policy"_s, fileWith(u"a = b.txt"_s, kPolicy)}, {}, 0);
        row("policy, a text", {u"policy"_s, QString::fromLatin1(kPolicy)}, {}, 0);
        row("policy, faulty", {u"policy"_s}, kWrongPolicy, 1);
        row("policy, nothing", {u"policy"_s}, {}, 1);
        row("policy, warnings are not faults", {u"policy"_s}, QByteArray(kPolicy).replace("1209600", "60"), 0);
        row("record", {u"sts-record"_s, u"v=STSv1; id=1;"_s}, {}, 0);
        row("record, faulty", {u"sts-record"_s, u"v=STSv1; id=a-b;"_s}, {}, 1);
        row("record, something else", {u"sts-record"_s, u"v=spf1 -all"_s}, {}, 1);
        row("reports", {u"tlsrpt-record"_s, u"v=TLSRPTv1; rua=https://example.org/tls"_s}, {}, 0);
        row("TLSA", {u"tlsa"_s}, "3 1 1 " + QByteArray(64, 'a') + '\n', 0);
        row("TLSA, faulty", {u"tlsa"_s, u"3 1 1 abcd"_s}, {}, 1);
        row("no such file", {u"policy"_s, m_folder.filePath(u"missing.txt"_s)}, {}, 66);
        row("no such file, without a path", {u"policy"_s, u"missing"_s}, {}, 66);
        row("a folder", {u"policy"_s, m_folder.path()}, {}, 66);
        row("no kind", {}, {}, 64);
        row("no such kind", {u"spf"_s, u"v=spf1"_s}, {}, 64);
        row("a text without its quotes", {u"tlsa"_s, u"3"_s, u"1"_s, u"1"_s, u"ab"_s}, {}, 64);
        row("no such option", {u"policy"_s, u"--resolver"_s, u"x"_s}, {}, 64);
    }
    void theExitCodeIsTheVerdict()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        const CommandLineRun run = lint(arguments, input);
        QCOMPARE(run.code, code);
        QCOMPARE(run.err.isEmpty(), code < 2);
        QCOMPARE(run.out.isEmpty(), code >= 2);
        if (code < 2) {
            QVERIFY2(run.out.startsWith(code == 0 ? "GOOD  " : "FAULTY  "), run.out.constData());
            QVERIFY(!run.out.contains('\x1b'));
        } else {
            QVERIFY2(run.err.startsWith("postseal-cli: "), run.err.constData());
            QCOMPARE(run.err.count('\n'), 1);
        }
    }

    void placesAndSectionsAreTold()
    {
        const QByteArray out = lint({u"policy"_s}, kWrongPolicy).out;
        QVERIFY2(out.contains("line 2, column 7"), out.constData());
        QVERIFY2(out.contains("[mta-sts.policy.mode-value, RFC 8461 3.2]"), out.constData());
        const QByteArray record = lint({u"sts-record"_s, u"_mta-sts.example.net. TXT \"v=STSv1; id=a-b\""_s}).out;
        QVERIFY2(record.contains("line 1, column 41"), record.constData());
        QVERIFY2(record.contains("_mta-sts.example.net"), record.constData());
        const QByteArray open = lint({u"sts-record"_s, u"_mta-sts TXT \"v=STSv1"_s}).out;
        QVERIFY2(open.contains("line 1, column 14"), open.constData());
    }

    void whatIsHostileIsShownAsText()
    {
        const CommandLineRun run = lint({u"policy"_s},
                                        "version: STSv1\r\nmode: \x1b[31m\xe2\x80\xae\r\nmax_age: 1\r\n");
        QCOMPARE(run.code, 1);
        QVERIFY(!run.out.contains('\x1b') && !run.out.contains("\xe2\x80\xae"));
        const CommandLineRun fault = lint({u"tlsa"_s}, "3 1 1 \x1b[31m");
        QCOMPARE(fault.code, 1);
        QVERIFY(!fault.out.contains('\x1b'));
    }

    void moreThanThePolicyMayHold()
    {
        const CommandLineRun run = lint({u"policy"_s, u"--json"_s}, QByteArray(1024 * 1024, 'x'));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.json().value("fault"_L1).toObject().value("kind"_L1).toString(), u"too-large"_s);
    }

    void theSchemaHasTheWords()
    {
        const QJsonObject finding = schema().value("$defs"_L1).toObject().value("finding"_L1).toObject();
        QJsonArray words;
        for (const Standing standing : {Standing::Fails, Standing::Passes, Standing::CannotTell})
            words.append(QString(standingWord(standing)));
        const QJsonObject properties = finding.value("properties"_L1).toObject();
        QCOMPARE(properties.value("state"_L1).toObject().value("enum"_L1).toArray(), words);
    }

    void jsonKeepsToItsSchema_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("policy") << QStringList{u"policy"_s} << kPolicy;
        QTest::newRow("faulty policy") << QStringList{u"policy"_s} << kWrongPolicy;
        QTest::newRow("record") << QStringList{u"sts-record"_s}
                                << QByteArray("_mta-sts.example.org. TXT \"v=STSv1; id=-\"");
        QTest::newRow("strings") << QStringList{u"tlsrpt-record"_s} << QByteArray("\"v=TLSRPTv1; rua=x\"");
        QTest::newRow("TLSA") << QStringList{u"tlsa"_s} << QByteArray("3 1 1 ab");
        QTest::newRow("fault") << QStringList{u"tlsa"_s} << QByteArray("_443._tcp.a. TLSA 3 1 1 ab\n3 1 1 abc");
    }
    void jsonKeepsToItsSchema()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const CommandLineRun run = lint(arguments + QStringList{u"--json"_s}, input);
        const QJsonObject answer = run.json();
        QVERIFY(!schema().isEmpty());
        QCOMPARE(test::schemaComplaints(schema(), answer), QStringList());
        QCOMPARE(answer.value("good"_L1).toBool(), run.code == 0);
        QCOMPARE(answer.value("kind"_L1).toString(), arguments.constFirst());
    }

    void jsonTellsThePlace()
    {
        const QJsonObject answer = lint({u"policy"_s, u"--json"_s}, kWrongPolicy).json();
        const QJsonObject finding = answer.value("findings"_L1).toArray().at(0).toObject();
        QCOMPARE(finding.value("slug"_L1).toString(), u"mta-sts.policy.mode-value"_s);
        QCOMPARE(finding.value("line"_L1).toInt(), 2);
        QCOMPARE(finding.value("column"_L1).toInt(), 7);
    }

    void helpIsAnAnswer()
    {
        const CommandLineRun run = lint({u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("sts-record"));
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::LintCommandTest)
#include "lint_command_test.moc"
