// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

using test::CommandLineRun;

namespace {

CommandLineRun reportOf(const QString &domain, const QStringList &more)
{
    QStringList arguments = test::labInspect(QStringList{u"--allow-private"_s, u"--timeout"_s, u"4"_s, domain} + more);
    arguments[0] = u"report"_s;
    return test::runCommandLine(arguments);
}

} // namespace

//! `postseal-cli report DOMAIN` as a process that asks real servers.
class CommandLineReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("POSTSEAL_LAB_TABLE"), "run inside the lab: tests/lab/lab exec -- ...");
    }

    void theExitCodeIsTheSeal_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<int>("code");
        QTest::newRow("sealed") << u"sealed.test"_s << QByteArray("# Sealed: sealed.test\n") << 0;
        QTest::newRow("cracked") << u"one-bad-host.test"_s << QByteArray("# Cracked: one-bad-host.test\n") << 1;
        QTest::newRow("blocked") << u"expired-certificate.test"_s << QByteArray("# Blocked: expired-certificate.test\n")
                                 << 1;
        QTest::newRow("no mail") << u"null-mx.test"_s << QByteArray("# Unknown: null-mx.test\n") << 2;
        QTest::newRow("a U-label") << u"bücher.test"_s << QByteArray("# Sealed: bücher.test (xn--bcher-kva.test)\n")
                                   << 0;
    }
    void theExitCodeIsTheSeal()
    {
        QFETCH(QString, domain);
        QFETCH(QByteArray, heading);
        const CommandLineRun run = reportOf(domain, {u"--format"_s, u"markdown"_s});
        QTEST(run.code, "code");
        QCOMPARE(run.err, QByteArray());
        QVERIFY2(run.out.startsWith(heading), run.out.left(200).constData());
    }

    void pagesAreMadeOfWhatWasJustSeen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sealed.pdf"_s);
        const CommandLineRun run = reportOf(u"sealed.test"_s, {u"--output"_s, path});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-1."));
    }

    void settingsThatCannotBeUsedAreSaid()
    {
        const CommandLineRun run = reportOf(u"sealed.test"_s,
                                            {u"--format"_s, u"pdf"_s, u"--ca"_s, u"/nowhere/ca.pem"_s});
        QCOMPARE(run.code, 66);
        QVERIFY2(run.err.contains("/nowhere/ca.pem"), run.err.constData());
        QCOMPARE(run.out, QByteArray());
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::CommandLineReportTest)
#include "command_line_report_test.moc"
