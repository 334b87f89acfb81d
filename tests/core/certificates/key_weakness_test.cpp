// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/key_weakness.h"

#include "core/certificates/certificate.h"
#include "tests/support/certificate_maker.h"

#include <QTest>

#include <openssl/bn.h>

using namespace postseal;
using namespace postseal::test;

namespace {

using Number = std::shared_ptr<BIGNUM>;

Number number(BIGNUM *n)
{
    return {n, BN_free};
}

Number product(const Number &a, const Number &b)
{
    BN_CTX *scratch = BN_CTX_new();
    Number result = number(BN_new());
    BN_mul(result.get(), a.get(), b.get(), scratch);
    BN_CTX_free(scratch);
    return result;
}

Number prime(int bits)
{
    Number result = number(BN_new());
    BN_generate_prime_ex(result.get(), bits, 0, nullptr, nullptr, nullptr);
    return result;
}

Number nextPrime(const Number &from)
{
    Number result = number(BN_dup(from.get()));
    do
        BN_add_word(result.get(), 2);
    while (BN_check_prime(result.get(), nullptr, nullptr) != 1);
    return result;
}

QByteArray der(char tag, const QByteArray &content)
{
    const int size = int(content.size());
    const QByteArray length = size < 128 ? QByteArray(1, char(size))
                                         : QByteArray("\x82") + char(size >> 8) + char(size & 0xff);
    return tag + length + content;
}

QByteArray integer(const BIGNUM *n)
{
    QByteArray octets(BN_num_bytes(n), '\0');
    BN_bn2bin(n, reinterpret_cast<unsigned char *>(octets.data()));
    return der(2, '\0' + octets);
}

//! SubjectPublicKeyInfo of an RSA key (RFC 8017 appendix A.1.1).
QByteArray spki(const Number &modulus, unsigned long exponent = 65537)
{
    const Number e = number(BN_new());
    BN_set_word(e.get(), exponent);
    const QByteArray rsaEncryption = QByteArray::fromHex("06092a864886f70d0101010500");
    return der(0x30, der(0x30, rsaEncryption) + der(3, '\0' + der(0x30, integer(modulus.get()) + integer(e.get()))));
}

//! A modulus that is a power of 65537 for each of the first primes.
Number markedModulus()
{
    Number primorial = number(BN_new());
    BN_one(primorial.get());
    for (unsigned long p = 2; p <= 167; ++p) {
        bool isPrime = true;
        for (unsigned long d = 2; d * d <= p; ++d)
            isPrime = isPrime && p % d != 0;
        if (isPrime)
            BN_mul_word(primorial.get(), p);
    }
    BN_CTX *scratch = BN_CTX_new();
    const Number base = number(BN_new()), exponent = number(BN_new());
    BN_set_word(base.get(), 65537);
    BN_set_word(exponent.get(), 123456789);
    for (;; BN_add_word(exponent.get(), 1)) { // until no prime below 1000 divides it
        Number modulus = number(BN_new());
        BN_mod_exp(modulus.get(), base.get(), exponent.get(), primorial.get(), scratch);
        const Number shifted = number(BN_new());
        BN_lshift(shifted.get(), primorial.get(), 300);
        BN_add(modulus.get(), modulus.get(), shifted.get());
        bool clean = true;
        for (unsigned long d = 2; d < 1000; ++d)
            clean = clean && BN_mod_word(modulus.get(), d) != 0;
        if (clean) {
            BN_CTX_free(scratch);
            return modulus;
        }
    }
}

} // namespace

class KeyWeaknessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsWeak()
    {
        const Number p = prime(512), q = prime(512);
        const Number good = product(p, q);
        QCOMPARE(weaknessOf(spki(good)), KeyWeakness::None);
        QCOMPARE(weaknessOf(spki(good, 3)), KeyWeakness::None);
        QCOMPARE(weaknessOf(spki(good, 1)), KeyWeakness::Exponent);
        QCOMPARE(weaknessOf(spki(good, 65536)), KeyWeakness::Exponent);
        QCOMPARE(weaknessOf(spki(product(p, nextPrime(p)))), KeyWeakness::ClosePrimes);
        QCOMPARE(weaknessOf(spki(product(p, p))), KeyWeakness::ClosePrimes);
        const Number small = number(BN_new());
        BN_set_word(small.get(), 997);
        QCOMPARE(weaknessOf(spki(product(good, small))), KeyWeakness::SmallFactor);
        QCOMPARE(weaknessOf(spki(markedModulus())), KeyWeakness::Roca);
    }

    void leavesOthersAlone()
    {
        for (const CertificateSpec &spec : {CertificateSpec{.rsaBits = 2048}, CertificateSpec{.curve = "P-256"},
                                            CertificateSpec{.curve = "ED25519"}}) {
            const Result<Certificate> made = describeCertificate(makeCertificate(spec).der);
            QCOMPARE(weaknessOf(made->spki), KeyWeakness::None);
            QVERIFY(isPublicKeyInfo(made->spki));
            QVERIFY(!isPublicKeyInfo(made->spki + '0'));
            QVERIFY(!isPublicKeyInfo(made->der));
        }
        QCOMPARE(weaknessOf("x"), KeyWeakness::None);
        QVERIFY(!isPublicKeyInfo({}));
    }
};

QTEST_APPLESS_MAIN(KeyWeaknessTest)
#include "key_weakness_test.moc"
