// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/session_json.h"
#include "core/values/limits.h"

using namespace Qt::StringLiterals;

namespace postseal {

using Header = QPair<QByteArray, QByteArray>;

constexpr qsizetype kHeaders = 10'000;
constexpr qsizetype kLongestHeader = 64 * 1024; // above the 32 KiB that are kept of all together
constexpr int kHighestStatus = 999;
constexpr int kHighestAlert = 255;
constexpr qsizetype kLongestInstead = 1024;

static QJsonArray jsonOfHeaders(const QList<Header> &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonObject{{u"name"_s, jsonOf(name)}, {u"value"_s, jsonOf(value)}});
    return array;
}

static Header headerIn(const JsonPlace &place)
{
    return {place["name"_L1].octets(kLongestHeader), place["value"_L1].octets(kLongestHeader)};
}

static QUrl urlIn(const JsonPlace &place)
{
    const QString text = place.text();
    const QUrl url(text, QUrl::StrictMode);
    if (url.toString(QUrl::FullyEncoded) != text)
        place.refuse(u"expected a URL"_s);
    return url;
}

QJsonObject jsonOf(const HttpsExchange &exchange)
{
    QJsonObject object{
        {u"url"_s, exchange.url.toString(QUrl::FullyEncoded)},
        {u"address"_s, exchange.address.toString()},
        {u"took"_s, jsonOf(exchange.took)},
        {u"connected"_s, exchange.connected},
        {u"certificateRefused"_s, exchange.certificateRefused},
        {u"status"_s, exchange.status},
        {u"headers"_s, jsonOfHeaders(exchange.headers)},
        {u"body"_s, jsonOf(exchange.body)},
    };
    putTime(object, "startedAt"_L1, exchange.startedAt);
    putOptional(object, "failure"_L1, exchange.failure);
    putOptional(object, "tls"_L1, exchange.tls);
    if (!exchange.instead.isEmpty())
        object.insert(u"instead"_s, jsonOf(exchange.instead));
    if (exchange.alert >= 0)
        object.insert(u"alert"_s, exchange.alert);
    return object;
}

HttpsExchange exchangeIn(const JsonPlace &place)
{
    HttpsExchange exchange;
    exchange.url = urlIn(place["url"_L1]);
    exchange.address = place["address"_L1].address();
    exchange.startedAt = place["startedAt"_L1].timeIfAny();
    exchange.took = place["took"_L1].milliseconds();
    exchange.failure = place["failure"_L1].optional([](const JsonPlace &failure) { return failure.failure(); });
    exchange.connected = place["connected"_L1].truthIfAny();
    exchange.certificateRefused = place["certificateRefused"_L1].truth();
    exchange.status = place["status"_L1].number(0, kHighestStatus);
    exchange.headers = place["headers"_L1].list(kHeaders, headerIn);
    exchange.body = place["body"_L1].octets(Limits().policyOctets);
    exchange.tls = place["tls"_L1].optional(tlsIn);
    exchange.instead = place["instead"_L1]
                           .optional([](const JsonPlace &octets) { return octets.octets(kLongestInstead); })
                           .value_or(QByteArray());
    exchange.alert =
        place["alert"_L1].optional([](const JsonPlace &alert) { return alert.number(0, kHighestAlert); }).value_or(-1);
    return exchange;
}

} // namespace postseal
