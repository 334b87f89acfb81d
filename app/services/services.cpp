// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/services.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Where distributions keep the system's roots as one PEM file: Debian and Alpine, Fedora, openSUSE.
constexpr const char *kSystemRoots[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                                        "/etc/ssl/ca-bundle.pem"};

using What = SettingsTrouble::What;

Settled<QString> rootsFile(const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    for (const char *path : kSystemRoots) {
        if (QFile::exists(QLatin1StringView(path)))
            return QLatin1StringView(path);
    }
    return tl::unexpected(SettingsTrouble{What::NoRootsHere, {}});
}

Settled<TrustStore> rootsFrom(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(SettingsTrouble{What::FileUnreadable, path, file.errorString()});
    return TrustStore::fromPem(file.readAll(), name).map_error([&path](const Failure &) {
        return SettingsTrouble{What::NoCertificateInFile, path};
    });
}

ResolverSettings resolverSettings(const Choices &choices, const QString &caFile, const Limits &limits)
{
    ResolverSettings settings;
    settings.recursive = choices.resolver == "recursive"_L1;
    if (!settings.recursive && choices.resolver != "system"_L1) { // an empty one is kept, to be refused
        for (const QString &server : choices.resolver.split(u','))
            settings.forwarders.append(server.trimmed());
    }
    settings.rootHintsFile = choices.rootHints;
    settings.caFile = caFile;
    settings.validate = choices.trustAnchor != "none"_L1;
    settings.trustAnchorFile = settings.validate ? choices.trustAnchor : QString();
    settings.limits = limits;
    return settings;
}

} // namespace

Services::Services(const Choices &choices, TrustStore trust, std::unique_ptr<UnboundResolver> dns, const Limits &limits)
    : m_trust(std::move(trust)), m_limits(limits), m_options(choices.options), m_dns(std::move(dns)),
      m_https(m_trust, limits), m_smtp(DialerSettings{choices.ehloName, limits}), m_authorities(limits)
{}

Settled<std::shared_ptr<Services>> Services::create(const Choices &choices)
{
    Limits limits;
    if (choices.timeoutSeconds > 0)
        limits = limits.withPatience(std::chrono::seconds(choices.timeoutSeconds));
    const Settled<QString> caFile = rootsFile(choices.caFile);
    if (!caFile)
        return tl::unexpected(caFile.error());
    Settled<std::unique_ptr<UnboundResolver>> dns = UnboundResolver::create(resolverSettings(choices, *caFile, limits));
    if (!dns)
        return tl::unexpected(dns.error());
    Settled<TrustStore> trust = rootsFrom(*caFile, choices.caFile.isEmpty() ? u"system"_s : choices.caFile);
    if (!trust)
        return tl::unexpected(trust.error());
    return std::shared_ptr<Services>(new Services(choices, *std::move(trust), *std::move(dns), limits));
}

} // namespace postseal
