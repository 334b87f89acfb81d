// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace postseal {

using test::CommandLineRun;
using test::endOf;
using test::inspectLab;
using test::labInspect;
using test::runCommandLine;
using test::startCommandLine;

namespace {

constexpr qint64 kStopPromise = 500; // ms from the signal to the end

//! A terminal with nobody before it.
class PseudoTerminal
{
public:
    PseudoTerminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        grantpt(m_master);
        unlockpt(m_master);
        m_name = ptsname(m_master);
        m_slave = open(m_name.constData(), O_RDWR | O_NOCTTY); // stays open, so that reading does not fail afterwards
    }
    ~PseudoTerminal()
    {
        close(m_slave);
        close(m_master);
    }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    void take(int descriptor) const { dup2(m_slave, descriptor); }
    QByteArray read() const
    {
        QByteArray all, piece(4096, '\0');
        for (ssize_t size = 1; size > 0;) {
            size = ::read(m_master, piece.data(), size_t(piece.size()));
            all.append(piece.constData(), qMax<qsizetype>(0, size));
        }
        return all;
    }

private:
    int m_master;
    int m_slave = -1;
    QByteArray m_name;
};

//! What `postseal-cli inspect` writes when its standard output is a terminal.
QByteArray onATerminal(const QString &domain, const QProcessEnvironment &environment)
{
    const PseudoTerminal terminal;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([&terminal] { terminal.take(STDOUT_FILENO); });
    startCommandLine(process, labInspect({domain, u"--allow-private"_s, u"--timeout"_s, u"4"_s}));
    QByteArray shown;
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning)
        shown += terminal.read();
    return shown + terminal.read();
}

} // namespace

//! postseal-cli where something is wrong: usage, files, signals, terminals.
class CommandLineWrongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("POSTSEAL_LAB_TABLE"), "run inside the lab: tests/lab/lab exec -- ...");
    }

    void wrongUsageIsASentenceOnStandardError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const QString sealed = u"sealed.test"_s;
        QTest::newRow("unknown option") << labInspect({sealed, u"--nonsense"_s}) << QByteArray("nonsense");
        QTest::newRow("option without its value")
            << QStringList{u"inspect"_s, sealed, u"--timeout"_s} << QByteArray("timeout");
        QTest::newRow("no domain") << labInspect({}) << QByteArray("postseal-cli inspect");
        QTest::newRow("no domain name") << labInspect({u"not a domain"_s}) << QByteArray("not a domain");
        QTest::newRow("one of two is none") << labInspect({sealed, u"a..b"_s}) << QByteArray("a..b");
        QTest::newRow("an address literal") << labInspect({u"192.0.2.1"_s}) << QByteArray("192.0.2.1");
        QTest::newRow("timeout in words") << labInspect({sealed, u"--timeout"_s, u"soon"_s}) << QByteArray("soon");
        QTest::newRow("timeout of nothing") << labInspect({sealed, u"--timeout"_s, u"0"_s}) << QByteArray("300");
        QTest::newRow("port too high") << labInspect({sealed, u"--smtp-port"_s, u"65536"_s}) << QByteArray("65535");
        QTest::newRow("resolver nonsense")
            << labInspect({sealed, u"--resolver"_s, u"who knows"_s}) << QByteArray("who knows");
        QTest::newRow("no resolver") << labInspect({sealed, u"--resolver"_s, QString()}) << QByteArray();
        QTest::newRow("TLS without a name")
            << labInspect({sealed, u"--resolver"_s, u"tls:192.0.2.53"_s}) << QByteArray("tls:192.0.2.53#dns.example");
        QTest::newRow("with and without TLS")
            << labInspect({sealed, u"--resolver"_s, u"192.0.2.1,tls:192.0.2.53#dns.example"_s})
            << QByteArray("192.0.2.1");
        QTest::newRow("hints for a resolver")
            << labInspect({sealed, u"--root-hints"_s, u"/proc/version"_s}) << QByteArray("/proc/version");
        QTest::newRow("hints that are none")
            << labInspect({sealed, u"--resolver"_s, u"recursive"_s, u"--root-hints"_s, u"/proc/version"_s})
            << QByteArray("/proc/version");
        QTest::newRow("no jobs") << labInspect({sealed, u"--jobs"_s, u"0"_s}) << QByteArray("32");
        QTest::newRow("too many jobs") << labInspect({sealed, u"--jobs"_s, u"33"_s}) << QByteArray("32");
        QTest::newRow("roots that are none")
            << labInspect({sealed, u"--ca"_s, u"/proc/version"_s}) << QByteArray("/proc/version");
        QTest::newRow("nothing to judge") << QStringList{u"judge"_s} << QByteArray("postseal-cli judge");
        QTest::newRow("unknown option of judge")
            << QStringList{u"judge"_s, u"--resolver"_s, u"x"_s} << QByteArray("resolver");
    }
    void wrongUsageIsASentenceOnStandardError()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const CommandLineRun run = runCommandLine(arguments);
        QCOMPARE(run.code, 64);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("postseal-cli: "), run.err.constData());
        QVERIFY2(run.err.contains(named), run.err.constData());
        QVERIFY(run.err.size() > qsizetype(qstrlen("postseal-cli: ") + 10)); // words, not a code alone
        QCOMPARE(run.err.count('\n'), 1);
    }

    void aFileOfTheSettingsThatCannotBeRead_data()
    {
        QTest::addColumn<QStringList>("options");
        const QString nowhere = u"/nowhere/file"_s;
        QTest::newRow("trust anchor") << QStringList{u"--trust-anchor"_s, nowhere};
        QTest::newRow("root certificates") << QStringList{u"--ca"_s, nowhere};
        QTest::newRow("root hints") << QStringList{u"--resolver"_s, u"recursive"_s, u"--root-hints"_s, nowhere};
    }
    void aFileOfTheSettingsThatCannotBeRead()
    {
        QFETCH(QStringList, options);
        const CommandLineRun run = runCommandLine(labInspect(QStringList{u"sealed.test"_s} + options));
        QCOMPARE(run.code, 66);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("postseal-cli: /nowhere/file"), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void withoutACommandTheUsageIsTold()
    {
        for (const QStringList &arguments :
             {QStringList{}, QStringList{u"sealed.test"_s}, QStringList{u"--nonsense"_s}}) {
            const CommandLineRun run = runCommandLine(arguments);
            QCOMPARE(run.code, 64);
            QCOMPARE(run.out, QByteArray());
            QVERIFY(run.err.contains("postseal-cli COMMAND"));
        }
    }

    void helpAndVersionAreAnswers()
    {
        for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"inspect"_s, u"--help"_s},
                                             QStringList{u"judge"_s, u"--help"_s}, QStringList{u"version"_s}}) {
            const CommandLineRun run = runCommandLine(arguments);
            QCOMPARE(run.code, 0);
            QVERIFY(!run.out.isEmpty());
            QCOMPARE(run.err, QByteArray());
        }
    }

    void aFileThatCannotBeReadIsToldAndTheOthersJudged()
    {
        const QTemporaryDir folder;
        const QString good = folder.filePath(u"good.json"_s),
                      broken = folder.filePath(u"broken \u202e\u001b[31m.json"_s);
        QCOMPARE(inspectLab({u"sealed.test"_s, u"--save"_s, good}).code, 0);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": 1}") > 0);
        file.close();
        for (const QString &wrong : {broken, folder.filePath(u"missing.json"_s), folder.path()}) {
            const CommandLineRun run = runCommandLine({u"judge"_s, wrong, good});
            QCOMPARE(run.code, 66);
            QVERIFY(run.out.startsWith("SEALED  sealed.test"));
            QVERIFY(run.err.startsWith("postseal-cli: " + folder.path().toUtf8()));
            QVERIFY2(!run.err.contains('\x1b') && !run.err.contains("\u202e"), run.err.constData());
        }
    }

    void aFileWithAnUnknownRecordTypeIsJudged() // RFC 3597: any number is a type
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"odd.json"_s);
        QCOMPARE(inspectLab({u"nothing.test"_s, u"--save"_s, path}).code, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray octets = file.readAll();
        QVERIFY(octets.contains("\"type\": \"TXT\""));
        octets.replace("\"type\": \"TXT\"", "\"type\": \"TYPE64\"");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(octets) == octets.size());
        file.close();
        const CommandLineRun run = runCommandLine({u"judge"_s, path});
        QVERIFY(run.exited);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains("_mta-sts.nothing.test TYPE64: NXDOMAIN"), run.out.constData());
    }

    void escapeSequencesAreForTerminalsAlone()
    {
        const CommandLineRun piped = inspectLab({u"one-bad-host.test"_s});
        QVERIFY(!piped.out.contains('\x1b'));
        QProcessEnvironment environment = test::plainEnvironment();
        const QByteArray colourful = onATerminal(u"one-bad-host.test"_s, environment);
        QVERIFY2(colourful.contains("\x1b["), colourful.left(200).constData());
        environment.insert(u"NO_COLOR"_s, u"1"_s);
        const QByteArray plain = onATerminal(u"one-bad-host.test"_s, environment);
        QVERIFY(plain.contains("CRACKED") && !plain.contains('\x1b'));
        environment.remove(u"NO_COLOR"_s);
        environment.insert(u"TERM"_s, u"dumb"_s);
        const QByteArray dumb = onATerminal(u"one-bad-host.test"_s, environment);
        QVERIFY(dumb.contains("CRACKED") && !dumb.contains('\x1b'));
    }

    //! Ctrl+C once one domain is told and the other one is still waited for.
    void anInterruptedRunSaysWhatItHas_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void anInterruptedRunSaysWhatItHas()
    {
        QFETCH(int, signal);
        qint64 fastest = 1'000'000;
        for (int attempt = 0; attempt < 3 && fastest > kStopPromise; ++attempt) {
            QProcess process;
            startCommandLine(
                process, labInspect({u"silent-banner.test"_s, u"sealed.test"_s, u"--allow-private"_s, u"--json"_s}));
            QVERIFY(process.waitForReadyRead(20'000));
            QElapsedTimer timer;
            timer.start();
            ::kill(pid_t(process.processId()), signal);
            const CommandLineRun run = endOf(process, 5'000);
            fastest = qMin(fastest, timer.elapsed());
            QVERIFY2(run.exited, "the signal ended it, or it did not end");
            QCOMPARE(run.code, 2);
            QCOMPARE(run.err, QByteArray());
            QCOMPARE(run.jsonLines().size(), 2);
            const QJsonObject stopped = run.jsonLines().constLast(), facts = stopped.value("facts"_L1).toObject();
            QCOMPARE(stopped.value("domain"_L1).toString(), u"silent-banner.test"_s);
            QCOMPARE(facts.value("ending"_L1).toString(), u"stopped"_s);
            QVERIFY(facts.value("mx"_L1).toObject().value("value"_L1).isObject()); // what was heard is kept
        }
        QVERIFY2(fastest <= kStopPromise, qPrintable(QString::number(fastest)));
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::CommandLineWrongTest)
#include "command_line_wrong_test.moc"
