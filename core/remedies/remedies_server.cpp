// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/remedies/remedy_areas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Settings that mend a finding, by their names in the servers' manuals (postconf(5), Exim's specification chapter 43).
//! None to which two findings add, as to smtpd_tls_exclude_ciphers: the second line would take back the first.
struct ServerLines
{
    Check check;
    QStringList postfix;
    QStringList exim; //!< empty: none, or one that depends on the library it was built with
};

const QStringList kPostfixTls{u"smtpd_tls_security_level = may"_s,
                              u"smtpd_tls_chain_files = /path/to/key-and-fullchain.pem"_s};
const QStringList kEximTls{u"tls_advertise_hosts = *"_s, u"tls_certificate = /path/to/fullchain.pem"_s,
                           u"tls_privatekey = /path/to/privkey.pem"_s};
const QStringList kPostfixChain{u"smtpd_tls_chain_files = /path/to/key-and-fullchain.pem"_s};
const QStringList kEximChain{u"tls_certificate = /path/to/fullchain.pem"_s, u"tls_privatekey = /path/to/privkey.pem"_s};

const QList<ServerLines> &serverLines()
{
    static const QList<ServerLines> rows{
        {Check::StartTlsAbsent, kPostfixTls, kEximTls},
        {Check::StartTlsPartial, kPostfixTls, kEximTls},
        {Check::MatchStartTls, kPostfixTls, kEximTls},
        {Check::DaneNoStartTls, kPostfixTls, kEximTls},
        {Check::StartTlsReply454, kPostfixChain, kEximChain},
        {Check::ChainIncomplete, kPostfixChain, kEximChain},
        {Check::ChainIntermediateExpired, kPostfixChain, kEximChain},
        {Check::TlsVersion10And11,
         {u"smtpd_tls_protocols = !SSLv2, !SSLv3, !TLSv1, !TLSv1.1"_s, // every release of Postfix knows this form
          u"smtpd_tls_mandatory_protocols = !SSLv2, !SSLv3, !TLSv1, !TLSv1.1"_s},
         {}},
        {Check::TlsKexDhSize, {u"smtpd_tls_dh1024_param_file = auto"_s}, {u"tls_dhparam = ffdhe3072"_s}},
        {Check::TlsKexDhCommonPrime, {u"smtpd_tls_dh1024_param_file = auto"_s}, {u"tls_dhparam = ffdhe3072"_s}},
        {Check::TlsKexCurveSize, {u"tls_eecdh_auto_curves = X25519 prime256v1"_s}, {}},
        {Check::TlsVersionTicketLifetime, {u"smtpd_tls_session_cache_timeout = 3600s"_s}, {}},
        {Check::SmtpAuthOn25,
         {u"smtpd_tls_auth_only = yes"_s},
         {u"auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}"_s}},
    };
    return rows;
}

//! What the greeting says of the software, in lower case; empty when the server tells nothing.
QByteArray greetingOf(const HostReading &host)
{
    for (const AddressReading &address : host.addresses) {
        if (address.session && address.session->greeting)
            return address.session->greeting->lines.join(' ').toLower();
    }
    return {};
}

//! A server that says it is something else has no use for these lines.
bool namesAnother(const QByteArray &greeting)
{
    static const QByteArrayList others{"microsoft", "sendmail", "opensmtpd", "exchange", "haraka", "gsmtp",
                                       "stalwart",  "james",    "maddy",     "chasquid", "mox",    "qmail"};
    return std::ranges::any_of(others, [&greeting](const QByteArray &name) { return greeting.contains(name); });
}

} // namespace

Remedies serverRemedies(const Finding &finding, const DomainReading &reading)
{
    const auto row = std::ranges::find(serverLines(), finding.check, &ServerLines::check);
    const HostReading *host = hostNamed(reading, finding.host);
    if (row == serverLines().end() || !host)
        return {};
    const QByteArray greeting = greetingOf(*host);
    const bool postfix = greeting.contains("postfix"), exim = greeting.contains("exim");
    if (namesAnother(greeting))
        return {};
    Remedies texts;
    if (!exim)
        texts.append({RemedyKind::PostfixLine, host->name(), row->postfix});
    if (!postfix && !row->exim.isEmpty())
        texts.append({RemedyKind::EximLine, host->name(), row->exim});
    return texts;
}

} // namespace postseal
