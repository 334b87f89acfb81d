// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_plan.h"

#include <QFile>
#include <QFileInfo>

#include <net/if.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

using What = SettingsTrouble::What;

constexpr int kMostNameServers = 3; // MAXNS of glibc
constexpr qint64 kLongestResolvConf = 64 * 1024;
constexpr qint64 kLongestHints = 1024 * 1024;
constexpr quint16 kDnsPort = 53;
constexpr quint16 kDnsTlsPort = 853;
constexpr auto kTls = "tls:"_L1;

//! Where distributions keep IANA's root anchor: Debian, Fedora, Arch, and Flatpak's /app.
constexpr QLatin1StringView kAnchorFiles[] = {
    "/app/share/dns/root.key"_L1,
    "/usr/share/dns/root.key"_L1,
    "/etc/unbound/root.key"_L1,
    "/var/lib/unbound/root.key"_L1,
    "/usr/share/dnssec-root/trusted-key.key"_L1,
    "/etc/trusted-key.key"_L1,
};

tl::unexpected<SettingsTrouble> trouble(What what, const QString &subject, const QString &detail = {})
{
    return tl::unexpected(SettingsTrouble{what, subject, detail});
}

//! "fe80::1%eth0" -> "fe80::1%2", the form that libunbound reads; without '%' the text as it is.
QString withZoneNumber(const QString &address)
{
    const qsizetype sign = address.indexOf(u'%');
    if (sign < 0)
        return address;
    const unsigned number = if_nametoindex(address.mid(sign + 1).toLocal8Bit().constData());
    return number == 0 ? address : address.left(sign + 1) + QString::number(number);
}

struct AddressAndPort
{
    QString address; //!< with its zone
    IpAddress parsed;
    quint16 port = 0;
    bool hasPort = false;
};

std::optional<AddressAndPort> addressAndPort(const QString &text, quint16 usual)
{
    AddressAndPort read;
    read.address = text.section(u'@', 0, 0);
    read.hasPort = text.contains(u'@');
    bool good = true;
    const int port = read.hasPort ? text.section(u'@', 1).toInt(&good) : usual;
    const std::optional<IpAddress> parsed = IpAddress::parse(read.address.section(u'%', 0, 0));
    if (!parsed || !good || port < 1 || port > 65535)
        return std::nullopt;
    read.parsed = *parsed;
    read.port = quint16(port);
    return read;
}

Settled<QByteArray> forwarderOf(const QString &text)
{
    const std::optional<AddressAndPort> read = addressAndPort(text, kDnsPort);
    if (!read)
        return trouble(What::NotAnAddress, text);
    const QString zoned = withZoneNumber(read->address);
    return read->hasPort ? (zoned + u'@' + QString::number(read->port)).toLatin1() : zoned.toLatin1();
}

//! "tls:192.0.2.53@853#dns.example"; without the name anybody's certificate would do.
Settled<DnsTlsServer> tlsServerOf(const QString &text)
{
    const QString place = text.mid(kTls.size());
    const std::optional<AddressAndPort> read = addressAndPort(place.section(u'#', 0, 0), kDnsTlsPort);
    if (!read || read->address.contains(u'%'))
        return trouble(What::NotAnAddress, text);
    const Result<DomainName> name = DomainName::parse(place.section(u'#', 1));
    if (!name)
        return trouble(What::NoServerName, text);
    return DnsTlsServer{read->parsed, read->port, *name, text};
}

Settled<QStringList> systemForwarders(const QString &file)
{
    QFile conf(file);
    if (!conf.open(QIODevice::ReadOnly))
        return trouble(What::FileUnreadable, file, conf.errorString());
    QStringList servers = nameServersIn(conf.read(kLongestResolvConf));
    if (servers.isEmpty())
        return trouble(What::NoServerInFile, file);
    return servers;
}

Settled<QByteArray> readableFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(What::FileUnreadable, path, file.errorString());
    return QFile::encodeName(path);
}

Settled<QByteArray> anchorFileOf(const QString &wanted)
{
    if (!wanted.isEmpty())
        return readableFile(wanted);
    for (const QLatin1StringView candidate : kAnchorFiles) {
        if (QFileInfo(candidate).isReadable())
            return QFile::encodeName(candidate);
    }
    return trouble(What::NoAnchorHere, {});
}

//! libunbound takes any file, and then knows no root server. A hint is the address of one.
Settled<QByteArray> hintsFileOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(What::FileUnreadable, path, file.errorString());
    bool names = false, addresses = false;
    for (const QByteArray &line : file.read(kLongestHints).split('\n')) {
        const QByteArrayList words = line.split(';').constFirst().simplified().toUpper().split(' ');
        names = names || (words.constFirst() == "." && words.contains("NS"));
        const bool isAddress = words.contains("A") || words.contains("AAAA");
        addresses = addresses || (isAddress && IpAddress::parse(QString::fromLatin1(words.constLast())));
    }
    if (!names || !addresses)
        return trouble(What::NoHintsInFile, path);
    return QFile::encodeName(path);
}

Settled<void> planForwarders(const QStringList &servers, ContextPlan &plan)
{
    for (const QString &server : servers) {
        if (server.startsWith(kTls)) {
            Settled<DnsTlsServer> read = tlsServerOf(server);
            if (!read)
                return tl::unexpected(read.error());
            plan.tlsServers.append(*std::move(read));
        } else {
            Settled<QByteArray> read = forwarderOf(server);
            if (!read)
                return tl::unexpected(read.error());
            plan.forwarders.append(*std::move(read));
        }
    }
    if (!plan.tlsServers.isEmpty() && !plan.forwarders.isEmpty())
        return trouble(What::ServersMixed, servers.join(u", "));
    return {};
}

Settled<void> planServers(const ResolverSettings &settings, ContextPlan &plan)
{
    if (settings.recursive) {
        plan.description = u"recursive"_s;
        return {};
    }
    QStringList servers = settings.forwarders;
    if (servers.isEmpty()) {
        Settled<QStringList> system = systemForwarders(settings.resolvConfFile);
        if (!system)
            return tl::unexpected(system.error());
        servers = *std::move(system);
    }
    const QString listed = servers.join(u", ");
    plan.description = settings.forwarders.isEmpty() ? u"system (%1)"_s.arg(listed) : listed;
    return planForwarders(servers, plan);
}

} // namespace

QStringList nameServersIn(const QByteArray &resolvConf)
{
    QStringList servers;
    for (const QByteArray &line : resolvConf.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() >= 2 && words[0] == "nameserver" && servers.size() < kMostNameServers)
            servers.append(QString::fromLatin1(words[1]));
    }
    return servers;
}

Settled<ContextPlan> planContext(const ResolverSettings &settings)
{
    ContextPlan plan;
    plan.caFile = settings.caFile;
    if (Settled<void> done = planServers(settings, plan); !done)
        return tl::unexpected(done.error());
    if (!settings.rootHintsFile.isEmpty()) {
        if (!plan.recursive())
            return trouble(What::HintsUnused, settings.rootHintsFile);
        Settled<QByteArray> hints = hintsFileOf(settings.rootHintsFile);
        if (!hints)
            return tl::unexpected(hints.error());
        plan.hintsFile = *std::move(hints);
    }
    if (!plan.tlsServers.isEmpty()) {
        if (Settled<QByteArray> roots = readableFile(plan.caFile); !roots)
            return tl::unexpected(roots.error());
    }
    if (settings.validate) {
        Settled<QByteArray> anchor = anchorFileOf(settings.trustAnchorFile);
        if (!anchor)
            return tl::unexpected(anchor.error());
        plan.anchorFile = *std::move(anchor);
    }
    return plan;
}

} // namespace postseal
