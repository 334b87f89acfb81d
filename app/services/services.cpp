// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/services.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Where distributions keep the system's roots as one PEM file: Debian and Alpine, Fedora, openSUSE.
constexpr const char *kSystemRoots[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                                        "/etc/ssl/ca-bundle.pem"};

Result<TrustStore> rootsFrom(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::Malformed, u"%1: %2"_s.arg(path, file.errorString()));
    return TrustStore::fromPem(file.readAll(), name);
}

Result<TrustStore> loadRoots(const QString &caFile)
{
    if (!caFile.isEmpty())
        return rootsFrom(caFile, caFile);
    for (const char *path : kSystemRoots) {
        if (QFile::exists(QLatin1StringView(path)))
            return rootsFrom(QLatin1StringView(path), u"system"_s);
    }
    return fail(FailureKind::Malformed,
                QCoreApplication::translate("Services", "this system has no file of root certificates"));
}

} // namespace

Services::Services(const Choices &choices, TrustStore trust, std::unique_ptr<UnboundResolver> dns, const Limits &limits)
    : m_trust(std::move(trust)), m_limits(limits), m_options(choices.options), m_dns(std::move(dns)),
      m_https(m_trust, limits), m_smtp(DialerSettings{choices.ehloName, limits}), m_authorities(limits)
{}

Result<std::shared_ptr<Services>> Services::create(const Choices &choices)
{
    Limits limits;
    if (choices.timeoutSeconds > 0)
        limits = limits.withPatience(std::chrono::seconds(choices.timeoutSeconds));
    Result<TrustStore> trust = loadRoots(choices.caFile);
    if (!trust)
        return tl::unexpected(trust.error());

    ResolverSettings settings;
    if (choices.resolver != "system"_L1) { // an empty one is kept, to be refused: none would mean the system's
        for (const QString &server : choices.resolver.split(u','))
            settings.forwarders.append(server.trimmed());
    }
    settings.validate = choices.trustAnchor != "none"_L1;
    settings.trustAnchorFile = settings.validate ? choices.trustAnchor : QString();
    settings.limits = limits;
    Result<std::unique_ptr<UnboundResolver>> dns = UnboundResolver::create(settings);
    if (!dns)
        return tl::unexpected(dns.error());
    return std::shared_ptr<Services>(new Services(choices, *std::move(trust), *std::move(dns), limits));
}

} // namespace postseal
