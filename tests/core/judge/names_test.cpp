// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/trouble_table.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

FactsBuilder with(const QByteArrayList &names, const QByteArray &host = "mx1.example.org",
                  const QByteArrayList &addresses = {})
{
    const MadeCertificate leaf = makeCertificate({.commonName = "leaf", .dnsNames = names, .addresses = addresses},
                                                 &pki().root);
    FactsBuilder builder = domain({{10, host}});
    builder.host(host).address("192.0.3.1").starttls(served(leaf));
    return builder;
}

} // namespace

class JudgeNamesTest : public QObject
{
    Q_OBJECT

    TroubleTable m_table{{judgeNames}};

private Q_SLOTS:
    void names_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString wildcard = u"info tls.name.wildcard mx1"_s, internal = u"notice tls.name.internal mx1"_s;
        row("the host itself", with({"mx1.example.org"}), {});
        row("wildcard", with({"*.example.org"}), {wildcard});
        row("a wildcard for others beside the host", with({"mx1.example.org", "*.example.net"}), {});
        row("star under a suffix of two labels", with({"*.co.uk"}, "mx1.co.uk"),
            {wildcard, u"warning tls.name.wildcard-public-suffix mx1"_s});
        row("star under a top-level domain", with({"*.org"}, "mx1.org"),
            {u"warning tls.name.wildcard-public-suffix mx1"_s});
        row("address", with({"mx1.example.org"}, "mx1.example.org", {QByteArray("\xc0\x00\x03\x01", 4)}),
            {u"info tls.name.ip-san mx1"_s});
        for (const char *name : {"mx1", "mx1.local", "dc.corp", "a.home.arpa", ""})
            row(name, with({"mx1.example.org", name}), {internal});
        row("looks like it only", with({"mx1.example.org", "local.example.org", "notlocal.org"}), {});
        row("none at all", with({}), {});
    }
    void names() { m_table.compare(); }

    void everyCheckIsYielded()
    {
        for (const Check check :
             {Check::NameWildcard, Check::NameWildcardPublicSuffix, Check::NameIpSan, Check::NameInternal})
            QCOMPARE(m_table.neverTold(check, check) + m_table.neverPassed(check, check), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeNamesTest)
#include "names_test.moc"
