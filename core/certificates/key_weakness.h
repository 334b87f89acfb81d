// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>

namespace postseal {

//! What makes an RSA key weak although it is long enough.
enum class KeyWeakness {
    None,
    Exponent,    //!< the public exponent is 1 or even: nothing is hidden, or nothing can be signed
    SmallFactor, //!< the modulus has a prime factor below 1000
    ClosePrimes, //!< its primes lie so close together that Fermat's method finds them in 100 steps
    Roca,        //!< it bears the mark of the library of CVE-2017-15361
};

//! \param spki  SubjectPublicKeyInfo, DER. None for what is not RSA or does not decode.
//! Not tested: lists of known keys, factors shared with keys elsewhere.
KeyWeakness weaknessOf(const QByteArray &spki);

//! The octets are one SubjectPublicKeyInfo, of whatever algorithm (RFC 5280 section 4.1).
bool isPublicKeyInfo(const QByteArray &spki);

} // namespace postseal
