// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/certificates/certificate.h"

namespace postseal {

//! Signed with a hash for which somebody can make two certificates of one signature (RFC 9325 section 4.5). Nobody looks
//! at the signature of a certificate that is signed by itself.
inline bool hasWeakHash(const Certificate &certificate)
{
    const QString &hash = certificate.signatureHash;
    return !certificate.selfSigned && (hash.startsWith(u"MD") || hash == u"SHA1");
}

//! Below what RFC 9325 section 4.5 asks for.
inline bool isShortRsa(const Certificate &certificate)
{
    return certificate.keyType.startsWith(u"RSA") && certificate.keyBits < 2048;
}

//! The CA asserts one of the policies that only CAs under the CA/B Baseline Requirements may (section 7.1.6.1).
inline bool claimsBaselineRequirements(const Certificate &certificate)
{
    for (const QString &policy : certificate.policies) {
        if (policy == u"2.23.140.1.1" || policy == u"2.23.140.1.2.1" || policy == u"2.23.140.1.2.2"
            || policy == u"2.23.140.1.2.3")
            return true;
    }
    return false;
}

} // namespace postseal
