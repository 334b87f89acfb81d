// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/key_weakness.h"

#include "core/certificates/x509_handles.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>

#include <algorithm>
#include <initializer_list>

namespace postseal {

namespace {

using Number = std::unique_ptr<BIGNUM, Releaser<BN_free>>;
using Scratch = std::unique_ptr<BN_CTX, Releaser<BN_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using KeyInfo = std::unique_ptr<X509_PUBKEY, Releaser<X509_PUBKEY_free>>;

constexpr int kFermatSteps = 100;
constexpr int kLongestModulus = 16384; // bits
constexpr BN_ULONG kLargestSmallFactor = 1000;
constexpr BN_ULONG kLargestMarkPrime = 167; // all keys of that library bear the mark for the primes up to this one

KeyInfo decodeKeyInfo(const QByteArray &spki)
{
    const ErrorQueueScope errors;
    const auto *begin = reinterpret_cast<const unsigned char *>(spki.constData());
    const unsigned char *end = begin;
    KeyInfo info(d2i_X509_PUBKEY(nullptr, &end, long(spki.size())));
    return info && end == begin + spki.size() ? std::move(info) : nullptr;
}

Number parameter(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    return Number(number);
}

bool isPrime(BN_ULONG n)
{
    for (BN_ULONG d = 2; d * d <= n; ++d) {
        if (n % d == 0)
            return false;
    }
    return n > 1;
}

bool hasSmallFactor(const BIGNUM *modulus)
{
    for (BN_ULONG d = 2; d < kLargestSmallFactor; ++d) {
        if (isPrime(d) && BN_mod_word(modulus, d) == 0)
            return true;
    }
    return false;
}

//! Whether `residue` is a power of 65537 modulo the prime.
bool isPowerOfGenerator(BN_ULONG residue, BN_ULONG prime)
{
    BN_ULONG power = 1;
    do {
        if (power == residue)
            return true;
        power = power * (65537 % prime) % prime;
    } while (power != 1);
    return false;
}

bool bearsRocaMark(const BIGNUM *modulus)
{
    for (BN_ULONG prime = 3; prime <= kLargestMarkPrime; prime += 2) {
        if (isPrime(prime) && !isPowerOfGenerator(BN_mod_word(modulus, prime), prime))
            return false;
    }
    return true;
}

//! The largest number whose square is not above `n`, by Newton's method; `n` is above 0.
Number squareRoot(const BIGNUM *n, BN_CTX *scratch)
{
    Number root(BN_new());
    const Number next(BN_new());
    BN_set_bit(root.get(), (BN_num_bits(n) + 1) / 2);
    for (;;) {
        BN_div(next.get(), nullptr, n, root.get(), scratch);
        BN_add(next.get(), next.get(), root.get());
        BN_rshift1(next.get(), next.get());
        if (BN_cmp(next.get(), root.get()) >= 0)
            return root;
        BN_copy(root.get(), next.get());
    }
}

bool isSquareModulo(BN_ULONG residue, BN_ULONG m)
{
    for (BN_ULONG i = 0; i < m; ++i) {
        if (i * i % m == residue)
            return true;
    }
    return false;
}

bool isSquare(const BIGNUM *n, BN_CTX *scratch)
{
    if (BN_is_zero(n))
        return true;
    for (const BN_ULONG m : std::initializer_list<BN_ULONG>{64, 63, 65, 11}) { // spares nearly all the roots
        if (!isSquareModulo(BN_mod_word(n, m), m))
            return false;
    }
    const Number root = squareRoot(n, scratch);
    const Number square(BN_new());
    BN_sqr(square.get(), root.get(), scratch);
    return BN_cmp(square.get(), n) == 0;
}

//! Looks for n = a² - b² with `a` just above the root of n.
bool hasClosePrimes(const BIGNUM *modulus)
{
    const Scratch scratch(BN_CTX_new());
    Number a = squareRoot(modulus, scratch.get());
    const Number rest(BN_new());
    for (int step = 0; step < kFermatSteps; ++step) {
        BN_sqr(rest.get(), a.get(), scratch.get());
        BN_sub(rest.get(), rest.get(), modulus);
        if (!BN_is_negative(rest.get()) && isSquare(rest.get(), scratch.get()))
            return true;
        BN_add_word(a.get(), 1);
    }
    return false;
}

} // namespace

KeyWeakness weaknessOf(const QByteArray &spki)
{
    const ErrorQueueScope errors;
    const KeyInfo info = decodeKeyInfo(spki);
    const Key key(info ? X509_PUBKEY_get(info.get()) : nullptr);
    if (!key || (EVP_PKEY_is_a(key.get(), "RSA") != 1 && EVP_PKEY_is_a(key.get(), "RSA-PSS") != 1))
        return KeyWeakness::None;
    const Number modulus = parameter(key.get(), OSSL_PKEY_PARAM_RSA_N);
    const Number exponent = parameter(key.get(), OSSL_PKEY_PARAM_RSA_E);
    if (!modulus || !exponent || BN_is_zero(modulus.get()) || BN_is_negative(modulus.get())
        || BN_num_bits(modulus.get()) > kLongestModulus)
        return KeyWeakness::None;
    if (BN_is_one(exponent.get()) || !BN_is_odd(exponent.get()))
        return KeyWeakness::Exponent;
    if (hasSmallFactor(modulus.get()))
        return KeyWeakness::SmallFactor;
    if (hasClosePrimes(modulus.get()))
        return KeyWeakness::ClosePrimes;
    return bearsRocaMark(modulus.get()) ? KeyWeakness::Roca : KeyWeakness::None;
}

bool isPublicKeyInfo(const QByteArray &spki)
{
    return decodeKeyInfo(spki) != nullptr;
}

} // namespace postseal
