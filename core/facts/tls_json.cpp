// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/facts/session_json.h"
#include "core/values/limits.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kCertificates = 100;
constexpr int kDeepest = 1000;
constexpr int kMostBits = 1'000'000;

QList<QByteArray> certificatesIn(const JsonPlace &place)
{
    return place.list(kCertificates,
                      [](const JsonPlace &element) { return element.base64(Limits().certificateListOctets); });
}

bool truthIn(const JsonPlace &place)
{
    return place.truth();
}

void putIfKnown(QJsonObject &object, QLatin1StringView key, const auto &value)
{
    if (value)
        object.insert(key, *value);
}

} // namespace

QJsonObject jsonOf(const TlsOutcome &tls)
{
    QJsonObject object{
        {u"version"_s, tls.version},       {u"cipherSuite"_s, tls.cipherSuite},
        {u"group"_s, tls.group},           {u"signatureScheme"_s, tls.signatureScheme},
        {u"serverName"_s, tls.serverName}, {u"certificates"_s, base64Of(tls.certificates)},
    };
    putIfKnown(object, "secureRenegotiation"_L1, tls.secureRenegotiation);
    putIfKnown(object, "extendedMasterSecret"_L1, tls.extendedMasterSecret);
    putIfKnown(object, "encryptThenMac"_L1, tls.encryptThenMac);
    putIfKnown(object, "clientCertificateRequested"_L1, tls.clientCertificateRequested);
    putIfKnown(object, "dhBits"_L1, tls.dhBits);
    if (!tls.dhGroup.isEmpty())
        object.insert("dhGroup"_L1, tls.dhGroup);
    putIfKnown(object, "earlyData"_L1, tls.earlyData);
    putIfKnown(object, "ticketLifetime"_L1, tls.ticketLifetime);
    return object;
}

TlsOutcome tlsIn(const JsonPlace &place)
{
    TlsOutcome tls;
    tls.version = place["version"_L1].text();
    tls.cipherSuite = place["cipherSuite"_L1].text();
    tls.group = place["group"_L1].text();
    tls.signatureScheme = place["signatureScheme"_L1].text();
    tls.serverName = place["serverName"_L1].text();
    tls.certificates = certificatesIn(place["certificates"_L1]);
    tls.secureRenegotiation = place["secureRenegotiation"_L1].optional(truthIn);
    tls.extendedMasterSecret = place["extendedMasterSecret"_L1].optional(truthIn);
    tls.encryptThenMac = place["encryptThenMac"_L1].optional(truthIn);
    tls.clientCertificateRequested = place["clientCertificateRequested"_L1].optional(truthIn);
    tls.dhBits = place["dhBits"_L1].optional([](const JsonPlace &bits) { return bits.number(0, kMostBits); });
    tls.dhGroup = place["dhGroup"_L1].textIfAny();
    tls.earlyData = place["earlyData"_L1].optional(truthIn);
    tls.ticketLifetime = place["ticketLifetime"_L1].optional(
        [](const JsonPlace &seconds) { return seconds.integer(0, std::numeric_limits<quint32>::max()); });
    return tls;
}

QJsonObject jsonOf(const ChainCheck &check)
{
    return {
        {u"verdict"_s, wordOf(check.verdict)}, {u"depth"_s, check.depth}, {u"detail"_s, check.detail},
        {u"path"_s, base64Of(check.path)},     {u"store"_s, check.store},
    };
}

ChainCheck chainIn(const JsonPlace &place)
{
    ChainCheck check;
    check.verdict = place["verdict"_L1].word<ChainVerdict>();
    check.depth = place["depth"_L1].number(-1, kDeepest);
    check.detail = place["detail"_L1].text();
    check.path = certificatesIn(place["path"_L1]);
    check.store = place["store"_L1].text();
    return check;
}

} // namespace postseal
