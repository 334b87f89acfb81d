// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/tls_outcome.h"
#include "core/values/domain_name.h"
#include "core/values/limits.h"

#include <array>
#include <functional>
#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace postseal {

struct TlsMessage
{
    WireDirection direction = WireDirection::Sent;
    int contentType = 0; //!< 22 handshake, 21 alert, 20 change cipher spec
    bool encrypted = false;
    QByteArray bytes;
};

//! What the ClientHello holds; a trial leaves something out of it or puts something in.
struct TlsOffer
{
    DomainName host; //!< sent as SNI, unless the trial wants it otherwise
    SessionTrial trial = SessionTrial::None;
};

struct SslContextDeleter
{
    void operator()(ssl_ctx_st *context) const;
};
struct SslDeleter
{
    void operator()(ssl_st *ssl) const;
};

//! The client's side of TLS between two buffers: what arrived is fed in, what has to leave is taken out. No socket.
//! It looks and does not judge: any certificate will do, TLS 1.0 and weak keys are taken, nothing is resumed.
class TlsEngine
{
public:
    using MessageSink = std::function<void(const TlsMessage &)>; //!< told of each TLS message, both ways, in order

    static Result<std::unique_ptr<TlsEngine>> create(const TlsOffer &offer, const Limits &limits, MessageSink sink);
    ~TlsEngine();
    Q_DISABLE_COPY_MOVE(TlsEngine)

    void feed(const QByteArray &octets);
    QByteArray takeOutput();

    //! True when the handshake is through; false when it wants to be fed.
    //! \retval TlsRejected  alert, broken message, or no TLS at all; \retval TooLarge  the certificate list
    Result<bool> handshake();
    Result<void> write(const QByteArray &plain);
    Result<QByteArray> read(); //!< empty: wants to be fed; Closed after the peer's close_notify
    void sayGoodbye();         //!< close_notify

    std::optional<TlsOutcome> outcome() const;      //!< what is known by now; none before ServerHello
    int fatalAlert() const { return m_fatalAlert; } //!< as received; -1 without one

private:
    TlsEngine(MessageSink sink, QString serverName);
    static void seen(int isWrite, int version, int type, const void *bytes, size_t size, ssl_st *ssl, void *self);
    void note(bool sent, int type, const QByteArray &bytes);
    Failure failure(int code) const;

    const MessageSink m_sink;
    const QString m_serverName;
    std::unique_ptr<ssl_ctx_st, SslContextDeleter> m_context;
    std::unique_ptr<ssl_st, SslDeleter> m_ssl;
    std::array<bool, 2> m_cipherChanged{};  //!< by direction, Sent first; up to TLS 1.2
    std::array<bool, 2> m_inCipherRecord{}; //!< TLS 1.3: the last record header named application data
    int m_fatalAlert = -1;
    TlsSigns m_signs;
};

} // namespace postseal
