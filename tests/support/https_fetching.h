// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/qt_https_fetcher.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/scripted_server.h"

#include <future>

namespace postseal::test {

constexpr QLatin1StringView kPolicyHost("mta-sts.example.org");
inline const QByteArray kPolicy = "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n";

inline const MadeCertificate &root()
{
    static const MadeCertificate made = makeRoot();
    return made;
}

inline Limits shortLimits()
{
    Limits limits;
    limits.httpsConnect = std::chrono::milliseconds(500);
    limits.httpsFirstByte = std::chrono::milliseconds(500);
    limits.httpsWhole = std::chrono::milliseconds(1200);
    return limits;
}

inline ServeTls tlsWith(const MadeCertificate &leaf)
{
    return {leaf.pem, leaf.keyPem};
}

inline ServeTls goodTls()
{
    static const MadeCertificate leaf = makeLeaf(root(), {QByteArray(kPolicyHost.data())});
    return tlsWith(leaf);
}

inline QByteArray reply(const QByteArray &status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\n" + fields + "\r\n" + body;
}

inline Script answering(const QByteArray &octets, const ServeTls &tls = goodTls())
{
    return {tls, ReadBlock{}, Send{octets}, Stall{}};
}

inline HttpsRequest requestAt(quint16 port, const QString &address = QStringLiteral("127.0.0.1"))
{
    return {*DomainName::parse(QString(kPolicyHost)), *IpAddress::parse(address), port,
            QStringLiteral("/.well-known/mta-sts.txt")};
}

inline HttpsExchange fetch(const HttpsRequest &wanted, const std::stop_token &stop = {})
{
    static const TrustStore trust = *TrustStore::fromPem(root().pem, QStringLiteral("test"));
    static QtHttpsFetcher fetcher(trust, shortLimits());
    // As in the program: on a worker thread without an event loop of its own.
    return std::async(std::launch::async, [&] { return fetcher.get(wanted, stop); }).get();
}

inline HttpsExchange fetch(quint16 port, const std::stop_token &stop = {},
                           const QString &address = QStringLiteral("127.0.0.1"))
{
    return fetch(requestAt(port, address), stop);
}

inline QByteArray field(const HttpsExchange &exchange, const QByteArray &name)
{
    for (const auto &pair : exchange.headers) {
        if (pair.first.compare(name, Qt::CaseInsensitive) == 0)
            return pair.second;
    }
    return {};
}

inline QByteArray wordsOf(const HttpsExchange &exchange)
{
    return exchange.failure ? QByteArray::number(int(exchange.failure->kind)) + ": " + exchange.failure->detail.toUtf8()
                            : QByteArray("no failure");
}

} // namespace postseal::test
