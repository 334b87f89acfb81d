// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/report_print.h"

#include "app/print/report_file.h"
#include "app/wording/finding_text.h"
#include "app/wording/seal_text.h"
#include "core/facts/facts_json.h"
#include "core/judge/judge.h"
#include "tests/support/hostile_facts.h"
#include "tests/support/recorded_pages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

using Pages = std::vector<std::unique_ptr<RecordedPage>>;

Pages recorded(const ReportPages &pages, const Paper &paper)
{
    Pages all;
    for (int page = 0; page < pages.count(); ++page) {
        all.push_back(std::make_unique<RecordedPage>(paper.sheet().toSize()));
        QPainter painter(all.back().get());
        pages.paint(painter, page);
    }
    return all;
}

Pages pagesOf(const InspectionFacts &facts, const Paper &paper = Paper::forLocale())
{
    return recorded(ReportPages(facts, judge(facts), paper), paper);
}

//! Lines break and weights change at blanks: texts are compared without them.
QString closed(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

QString wholeText(const Pages &pages)
{
    QStringList texts;
    for (const auto &page : pages)
        texts.append(page->flow());
    return texts.join(u' ');
}

//! Twenty hosts of which each breaks a good many rules: some 400 findings.
InspectionFacts twentyBadHosts()
{
    QList<MxLine> lines;
    for (int i = 0; i < 20; ++i)
        lines.append({i, "mx" + QByteArray::number(i) + ".example.org"});
    FactsBuilder builder("example.org");
    builder.mx(lines).sts("v=STSv1; id=1;", policyOf("mx: *.example.net\r\n"));
    for (int i = 0; i < 20; ++i) {
        builder.host(QString::fromLatin1(lines.at(i).target));
        for (int address = 1; address < 5; ++address)
            builder.address(u"192.0.%1.%2"_s.arg(i).arg(address)).noStarttls();
    }
    return builder.facts();
}

} // namespace

Q_DECLARE_METATYPE(std::function<postseal::InspectionFacts()>)

//! What stands on the pages of a report, and where.
class ReportPrintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(fontsAreThere()); }

    void everyPartIsThere()
    {
        const InspectionFacts facts = sample();
        const Judgement judgement = judge(facts);
        const QString text = closed(wholeText(pagesOf(facts)));
        int copied = 0;
        QVERIFY(text.contains(u"one-bad-host.test"_s));
        QVERIFY(text.contains(closed(sealSentence(judgement.seal, facts.domain))));
        for (const Finding &finding : judgement.findings) {
            QVERIFY2(finding.standing == Standing::Passes || text.contains(closed(titleOf(finding))),
                     qPrintable(titleOf(finding)));
            QVERIFY2(finding.standing == Standing::Passes || text.contains(closed(whatOf(finding))),
                     qPrintable(whatOf(finding)));
        }
        for (const ReportFinding &finding : reportOf(facts, judgement).faults) {
            QVERIFY2(text.contains(closed(finding.remedy)), qPrintable(finding.remedy));
            for (const ReportRemedy &remedy : finding.texts) {
                QVERIFY2(text.contains(closed(remedy.caption)), qPrintable(remedy.caption));
                for (const QString &line : remedy.lines)
                    QVERIFY2(text.contains(closed(line)), qPrintable(line));
                ++copied;
            }
        }
        QVERIFY(copied > 0);
        for (const ReportPart part :
             {ReportPart::Faults, ReportPart::Passed, ReportPart::Threats, ReportPart::Facts, ReportPart::Seals})
            QVERIFY2(text.contains(closed(reportHeading(part))), qPrintable(reportHeading(part)));
        QVERIFY(!text.contains(closed(reportHeading(ReportPart::Untold)))); // nothing of it, no heading
        QVERIFY(text.contains(u"250-STARTTLS"_s));                          // expected
        QVERIFY(text.contains(u"mx:mx3.one-bad-host.test"_s));              // the policy
    }

    void pagesAreNumbered()
    {
        const Pages pages = pagesOf(sample());
        QVERIFY(pages.size() > 3);
        for (size_t i = 0; i < pages.size(); ++i) {
            const QString text = pages.at(i)->text();
            QVERIFY2(text.contains(u"%1 of %2\n"_s.arg(i + 1).arg(pages.size())), qPrintable(text));
            QVERIFY(text.contains(u"Mail transport of one-bad-host.test"_s));
            QVERIFY(text.contains(sample().finishedAt.toUTC().toString(u"yyyy-MM-dd"_s)));
        }
    }

    void nothingLeavesThePage_data()
    {
        QTest::addColumn<std::function<InspectionFacts()>>("make");
        QTest::newRow("the sample") << std::function<InspectionFacts()>(sample);
        QTest::newRow("twenty bad hosts") << std::function<InspectionFacts()>(twentyBadHosts);
        const auto samples = hostileSamples();
        for (auto each = samples.begin(); each != samples.end(); ++each)
            QTest::newRow(each.key().constData()) << each.value();
    }
    void nothingLeavesThePage()
    {
        QFETCH(std::function<InspectionFacts()>, make);
        Paper letter = Paper::forLocale();
        letter.size = QPageSize(QPageSize::Letter);
        for (const Paper &paper : {Paper::forLocale(), letter}) {
            const QRectF area = paper.area().adjusted(-21 * pt, -40 * pt, 21 * pt,
                                                      40 * pt); // with header, footer and the path
            for (const auto &page : pagesOf(make(), paper)) {
                for (const RecordedText &piece : page->texts) {
                    QVERIFY2(area.contains(piece.rect), qPrintable(piece.text));
                    QVERIFY2(!hasRawControls(piece.text), qPrintable(piece.text));
                }
            }
        }
    }

    void noHeadingEndsAPage()
    {
        QStringList headings;
        for (const ReportPart part : {ReportPart::Faults, ReportPart::Untold, ReportPart::Passed, ReportPart::Threats,
                                      ReportPart::Facts, ReportPart::Seals})
            headings.append(reportHeading(part));
        for (const auto &page : pagesOf(twentyBadHosts())) {
            QString last;
            qreal bottom = 0;
            for (const RecordedText &piece : page->texts) {
                if (piece.rect.bottom() <= Paper::forLocale().area().bottom() && piece.rect.bottom() > bottom) {
                    bottom = piece.rect.bottom();
                    last = piece.text;
                }
            }
            QVERIFY2(!headings.contains(last), qPrintable(last));
        }
    }

    void isCutAtTheLastPage()
    {
        const InspectionFacts facts = twentyBadHosts();
        const Paper paper = Paper::forLocale();
        const ReportPages cut(facts, judge(facts), paper, 3);
        QVERIFY(cut.isCut());
        QCOMPARE(cut.count(), 3);
        const Pages pages = recorded(cut, paper);
        QVERIFY(pages.at(2)->flow().contains(u"The report is longer and ends here."_s));
        QVERIFY(!pages.at(1)->flow().contains(u"ends here"_s));
        const ReportPages whole(facts, judge(facts), paper);
        QVERIFY(!whole.isCut());
    }

    void sameInputSameOctets()
    {
        const InspectionFacts facts = sample();
        const auto pdf = [&facts] { return reportFile(ReportFormat::Pdf, facts, judge(facts)).value(); };
        const QByteArray first = pdf();
        QVERIFY(first.startsWith("%PDF-1."));
        QVERIFY(first.contains("/CreationDate (D:" + facts.finishedAt.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1()
                               + "Z)"));
        QTest::qWait(1100); // another second
        QCOMPARE(pdf(), first);
        QVERIFY(!first.contains("one-bad-host")); // title and creator are ours; the pages are compressed
    }

    void papersFollowThePlace_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("size");
        QTest::newRow("Germany") << u"de_DE"_s << int(QPageSize::A4);
        QTest::newRow("the United States") << u"en_US"_s << int(QPageSize::Letter);
        QTest::newRow("Canada") << u"fr_CA"_s << int(QPageSize::Letter);
        QTest::newRow("none") << u"C"_s << int(QPageSize::A4);
    }
    void papersFollowThePlace()
    {
        QFETCH(QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QPageSize::PageSizeId size = Paper::forLocale().size.id();
        QLocale::setDefault(before);
        QTEST(int(size), "size");
    }

    void paperIsAlwaysLight() { QVERIFY(!isDark(Paper::forLocale().palette)); }

    void isSetInTime()
    {
        const InspectionFacts facts = twentyBadHosts();
        const Judgement judgement = judge(facts);
        QVERIFY2(judgement.findings.size() > 200, qPrintable(QString::number(judgement.findings.size())));
        QElapsedTimer timer;
        timer.start();
        const QByteArray pdf = reportFile(ReportFormat::Pdf, facts, judgement).value();
        qInfo("%lld findings, %lld octets, %lld ms", qint64(judgement.findings.size()), qint64(pdf.size()),
              timer.elapsed());
        QVERIFY(timer.elapsed() < 10'000);
    }

private:
    static InspectionFacts sample()
    {
        QFile file(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/samples/one-bad-host.json"));
        return file.open(QIODevice::ReadOnly)
                   ? inspectionFactsFromJson(QJsonDocument::fromJson(file.readAll()).object()).value()
                   : InspectionFacts();
    }
};

QTEST_MAIN(ReportPrintTest)
#include "report_print_test.moc"
