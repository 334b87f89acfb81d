// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

namespace postseal::test {

//! A record to be written: RDATA comes ready from the functions below, or as any octets a test likes.
struct RecordToWrite
{
    QString owner;
    RrType type = RrType::A;
    QByteArray rdata;
    quint32 ttl = 3600;
};

//! A reply in wire format (RFC 1035 section 4.1): header, one question, the answer section; nothing is compressed.
QByteArray dnsPacket(const DnsQuestion &question, const QList<RecordToWrite> &answers, int rcode = 0);

//! The same with an extended error (RFC 8914) behind it.
QByteArray withExtendedError(QByteArray packet, int code, const QByteArray &text);

QByteArray wireName(const QString &name);        //!< length-prefixed labels; "" is the root
QByteArray addressRdata(const QString &address); //!< A or AAAA, by the text
QByteArray mxRdata(int preference, const QString &target);
QByteArray txtRdata(const QByteArrayList &strings); //!< each at most 255 octets
QByteArray tlsaRdata(int usage, int selector, int matching, const QByteArray &data);

//! Cuts a text into the character-strings of 255 octets that a TXT record needs.
QByteArrayList asStrings(const QByteArray &text);

} // namespace postseal::test
