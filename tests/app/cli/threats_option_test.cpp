// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"
#include "tests/support/json_schema.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! `postseal-cli judge` of the sample that the program brings: enforce, and the second of three hosts without STARTTLS.
test::CommandLineRun judge(const QStringList &options)
{
    QProcess process;
    test::startCommandLine(
        process,
        QStringList{u"judge"_s, QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json")} + options);
    return test::endOf(process);
}

QJsonObject cellOf(const QJsonObject &answer, const QString &attack, const QString &sender)
{
    for (const QJsonValue &value : answer["threats"_L1]["attacks"_L1].toArray()) {
        if (value["attack"_L1].toString() == attack)
            return value["senders"_L1].toObject().value(sender).toObject();
    }
    return {};
}

} // namespace

//! The matrix as a process prints it.
class ThreatsOptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrixIsAskedFor()
    {
        const QString without = QString::fromUtf8(judge({}).out);
        const test::CommandLineRun run = judge({u"--threats"_s});
        const QString with = QString::fromUtf8(run.out);
        QCOMPARE(run.code, 1);
        QVERIFY(!without.contains(u"■ held"_s));
        QVERIFY(with.startsWith(without));
        const QStringList lines = with.split(u'\n');
        const auto stripped = std::ranges::find_if(
            lines, [](const QString &line) { return line.startsWith(u"  STARTTLS is stripped"_s); });
        QVERIFY(stripped != lines.end());
        QCOMPARE(stripped->simplified(), u"STARTTLS is stripped × plain ■ held ■ held × plain ■ held ■ held"_s);
        for (const QString &line : with.mid(without.size()).split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void jsonCarriesIt()
    {
        const QJsonObject schema = test::readSchema(u"threats"_s);
        for (const bool stories : {false, true}) {
            const QJsonObject answer =
                judge(stories ? QStringList{u"--json"_s, u"--threats"_s} : QStringList{u"--json"_s}).json();
            QCOMPARE(test::schemaComplaints(schema, answer["threats"_L1]), QStringList());
            const QJsonObject cell = cellOf(answer, u"starttls-stripped"_s, u"mta-sts-warm"_s);
            QCOMPARE(cell["outcome"_L1].toString(), u"held-back"_s);
            QCOMPARE(cell["rfc"_L1].toString(), u"RFC 8461 5"_s);
            QCOMPARE(cell.contains("text"_L1), stories);
        }
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::ThreatsOptionTest)
#include "threats_option_test.moc"
