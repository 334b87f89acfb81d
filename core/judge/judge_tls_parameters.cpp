// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/ncsc_level.h"
#include "core/judge/open_questions.h"
#include "core/judge/session_reading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kSmallDh = 2048;                // RFC 9325 section 4.5
constexpr int kBrokenDh = 1024;               // current libraries break the handshake off
constexpr qint64 kLongTicket = 7 * 24 * 3600; // RFC 8446 section 4.6.1, RFC 9325 section 3.4

bool isTls13(const TlsOutcome &tls)
{
    return tls.version == "TLSv1.3"_L1;
}

bool isEphemeral(const TlsOutcome &tls)
{
    return isTls13(tls) || tls.cipherSuite.startsWith("TLS_ECDHE_"_L1) || tls.cipherSuite.startsWith("TLS_DHE_"_L1);
}

QString agreed(const TlsOutcome &tls)
{
    return QStringList{tls.version, tls.cipherSuite, tls.group, tls.signatureScheme}.join(u' ').simplified();
}

//! The judge of one address; every function adds what the negotiated session shows, and nothing of what it does not.
class Parameters
{
public:
    Parameters(const HostReading &host, const AddressReading &address)
        : m_host(host), m_address(address), m_tls(*address.session->tls)
    {}

    Findings all()
    {
        if (m_tls.version == "TLSv1"_L1 || m_tls.version == "TLSv1.1"_L1)
            tell(Check::TlsVersion10And11, false, m_tls.version);
        if (!isTls13(m_tls))
            judgeOldHandshake();
        judgeTickets();
        judgeCipher();
        judgeFiniteField();
        judgeCurve();
        judgeSignature();
        return m_findings;
    }

private:
    void tell(Check check, bool fine, const QString &text = {}, bool mild = false)
    {
        m_findings.append(noteAt(m_host, m_address, check, fine ? Standing::Passes : Standing::Fails)
                              .with(Slot::Text, text)
                              .seen({agreed(m_tls)})
                              .mild(mild));
    }

    //! TLS 1.3 has no renegotiation, and its keys always depend on the whole handshake.
    void judgeOldHandshake()
    {
        if (m_tls.secureRenegotiation)
            tell(Check::TlsVersionRenegotiationSecure, *m_tls.secureRenegotiation);
        if (m_tls.extendedMasterSecret)
            tell(Check::TlsVersionExtendedMasterSecret, *m_tls.extendedMasterSecret, m_tls.version);
    }

    void judgeTickets()
    {
        if (!m_tls.earlyData)
            return;
        tell(Check::TlsVersionEarlyData, !*m_tls.earlyData);
        const qint64 lifetime = m_tls.ticketLifetime.value_or(0);
        m_findings.append(noteAt(m_host, m_address, Check::TlsVersionTicketLifetime,
                                 lifetime > kLongTicket ? Standing::Fails : Standing::Passes)
                              .with(Slot::Days, lifetime / (24 * 3600))
                              .seen({u"%1 s"_s.arg(lifetime)}));
    }

    void judgeCipher()
    {
        const QString &suite = m_tls.cipherSuite;
        const bool cbc = suite.contains("_CBC_"_L1);
        if (!cbc || m_tls.encryptThenMac)
            tell(Check::TlsCipherCbcMacThenEncrypt, !cbc || *m_tls.encryptThenMac, suite);
        tell(Check::TlsCipherStaticRsa, !suite.startsWith("TLS_RSA_"_L1), suite);
        const NcscLevel level = ncscLevelOf(m_tls);
        tell(Check::TlsCipherNcscLevel, level <= NcscLevel::Sufficient, agreed(m_tls), level == NcscLevel::PhaseOut);
        if (isEphemeral(m_tls))
            tell(Check::TlsKexForwardSecrecy, true, m_tls.group);
    }

    void judgeFiniteField()
    {
        if (!isTls13(m_tls) && isEphemeral(m_tls))
            tell(Check::TlsKexDheTls12, !m_tls.cipherSuite.startsWith("TLS_DHE_"_L1), m_tls.cipherSuite);
        if (!m_tls.dhBits)
            return;
        m_findings.append(noteAt(m_host, m_address, Check::TlsKexDhSize,
                                 *m_tls.dhBits < kSmallDh ? Standing::Fails : Standing::Passes)
                              .with(Slot::Count, *m_tls.dhBits)
                              .seen({agreed(m_tls)})
                              .mild(*m_tls.dhBits >= kBrokenDh));
        if (*m_tls.dhBits < kSmallDh)
            return; // whoever published it, it is too small
        // RFC 7919 and RFC 3526; the groups of RFC 5114 ("dh_2048_224") have a name and no safe prime
        const bool safe = m_tls.dhGroup.startsWith("ffdhe"_L1) || m_tls.dhGroup.startsWith("modp_"_L1);
        m_findings.append(
            noteAt(m_host, m_address, Check::TlsKexDhCommonPrime, safe ? Standing::Passes : Standing::Fails)
                .with(Slot::Count, *m_tls.dhBits)
                .seen({m_tls.dhGroup.isEmpty() ? m_tls.group : m_tls.dhGroup}));
    }

    void judgeCurve()
    {
        if (m_tls.dhBits || m_tls.group.isEmpty() || m_tls.group.startsWith("DH-"_L1)
            || m_tls.group.startsWith("ffdhe"_L1))
            return;
        tell(Check::TlsKexCurveSize, !isSmallCurve(m_tls.group), m_tls.group);
    }

    //! Before TLS 1.2 there was no choice of the hash; that version is told as what it is.
    void judgeSignature()
    {
        if (m_tls.signatureScheme.isEmpty() || (!isTls13(m_tls) && m_tls.version != "TLSv1.2"_L1))
            return;
        const bool old = m_tls.signatureScheme.contains("sha1"_L1) || m_tls.signatureScheme.contains("md5"_L1);
        tell(Check::TlsKexSignatureSha1, !old, m_tls.signatureScheme);
    }

    const HostReading &m_host;
    const AddressReading &m_address;
    const TlsOutcome &m_tls;
    Findings m_findings;
};

Findings judgeSameVersion(const DomainReading &reading)
{
    QStringList versions, seen;
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            if (!address.encrypted)
                continue;
            const QString &version = address.session->tls->version;
            seen.append(host.name() + u" ("_s + address.address() + u"): "_s + version);
            versions.append(version);
        }
    }
    const qsizetype all = versions.size();
    versions.removeDuplicates();
    versions.sort();
    if (all < 2 || (versions.size() == 1 && isOpen(*reading.facts)))
        return {};
    return {Note(Check::TlsVersionMaxAddressesDiffer, versions.size() > 1 ? Standing::Fails : Standing::Passes)
                .with(Slot::Text, versions.join(u", "_s))
                .seen(seen)};
}

} // namespace

Findings judgeTlsParameters(const DomainReading &reading)
{
    Findings findings = judgeSameVersion(reading);
    for (const HostReading &host : reading.hosts) {
        for (const AddressReading &address : host.addresses) {
            if (address.encrypted)
                findings += Parameters(host, address).all();
        }
    }
    return findings;
}

} // namespace postseal
