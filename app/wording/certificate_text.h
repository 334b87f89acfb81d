// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

#include <QList>
#include <QString>

namespace postseal {

//! What one host served on all the addresses that served the same.
struct ServedChain
{
    QString host;
    QStringList addresses;
    QList<QByteArray> served;        //!< DER, as it came; the leaf first
    QList<QByteArray> added;         //!< DER of those that the trust store added on the way to a root
    std::optional<ChainCheck> check; //!< what the trust store said
    QString tlsaOwner;               //!< "_25._tcp.mx1.example.org."; empty where no TLSA record belongs
    QList<TlsaRecord> zone;          //!< the records that stand there
    bool zoneCounts = false;         //!< senders may rely on them
    QStringList names;               //!< that the certificate may hold under usage 2
    QDateTime at;                    //!< when it was looked at

    qsizetype size() const { return served.size() + added.size(); }
    const QByteArray &der(qsizetype i) const { return i < served.size() ? served.at(i) : added.at(i - served.size()); }
    friend bool operator==(const ServedChain &, const ServedChain &) = default;
};
QList<ServedChain> servedChains(const InspectionFacts &facts); //!< mail hosts first; no certificate is read for it

enum class CertificateVerdict { Good, Soon, Bad, Untold }; //!< Soon: ends within two weeks

struct TextField
{
    QString label; //!< empty: goes on with the field above
    QString value;
    bool fixed = false; //!< octets: the fixed font
};

struct TlsaText
{
    QString line;    //!< "3 1 1 0123..." as it stands, or a whole line for the zone
    QString verdict; //!< "fits the host's certificate", "in the zone", or empty
    CertificateVerdict mark = CertificateVerdict::Untold;
};

//! A chain in words: whom it serves, whether it is trusted and names the host, which TLSA record fits what.
struct ChainText
{
    QString addresses;
    QString trust, name, dates; //!< the dates are those of the leaf
    CertificateVerdict trustMark = CertificateVerdict::Untold, nameMark = CertificateVerdict::Untold,
                       datesMark = CertificateVerdict::Untold;
    QString tlsaNote; //!< why senders do not use what stands in the zone; empty when they do
    QList<TlsaText> tlsa;
    CertificateVerdict worst() const; //!< of the three
};
ChainText chainText(const ServedChain &chain);

//! One certificate of it in words.
struct CertificateText
{
    QString title;    //!< whom it names
    QString place;    //!< "Host", "Issuer", "Root"
    QString validity; //!< "until 8 Jan 2027, ends in 45 days"
    CertificateVerdict mark = CertificateVerdict::Untold;
    QList<TextField> fields;
    QList<TlsaText> tlsa; //!< whole lines for the zone; verdict tells those that stand there
};
CertificateText certificateText(const ServedChain &chain, qsizetype position);

QString keyText(const Certificate &certificate); //!< "RSA 2048", "P-256", "Ed25519"

} // namespace postseal
