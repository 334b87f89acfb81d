// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace postseal {

using test::CommandLineRun;
using test::endOf;
using test::labInspect;
using test::runCommandLine;
using test::startCommandLine;

namespace {

QStringList labList(const QStringList &more)
{
    return labInspect(QStringList{u"--allow-private"_s, u"--timeout"_s, u"4"_s, u"-"_s} + more);
}

QStringList domainsOf(const CommandLineRun &run)
{
    QStringList domains;
    for (const QJsonObject &answer : run.jsonLines())
        domains.append(answer.value("domain"_L1).toString());
    return domains;
}

//! The most memory a process has had, in KiB.
qint64 mostMemoryOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

//! postseal-cli inspect -: a list of domains from standard input.
class CommandLineManyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("POSTSEAL_LAB_TABLE"), "run inside the lab: tests/lab/lab exec -- ...");
    }

    void aListIsReadLineByLine()
    {
        const QByteArray list = "# ours\n\nsealed.test\n  bücher.test  # with an umlaut\r\n\t\nnothing.test";
        const CommandLineRun run = runCommandLine(labList({u"--json"_s, u"--jobs"_s, u"1"_s}), list);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(domainsOf(run), (QStringList{u"sealed.test"_s, u"xn--bcher-kva.test"_s, u"nothing.test"_s}));
        QCOMPARE(run.code, 1);
    }

    void oneDomainIsALineToo()
    {
        const CommandLineRun run = runCommandLine(labList({u"--json"_s}), "sealed.test\n");
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out.count('\n'), 1);
        const CommandLineRun both = runCommandLine(labList({u"nothing.test"_s, u"--json"_s}), "sealed.test\n");
        QCOMPARE(both.jsonLines().size(), 2); // those of the command line and those of the list
    }

    void aLineThatIsNoDomainIsToldAndTheOthersInspected()
    {
        const CommandLineRun run = runCommandLine(
            labList({u"--json"_s}), "sealed.test\nnot a domain\n" + QByteArray(5000, 'x') + "\nnothing.test\n");
        QCOMPARE(run.code, 64);
        QStringList domains = domainsOf(run);
        domains.sort();
        QCOMPARE(domains, (QStringList{u"nothing.test"_s, u"sealed.test"_s}));
        QVERIFY2(run.err.startsWith("postseal-cli: "), run.err.constData());
        QVERIFY2(run.err.contains("2: “not a domain”"), run.err.constData());
    }

    void anEmptyListIsNoList()
    {
        const CommandLineRun run = runCommandLine(labList({}), "# nobody\n\n");
        QCOMPARE(run.code, 64);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void anAnswerIsPrintedWhenItIsThere()
    {
        QProcess process;
        startCommandLine(process, labList({u"--json"_s}), QIODevice::ReadWrite);
        process.write("sealed.test\n");
        QByteArray first;
        while (!first.contains('\n') && process.waitForReadyRead(10'000)) // while the list goes on
            first += process.readAllStandardOutput();
        QVERIFY(first.contains("sealed.test") && first.endsWith('\n'));
        QCOMPARE(process.state(), QProcess::Running);
        process.write("nothing.test\n");
        process.closeWriteChannel();
        const CommandLineRun rest = endOf(process);
        QCOMPARE(rest.code, 1);
        QCOMPARE(domainsOf(rest), QStringList{u"nothing.test"_s});
    }

    void aListThatDoesNotEndCanBeStopped()
    {
        QProcess process;
        startCommandLine(process, labList({u"--json"_s}), QIODevice::ReadWrite);
        process.write("sealed.test\n");
        QVERIFY(process.waitForReadyRead(10'000));
        QElapsedTimer clock;
        clock.start();
        kill(pid_t(process.processId()), SIGINT);
        QCOMPARE(endOf(process).code, 2);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }

    void theyAreSavedIntoAFolder()
    {
        const QTemporaryDir folder;
        const CommandLineRun run = runCommandLine(labList({u"--save"_s, folder.path()}), "sealed.test\n");
        QCOMPARE(run.code, 0);
        QVERIFY(QFile::exists(folder.filePath(u"sealed.test.json"_s)));
    }

    void aHundredDomainsStaySmall()
    {
        const QByteArrayList some{"sealed.test",  "one-bad-host.test",       "nothing.test", "dane-only.test",
                                  "null-mx.test", "policy-html.test",        "bogus.test",   "wildcard-policy.test",
                                  "testing.test", "expired-certificate.test"};
        QProcess process;
        startCommandLine(process, labList({u"--json"_s, u"--jobs"_s, u"16"_s}), QIODevice::ReadWrite);
        for (int i = 0; i < 10; ++i)
            process.write(some.join('\n') + '\n');
        QByteArray out;
        qint64 most = 0;
        while (out.count('\n') < 100 && process.waitForReadyRead(60'000)) {
            out += process.readAllStandardOutput();
            most = std::max(most, mostMemoryOf(process.processId()));
        }
        QCOMPARE(out.count('\n'), 100); // and it waits for more
        process.closeWriteChannel();
        QCOMPARE(endOf(process).code, 1);
        qInfo("VmHWM %lld KiB", most);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(most > 0 && most < 150 * 1024, qPrintable(QString::number(most)));
#endif
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::CommandLineManyTest)
#include "command_line_many_test.moc"
