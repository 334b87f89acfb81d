// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>

// TLS 1.2 records made by hand, for servers that no library would play.
namespace postseal::test {

inline QByteArray tlsRecord(int contentType, const QByteArray &body)
{
    QByteArray record;
    for (qsizetype at = 0; at < body.size() || at == 0; at += 0x4000) { // RFC 5246 section 6.2.1
        const QByteArray part = body.mid(at, 0x4000);
        record += char(contentType);
        record += QByteArray("\x03\x03", 2) + char(part.size() >> 8) + char(part.size() & 0xff) + part;
    }
    return record;
}

inline QByteArray tlsMessage(int type, const QByteArray &body)
{
    return QByteArray(1, char(type)) + char(body.size() >> 16) + char(body.size() >> 8) + char(body.size()) + body;
}

//! TLS 1.2, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, no session, no extension.
inline QByteArray serverHello()
{
    return tlsMessage(2, QByteArray("\x03\x03", 2) + QByteArray(32, '\x11') + '\0' + QByteArray("\xc0\x2f", 2) + '\0');
}

//! `der` need not be one.
inline QByteArray certificateMessage(const QList<QByteArray> &ders)
{
    QByteArray list;
    for (const QByteArray &der : ders)
        list += QByteArray(1, char(der.size() >> 16)) + char(der.size() >> 8) + char(der.size()) + der;
    return tlsMessage(11, QByteArray(1, char(list.size() >> 16)) + char(list.size() >> 8) + char(list.size()) + list);
}

inline QByteArray tlsAlert(int number, int level = 2)
{
    return tlsRecord(21, QByteArray(1, char(level)) + char(number));
}

} // namespace postseal::test
