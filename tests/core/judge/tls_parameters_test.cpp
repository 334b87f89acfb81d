// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/ncsc_level.h"
#include "tests/core/judge/seal_rows.h"

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

using TlsChange = std::function<void(TlsOutcome &)>;

FactsBuilder with(const TlsChange &change)
{
    return oneHost().host("mx1.example.org").address("192.0.3.1").starttls({}).editSession([&](SmtpSession &s) {
        change(*s.tls);
    });
}

//! TLS 1.2 as servers of today do it.
void isTls12(TlsOutcome &tls)
{
    tls.version = u"TLSv1.2"_s;
    tls.cipherSuite = u"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"_s;
    tls.signatureScheme = u"rsa_pss_rsae_sha256"_s;
}

FactsBuilder with12(const TlsChange &change)
{
    return with([&](TlsOutcome &tls) {
        isTls12(tls);
        change(tls);
    });
}

void finiteField(TlsOutcome &tls, int bits, const QString &group)
{
    tls.cipherSuite = u"TLS_DHE_RSA_WITH_AES_128_GCM_SHA256"_s;
    tls.group = u"DH-%1"_s.arg(bits);
    tls.dhBits = bits;
    tls.dhGroup = group;
}

QString on(const QString &finding)
{
    return finding + u" mx1"_s;
}

// In the order of the judge.
const QString kCbc = on(u"pass tls.cipher.cbc-mac-then-encrypt"_s), kRsa = on(u"pass tls.cipher.static-rsa"_s),
              kLevel = on(u"pass tls.cipher.ncsc-level"_s), kSecrecy = on(u"pass tls.kex.forward-secrecy"_s),
              kNoDhe = on(u"pass tls.kex.dhe-tls12"_s), kCurve = on(u"pass tls.kex.curve-size"_s),
              kHash = on(u"pass tls.kex.signature-sha1"_s);
const QString kPhaseOut = on(u"notice tls.cipher.ncsc-level"_s), kInsufficient = on(u"warning tls.cipher.ncsc-level"_s),
              kDhe = on(u"notice tls.kex.dhe-tls12"_s);
const QStringList kWell{kCbc, kRsa, kLevel, kSecrecy, kCurve, kHash};
const QStringList kWell12{kCbc, kRsa, kLevel, kSecrecy, kNoDhe, kCurve, kHash};

} // namespace

class JudgeTlsParametersTest : public QObject
{
    Q_OBJECT

    JudgeTable m_table{judgeTlsParameters};

private Q_SLOTS:
    void handshakes_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        row("TLS 1.3", with([](TlsOutcome &) {}), kWell);
        row("TLS 1.2", with12([](TlsOutcome &) {}), kWell12);
        row("renegotiation and master secret",
            with12([](TlsOutcome &tls) { tls.secureRenegotiation = tls.extendedMasterSecret = true; }),
            QStringList{on(u"pass tls.version.renegotiation-secure"_s),
                        on(u"pass tls.version.extended-master-secret"_s)}
                + kWell12);
        row("neither", with12([](TlsOutcome &tls) { tls.secureRenegotiation = tls.extendedMasterSecret = false; }),
            QStringList{on(u"error tls.version.renegotiation-secure"_s),
                        on(u"warning tls.version.extended-master-secret"_s)}
                + kWell12);
        const auto ticket = [](bool early, std::optional<qint64> lifetime) {
            return with([=](TlsOutcome &tls) {
                tls.earlyData = early;
                tls.ticketLifetime = lifetime;
            });
        };
        const QString noEarly = on(u"pass tls.version.early-data"_s), week = on(u"pass tls.version.ticket-lifetime"_s);
        row("no ticket", ticket(false, {}), QStringList{noEarly, week} + kWell);
        row("a week", ticket(false, 604'800), QStringList{noEarly, week} + kWell);
        row("more than a week", ticket(false, 604'801),
            QStringList{noEarly, on(u"notice tls.version.ticket-lifetime"_s)} + kWell);
        row("early data", ticket(true, 7200), QStringList{on(u"notice tls.version.early-data"_s), week} + kWell);
        row("handshake fails",
            oneHost()
                .host("mx1.example.org")
                .address("192.0.3.1")
                .sessionFails(SmtpStage::Handshake, {FailureKind::TlsRejected, {}}),
            {});
        row("SHA-1", with12([](TlsOutcome &tls) { tls.signatureScheme = u"rsa_pkcs1_sha1"_s; }),
            kWell12.mid(0, 6) << on(u"warning tls.kex.signature-sha1"_s));
        row("MD5 in TLS 1.0 is no choice", with12([](TlsOutcome &tls) {
                tls.version = u"TLSv1"_s;
                tls.cipherSuite = u"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"_s;
                tls.signatureScheme = u"rsa_pkcs1_md5_sha1"_s;
            }),
            {on(u"warning tls.version.tls10-tls11"_s), kRsa, kInsufficient, kSecrecy, kNoDhe, kCurve});
    }
    void handshakes() { m_table.compare(); }

    void suites_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const auto cbc = [](std::optional<bool> encryptThenMac) {
            return with12([=](TlsOutcome &tls) {
                tls.cipherSuite = u"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256"_s;
                tls.encryptThenMac = encryptThenMac;
            });
        };
        const QStringList rest = QStringList{kRsa, kPhaseOut} + kWell12.mid(3);
        row("CBC", cbc(false), QStringList{on(u"notice tls.cipher.cbc-mac-then-encrypt"_s)} + rest);
        row("CBC, encrypt-then-MAC", cbc(true), QStringList{kCbc} + rest);
        row("CBC, nobody looked", cbc({}), rest);
        row("static RSA", with12([](TlsOutcome &tls) {
                tls.cipherSuite = u"TLS_RSA_WITH_AES_128_GCM_SHA256"_s;
                tls.group.clear();
                tls.signatureScheme.clear();
            }),
            {kCbc, on(u"warning tls.cipher.static-rsa"_s), kInsufficient});
        const auto dhe = [](int bits, const QString &group) {
            return with12([=](TlsOutcome &tls) { finiteField(tls, bits, group); });
        };
        const auto told = [](const QString &level, const QString &size, const QString &prime) {
            return QStringList{kCbc, kRsa, level, kSecrecy, kDhe, on(size), on(prime), kHash};
        };
        const QString large = u"pass tls.kex.dh-size"_s, known = u"pass tls.kex.dh-common-prime"_s,
                      own = u"warning tls.kex.dh-common-prime"_s;
        row("ffdhe3072", dhe(3072, u"ffdhe3072"_s), told(kPhaseOut, large, known));
        row("ffdhe2048", dhe(2048, u"ffdhe2048"_s), told(kInsufficient, large, known));
        row("RFC 3526", dhe(2048, u"modp_2048"_s), told(kInsufficient, large, known));
        row("RFC 5114", dhe(2048, u"dh_2048_224"_s), told(kInsufficient, large, own));
        row("a prime of one's own", dhe(4096, {}), told(kInsufficient, large, own));
        const auto small = [](const QString &severity) {
            return QStringList{kCbc, kRsa, kInsufficient, kSecrecy, kDhe, on(severity + u" tls.kex.dh-size"_s), kHash};
        };
        row("2047 bits", dhe(2047, {}), small(u"warning"_s));
        row("1024 bits", dhe(1024, {}), small(u"warning"_s));
        row("1023 bits", dhe(1023, {}), small(u"error"_s));
        row("finite field in TLS 1.3", with([](TlsOutcome &tls) {
                tls.group = u"ffdhe3072"_s;
                tls.dhGroup = tls.group;
                tls.dhBits = 3072;
            }),
            {kCbc, kRsa, kPhaseOut, kSecrecy, on(large), on(known), kHash});
        const auto curve = [](const QString &group) { return with12([=](TlsOutcome &tls) { tls.group = group; }); };
        QStringList weak = kWell12;
        weak[2] = kInsufficient;
        weak[5] = on(u"warning tls.kex.curve-size"_s);
        for (const QString &group : {u"P-192"_s, u"secp160r1"_s, u"sect163k1"_s})
            row(group.toLatin1().constData(), curve(group), weak);
        for (const QString &group : {u"P-256"_s, u"P-521"_s, u"X25519"_s, u"X448"_s, u"brainpoolP256r1"_s})
            row(group.toLatin1().constData(), curve(group), kWell12);
        QStringList phaseOut = kWell12;
        phaseOut[2] = kPhaseOut;
        row("P-224", curve(u"P-224"_s), phaseOut);
    }
    void suites() { m_table.compare(); }

    void versions_data()
    {
        JudgeTable::columns();
        const auto row = &JudgeTable::row;
        const QString same = u"pass tls.version.max-addresses-differ"_s,
                      differ = u"warning tls.version.max-addresses-differ"_s;
        const FactsBuilder one = with([](TlsOutcome &) {});
        const auto then = [&one](const TlsChange &change) {
            return FactsBuilder(one).address("192.0.3.2").starttls({}).editSession([&](SmtpSession &s) {
                change(*s.tls);
            });
        };
        row("two alike", then([](TlsOutcome &) {}), QStringList{same} + kWell + kWell);
        row("two alike, not over yet", then([](TlsOutcome &) {}).edit(unfinished), kWell + kWell);
        row("two differ", then(isTls12), QStringList{differ} + kWell + kWell12);
        row("two differ, not over yet", then(isTls12).edit(unfinished), QStringList{differ} + kWell + kWell12);
        row("one plain", FactsBuilder(one).address("192.0.3.2").noStarttls(), kWell);
    }
    void versions() { m_table.compare(); }

    void ratesAsNcsc_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("suite");
        QTest::addColumn<int>("level");
        const auto row = [](const char *suite, NcscLevel level, const QString &version = u"TLSv1.2"_s) {
            QTest::addRow("%s, %s", suite, qPrintable(version)) << version << QString::fromLatin1(suite) << int(level);
        };
        row("TLS_AES_256_GCM_SHA384", NcscLevel::Good, u"TLSv1.3"_s);
        row("TLS_CHACHA20_POLY1305_SHA256", NcscLevel::Good, u"TLSv1.3"_s);
        row("TLS_AES_128_GCM_SHA256", NcscLevel::Sufficient, u"TLSv1.3"_s);
        row("TLS_AES_128_CCM_8_SHA256", NcscLevel::Insufficient, u"TLSv1.3"_s);
        row("TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", NcscLevel::Sufficient);
        row("TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", NcscLevel::Sufficient);
        row("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", NcscLevel::PhaseOut);
        row("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", NcscLevel::Insufficient);
        row("TLS_DHE_RSA_WITH_AES_256_CBC_SHA256", NcscLevel::PhaseOut);
        row("TLS_RSA_WITH_AES_256_GCM_SHA384", NcscLevel::Insufficient);
        row("TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA", NcscLevel::Insufficient);
        row("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", NcscLevel::Insufficient, u"TLSv1.1"_s);
    }
    void ratesAsNcsc()
    {
        QFETCH(QString, version);
        QFETCH(QString, suite);
        QFETCH(int, level);
        TlsOutcome tls;
        tls.version = version;
        tls.cipherSuite = suite;
        tls.group = u"X25519"_s;
        QCOMPARE(int(ncscLevelOf(tls)), level);
    }

    void everyCheckIsYielded()
    {
        QCOMPARE(m_table.never(Check::TlsVersion10And11, Check::TlsKexSignatureSha1), QStringList());
    }
};

QTEST_APPLESS_MAIN(JudgeTlsParametersTest)
#include "tls_parameters_test.moc"
