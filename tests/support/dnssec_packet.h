// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/support/dns_packet.h"
#include "tests/support/sample_answers.h"

namespace postseal::test {

//! A reply with an authority section too, for proofs of absence.
QByteArray dnsPacket(const DnsQuestion &question, const QList<RecordToWrite> &answers,
                     const QList<RecordToWrite> &authority, int rcode);

//! A signature whose own octets are made up: nothing here verifies them.
struct SignatureToWrite
{
    QString signer;
    QDateTime inception;
    QDateTime expiration;
    int keyTag = 4711;
    quint32 originalTtl = 3600;
    int algorithm = 13;
};
RecordToWrite signatureOver(const QString &owner, RrType type, const SignatureToWrite &signature);

QByteArray dnskeyRdata(int flags, int algorithm, const QByteArray &key);
QByteArray rsaKey(int octets); //!< a public key with a modulus of so many octets, the first bit set
QByteArray dsRdata(int keyTag, int algorithm, int digestType, const QByteArray &digest);
QByteArray dsRdataFor(const QString &zone, const QByteArray &dnskey, int digestType = 2); //!< the DS that fits
QByteArray nsec3Rdata(bool optOut, int iterations, const QByteArray &salt);
QByteArray nsec3paramRdata(int iterations, const QByteArray &salt);
int keyTag(const QByteArray &dnskey);

//! An answer of any records.
DnsFacts replied(const DnsQuestion &question, const QList<RecordToWrite> &answers, DnsSecurity security,
                 const QList<RecordToWrite> &authority = {}, int rcode = 0);
//! Records at the question's name, and a signature over them.
DnsFacts signedReply(const DnsQuestion &question, const QByteArrayList &rdata, const SignatureToWrite &signature,
                     DnsSecurity security = DnsSecurity::Secure);

} // namespace postseal::test
