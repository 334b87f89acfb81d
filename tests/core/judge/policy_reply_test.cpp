// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSpoken{u"pass https.policy-host.tls-version mta-sts"_s, u"pass https.policy-host.http11 mta-sts"_s};
const QString kCharset = u"pass https.policy-host.charset mta-sts"_s;
const QString kPlain = u"pass https.policy-host.content-encoding mta-sts"_s;

using Fields = QList<QPair<QByteArray, QByteArray>>;

FactsBuilder replying(const Fields &fields, int status = 200)
{
    HttpsExchange exchange = policyReply(u"mta-sts.example.org"_s, status, policy("enforce"), {pki().good.der});
    exchange.headers = fields;
    FactsBuilder builder = oneHost();
    builder.stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFetch(exchange, {});
    return builder;
}

FactsBuilder withCaa(const QList<std::pair<QString, QByteArrayList>> &answers)
{
    return replying({}).edit([&answers](InspectionFacts &f) {
        for (const auto &[name, rdata] : answers) {
            const DnsQuestion question{name, RrType::Caa};
            f.further.append({question, rdata.isEmpty() ? noSuchType(question) : answered(question, rdata)});
        }
    });
}

} // namespace

class JudgePolicyReplyTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgePolicyReply};

private Q_SLOTS:
    void replies_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto typed = [](const QByteArray &type) { return replying({{"Content-Type", type}}); };
        const QStringList good = kSpoken + QStringList{kCharset, kPlain};
        const QStringList odd = kSpoken + QStringList{u"notice https.policy-host.charset mta-sts"_s, kPlain};
        row("nobody looks for it", oneHost(), {});
        row("no fetch yet", oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}), {});
        row("a fetch that failed",
            oneHost().stsRecords({kRecord}).policyHost({"192.0.2.80"}).policyFails({FailureKind::Refused, {}}), {});
        row("no such file", replying({{"Content-Encoding", "gzip"}}, 404), kSpoken);
        row("no charset", typed("text/plain"), good);
        row("T-11 utf-8", typed("text/plain; charset=UTF-8"), good);
        row("utf-8 in quotes behind another parameter", typed("text/plain;format=flowed; Charset = \"utf-8\""), good);
        row("us-ascii", typed("text/plain;charset=us-ascii"), good);
        row("T-11 another parameter", typed("text/plain; format=flowed"), good);
        row("latin1", typed("text/plain; charset=iso-8859-1"), odd);
        row("UTF-16", typed("text/plain; charset=utf-16"), odd);
        row("no type", replying({}), kSpoken + QStringList{kPlain});
        const QStringList packed = kSpoken + QStringList{u"error https.policy-host.content-encoding mta-sts"_s};
        row("gzip", replying({{"content-encoding", "gzip"}}), packed);
        row("two codings", replying({{"content-encoding", "identity, br"}}), packed);
        row("identity", replying({{"content-encoding", "Identity"}}), kSpoken + QStringList{kPlain});
        const QStringList browser = kSpoken + QStringList{kPlain, u"info https.policy-host.hsts-irrelevant mta-sts"_s};
        row("HSTS", replying({{"strict-transport-security", "max-age=1"}}), browser);
        row("HTTP/3", replying({{"Alt-Svc", "h3=\":443\""}}), browser);
    }
    void replies() { m_table.compare(); }

    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString alias = u"info https.policy-host.cname mta-sts"_s, caa = u"info https.policy-host.caa mta-sts"_s;
        const QStringList rest = kSpoken + QStringList{kPlain};
        row("an alias", replying({}).edit([](InspectionFacts &f) {
            f.mtaSts.aaaa = answeredThrough({u"mta-sts.example.org"_s, RrType::Aaaa}, {u"web.example.net"_s}, {});
        }),
            QStringList{alias} + rest);
        row("an alias in a circle", replying({}).edit([](InspectionFacts &f) {
            f.mtaSts.aaaa = answeredThrough({u"mta-sts.example.org"_s, RrType::Aaaa}, {u"web.example.net"_s}, {});
            f.mtaSts.aaaa.value()->set.chainLoops = true;
        }),
            rest);
        const QByteArray issue("\0\5issueca.example", 17);
        row("CAA of the host", withCaa({{u"mta-sts.example.org"_s, {issue}}}), QStringList{caa} + rest);
        row("CAA of the domain", withCaa({{u"mta-sts.example.org"_s, {}}, {u"example.org"_s, {issue}}}),
            QStringList{caa} + rest);
        row("no CAA", withCaa({{u"mta-sts.example.org"_s, {}}, {u"example.org"_s, {}}}), rest);
        row("the way up is not known", withCaa({{u"example.org"_s, {issue}}}), rest);
    }
    void names() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check : {Check::PolicyHostAlias, Check::PolicyHostTlsVersion, Check::PolicyHostCharset,
                                  Check::PolicyHostContentEncoding, Check::PolicyHostHstsIrrelevant,
                                  Check::PolicyHostHttp11, Check::PolicyHostCaa})
            QCOMPARE(m_table.never(check, check), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgePolicyReplyTest)
#include "policy_reply_test.moc"
