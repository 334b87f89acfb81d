// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/remedy_text.h"

#include "app/wording/judgement_json.h"
#include "app/wording/report_text.h"
#include "tests/support/json_schema.h"
#include "tests/support/sample_facts.h"

#include <QJsonObject>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RemedyKind kAll[] = {RemedyKind::ZoneLine,   RemedyKind::RemoveLine,       RemedyKind::NullMxLine,
                               RemedyKind::PolicyFile, RemedyKind::PostfixLine,      RemedyKind::EximLine,
                               RemedyKind::NginxBlock, RemedyKind::CertificateNames, RemedyKind::FirstTlsaLine};

InspectionFacts openDomain()
{
    FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}});
    return builder.host("mx1.example.org").address("192.0.3.1").noStarttls().facts();
}

} // namespace

class RemedyTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasACaptionOfItsOwn()
    {
        QStringList captions;
        for (const RemedyKind kind : kAll) {
            const QString caption = remedyCaption({kind, u"a%1\u202e.example"_s, {}});
            QVERIFY2(caption.contains(u"a%1"_s), qPrintable(caption)); // never searched for places again
            QVERIFY(!caption.contains(u'\u202e'));
            captions.append(caption);
        }
        captions.append(remedyCaption({RemedyKind::ZoneLine, u"a%1"_s, {}, {}, true}));
        QCOMPARE(captions.removeDuplicates(), 0);
    }

    void linesStandBehindTheirCaption()
    {
        const RemedyText text{RemedyKind::ZoneLine, u"example.org"_s, {u"one"_s, u"two"_s}};
        QCOMPARE(remedyLines({text}),
                 (QStringList{u"Publish in the zone of example.org:"_s, u"    one"_s, u"    two"_s}));
    }

    void jsonFitsItsSchema()
    {
        const QJsonObject schema = readSchema(u"remedies"_s);
        QVERIFY(!schema.isEmpty());
        Remedies all;
        for (const RemedyKind kind : kAll)
            all.append({kind, u"example.org"_s, {u"a line"_s}, {u"present"_s}, kind == RemedyKind::ZoneLine});
        QCOMPARE(schemaComplaints(schema, remedyJson(all)), QStringList());
        QCOMPARE(schemaComplaints(schema, remedyJson({})), QStringList());
        const InspectionFacts facts = openDomain();
        int texts = 0;
        for (const QJsonValue finding : judgementJson(facts, judge(facts))["findings"_L1].toArray()) {
            QVERIFY(finding["remedyTexts"_L1].isArray());
            QCOMPARE(schemaComplaints(schema, finding["remedyTexts"_L1]), QStringList());
            texts += int(finding["remedyTexts"_L1].toArray().size());
        }
        QVERIFY(texts >= 5); // policy and record, reports, Postfix, Exim
    }

    void theReportHasThemUnbroken()
    {
        const InspectionFacts facts = openDomain();
        ReportChoices narrow;
        narrow.columns = 40;
        const QString report = reportText(facts, judge(facts), narrow);
        QVERIFY(report.contains(u"IN TXT \"v=TLSRPTv1; rua=mailto:tlsrpt@example.org\"\n"_s));
        QVERIFY(report.contains(u"smtpd_tls_security_level = may\n"_s));
    }
};

QTEST_GUILESS_MAIN(RemedyTextTest)
#include "remedy_text_test.moc"
