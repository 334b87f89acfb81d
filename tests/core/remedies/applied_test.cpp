// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/core/judge/tlsa_rows.h"
#include "tests/support/remedy_trial.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

void add(const char *group, int number, FactsBuilder builder)
{
    InspectionFacts facts = builder.facts();
    facts.finishedAt = pki().now;
    QTest::addRow("%s %d", group, number) << facts;
}

const QByteArrayList &records()
{
    static const QByteArrayList texts{
        "",
        "v=STSv1; id=1;",
        "V=STSv1; id=1;",
        " v=STSv1; id=1;",
        "v=STSv1 ; id=1;",
        "v=STSv2; id=1;",
        "v=STSv1;",
        "v=STSv1; id=a-b;",
        "v=STSv1; id=;",
        "v=STSv1; ID=1;",
        "v=STSv1; id=1; id=2;",
        "v=STSv1;; id=1;",
        "v=STSv1 id=1;",
        "v=STSv1\\; id=1\\;",
        "v=STSv1; id=1\xe2\x80\x9d;",
        "v=STSv1; id=1;\n",
        "v=STSv1; -a=1; id=1;",
        "v=STSv1; id=1; a=b c;",
        "v=STSv1; id=012345678901234567890123456789012;",
    };
    return texts;
}

const QByteArrayList &policies()
{
    static const QByteArrayList bodies{
        "", // none is served
        policy("enforce"),
        policy("testing"),
        policy("none"),
        policy("enforce", "mx1.example.org"),
        policy("testing", "mx1.example.org"),
        policy("enforce", "*.mail.example.org"),
        policy("enforce", "example.org"),
        "version: STSv1\nmode: enforce\nmx: mx1.example.org\nmx: mx2.example.org\nmax_age: 604800\n",
        "\xef\xbb\xbf" + policy("enforce"),
        policy("Enforce"),
        policy("enforce", "mx1.example.org."),
        policy("enforce", "*"),
        policy("enforce", "mx*.example.org"),
        policy("enforce", "mx1.example.org, mx2.example.org"),
        policy("enforce", "10 mx1.example.org"),
        policy("testing", "mx_1.example.org"),
        policy("enforce", "192.0.2.1"),
        "version: STSv1\r\nmode: enforce\r\n\r\nmax_age: 604800\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: enforce\r\n# hello\r\nmax_age: 604800\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: enforce\r\nmax_age: 1\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: enforce\r\nmax_age: 0\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: testing\r\nmax_age: 99999999\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: none\r\nmax_age: 31557600\r\n",
        "version: STSv1\r\nmode: enforce\r\nmax_age: 604800\r\n",
        "mode: enforce\r\nmax_age: 604800\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmax_age: 604800\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: enforce\r\nmode: testing\r\nmax_age: 604800\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: enforce\r\nmax-age: 604800\r\nmx: *.example.org\r\n",
        "version: STSv1\r\nmode: enforce\r\nmax_age: 604800\r\nmx: *.example.org\r\nmx: *.example.org\r\nmx: "
        "old.example.org\r\n",
        "<html>nothing here</html>",
        "version = STSv1\r\nmode = enforce\r\nmx = *.example.org\r\nmax_age = 604800\r\n",
        " version: STSv1\r\nmode : enforce\r\nmax_age: 604800\r\nmx: *.example.org\r\nid: 1\r\n",
        "version: STSv1\r\nMode: enforce\r\nmax_age: 604800\r\nmx: *.example.org\r\n",
        policy("enforce", "*.org"),
        "version: STSv1\rmode: enforce\rmax_age: 604800\rmx: *.example.org\r",
    };
    return bodies;
}

//! 0: both hosts pass; 1: the second offers no STARTTLS; 2: the first is self-signed; 3: no host is spoken to.
void addHosts(FactsBuilder &builder, int kind, DnsSecurity security = DnsSecurity::Insecure)
{
    builder.host("mx1.example.org", security).address("192.0.3.1");
    if (kind == 2)
        builder.starttls({pki().selfSigned.der}, ChainVerdict::SelfSigned);
    else if (kind != 3)
        builder.starttls(served(pki().good));
    builder.host("mx2.example.org", security).address("192.0.3.2");
    if (kind == 1)
        builder.noStarttls();
    else if (kind != 3)
        builder.starttls(served(pki().good));
}

const QList<QList<TlsaRecord>> &tlsaSets()
{
    const MadeCertificate &good = pki().good;
    static const QList<QList<TlsaRecord>> sets{
        {},
        {tlsaOf(3, 1, 1, good)},
        {stale()},
        {tlsaOf(3, 1, 1, good), stale()},
        {tlsaOf(3, 1, 2, good)},
        {stale(3, 1, 2), tlsaOf(3, 1, 1, good)},
        {tlsaOf(3, 0, 1, good)},
        {tlsaOf(3, 0, 2, good)},
        {tlsaOf(3, 0, 0, good)},
        {tlsaOf(3, 1, 0, good)},
        {tlsaOf(2, 0, 1, pki().root)},
        {tlsaOf(2, 1, 1, pki().root)},
        {tlsaOf(2, 0, 0, pki().root)},
        {tlsaOf(2, 0, 2, pki().root)},
        {stale(2, 0, 1)},
        {tlsaOf(1, 0, 1, good)},
        {tlsaOf(0, 0, 1, good), tlsaOf(3, 1, 1, good)},
        {{3, 1, 1, "short"}},
        {{3, 1, 1, {}}},
        {{9, 1, 1, QByteArray(32, 'x')}},
        {{3, 4, 1, QByteArray(32, 'x')}, stale()},
        {{3, 1, 7, QByteArray(32, 'x')}},
        {{3, 0, 0, "no certificate"}},
        {{3, 1, 1, tlsaOf(3, 0, 1, good).data}},
        {{3, 0, 1, tlsaOf(3, 1, 1, good).data}},
        {tlsaOf(3, 1, 1, pki().otherName), tlsaOf(2, 0, 1, pki().root)},
        {stale(), stale(3, 1, 2)},
        {tlsaOf(3, 0, 1, good), tlsaOf(3, 1, 1, pki().otherName)},
    };
    return sets;
}

} // namespace

//! What is proposed has to mend, and may break nothing: every text goes back into the facts, and is judged.
class AppliedRemediesTest : public QObject
{
    Q_OBJECT

    static constexpr int kEnough = 2; // of one kind: the record of the reports is missing in every other row
    QMap<QString, int> m_mended;      // by check, and by what the texts are

    //! Rows that differ in nothing but names and digests are one.
    static QString kindOf(const Finding &finding, const Remedies &texts)
    {
        QString kind = QLatin1StringView(specOf(finding.check).slug) + u' ' + severityWord(severityOf(finding));
        for (const RemedyText &text : texts) {
            kind += u' ' + remedyWord(text.kind) + (text.replaces ? u"!"_s : QString())
                    + QString::number(text.lines.size());
            for (const QString &line : text.lines)
                kind += line.startsWith(u"mode:"_s) ? line : QString();
        }
        return kind;
    }

private Q_SLOTS:
    void mends_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        for (int hosts = 0; hosts < 4; ++hosts) {
            int number = 0;
            for (const QByteArray &record : hosts < 2 ? records() : QByteArrayList()) {
                const QByteArrayList bodies{
                    policy("enforce"), {}, policy("testing"), policy("enforce", "mx1.example.org")};
                for (const QByteArray &body : hosts == 0 ? bodies : bodies.first(1)) { // what fails counts with enforce
                    FactsBuilder builder = twoHosts();
                    if (body.isEmpty())
                        record.isEmpty() ? builder : builder.stsRecords({record});
                    else
                        builder.sts(record, body);
                    if (record.isEmpty())
                        builder.stsRecords({});
                    addHosts(builder, hosts);
                    add(QByteArray("record, hosts " + QByteArray::number(hosts)).constData(), number++, builder);
                }
            }
            number = 0;
            for (const QByteArray &body : policies()) {
                FactsBuilder builder = twoHosts();
                builder.sts(kRecord, body).tlsRpt("v=TLSRPTv1; rua=mailto:r@example.net");
                addHosts(builder, hosts);
                add(QByteArray("policy, hosts " + QByteArray::number(hosts)).constData(), number++, builder);
            }
        }
    }
    void mends() { tryAll(); }

    void mendsReports_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        int number = 0;
        for (const QByteArray &text : QByteArrayList{
                 "", "v=TLSRPTv1; rua=mailto:r@example.net", "v=TLSRPTv1 ; rua=mailto:r@example.net",
                 "V=TLSRPTv1; rua=mailto:r@example.net", "v=TLSRPTv1;",
                 "v=TLSRPTv1; rua=", "v=TLSRPTv1; rua=r@example.net", "v=TLSRPTv1; rua=mailto://r@example.net",
                 "v=TLSRPTv1; rua=mailto:r@example.net!10m",
                 "v=TLSRPTv1; rua=mailto:a@example.net,,mailto:b@example.net",
                 "v=TLSRPTv1; rua=mailto:a@example.net; rua=https://example.net/r",
                 "v=TLSRPTv1; x=y; rua=mailto:a@example.net", "v=TLSRPTv1\\; rua=mailto:a@example.net",
                 "v=TLSRPTv1; rua=mailto:nobody", "v=TLSRPTv1; rua=http://example.net/",
                 "v=TLSRPTv1; rua=mailto:a@example.net;;", "v=TLSRPTv1; rua=\xe2\x80\x9cmailto:a@example.net",
                 "v=TLSRPTv1; rua=mailto:" + QByteArray(64, 'a') + "@" + QByteArray(60, 'b')
                     + ".example.net,https://example.net/" + QByteArray(400, 'c')}) {
            FactsBuilder builder = twoHosts();
            builder.sts(kRecord, policy("testing"));
            if (!text.isEmpty())
                builder.tlsRpt(text);
            addHosts(builder, 0);
            add("reports", number++, builder);
        }
        FactsBuilder twice = twoHosts();
        twice.tlsRpt("v=TLSRPTv1; rua=mailto:a@example.net").edit([](InspectionFacts &facts) {
            facts.tlsRpt = answered({u"_smtp._tls.example.org"_s, RrType::Txt},
                                    {txtRdata({"v=TLSRPTv1; rua=mailto:a@example.net"}),
                                     txtRdata({"v=TLSRPTv1; rua=mailto:b@example.net"})});
        });
        addHosts(twice, 0);
        add("reports twice", 0, twice);
    }
    void mendsReports() { tryAll(); }

    void mendsTlsa_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        int number = 0;
        for (const QList<TlsaRecord> &first : tlsaSets()) {
            for (const QList<TlsaRecord> &second :
                 {QList<TlsaRecord>(), QList<TlsaRecord>{tlsaOf(3, 1, 1, pki().good)}}) {
                for (const bool otherKey : {false, true}) {
                    if (otherKey && !second.isEmpty())
                        continue; // the other host has no part in that
                    FactsBuilder builder = twoHosts(kSecure);
                    builder.host("mx1.example.org", kSecure).address("192.0.3.1").starttls(served(pki().good));
                    if (otherKey)
                        builder.address("192.0.3.9").starttls(served(pki().otherName));
                    if (!first.isEmpty())
                        builder.tlsa(first);
                    builder.host("mx2.example.org", kSecure).address("192.0.3.2").starttls(served(pki().good));
                    if (!second.isEmpty())
                        builder.tlsa(second);
                    add("tlsa", number++, builder);
                }
            }
        }
    }
    void mendsTlsa() { tryAll(); }

    void mendsMx_data()
    {
        QTest::addColumn<InspectionFacts>("facts");
        int number = 0;
        for (const QByteArray &other : QByteArrayList{"mx1.example.org", "192.0.2.1", "gone.example.org", "localhost",
                                                      "", "mx2.example.org.example.org",
                                                      "b\xc3\xbc"
                                                      "cher.example.org"}) {
            for (const int hosts : {0, 3}) {
                FactsBuilder builder = domain({{10, "mx1.example.org"}, {20, other}});
                builder.sts(kRecord, policy("testing"));
                builder.host("mx1.example.org").address("192.0.3.1");
                if (hosts == 0)
                    builder.starttls(served(pki().good));
                if (const MxHostFacts named{
                        mxRecordsOf(builder.facts().mx.value()->set).constLast().target, 20, {}, {}, {}, {}, {}};
                    !named.name.isEmpty() && named.name != u"mx1.example.org")
                    builder.host(named.name);
                add("mx", number++, builder);
            }
        }
        add("null with preference", 0, domain({{10, ""}}));
        add("null with policy", 0, domain({{0, ""}}).sts(kRecord, policy("enforce")));
        FactsBuilder implicit("example.org");
        add("implicit", 0, implicit.host("example.org").address("192.0.3.1").starttls(served(pki().good)));
    }
    void mendsMx() { tryAll(); }

    //! So that the test cannot pass by proposing nothing.
    void proposes()
    {
        QSet<QString> checks;
        for (const QString &kind : m_mended.keys())
            checks.insert(kind.section(u' ', 0, 0));
        QVERIFY2(checks.size() > 85, QByteArray::number(checks.size()).constData());
    }

private:
    void tryAll()
    {
        QFETCH(InspectionFacts, facts);
        const QString trouble = troubleWithRemedies(facts, [this](const Finding &finding, const Remedies &texts) {
            return ++m_mended[kindOf(finding, texts)] <= kEnough;
        });
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
};

QTEST_GUILESS_MAIN(AppliedRemediesTest)
#include "applied_test.moc"
