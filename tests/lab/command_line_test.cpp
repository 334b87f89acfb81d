// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"
#include "tests/support/scripted_dns.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

using test::CommandLineRun;
using test::inspectLab;
using test::labInspect;
using test::runCommandLine;

namespace {

QList<QJsonObject> findingsOf(const QJsonObject &answer)
{
    QList<QJsonObject> findings;
    for (const QJsonValue &finding : answer.value("findings"_L1).toArray())
        findings.append(finding.toObject());
    return findings;
}

qsizetype countOf(const QJsonObject &answer, const QString &slug)
{
    return std::ranges::count_if(findingsOf(answer), [&slug](const QJsonObject &finding) {
        return finding.value("slug"_L1).toString() == slug;
    });
}

//! All values of a key, wherever in the tree.
QList<QJsonValue> valuesOf(const QJsonValue &tree, QLatin1StringView key)
{
    QList<QJsonValue> values;
    for (const QJsonValue &entry : tree.toArray())
        values += valuesOf(entry, key);
    const QJsonObject object = tree.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == key)
            values.append(member.value());
        values += valuesOf(member.value(), key);
    }
    return values;
}

//! A session with a server, as against one that was not begun.
bool wasConnected(const QJsonValue &session)
{
    return session.toObject().value("value"_L1).isObject();
}

QString sealOf(const QJsonObject &answer)
{
    return answer.value("seal"_L1).toString();
}

} // namespace

//! postseal-cli as a process that asks real servers: what it prints, where, and what it ends with.
class CommandLineTest : public QObject
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
        QTest::addColumn<QString>("seal");
        QTest::addColumn<int>("code");
        QTest::newRow("sealed") << u"sealed.test"_s << u"sealed"_s << 0;
        QTest::newRow("cracked") << u"one-bad-host.test"_s << u"cracked"_s << 1;
        QTest::newRow("open") << u"nothing.test"_s << u"open"_s << 1;
        QTest::newRow("blocked") << u"expired-certificate.test"_s << u"blocked"_s << 1;
        QTest::newRow("takes no mail") << u"null-mx.test"_s << u"unknown"_s << 2;
        QTest::newRow("no such domain") << u"nonexistent.test"_s << u"unknown"_s << 2;
        QTest::newRow("an address, a U-label") << u"Someone@BÜCHER.test."_s << u"sealed"_s << 0;
    }
    void theExitCodeIsTheSeal()
    {
        QFETCH(QString, domain);
        QFETCH(QString, seal);
        const CommandLineRun text = inspectLab({domain});
        QTEST(text.code, "code");
        QCOMPARE(text.err, QByteArray());
        QVERIFY2(text.out.startsWith(seal.toUpper().toUtf8() + "  "), text.out.constData());
        const CommandLineRun json = inspectLab({domain, u"--json"_s});
        QTEST(json.code, "code");
        QCOMPARE(sealOf(json.json()), seal);
    }

    void oneDomainIsOneIndentedObject()
    {
        const CommandLineRun run = inspectLab({u"one-bad-host.test"_s, u"--json"_s});
        QVERIFY(run.out.startsWith("{\n    \""));
        QVERIFY(run.out.endsWith("}\n"));
        const QJsonObject answer = run.json();
        QCOMPARE(answer.keys(), (QStringList{u"domain"_s, u"facts"_s, u"findings"_s, u"seal"_s, u"seals"_s,
                                             u"sentence"_s, u"threats"_s}));
        QCOMPARE(answer.value("domain"_L1).toString(), u"one-bad-host.test"_s);
        QCOMPARE(answer.value("facts"_L1).toObject().value("format"_L1).toString(), u"postseal-inspection"_s);
        const QList<QJsonObject> findings = findingsOf(answer);
        QVERIFY(findings.size() > 10);
        const QStringList states{u"fails"_s, u"passes"_s, u"untold"_s};
        for (const QJsonObject &finding : findings) {
            QCOMPARE(finding.keys(),
                     (QStringList{u"area"_s, u"details"_s, u"effect"_s, u"expected"_s, u"host"_s, u"remedy"_s,
                                  u"remedyTexts"_s, u"rfc"_s,
                                  u"seen"_s, u"severity"_s, u"slug"_s, u"state"_s, u"text"_s, u"what"_s}));
            QVERIFY(states.contains(finding.value("state"_L1).toString()));
            QVERIFY(finding.value("seen"_L1).isArray() && finding.value("expected"_L1).isArray()
                    && finding.value("details"_L1).isObject());
            QVERIFY(!finding.value("text"_L1).toString().isEmpty()
                    && !finding.value("rfc"_L1).toString().isEmpty());
        }
        QCOMPARE(findings.constFirst().value("severity"_L1).toString(), u"error"_s); // worst first
    }

    void severalDomainsAreOneObjectALineAsEachIsDone()
    {
        const CommandLineRun run = inspectLab(
            {u"silent-banner.test"_s, u"sealed.test"_s, u"nothing.test"_s, u"--json"_s});
        QCOMPARE(run.code, 1); // not sealed before could not tell before sealed
        const QList<QJsonObject> answers = run.jsonLines();
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.constLast().value("domain"_L1).toString(),
                 u"silent-banner.test"_s); // it is waited for, the others are not
        QCOMPARE(run.out.count('\n'), 3);
        const CommandLineRun untold = inspectLab({u"sealed.test"_s, u"null-mx.test"_s});
        QCOMPARE(untold.code, 2);
        QCOMPARE(untold.out.count("\n\n") > 0, true);
    }

    void aSavedInspectionIsJudgedTheSame()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"one.json"_s);
        const CommandLineRun live = inspectLab({u"one-bad-host.test"_s, u"--json"_s, u"--save"_s, file});
        const CommandLineRun again = runCommandLine({u"judge"_s, u"--json"_s, file});
        QCOMPARE(again.code, live.code);
        QCOMPARE(again.err, QByteArray());
        QCOMPARE(again.json().value("findings"_L1), live.json().value("findings"_L1));
        QCOMPARE(again.out, live.out);
    }

    void severalAreSavedIntoAFolder()
    {
        const QTemporaryDir folder;
        const CommandLineRun live = inspectLab({u"sealed.test"_s, u"bücher.test"_s, u"--save"_s, folder.path()});
        QCOMPARE(live.code, 0);
        const QStringList files{folder.filePath(u"sealed.test.json"_s), folder.filePath(u"xn--bcher-kva.test.json"_s)};
        const CommandLineRun again = runCommandLine(QStringList{u"judge"_s, u"--json"_s} + files);
        QCOMPARE(again.code, 0);
        const QList<QJsonObject> answers = again.jsonLines();
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.constFirst().value("domain"_L1).toString(), u"sealed.test"_s);
        QCOMPARE(answers.constLast().value("domain"_L1).toString(), u"xn--bcher-kva.test"_s);
    }

    void whatCannotBeWrittenHasACodeOfItsOwn()
    {
        const CommandLineRun run = inspectLab({u"sealed.test"_s, u"--save"_s, u"/nowhere/at all.json"_s});
        QCOMPARE(run.code, 73);
        QVERIFY(run.out.startsWith("SEALED"));
        QVERIFY2(run.err.contains("/nowhere/at all.json"), run.err.constData());
    }

    void withoutATrustAnchorNothingIsSecure()
    {
        const CommandLineRun run = inspectLab({u"sealed.test"_s, u"--trust-anchor"_s, u"none"_s, u"--json"_s});
        const QJsonObject answer = run.json();
        QCOMPARE(sealOf(answer), u"sealed"_s); // MTA-STS holds without DNSSEC
        QCOMPARE(countOf(answer, u"dns.dnssec.resolver-not-validating"_s), 1);
        QCOMPARE(answer.value("facts"_L1).toObject().value("vantage"_L1).toObject().value("validates"_L1),
                 QJsonValue(false));
        const QList<QJsonValue> securities = valuesOf(answer.value("facts"_L1), "security"_L1);
        QVERIFY(securities.size() > 5);
        QVERIFY(!securities.contains(QJsonValue(u"secure"_s)));
        const QJsonObject dane = answer.value("seals"_L1).toObject().value("dane"_L1).toObject();
        QCOMPARE(dane.value("seal"_L1).toString(), u"unknown"_s);
        QVERIFY(dane.value("text"_L1).toString().contains(u"not validated"_s));
    }

    void privateAddressesAreLeftAlone()
    {
        const CommandLineRun run = runCommandLine(labInspect({u"sealed.test"_s, u"--json"_s}));
        QCOMPARE(run.code, 2);
        const QJsonObject answer = run.json();
        QCOMPARE(sealOf(answer), u"unknown"_s);
        QVERIFY(countOf(answer, u"dns.mx.target-private"_s) > 0);
        const QList<QJsonValue> sessions = valuesOf(answer.value("facts"_L1), "session"_L1);
        QVERIFY(sessions.size() >= 2);
        QVERIFY(std::ranges::none_of(sessions, wasConnected));
        QCOMPARE(valuesOf(answer.value("facts"_L1), "tls"_L1).size(), 0); // the policy host neither
        const CommandLineRun text = runCommandLine(labInspect({u"sealed.test"_s}));
        QVERIFY2(text.out.contains(" 0 connection"), text.out.right(100).constData());
    }

    void oneAddressFamilyAlone_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<bool>("v6");
        QTest::newRow("IPv4") << u"--ipv4"_s << false;
        QTest::newRow("IPv6") << u"--ipv6"_s << true;
    }
    void oneAddressFamilyAlone()
    {
        QFETCH(QString, option);
        QFETCH(bool, v6);
        const QJsonObject facts =
            inspectLab({u"sealed.test"_s, option, u"--json"_s}).json().value("facts"_L1).toObject();
        int connected = 0, left = 0;
        for (const QJsonValue &list : valuesOf(facts, "addresses"_L1)) {
            for (const QJsonValue &address : list.toArray()) {
                const bool isV6 = address.toObject().value("address"_L1).toString().contains(u':');
                const bool did = wasConnected(address.toObject().value("session"_L1));
                QCOMPARE(did, isV6 == v6);
                ++(did ? connected : left);
            }
        }
        if (qEnvironmentVariable("POSTSEAL_LAB_MODE") != "netns"_L1)
            QSKIP("this lab has no IPv6");
        QCOMPARE(connected, 2);
        QCOMPARE(left, 2);
    }

    void patienceCanBeChosen()
    {
        const QJsonObject answer = runCommandLine(labInspect({u"silent-banner.test"_s, u"--allow-private"_s,
                                                              u"--timeout"_s, u"1"_s, u"--json"_s}))
                                       .json();
        QCOMPARE(sealOf(answer), u"unknown"_s);
        QCOMPARE(countOf(answer, u"smtp.session.greeting"_s), 1);
        const QList<QJsonValue> took = valuesOf(valuesOf(answer.value("facts"_L1), "addresses"_L1).value(0), "took"_L1);
        QVERIFY(!took.isEmpty());
        for (const QJsonValue &milliseconds : took)
            QVERIFY(milliseconds.toInt() >= 1000 && milliseconds.toInt() < 30'000); // 30 s is the built-in limit
    }

    void severalResolversMayBeNamed()
    {
        const QString lab = qEnvironmentVariable("POSTSEAL_LAB_RESOLVER");
        const CommandLineRun run = inspectLab({u"null-mx.test"_s, u"--json"_s, u"--resolver"_s, lab + u", "_s + lab});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(countOf(run.json(), u"dns.mx.null"_s), 1);
    }

    void aResolverThatDoesNotAnswer()
    {
        test::ScriptedDns silent([](const test::HeardQuestion &) { return QByteArray(); });
        const CommandLineRun run = runCommandLine(
            labInspect({u"sealed.test"_s, u"--resolver"_s, silent.forwarder(), u"--timeout"_s, u"1"_s, u"--json"_s}));
        QCOMPARE(run.code, 2);
        QCOMPARE(sealOf(run.json()), u"unknown"_s);
        QCOMPARE(countOf(run.json(), u"dns.mx.lookup-error"_s), 1);
        QVERIFY(!silent.heard().isEmpty());
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::CommandLineTest)
#include "command_line_test.moc"
