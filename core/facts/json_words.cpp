// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_words.h"

using namespace Qt::StringLiterals;

namespace postseal {

QLatin1StringView wordOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Cancelled: return "cancelled"_L1;
    case FailureKind::TimedOut: return "timed-out"_L1;
    case FailureKind::Refused: return "refused"_L1;
    case FailureKind::Unreachable: return "unreachable"_L1;
    case FailureKind::Closed: return "closed"_L1;
    case FailureKind::ProtocolBroken: return "protocol-broken"_L1;
    case FailureKind::TlsRejected: return "tls-rejected"_L1;
    case FailureKind::TooLarge: return "too-large"_L1;
    case FailureKind::Malformed: return "malformed"_L1;
    case FailureKind::NotPermitted: return "not-permitted"_L1;
    case FailureKind::Internal: return "internal"_L1;
    }
    return {};
}

QLatin1StringView wordOf(DnsSecurity security)
{
    switch (security) {
    case DnsSecurity::Insecure: return "insecure"_L1;
    case DnsSecurity::Secure: return "secure"_L1;
    case DnsSecurity::Bogus: return "bogus"_L1;
    }
    return {};
}

QLatin1StringView wordOf(InspectionEnding ending)
{
    switch (ending) {
    case InspectionEnding::Finished: return "finished"_L1;
    case InspectionEnding::Stopped: return "stopped"_L1;
    case InspectionEnding::TimedOut: return "timed-out"_L1;
    }
    return {};
}

QLatin1StringView wordOf(WireDirection direction)
{
    switch (direction) {
    case WireDirection::Sent: return "sent"_L1;
    case WireDirection::Received: return "received"_L1;
    }
    return {};
}

QLatin1StringView wordOf(WireKind kind)
{
    switch (kind) {
    case WireKind::SmtpLine: return "smtp-line"_L1;
    case WireKind::TlsMessage: return "tls-message"_L1;
    case WireKind::Opened: return "opened"_L1;
    case WireKind::Closed: return "closed"_L1;
    }
    return {};
}

QLatin1StringView wordOf(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connect: return "connect"_L1;
    case SmtpStage::TlsFirst: return "tls-first"_L1;
    case SmtpStage::Greeting: return "greeting"_L1;
    case SmtpStage::Ehlo: return "ehlo"_L1;
    case SmtpStage::StartTls: return "starttls"_L1;
    case SmtpStage::Handshake: return "handshake"_L1;
    case SmtpStage::EhloInTls: return "ehlo-in-tls"_L1;
    case SmtpStage::Quit: return "quit"_L1;
    case SmtpStage::Done: return "done"_L1;
    }
    return {};
}

QLatin1StringView wordOf(ChainVerdict verdict)
{
    switch (verdict) {
    case ChainVerdict::Trusted: return "trusted"_L1;
    case ChainVerdict::SelfSigned: return "self-signed"_L1;
    case ChainVerdict::PrivateCa: return "private-ca"_L1;
    case ChainVerdict::Incomplete: return "incomplete"_L1;
    case ChainVerdict::Constraints: return "constraints"_L1;
    case ChainVerdict::Weak: return "weak"_L1;
    case ChainVerdict::Malformed: return "malformed"_L1;
    case ChainVerdict::Other: return "other"_L1;
    }
    return {};
}

QLatin1StringView wordOf(SessionTrial trial)
{
    switch (trial) {
    case SessionTrial::None: return "none"_L1;
    case SessionTrial::NoServerName: return "no-server-name"_L1;
    case SessionTrial::OtherServerName: return "other-server-name"_L1;
    case SessionTrial::CommandBehindStartTls: return "command-behind-starttls"_L1;
    case SessionTrial::SecondStartTls: return "second-starttls"_L1;
    case SessionTrial::LargeHello: return "large-hello"_L1;
    case SessionTrial::RsaOnly: return "rsa-only"_L1;
    case SessionTrial::EcdsaOnly: return "ecdsa-only"_L1;
    }
    return {};
}

QLatin1StringView wordOf(FetchTrial trial)
{
    switch (trial) {
    case FetchTrial::OtherAddress: return "other-address"_L1;
    case FetchTrial::OtherClient: return "other-client"_L1;
    case FetchTrial::PastCache: return "past-cache"_L1;
    case FetchTrial::PlainHttp: return "plain-http"_L1;
    case FetchTrial::PathAtRoot: return "path-at-root"_L1;
    case FetchTrial::PathWithoutSuffix: return "path-without-suffix"_L1;
    case FetchTrial::AtDomain: return "at-domain"_L1;
    case FetchTrial::AtWww: return "at-www"_L1;
    }
    return {};
}

static QLatin1StringView mnemonicOf(RrType type)
{
    switch (type) {
    case RrType::A: return "A"_L1;
    case RrType::Ns: return "NS"_L1;
    case RrType::Cname: return "CNAME"_L1;
    case RrType::Soa: return "SOA"_L1;
    case RrType::Ptr: return "PTR"_L1;
    case RrType::Mx: return "MX"_L1;
    case RrType::Txt: return "TXT"_L1;
    case RrType::Aaaa: return "AAAA"_L1;
    case RrType::Dname: return "DNAME"_L1;
    case RrType::Ds: return "DS"_L1;
    case RrType::Rrsig: return "RRSIG"_L1;
    case RrType::Nsec: return "NSEC"_L1;
    case RrType::Dnskey: return "DNSKEY"_L1;
    case RrType::Nsec3: return "NSEC3"_L1;
    case RrType::Nsec3param: return "NSEC3PARAM"_L1;
    case RrType::Tlsa: return "TLSA"_L1;
    case RrType::Cds: return "CDS"_L1;
    case RrType::Cdnskey: return "CDNSKEY"_L1;
    case RrType::Caa: return "CAA"_L1;
    }
    return {};
}

QString wordOf(RrType type)
{
    const QLatin1StringView mnemonic = mnemonicOf(type);
    return mnemonic.isEmpty() ? u"TYPE%1"_s.arg(quint16(type)) : QString(mnemonic);
}

std::optional<RrType> rrTypeOf(QStringView word)
{
    constexpr int kLastMnemonic = 257; // there is none above in the enum
    for (int number = 0; number <= kLastMnemonic; ++number) {
        if (mnemonicOf(RrType(number)) == word && !word.isEmpty())
            return RrType(number);
    }
    bool isNumber = false;
    const ushort number = word.startsWith("TYPE"_L1) ? word.sliced(4).toUShort(&isNumber) : ushort(0);
    return isNumber ? std::optional(RrType(number)) : std::nullopt;
}

} // namespace postseal
