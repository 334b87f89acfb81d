// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/ncsc_level.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

NcscLevel versionLevel(const QString &version)
{
    if (version == "TLSv1.3"_L1)
        return NcscLevel::Good;
    return version == "TLSv1.2"_L1 ? NcscLevel::Sufficient : NcscLevel::Insufficient;
}

NcscLevel suiteLevel(const QString &suite)
{
    static const QRegularExpression good(u"^TLS_(AES_256_GCM_SHA384|CHACHA20_POLY1305_SHA256)$"_s),
        sufficient(u"^TLS_(AES_128_(GCM|CCM)_SHA256|ECDHE_(ECDSA|RSA)_WITH_"
                   "(CHACHA20_POLY1305_SHA256|AES_(128|256)_GCM_SHA(256|384))|ECDHE_ECDSA_WITH_AES_(128|256)_CCM)$"_s),
        phaseOut(u"^TLS_(ECDHE_(ECDSA|RSA)|DHE_RSA)_WITH_"
                 "(CHACHA20_POLY1305|(AES|CAMELLIA|ARIA)_(128|256)_(GCM|CBC|CCM))(_SHA256|_SHA384)?$"_s);
    if (good.match(suite).hasMatch())
        return NcscLevel::Good;
    if (sufficient.match(suite).hasMatch())
        return NcscLevel::Sufficient;
    return phaseOut.match(suite).hasMatch() ? NcscLevel::PhaseOut : NcscLevel::Insufficient;
}

NcscLevel groupLevel(const TlsOutcome &tls)
{
    constexpr int kLargeDh = 3072;
    if (tls.dhBits || tls.group.startsWith("ffdhe"_L1))
        return tls.dhGroup.startsWith("ffdhe"_L1) && tls.dhBits.value_or(0) >= kLargeDh ? NcscLevel::PhaseOut
                                                                                        : NcscLevel::Insufficient;
    if (isSmallCurve(tls.group))
        return NcscLevel::Insufficient;
    return tls.group == "P-224"_L1 ? NcscLevel::PhaseOut : NcscLevel::Good; // static RSA is told by its suite
}

} // namespace

NcscLevel ncscLevelOf(const TlsOutcome &tls)
{
    return std::max({versionLevel(tls.version), suiteLevel(tls.cipherSuite), groupLevel(tls)});
}

bool isSmallCurve(const QString &group)
{
    static const QRegularExpression small(u"^(P-|prime|sec[pt]|B-|K-|c2[pt]nb)(1\\d\\d|20\\d|21\\d)"_s);
    return small.match(group).hasMatch();
}

} // namespace postseal
