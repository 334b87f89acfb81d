// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/command_line_run.h"
#include "tests/support/dns_packet.h"
#include "tests/support/scripted_dns.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace postseal {

using test::CommandLineRun;
using test::inspectLab;

namespace {

QJsonObject vantageOf(const QJsonObject &answer)
{
    return answer.value("facts"_L1).toObject().value("vantage"_L1).toObject();
}

QJsonObject mxFailureOf(const QJsonObject &answer)
{
    return answer.value("facts"_L1).toObject().value("mx"_L1).toObject().value("failure"_L1).toObject();
}

QString lab(const char *name)
{
    return qEnvironmentVariable(name);
}

} // namespace

//! Whom postseal-cli can ask, with real servers: unbound over TLS, and NSD as the root and all below.
class CommandLineResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("POSTSEAL_LAB_TABLE"), "run inside the lab: tests/lab/lab exec -- ...");
    }

    void findsTheSame_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("seal");
        QTest::newRow("signed, sealed") << u"sealed.test"_s << u"sealed"_s;
        QTest::newRow("unsigned") << u"nothing.test"_s << u"open"_s;
        QTest::newRow("bogus") << u"bogus.test"_s << u"blocked"_s;
        QTest::newRow("not there") << u"nonexistent.test"_s << u"unknown"_s;
    }
    void findsTheSame()
    {
        QFETCH(QString, domain);
        QFETCH(QString, seal);
        const QString tls = lab("POSTSEAL_LAB_TLS_RESOLVER");
        const QJsonObject overTls = inspectLab({domain, u"--resolver"_s, tls, u"--json"_s}).json();
        QCOMPARE(overTls.value("seal"_L1).toString(), seal);
        QCOMPARE(vantageOf(overTls).value("resolver"_L1).toString(), tls);
        if (lab("POSTSEAL_LAB_ROOT_HINTS").isEmpty())
            QSKIP("name servers on other ports than 53 cannot be found from the root");
        const QJsonObject recursive = inspectLab({domain, u"--resolver"_s, u"recursive"_s, u"--root-hints"_s,
                                                  lab("POSTSEAL_LAB_ROOT_HINTS"), u"--json"_s})
                                          .json();
        QCOMPARE(recursive.value("seal"_L1).toString(), seal);
        QCOMPARE(vantageOf(recursive).value("resolver"_L1).toString(), u"recursive"_s);
    }

    void anotherNameThanTheCertificateHas()
    {
        const QString tls = lab("POSTSEAL_LAB_TLS_RESOLVER").section(u'#', 0, 0) + u"#other.test"_s;
        const CommandLineRun run = inspectLab({u"sealed.test"_s, u"--resolver"_s, tls, u"--json"_s});
        QCOMPARE(run.code, 2);
        QCOMPARE(mxFailureOf(run.json()).value("kind"_L1).toString(), u"tls-rejected"_s);
        QVERIFY(mxFailureOf(run.json()).value("detail"_L1).toString().startsWith(tls));
    }

    void aCertificateOfAnUnknownRoot()
    {
        const QString system = u"/etc/ssl/certs/ca-certificates.crt"_s;
        if (!QFile::exists(system))
            QSKIP("no other roots are installed");
        const CommandLineRun run = inspectLab(
            {u"sealed.test"_s, u"--resolver"_s, lab("POSTSEAL_LAB_TLS_RESOLVER"), u"--ca"_s, system, u"--json"_s});
        QCOMPARE(run.code, 2);
        QCOMPARE(mxFailureOf(run.json()).value("kind"_L1).toString(), u"tls-rejected"_s);
    }

    void aResolverThatRefuses()
    {
        const test::ScriptedDns refuses(
            [](const test::HeardQuestion &heard) { return test::dnsPacket(heard.question, {}, 5); });
        const CommandLineRun run = inspectLab({u"sealed.test"_s, u"--resolver"_s, refuses.forwarder(), u"--json"_s});
        QCOMPARE(run.code, 2); // nothing is said against the domain
        QCOMPARE(mxFailureOf(run.json()).value("kind"_L1).toString(), u"refused"_s);
    }
};

} // namespace postseal

QTEST_GUILESS_MAIN(postseal::CommandLineResolverTest)
#include "command_line_resolver_test.moc"
