// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/markdown_report.h"

#include "app/wording/finding_text.h"
#include "app/wording/markdown_text.h"
#include "core/judge/judge.h"
#include "core/storage/inspection_file.h"
#include "tests/support/hostile_facts.h"

#include <QRegularExpression>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

QString reportIn(const InspectionFacts &facts)
{
    return markdownReport(reportOf(facts, judge(facts)));
}

//! The report without its fenced blocks and code spans: what a renderer may make something of.
QString activePart(const QString &report)
{
    QStringList lines;
    QString fence;
    for (const QString &line : report.split(u'\n')) {
        if (fence.isEmpty() && line.startsWith("```"_L1))
            fence = line.left(line.indexOf(u't'));
        else if (!fence.isEmpty() && line == fence)
            fence.clear();
        else if (fence.isEmpty())
            lines.append(line);
    }
    static const QRegularExpression spans(u"(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)"_s);
    return fence.isEmpty() ? lines.join(u'\n').remove(spans) : u"a fence stays open"_s;
}

} // namespace

Q_DECLARE_METATYPE(std::function<postseal::InspectionFacts()>)

class MarkdownReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheWhole()
    {
        const Result<InspectionFacts> facts = loadInspection(
            QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json"));
        const QString report = reportIn(*facts);
        QVERIFY(report.startsWith(u"# Cracked: one-bad-host.test\n\nMail through "_s));
        QVERIFY(report.contains(u"| STARTTLS | **Open** | missing on mx2 |\n"_s));
        QVERIFY(
            report.contains(u"### Error: STARTTLS is not offered\n\n**mx2.one-bad-host.test** · `starttls.absent, "_s));
        QVERIFY(report.contains(u"**Seen**:\n\n```text\n250-mx2.one-bad-host.test\n"_s));
        QVERIFY(report.contains(
                    u"\n\nPublish in the zone of one\\-bad\\-host.test:\n\n```text\n_smtp._tls.one-bad-host.test. "_s)
                || report.contains(u":\n\n```text\nsmtpd_tls_security_level = may\n"_s));
        for (const ReportPart part : {ReportPart::Faults, ReportPart::Passed, ReportPart::Threats, ReportPart::Facts})
            QVERIFY(report.contains(u"\n## "_s + reportHeading(part) + u'\n'));
        QVERIFY(!report.contains(reportHeading(ReportPart::Untold)));
        for (const Finding &finding : judge(*facts).findings)
            QVERIFY2(finding.standing == Standing::Passes || report.contains(markdownText(whatOf(finding))),
                     qPrintable(whatOf(finding)));
        QVERIFY(report.contains(u"\n### What would help: Sign one-bad-host.test "_s));
        QVERIFY(!report.contains(u"\n\n\n"_s));
        QVERIFY(report.endsWith(u'\n') && !report.endsWith(u"\n\n"_s));
    }

    void runsNothing_data()
    {
        QTest::addColumn<std::function<InspectionFacts()>>("make");
        const auto samples = hostileSamples();
        for (auto sample = samples.begin(); sample != samples.end(); ++sample)
            QTest::newRow(sample.key().constData()) << sample.value();
    }
    void runsNothing()
    {
        QFETCH(std::function<InspectionFacts()>, make);
        const QString report = reportIn(make());
        QVERIFY(!hasRawControls(report));
        const QString active = activePart(report);
        static const QRegularExpression html(u"<"_s), link(u"https?://|www\\.|@|(?<!\\\\)\\]\\("_s);
        QVERIFY2(!active.contains(html), qPrintable(active));
        QVERIFY2(!active.contains(link), qPrintable(active));
        QVERIFY(report.size() < 2'000'000);
    }
};

QTEST_GUILESS_MAIN(MarkdownReportTest)
#include "markdown_report_test.moc"
