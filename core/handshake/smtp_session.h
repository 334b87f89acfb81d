// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"
#include "core/values/ip_address.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace postseal {

enum class WireDirection { Sent, Received };
enum class WireKind { SmtpLine, TlsMessage, Opened, Closed };

//! One thing that crossed the wire: an SMTP line, a TLS handshake message, alert or change of cipher.
struct WireEvent
{
    WireKind kind = WireKind::SmtpLine;
    WireDirection direction = WireDirection::Sent;
    std::chrono::microseconds at{0}; //!< since the dial began
    bool encrypted = false;          //!< travelled under TLS
    int contentType = 0; //!< TLS record content type (22 handshake, 21 alert, 20 change cipher spec); 0 otherwise
    QByteArray bytes;    //!< the line without its line end, or the TLS message with its header
    friend bool operator==(const WireEvent &, const WireEvent &) = default;
};

//! Where a session stood; what came last is where it ended or is waiting.
enum class SmtpStage { Connect, TlsFirst, Greeting, Ehlo, StartTls, Handshake, EhloInTls, Quit, Done };

//! A session that does one thing otherwise than a sender would, to see what the server makes of it.
enum class SessionTrial {
    None,                  //!< the session of a sender
    NoServerName,          //!< ClientHello without SNI (RFC 8461 section 7.1)
    OtherServerName,       //!< SNI with a name that nobody has
    CommandBehindStartTls, //!< NOOP in the same segment behind STARTTLS (RFC 3207 section 4.2, CVE-2011-0411)
    SecondStartTls,        //!< STARTTLS once more inside TLS
    LargeHello,            //!< a ClientHello as long as post-quantum key shares make it
    RsaOnly,               //!< offers RSA signatures alone
    EcdsaOnly,             //!< offers ECDSA and EdDSA signatures alone
};

//! An SMTP reply: one code and its lines (RFC 5321 section 4.2.1), without the codes and line ends.
struct SmtpReply
{
    int code = 0;
    QByteArrayList lines;
    friend bool operator==(const SmtpReply &, const SmtpReply &) = default;
};

//! What TLS agreed on. All of it as negotiated, none of it judged.
struct TlsOutcome
{
    QString version;     //!< "TLSv1.3"
    QString cipherSuite; //!< IANA name, "TLS_AES_256_GCM_SHA384"
    QString group;       //!< "X25519", "P-256"; empty for static RSA
    QString signatureScheme;
    QString serverName;             //!< the SNI that was sent
    QList<QByteArray> certificates; //!< DER as served, leaf first
    // Known only where it was looked at, and where the version has it: none is not "no".
    std::optional<bool> secureRenegotiation;        //!< RFC 5746; up to TLS 1.2
    std::optional<bool> extendedMasterSecret;       //!< RFC 7627; up to TLS 1.2
    std::optional<bool> encryptThenMac;             //!< RFC 7366; up to TLS 1.2
    std::optional<bool> clientCertificateRequested; //!< the server sent a CertificateRequest
    std::optional<int> dhBits;                      //!< of a finite-field key; none for a curve or static RSA
    QString dhGroup;                                //!< "ffdhe2048", "modp_2048"; empty: a prime without a name
    std::optional<bool> earlyData;                  //!< a session ticket allows 0-RTT; none: no time to see tickets
    std::optional<qint64> ticketLifetime;           //!< seconds, of the last session ticket; none without a ticket
    friend bool operator==(const TlsOutcome &, const TlsOutcome &) = default;
};

//! How the server keeps to the form of a session, beyond what its replies show.
struct SmtpManners
{
    QByteArrayList bareLf; //!< reply lines that ended in LF alone, the first few
    QByteArray outOfTurn;  //!< octets that stood in the clear behind a whole reply when it was our turn
    friend bool operator==(const SmtpManners &, const SmtpManners &) = default;
};

//! One SMTP session with STARTTLS (RFC 3207) or TLS from the first octet (RFC 8314) to one address.
//! What was not reached is empty; `failure` tells why the session did not come to its end at `stage`.
struct SmtpSession
{
    QDateTime startedAt; //!< UTC
    std::chrono::milliseconds took{0};
    SmtpStage stage = SmtpStage::Connect;
    std::optional<Failure> failure;
    std::optional<SmtpReply> greeting;
    std::optional<SmtpReply> ehlo;
    bool startTlsOffered = false; //!< the keyword stands as a first word after the first EHLO line
    std::optional<SmtpReply> startTls;
    QByteArray injected;           //!< octets that stood behind the 220 in the clear; dropped (RFC 3207 section 6)
    std::optional<TlsOutcome> tls; //!< also after a handshake that failed late: what was seen of it
    int alert = -1;                //!< number of the TLS alert that ended the handshake; -1 without one
    std::optional<SmtpReply> ehloInTls;
    QList<SmtpReply> moreInTls;         //!< behind the answer to EHLO inside TLS; only some trials wait for more
    std::optional<SmtpManners> manners; //!< none: nobody looked
    QList<WireEvent> events;            //!< in the order of the wire
    friend bool operator==(const SmtpSession &, const SmtpSession &) = default;
};

} // namespace postseal
