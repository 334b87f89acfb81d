// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/facts_json.h"
#include "tests/support/command_line_run.h"
#include "tests/support/sample_facts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

const QString kSample = QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json");

test::CommandLineRun report(const QStringList &arguments, const QList<std::pair<QString, QString>> &environment = {})
{
    QProcess process;
    QProcessEnvironment plain = test::plainEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
        plain.remove(name);
    for (const auto &[name, value] : environment)
        plain.insert(name, value);
    process.setProcessEnvironment(plain);
    test::startCommandLine(process, QStringList{u"report"_s} + arguments);
    return test::endOf(process);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(octets), octets.size());
}

} // namespace

//! `postseal-cli report` as a process, of saved inspections.
class ReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesWhatTheEndingSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("PDF") << u"a.pdf"_s << QByteArray("%PDF-1.");
        QTest::newRow("Markdown") << u"a.md"_s << QByteArray("# Cracked: one-bad-host.test\n");
        QTest::newRow("its long ending") << u"a.markdown"_s << QByteArray("# Cracked: one-bad-host.test\n");
        QTest::newRow("SVG") << u"a.svg"_s << QByteArray("<?xml version=\"1.0\"");
        QTest::newRow("JSON") << u"a.JSON"_s << QByteArray("{\n    \"domain\": \"one-bad-host.test\"");
    }
    void writesWhatTheEndingSays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QString path = m_folder->filePath(name);
        const test::CommandLineRun run = report({kSample, u"--output"_s, path});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.code, 1); // cracked
        QVERIFY2(contentOf(path).startsWith(beginning), contentOf(path).left(200).constData());
        QCOMPARE(report({kSample, u"--output"_s, path}).code, 1); // in the place of the first
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{name});
    }

    void standardInputIsAFileToo()
    {
        for (const QString &format : {u"json"_s, u"pdf"_s}) {
            const QByteArray ofFile = report({kSample, u"--format"_s, format}).out;
            const test::CommandLineRun run =
                test::runCommandLine({u"report"_s, u"-"_s, u"--format"_s, format}, contentOf(kSample));
            QCOMPARE(run.err, QByteArray());
            QCOMPARE(run.code, 1);
            QCOMPARE(run.out.size(), ofFile.size());
        }
        const test::CommandLineRun broken =
            test::runCommandLine({u"report"_s, u"-"_s, u"--format"_s, u"json"_s}, "{");
        QCOMPARE(broken.code, 66);
        QVERIFY2(broken.err.contains("Standard input is not a readable"), broken.err.constData());
        QCOMPARE(test::runCommandLine({u"judge"_s, u"-"_s}, contentOf(kSample)).code, 1);
    }

    void formatWinsOverEnding()
    {
        const QString path = m_folder->filePath(u"a.pdf"_s);
        QCOMPARE(report({kSample, u"--output"_s, path, u"--format"_s, u"markdown"_s}).code, 1);
        QVERIFY(contentOf(path).startsWith("# Cracked"));
    }

    void standardOutputTakesIt_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("without a name") << QStringList{};
        QTest::newRow("with -") << QStringList{u"--output"_s, u"-"_s};
    }
    void standardOutputTakesIt()
    {
        QFETCH(QStringList, more);
        QVERIFY(report(QStringList{kSample, u"--format"_s, u"markdown"_s} + more).out.startsWith("# Cracked"));
        const QByteArray pdf = report(QStringList{kSample, u"--format"_s, u"pdf"_s} + more).out;
        QVERIFY(pdf.startsWith("%PDF-1.") && pdf.trimmed().endsWith("%%EOF"));
    }

    void sameInputSameOctets()
    {
        for (const QString &format : {u"pdf"_s, u"markdown"_s, u"json"_s, u"svg"_s}) {
            const QByteArray first = report({kSample, u"--format"_s, format}).out;
            QCOMPARE(report({kSample, u"--format"_s, format}).out, first);
            QVERIFY(first.size() > 1000);
        }
    }

    void needsNoDisplay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << u"DISPLAY"_s << u""_s;
        QTest::newRow("one that is gone") << u"DISPLAY"_s << u":987"_s;
        QTest::newRow("a Wayland that is gone") << u"WAYLAND_DISPLAY"_s << u"gone-0"_s;
        QTest::newRow("a platform of the user's") << u"QT_QPA_PLATFORM"_s << u"xcb"_s;
        QTest::newRow("a desktop's theme") << u"QT_QPA_PLATFORMTHEME"_s << u"gtk3"_s;
        QTest::newRow("no place of its own") << u"XDG_RUNTIME_DIR"_s << u""_s;
    }
    void needsNoDisplay()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const test::CommandLineRun run = report({kSample, u"--format"_s, u"pdf"_s}, {{name, value}});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err, QByteArray());
        QVERIFY(run.out.startsWith("%PDF-1."));
    }

    void withoutFontsItSaysSo()
    {
        const QString config = m_folder->filePath(u"fonts.conf"_s);
        writeFile(config, "<fontconfig></fontconfig>");
        const test::CommandLineRun run = report({kSample, u"--format"_s, u"pdf"_s}, {{u"FONTCONFIG_FILE"_s, config}});
        QCOMPARE(run.code, 70);
        QVERIFY2(run.err.contains("There is no font on this machine"), run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(report({kSample, u"--format"_s, u"markdown"_s}, {{u"FONTCONFIG_FILE"_s, config}}).code, 1);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QStringList &arguments, int code, const QByteArray &said) {
            QTest::newRow(name) << arguments << code << said;
        };
        row("nothing", {}, 64, "Name one saved inspection or one domain");
        row("two", {kSample, kSample, u"--format"_s, u"pdf"_s}, 64, "Name one saved inspection or one domain");
        row("no format", {kSample}, 64, "Name a format");
        row("an unknown ending", {kSample, u"--output"_s, u"/nowhere/a.doc"_s}, 64, "Name a format");
        row("an unknown format", {kSample, u"--format"_s, u"html"_s}, 64, "not “html”");
        row("an unknown option", {kSample, u"--colour"_s}, 64, "colour");
        row("no domain", {u"no domain"_s, u"--format"_s, u"pdf"_s}, 64, "no domain");
        row("no such file", {u"/nowhere/a.json"_s, u"--format"_s, u"pdf"_s}, 66, "/nowhere/a.json is not a readable");
        row("a file in the folder", {u"gone.json"_s, u"--format"_s, u"md"_s}, 66, "gone.json is not a readable");
        row("no place for it", {kSample, u"--output"_s, u"/nowhere/a.pdf"_s}, 73,
            "/nowhere/a.pdf could not be written");
        row("a device", {kSample, u"--output"_s, u"/dev/full"_s, u"--format"_s, u"pdf"_s}, 73, "not a regular file");
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const test::CommandLineRun run = report(arguments);
        QTEST(run.code, "code");
        QVERIFY2(run.err.startsWith("postseal-cli: ") && run.err.contains(said), run.err.constData());
        QCOMPARE(run.out, QByteArray());
    }

    void brokenFileIsSaid()
    {
        const QString path = m_folder->filePath(u"broken.json"_s), output = m_folder->filePath(u"a.pdf"_s);
        for (const QByteArray &octets : {contentOf(kSample).left(5000), QByteArray(), QByteArray("[]"),
                                         QByteArray("{\"facts\": {\"format\": \"postseal-inspection\"}}")}) {
            writeFile(path, octets);
            const test::CommandLineRun run = report({path, u"--output"_s, output});
            QCOMPARE(run.code, 66);
            QVERIFY(run.err.contains("is not a readable inspection"));
            QVERIFY(!QFile::exists(output));
        }
    }

    void fullOutputIsSaid()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        test::startCommandLine(process, {u"report"_s, kSample, u"--format"_s, u"json"_s});
        const test::CommandLineRun run = test::endOf(process);
        QCOMPARE(run.code, 73);
        QVERIFY2(run.err.contains("Standard output could not be written"), run.err.constData());
    }

    void fileOfAStrangerIsOnlyText()
    {
        const QString path = m_folder->filePath(u"odd.json"_s);
        QJsonObject odd = toJson(test::FactsBuilder("example.org")
                                     .mx({{10, "mx1.example.org"}})
                                     .host(u"\u202e<script>\x1b[31m"_s)
                                     .address("192.0.2.1")
                                     .noStarttls()
                                     .facts());
        writeFile(path, QJsonDocument(odd).toJson());
        const test::CommandLineRun run = report({path, u"--format"_s, u"markdown"_s});
        QCOMPARE(run.code, 1);
        QVERIFY(!run.out.contains('\x1b') && !run.out.contains("\xe2\x80\xae"));
        QVERIFY(run.out.contains("&lt;script&gt;")); // outside of code
        QCOMPARE(report({path, u"--output"_s, m_folder->filePath(u"odd.pdf"_s)}).code, 1);
    }

    void helpSaysHow()
    {
        const test::CommandLineRun run = report({u"--help"_s});
        QCOMPARE(run.code, 0);
        for (const char *word : {"--format", "--output", "--resolver", "FILE|DOMAIN"})
            QVERIFY2(run.out.contains(word), word);
        QVERIFY(test::runCommandLine({u"--help"_s}).out.contains("report FILE|DOMAIN"));
        QVERIFY(test::runCommandLine({u"--help"_s}).out.contains("SVG"));
    }

    void languageMayStandBefore()
    {
        const test::CommandLineRun run = test::runCommandLine(
            {u"--lang"_s, u"en"_s, u"report"_s, kSample, u"--format"_s, u"pdf"_s});
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.startsWith("%PDF-1."));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::ReportCommandTest)
#include "report_command_test.moc"
