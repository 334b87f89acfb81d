// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/services.h"
#include "app/wording/finding_text.h"
#include "app/wording/threat_json.h"
#include "core/checks/catalogue.h"
#include "core/facts/facts_json.h"
#include "app/wording/settings_text.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"
#include "core/threats/threat_words.h"
#include "tests/app/pictures/path_agreement.h"
#include "tests/core/threats/seal_agreement.h"
#include "tests/support/json_schema.h"
#include "tests/support/judged_samples.h"
#include "tests/support/lab_choices.h"
#include "tests/support/remedy_trial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

struct Ended
{
    InspectionFacts facts;
    Judgement judgement;
    qint64 milliseconds = 0;
};

QStringList slugs(const Findings &findings, bool passed)
{
    QStringList found;
    for (const Finding &finding : findings) {
        if ((finding.standing == Standing::Passes) == passed)
            found.append(QLatin1StringView(specOf(finding.check).slug));
    }
    return found;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

//! "mta-sts-warm starttls-stripped held-back", one line for each word that holds of a cell.
QStringList threatLines(const ThreatMatrix &matrix)
{
    QStringList lines;
    for (const Attack attack : everyAttack()) {
        for (const Sender sender : everySender()) {
            const ThreatCell &cell = matrix.at(sender, attack);
            const QString who = senderWord(sender) + u' ' + attackWord(attack) + u' ';
            if (cell.standing != CellStanding::Told) {
                lines.append(who + standingWord(cell.standing));
                continue;
            }
            lines.append(who + outcomeWord(cell.outcome));
            if (cell.otherwise)
                lines.append(who + outcomeWord(*cell.otherwise));
            if (cell.inNameOnly)
                lines.append(who + u"in-name-only"_s);
        }
    }
    return lines;
}

} // namespace

//! Real servers, every domain of the table: the seal, the slugs that must and must not appear, the time.
class LabTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile table(qEnvironmentVariable("POSTSEAL_LAB_TABLE"));
        QVERIFY2(table.open(QIODevice::ReadOnly), "run inside the lab: tests/lab/lab exec -- ...");
        m_table = QJsonDocument::fromJson(table.readAll()).object().value("domains"_L1).toArray();
        QVERIFY(m_table.size() >= 16);
        const Settled<std::shared_ptr<Services>> services = Services::create(test::labChoices());
        QVERIFY2(services, services ? "" : qPrintable(settingsTroubleText(services.error())));
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        std::mutex mutex;
        for (const QJsonValue &row : m_table) {
            pool.start([this, &mutex, domain = *DomainName::parse(row.toObject().value("name"_L1).toString()),
                        thorough = row.toObject().value("thorough"_L1).toBool(), doors = *services] {
                QElapsedTimer timer;
                timer.start();
                Ended ended;
                World world = doors->world({});
                world.options.thorough = thorough;
                ended.facts = inspect(world, domain, {});
                ended.milliseconds = timer.elapsed();
                ended.judgement = judge(ended.facts);
                const std::scoped_lock lock(mutex);
                test::noteSample(u"lab: "_s + domain.ascii(), ended.judgement.findings);
                m_ended.insert(domain.ascii(), ended);
            });
        }
        pool.waitForDone();
    }

    void domain_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : m_table)
            QTest::newRow(qPrintable(row.toObject().value("name"_L1).toString())) << row.toObject();
    }
    void domain()
    {
        QFETCH(QJsonObject, row);
        const Ended &ended = m_ended[row.value("name"_L1).toString()];
        const QStringList failed = slugs(ended.judgement.findings, false),
                          passed = slugs(ended.judgement.findings, true);
        QCOMPARE(QString(sealWord(ended.judgement.seal.state)), row.value("seal"_L1).toString());
        for (const QString &slug : strings(row.value("must"_L1)))
            QVERIFY2(failed.contains(slug), qPrintable(u"missing: %1 among %2"_s.arg(slug, failed.join(u' '))));
        for (const QString &slug : strings(row.value("mustNot"_L1)))
            QVERIFY2(!failed.contains(slug), qPrintable(u"must not appear: "_s + slug));
        for (const QString &slug : strings(row.value("mustPass"_L1)))
            QVERIFY2(passed.contains(slug), qPrintable(u"must pass: %1 among %2"_s.arg(slug, passed.join(u' '))));
        for (const QString &slug : strings(row.value("mustNotPass"_L1)))
            QVERIFY2(!passed.contains(slug), qPrintable(u"must not pass: "_s + slug));
        QVERIFY(ended.milliseconds <= 1000 * row.value("seconds"_L1).toInt());
        QCOMPARE(test::greenerThanTheJudge(ended.facts, deliveryPathOf(ended.facts, ended.judgement), ended.judgement),
                 QString());
    }

    //! What is proposed for real servers mends, and breaks nothing.
    void remedies_data() { domain_data(); }
    void remedies()
    {
        QFETCH(QJsonObject, row);
        const Ended &ended = m_ended[row.value("name"_L1).toString()];
        const QString trouble = test::troubleWithRemedies(ended.facts,
                                                          [](const Finding &, const Remedies &) { return true; });
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void threats_data() { domain_data(); }
    void threats()
    {
        QFETCH(QJsonObject, row);
        const Ended &ended = m_ended[row.value("name"_L1).toString()];
        QCOMPARE(test::disagreement(ended.facts, ended.judgement.seal), QString());
        const ThreatMatrix matrix = threatsOf(readDomain(ended.facts));
        static const QJsonObject schema = test::readSchema(u"threats"_s);
        QCOMPARE(test::schemaComplaints(schema, threatsJson(matrix, ended.facts.domain, true)), QStringList());
        const QJsonObject wanted = row.value("threats"_L1).toObject();
        if (wanted.contains("why"_L1) || matrix.why != NoThreats::None) {
            QCOMPARE(QString(noThreatsWord(matrix.why)), wanted.value("why"_L1).toString());
            return;
        }
        const QStringList lines = threatLines(matrix);
        for (const QString &line : strings(wanted.value("must"_L1)))
            QVERIFY2(lines.contains(line), qPrintable(line));
        for (const QString &line : strings(wanted.value("mustNot"_L1))) {
            QVERIFY2(!lines.contains(line), qPrintable(line));
            const QString cell = line.section(u' ', 0, 1) + u' ';
            QVERIFY2(std::ranges::any_of(lines, [&cell](const QString &told) { return told.startsWith(cell); }),
                     qPrintable(u"no such cell: "_s + line));
        }
    }

    void everySentenceHasItsParticulars_data() { domain_data(); }
    void everySentenceHasItsParticulars()
    {
        QFETCH(QJsonObject, row);
        for (const Finding &finding : m_ended[row.value("name"_L1).toString()].judgement.findings)
            QVERIFY2(missingSlots(finding).isEmpty(), qPrintable(QLatin1StringView(specOf(finding.check).slug) + u": "_s
                                                                 + missingSlots(finding).join(u' ')));
    }

    void factsFitTheSchema_data() { domain_data(); }
    void factsFitTheSchema()
    {
        static const QJsonObject schema = test::readSchema(u"inspection"_s);
        QFETCH(QJsonObject, row);
        const Ended &ended = m_ended[row.value("name"_L1).toString()];
        QCOMPARE(test::schemaComplaints(schema, toJson(ended.facts)), QStringList());
    }

    void aThoroughRunAsksTheNameServers()
    {
        Choices choices = test::labChoices();
        choices.options.thorough = true;
        const Settled<std::shared_ptr<Services>> services = Services::create(choices);
        QVERIFY(services);
        const InspectionFacts facts = inspect((*services)->world({}), *DomainName::parse(u"sealed.test"), {});
        QCOMPARE(facts.ending, InspectionEnding::Finished);
        QVERIFY(!facts.authorities.isEmpty());
        for (const AuthorityLookup &lookup : facts.authorities)
            QVERIFY2(lookup.lookup.value(), qPrintable(lookup.question.name));
        const Judgement judgement = judge(facts);
        QCOMPARE(judgement.seal.state, SealState::Sealed);
        const QStringList passed = slugs(judgement.findings, true), failed = slugs(judgement.findings, false);
        for (const auto &slug : {u"refused"_s, u"edns"_s, u"tcp-fallback"_s, u"minimal-any"_s, u"ttl-mismatch"_s,
                                 u"cname-coexist"_s, u"negative-ttl"_s, u"resolver-rewrites"_s, u"wildcard-txt"_s})
            QVERIFY2(passed.contains(u"dns.query."_s + slug), qPrintable(slug));
        QVERIFY(passed.contains(u"dns.mx.ttl"_s));
        QVERIFY(std::ranges::none_of(failed, [](const QString &slug) { return slug.startsWith(u"dns.query."_s); }));
        const Result<InspectionFacts> loaded = inspectionFactsFromJson(toJson(facts));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(judge(*loaded).findings, judgement.findings);
    }

    void savedFactsAreJudgedTheSame_data() { domain_data(); }
    void savedFactsAreJudgedTheSame()
    {
        QFETCH(QJsonObject, row);
        const Ended &ended = m_ended[row.value("name"_L1).toString()];
        const Result<InspectionFacts> loaded = inspectionFactsFromJson(toJson(ended.facts));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        const Judgement again = judge(*loaded);
        QCOMPARE(again.seal, ended.judgement.seal);
        QCOMPARE(again.findings, ended.judgement.findings);
    }

private:
    QJsonArray m_table;
    QMap<QString, Ended> m_ended;
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::LabTableTest)
#include "lab_table_test.moc"
