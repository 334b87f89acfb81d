// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

const QString kSample = QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json");
const QStringList kNobodyAnswers{u"--resolver"_s, u"127.0.0.1"_s, u"--timeout"_s, u"2"_s};

} // namespace

//! What the commands do when what they write goes nowhere.
class FullOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatGoesNowhereIsNoSuccess_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("compare") << QStringList{u"compare"_s, kSample, kSample};
        QTest::newRow("compare as JSON") << QStringList{u"compare"_s, kSample, kSample, u"--json"_s};
        QTest::newRow("judge") << QStringList{u"judge"_s, kSample};
        QTest::newRow("judge two") << QStringList{u"judge"_s, kSample, kSample, u"--json"_s};
        QTest::newRow("lint") << QStringList{u"lint"_s, u"tlsrpt-record"_s, u"v=TLSRPTv1; rua=mailto:a@example.org"_s};
        for (const QString &asked : {u"version"_s, u"--version"_s, u"help"_s, u"--help"_s})
            QTest::newRow(qPrintable(asked)) << QStringList{asked};
        for (const QString &command : {u"inspect"_s, u"judge"_s, u"compare"_s, u"report"_s, u"lint"_s})
            QTest::newRow(qPrintable(command + u" --help"_s)) << QStringList{command, u"--help"_s};
        QTest::newRow("inspect") << QStringList{u"inspect"_s, u"example.org"_s} + kNobodyAnswers;
    }
    void anAnswerThatGoesNowhereIsNoSuccess()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        test::startCommandLine(process, arguments);
        const test::CommandLineRun run = test::endOf(process);
        QCOMPARE(run.code, 73);
        QCOMPARE(run.err.count("Standard output could not be written"), 1);
    }

    void aStopSignalEndsAReportThatNobodyReads_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void aStopSignalEndsAReportThatNobodyReads()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        const QByteArray fifo = QFile::encodeName(folder.filePath(u"fifo"_s));
        QCOMPARE(mkfifo(fifo.constData(), 0600), 0);
        const int reader = open(fifo.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        const int room = fcntl(reader, F_SETPIPE_SZ, 4096); // the report is longer
        QProcess process;
        process.setStandardOutputFile(QFile::decodeName(fifo));
        test::startCommandLine(process, QStringList{u"report"_s, u"example.org"_s, u"--format"_s, u"json"_s}
                                            + kNobodyAnswers);
        int waits = 0;
        QTRY_VERIFY_WITH_TIMEOUT(ioctl(reader, FIONREAD, &waits) == 0 && waits == room, 30'000); // looked, and stuck
        kill(pid_t(process.processId()), signal);
        const bool ended = process.waitForFinished(3000);
        close(reader);
        QVERIFY(ended);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void aStoppedReportLeavesTheFileOfYesterday()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("yesterday's") > 0);
        file.close();
        QProcess process;
        test::startCommandLine(process, {u"report"_s, u"example.org"_s, u"--output"_s, path, u"--resolver"_s,
                                         u"192.0.2.1"_s, u"--timeout"_s, u"30"_s});
        QVERIFY(process.waitForStarted());
        QTest::qWait(800);
        QCOMPARE(process.state(), QProcess::Running);
        kill(pid_t(process.processId()), SIGINT);
        const test::CommandLineRun run = test::endOf(process);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("no report was written"), run.err.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("yesterday's"));
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::FullOutputTest)
#include "full_output_test.moc"
