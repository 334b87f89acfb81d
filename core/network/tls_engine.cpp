// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/tls_engine.h"

#include "core/network/tls_outcome.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr unsigned char kApplicationData = SSL3_RT_APPLICATION_DATA;
constexpr int kAlertOctets = 2; // level, description
constexpr int kFatal = 2;
constexpr int kUserCanceled = 90;

// OpenSSL's own choice, and behind it curves that are too small: a server that knows no better has to be seen.
constexpr const char *kGroups = "X25519:P-256:X448:P-521:P-384:ffdhe2048:ffdhe3072:ffdhe4096:ffdhe6144:ffdhe8192:"
                                "P-224:P-192";
constexpr const char *kRsaSignatures = "RSA-PSS+SHA256:RSA-PSS+SHA384:RSA-PSS+SHA512:RSA+SHA256:RSA+SHA384:RSA+SHA512:"
                                       "RSA+SHA1";
constexpr const char *kEcdsaSignatures = "ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ed25519:ed448:ECDSA+SHA1";
constexpr const char *kNobodysName = "nobody.invalid"; // RFC 6761 section 6.4

// A type that servers have to ignore (RFC 8701), filled so that the ClientHello does not fit into one packet: as long
// as the key share of X25519MLKEM768 makes it.
constexpr unsigned int kGreaseExtension = 0x0a0a;
constexpr std::array<unsigned char, 1400> kFilling{};

int addFilling(SSL *, unsigned int, unsigned int, const unsigned char **octets, size_t *size, X509 *, size_t, int *,
               void *)
{
    *octets = kFilling.data();
    *size = kFilling.size();
    return 1;
}

bool applyTrial(SSL_CTX *context, SessionTrial trial)
{
    switch (trial) {
    case SessionTrial::None:
    case SessionTrial::NoServerName:
    case SessionTrial::OtherServerName:
    case SessionTrial::CommandBehindStartTls:
    case SessionTrial::SecondStartTls: return true;
    case SessionTrial::LargeHello:
        return SSL_CTX_add_custom_ext(context, kGreaseExtension, SSL_EXT_CLIENT_HELLO, addFilling, nullptr, nullptr,
                                      nullptr, nullptr)
               == 1;
    case SessionTrial::RsaOnly:
        return SSL_CTX_set1_sigalgs_list(context, kRsaSignatures)
               && SSL_CTX_set_cipher_list(context, "DEFAULT:!aECDSA:@SECLEVEL=0");
    case SessionTrial::EcdsaOnly:
        return SSL_CTX_set1_sigalgs_list(context, kEcdsaSignatures)
               && SSL_CTX_set_cipher_list(context, "DEFAULT:!aRSA:@SECLEVEL=0");
    }
    Q_UNREACHABLE();
}

QString sentName(const TlsOffer &offer)
{
    switch (offer.trial) {
    case SessionTrial::NoServerName: return {};
    case SessionTrial::OtherServerName: return QString::fromLatin1(kNobodysName);
    case SessionTrial::None:
    case SessionTrial::CommandBehindStartTls:
    case SessionTrial::SecondStartTls:
    case SessionTrial::LargeHello:
    case SessionTrial::RsaOnly:
    case SessionTrial::EcdsaOnly: return offer.host.ascii();
    }
    Q_UNREACHABLE();
}

//! Everything that OpenSSL still knows how to speak: an old server has to be seen to be reported.
std::unique_ptr<SSL_CTX, SslContextDeleter> permissiveContext(const Limits &limits, SessionTrial trial)
{
    std::unique_ptr<SSL_CTX, SslContextDeleter> context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX *c = context.get();
    if (!c || !SSL_CTX_set_min_proto_version(c, TLS1_VERSION) || !SSL_CTX_set_max_proto_version(c, TLS1_3_VERSION)
        || !SSL_CTX_set_cipher_list(c, "DEFAULT:@SECLEVEL=0") || !SSL_CTX_set1_groups_list(c, kGroups)
        || !applyTrial(c, trial))
        return nullptr;
    SSL_CTX_set_verify(c, SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_options(c, SSL_OP_LEGACY_SERVER_CONNECT); // servers without RFC 5746
    SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_max_cert_list(c, limits.certificateListOctets);
    return context;
}

QString errorText(unsigned long error)
{
    const char *reason = ERR_reason_error_string(error);
    return reason ? QString::fromLatin1(reason) : u"error %1"_s.arg(ERR_GET_REASON(error));
}

} // namespace

void SslContextDeleter::operator()(SSL_CTX *context) const
{
    SSL_CTX_free(context);
}
void SslDeleter::operator()(SSL *ssl) const
{
    SSL_free(ssl);
}

TlsEngine::TlsEngine(MessageSink sink, QString serverName)
    : m_sink(std::move(sink)), m_serverName(std::move(serverName))
{}

TlsEngine::~TlsEngine() = default;

Result<std::unique_ptr<TlsEngine>> TlsEngine::create(const TlsOffer &offer, const Limits &limits, MessageSink sink)
{
    std::unique_ptr<TlsEngine> engine(new TlsEngine(std::move(sink), sentName(offer)));
    engine->m_context = permissiveContext(limits, offer.trial);
    engine->m_ssl.reset(engine->m_context ? SSL_new(engine->m_context.get()) : nullptr);
    SSL *ssl = engine->m_ssl.get();
    const QByteArray name = engine->m_serverName.toLatin1();
    if (!ssl || (!name.isEmpty() && SSL_set_tlsext_host_name(ssl, name.constData()) != 1))
        return fail(FailureKind::Internal, errorText(ERR_peek_last_error()));
    SSL_set0_rbio(ssl, BIO_new(BIO_s_mem()));
    SSL_set0_wbio(ssl, BIO_new(BIO_s_mem()));
    SSL_set_connect_state(ssl);
    SSL_set_msg_callback(ssl, &TlsEngine::seen);
    SSL_set_msg_callback_arg(ssl, engine.get());
    return engine;
}

void TlsEngine::feed(const QByteArray &octets)
{
    BIO_write(SSL_get_rbio(m_ssl.get()), octets.constData(), int(octets.size()));
}

QByteArray TlsEngine::takeOutput()
{
    BIO *out = SSL_get_wbio(m_ssl.get());
    QByteArray octets(qsizetype(BIO_ctrl_pending(out)), Qt::Uninitialized);
    if (!octets.isEmpty())
        BIO_read(out, octets.data(), int(octets.size()));
    return octets;
}

Result<bool> TlsEngine::handshake()
{
    ERR_clear_error();
    const int done = SSL_do_handshake(m_ssl.get());
    if (done == 1) {
        m_signs.finished = true;
        return true;
    }
    const int code = SSL_get_error(m_ssl.get(), done);
    if (code == SSL_ERROR_WANT_READ)
        return false;
    return tl::unexpected(failure(code));
}

Result<void> TlsEngine::write(const QByteArray &plain)
{
    ERR_clear_error();
    const int written = SSL_write(m_ssl.get(), plain.constData(), int(plain.size()));
    if (written > 0)
        return {};
    return tl::unexpected(failure(SSL_get_error(m_ssl.get(), written)));
}

Result<QByteArray> TlsEngine::read()
{
    QByteArray plain;
    char chunk[16 * 1024];
    while (true) {
        ERR_clear_error();
        const int n = SSL_read(m_ssl.get(), chunk, sizeof chunk);
        if (n > 0) {
            plain.append(chunk, n);
            m_signs.heardPlain = true;
            continue;
        }
        const int code = SSL_get_error(m_ssl.get(), n);
        if (code == SSL_ERROR_WANT_READ || !plain.isEmpty())
            return plain;
        if (code == SSL_ERROR_ZERO_RETURN)
            return fail(FailureKind::Closed, u"close_notify"_s);
        return tl::unexpected(failure(code));
    }
}

void TlsEngine::sayGoodbye()
{
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
}

std::optional<TlsOutcome> TlsEngine::outcome() const
{
    return tlsOutcomeOf(m_ssl.get(), m_serverName, m_signs);
}

Failure TlsEngine::failure(int code) const
{
    if (code == SSL_ERROR_ZERO_RETURN)
        return {FailureKind::Closed, u"close_notify"_s};
    const unsigned long error = ERR_peek_error();
    const bool tooLarge = ERR_GET_LIB(error) == ERR_LIB_SSL && ERR_GET_REASON(error) == SSL_R_EXCESSIVE_MESSAGE_SIZE;
    return {tooLarge ? FailureKind::TooLarge : FailureKind::TlsRejected, errorText(error)};
}

void TlsEngine::seen(int isWrite, int, int type, const void *bytes, size_t size, SSL *, void *self)
{
    static_cast<TlsEngine *>(self)->note(isWrite != 0, type,
                                         QByteArray(static_cast<const char *>(bytes), qsizetype(size)));
}

//! OpenSSL shows record headers and inner content types beside the messages: the first tell what is encrypted.
void TlsEngine::note(bool sent, int type, const QByteArray &bytes)
{
    const size_t side = sent ? 0 : 1;
    if (type == SSL3_RT_HEADER)
        m_inCipherRecord[side] = !bytes.isEmpty() && static_cast<unsigned char>(bytes[0]) == kApplicationData;
    if (type != SSL3_RT_HANDSHAKE && type != SSL3_RT_ALERT && type != SSL3_RT_CHANGE_CIPHER_SPEC)
        return;
    const bool isTls13 = SSL_version(m_ssl.get()) >= TLS1_3_VERSION;
    const bool encrypted = isTls13 ? m_inCipherRecord[side] : m_cipherChanged[side];
    if (type == SSL3_RT_ALERT && !sent && bytes.size() == kAlertOctets) {
        const int description = static_cast<unsigned char>(bytes[1]);
        // RFC 8446 section 6: in TLS 1.3 the level means nothing any more
        const bool endsTls13 = isTls13 && encrypted && description != SSL_AD_CLOSE_NOTIFY
                               && description != kUserCanceled;
        if (bytes[0] == kFatal || endsTls13)
            m_fatalAlert = description;
    }
    if (type == SSL3_RT_HANDSHAKE && !sent && !bytes.isEmpty()) {
        if (bytes[0] == SSL3_MT_SERVER_HELLO)
            m_signs.serverHello = bytes;
        m_signs.certificateRequest = m_signs.certificateRequest || bytes[0] == SSL3_MT_CERTIFICATE_REQUEST;
    }
    m_sink({sent ? WireDirection::Sent : WireDirection::Received, type, encrypted, bytes});
    if (type == SSL3_RT_CHANGE_CIPHER_SPEC)
        m_cipherChanged[side] = true;
}

} // namespace postseal
