// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/tlsa_trouble.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString kindOf(int usage, int selector, int matching)
{
    return u"%1 %2 %3"_s.arg(usage).arg(selector).arg(matching);
}

//! With which numbers would the data fit this certificate? Those of the record come last: only its usage may be wrong.
QString fittingKind(const TlsaRecord &record, const Certificate &certificate, int usage)
{
    for (const int selector : {1 - record.selector, record.selector}) {
        for (const int matching : {0, 1, 2}) {
            const bool same = usage == record.usage && selector == record.selector && matching == record.matching;
            if (!same && associationData(certificate, selector, matching) == record.data)
                return kindOf(usage, selector, matching);
        }
    }
    return {};
}

//! Somebody digested the text of the file instead of what is encoded in it.
bool isDigestOfPem(const TlsaRecord &record, const Certificate &certificate)
{
    const QByteArray pem = toPem(certificate.der);
    for (const QByteArray &text : {pem, pem.chopped(1), QByteArray(pem).replace('\n', "\r\n")}) {
        for (const auto algorithm : {QCryptographicHash::Sha256, QCryptographicHash::Sha512}) {
            if (QCryptographicHash::hash(text, algorithm) == record.data)
                return true;
        }
    }
    return false;
}

//! What the record's data is made of, if it is made of this chain at all.
QString meantKind(const TlsaRecord &record, const QList<QByteArray> &served)
{
    for (qsizetype i = 0; i < served.size(); ++i) {
        const Result<Certificate> certificate = describeCertificate(served.at(i));
        if (!certificate)
            return {};
        if (const QString kind = fittingKind(record, *certificate, i == 0 ? 3 : 2); !kind.isEmpty())
            return kind;
        if (isDigestOfPem(record, *certificate))
            return u"PEM"_s;
    }
    return {};
}

} // namespace

bool authenticates(const DomainReading &reading, const HostReading &host, const TlsaRecord &record,
                   const QList<QByteArray> &served)
{
    return matchTlsa(record, served, daneNames(*reading.facts, host), reading.facts->finishedAt).matches;
}

std::optional<TlsaTrouble> tlsaTrouble(const DomainReading &reading, const HostReading &host,
                                       const AddressReading &address)
{
    const QList<QByteArray> &served = address.session->tls->certificates;
    const QStringList names = daneNames(*reading.facts, host);
    const QList<TlsaRecord> choice = agileChoice(host.tlsa);
    std::optional<TlsaTrouble> byIssuer;
    for (const TlsaRecord &record : choice) {
        const TlsaMatch match = matchTlsa(record, served, names, reading.facts->finishedAt);
        if (match.matches)
            return std::nullopt;
        if (match.chainFails || match.nameFails || match.expired)
            byIssuer = TlsaTrouble{match.nameFails ? Check::DaneUsage2Name
                                   : match.expired ? Check::DaneUsage2Expired
                                                   : Check::DaneUsage2Chain,
                                   record,
                                   {}};
    }
    if (byIssuer)
        return byIssuer;
    for (const TlsaRecord &record : host.tlsa) {
        if (isUsable(record) && !choice.contains(record) && authenticates(reading, host, record, served))
            return TlsaTrouble{Check::DaneAgilityInconsistent, record, {}};
    }
    for (const TlsaRecord &record : choice) {
        if (const QString meant = meantKind(record, served); !meant.isEmpty())
            return TlsaTrouble{Check::DaneSwappedSelector, record, meant};
    }
    const bool onlyIssuers = std::ranges::all_of(choice, [](const TlsaRecord &record) { return record.usage == 2; });
    return onlyIssuers ? TlsaTrouble{Check::DaneUsage2NotServed, choice.value(0), {}} : TlsaTrouble{};
}

} // namespace postseal
