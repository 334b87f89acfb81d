// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"
#include "core/facts/session_json.h"
#include "core/values/limits.h"

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kCertificates = 100;
constexpr int kDeepest = 1000;

QList<QByteArray> certificatesIn(const JsonPlace &place)
{
    return place.list(kCertificates,
                      [](const JsonPlace &element) { return element.base64(Limits().certificateListOctets); });
}

} // namespace

QJsonObject jsonOf(const TlsOutcome &tls)
{
    return {
        {u"version"_s, tls.version},       {u"cipherSuite"_s, tls.cipherSuite},
        {u"group"_s, tls.group},           {u"signatureScheme"_s, tls.signatureScheme},
        {u"serverName"_s, tls.serverName}, {u"certificates"_s, base64Of(tls.certificates)},
    };
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
