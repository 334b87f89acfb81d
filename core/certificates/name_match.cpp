// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate.h"

#include "core/values/ip_address.h"

#include <algorithm>

namespace postseal {

namespace {

bool isNameOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

//! Labels with a dot between them: no NUL, no blank, no U-label, no star, no final dot.
bool isPlainName(QByteArrayView name)
{
    bool afterDot = true;
    for (const char c : name) {
        if (c == '.' ? afterDot : !isNameOctet(c))
            return false;
        afterDot = c == '.';
    }
    return !afterDot;
}

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0; // folds ASCII only
}

//! A star right above a top-level domain fits nothing. RFC 9525 section 6.3 leaves that open, but the verifiers of mail
//! servers (OpenSSL's among them) refuse it, so calling it a match would promise too much.
bool wildcardFits(QByteArrayView parent, QByteArrayView host)
{
    const qsizetype dot = host.indexOf('.');
    return dot > 0 && parent.contains('.') && isPlainName(parent) && isSameName(parent, host.sliced(dot + 1));
}

bool entryFits(QByteArrayView entry, QByteArrayView host)
{
    if (entry.startsWith("*."))
        return wildcardFits(entry.sliced(2), host);
    return isPlainName(entry) && isSameName(entry, host);
}

} // namespace

NameMatch matchName(const Certificate &certificate, const QString &hostName)
{
    const QByteArray host = hostName.toLatin1(); // what is not Latin-1 becomes "?", which no name holds
    if (!isPlainName(host) || IpAddress::parse(hostName)) // an address is no DNS-ID (RFC 9525 section 6.1.1)
        return {};
    const auto entry =
        std::ranges::find_if(certificate.dnsNames, [&host](const QByteArray &name) { return entryFits(name, host); });
    return entry == certificate.dnsNames.end() ? NameMatch{} : NameMatch{*entry};
}

} // namespace postseal
