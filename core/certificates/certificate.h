// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace postseal {

//! A certificate in plain values (RFC 5280). All text in it comes from a stranger.
struct Certificate
{
    QByteArray der;
    QByteArray spki; //!< SubjectPublicKeyInfo, DER
    QString subject; //!< RFC 4514 one-line form
    QString issuer;
    QString commonName;      //!< of the subject; empty when there is none
    QByteArrayList dnsNames; //!< dNSName entries of the SAN as they stand
    QStringList ipAddresses; //!< iPAddress entries of the SAN
    QByteArray serial;       //!< big-endian octets, without its sign
    bool negativeSerial = false;
    int version = 3;
    QDateTime notBefore, notAfter; //!< UTC
    QString keyType;               //!< "RSA", "EC", "ED25519", ...
    int keyBits = 0;
    QString curve;              //!< "P-256"; empty unless EC
    QString signatureAlgorithm; //!< "ecdsa-with-SHA256"
    QString signatureHash;      //!< "SHA256"; empty when the algorithm has none of its own, or is not known
    std::optional<QStringList>
        keyUsage;                   //!< "digitalSignature", ... (RFC 5280 section 4.2.1.3); none: no such extension
    QStringList extendedKeyUsage;   //!< short names or OIDs
    bool forServers = true;         //!< serverAuth, or no extended key usage at all
    QStringList policies;           //!< OIDs of the certificate policies
    QStringList unknownCritical;    //!< OIDs of critical extensions that no verifier here knows
    bool repeatedExtension = false; //!< RFC 5280 section 4.2 forbids it
    bool isCa = false;              //!< BasicConstraints
    bool selfSigned = false;        //!< issuer equals subject and its own key verifies it
    friend bool operator==(const Certificate &, const Certificate &) = default;
};

//! \retval Malformed  the octets are not one DER certificate (also: octets left over).
Result<Certificate> describeCertificate(const QByteArray &der);

QByteArray sha256Of(const QByteArray &octets);
QByteArray toPem(const QByteArray &der);
QList<QByteArray> certificatesInPem(const QByteArray &pem); //!< DER of each CERTIFICATE block, in order

//! The octets a TLSA record of this selector and matching type has to hold for the certificate (RFC 6698 2.1.4);
//! empty for a selector or matching type outside 0-1, 0-2.
QByteArray associationData(const Certificate &certificate, int selector, int matching);

//! How a certificate names a host (RFC 9525 section 6.3): only dNSName entries count, never the common name; a
//! wildcard is the whole left-most label and stands for exactly one.
struct NameMatch
{
    QByteArray entry; //!< the entry that fits; empty when none does
    bool fits() const { return !entry.isEmpty(); }
};
NameMatch matchName(const Certificate &certificate, const QString &hostName);

} // namespace postseal
