// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_context.h"

#include "core/values/ip_address.h"

#include <QFile>
#include <QFileInfo>

#include <net/if.h>
#include <unbound.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kMostNameServers = 3; // MAXNS of glibc
constexpr qint64 kLongestResolvConf = 64 * 1024;

//! Where distributions keep IANA's root anchor: Debian, Fedora, Arch, and Flatpak's /app.
constexpr QLatin1StringView kAnchorFiles[] = {
    "/app/share/dns/root.key"_L1,  "/usr/share/dns/root.key"_L1, "/etc/unbound/root.key"_L1,
    "/var/lib/unbound/root.key"_L1, "/usr/share/dnssec-root/trusted-key.key"_L1, "/etc/trusted-key.key"_L1,
};

struct Option
{
    const char *name;
    const char *value;
};

constexpr Option kOptions[] = {
    {"do-not-query-localhost:", "no"}, // the system's own resolver often lives there
    {"outgoing-range:", "256"},        // the library's default is 16 questions at once
    {"outgoing-num-tcp:", "16"},
    {"num-queries-per-thread:", "1024"},
    {"edns-buffer-size:", "1232"},     // DNS flag day 2020: no fragments
    {"qname-minimisation:", "yes"},
    {"aggressive-nsec:", "no"},        // each denial is evidence of its own
    {"trust-anchor-signaling:", "no"}, // RFC 8145 is for resolvers, not for a looker-on
    {"val-max-restart:", "1"},         // a bogus answer is asked for once more, not five times
};

//! Zones that the library answers by itself although somebody may serve them, or deny them with a signature.
constexpr const char *kLocalZones[] = {"test.", "invalid.", "home.arpa."};

//! "fe80::1%eth0" -> "fe80::1%2", the form that libunbound reads; without '%' the text as it is.
QString withZoneNumber(const QString &address)
{
    const qsizetype sign = address.indexOf(u'%');
    if (sign < 0)
        return address;
    const unsigned number = if_nametoindex(address.mid(sign + 1).toLocal8Bit().constData());
    return number == 0 ? address : address.left(sign + 1) + QString::number(number);
}

Result<QByteArray> forwarderOf(const QString &text)
{
    const QString address = text.section(u'@', 0, 0);
    const bool hasPort = text.contains(u'@');
    bool good = true;
    const int port = hasPort ? text.section(u'@', 1).toInt(&good) : 53;
    if (!IpAddress::parse(address.section(u'%', 0, 0)) || !good || port < 1 || port > 65535)
        return fail(FailureKind::Malformed, u"“%1” is no address of a DNS server"_s.arg(text));
    const QString zoned = withZoneNumber(address);
    return hasPort ? (zoned + u'@' + QString::number(port)).toLatin1() : zoned.toLatin1();
}

Result<QStringList> systemForwarders(const QString &file)
{
    QFile conf(file);
    if (!conf.open(QIODevice::ReadOnly))
        return fail(FailureKind::Malformed, u"%1: %2"_s.arg(file, conf.errorString()));
    QStringList servers = nameServersIn(conf.read(kLongestResolvConf));
    if (servers.isEmpty())
        return fail(FailureKind::Malformed, u"%1 names no DNS server"_s.arg(file));
    return servers;
}

Result<QByteArray> anchorFileOf(const QString &wanted)
{
    if (!wanted.isEmpty()) {
        QFile file(wanted);
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureKind::Malformed, u"trust anchor %1: %2"_s.arg(wanted, file.errorString()));
        return QFile::encodeName(wanted);
    }
    for (const QLatin1StringView candidate : kAnchorFiles) {
        if (QFileInfo(candidate).isReadable())
            return QFile::encodeName(candidate);
    }
    return fail(FailureKind::Malformed, u"no trust anchor of the root is installed"_s);
}

tl::unexpected<Failure> refused(const char *what, int error)
{
    const QString words = QString::fromLatin1(ub_strerror(error));
    return fail(FailureKind::Internal, u"%1: %2"_s.arg(QString::fromLatin1(what), words));
}

Result<void> configure(ub_ctx *context, const ContextPlan &plan)
{
    for (const Option &option : kOptions) {
        if (const int error = ub_ctx_set_option(context, option.name, option.value))
            return refused(option.name, error);
    }
    const char *modules = plan.anchorFile.isEmpty() ? "iterator" : "validator iterator";
    if (const int error = ub_ctx_set_option(context, "module-config:", modules))
        return refused("module-config", error);
    for (const QByteArray &forwarder : plan.forwarders) {
        if (const int error = ub_ctx_set_fwd(context, forwarder.constData()))
            return refused(forwarder.constData(), error);
    }
    if (plan.anchorFile.isEmpty())
        return {};
    if (const int error = ub_ctx_add_ta_file(context, plan.anchorFile.constData()))
        return refused(plan.anchorFile.constData(), error);
    return {};
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

Result<ContextPlan> planContext(const ResolverSettings &settings)
{
    ContextPlan plan;
    QStringList servers = settings.forwarders;
    if (servers.isEmpty()) {
        Result<QStringList> system = systemForwarders(settings.resolvConfFile);
        if (!system)
            return tl::unexpected(system.error());
        servers = *std::move(system);
    }
    for (const QString &server : std::as_const(servers)) {
        Result<QByteArray> forwarder = forwarderOf(server);
        if (!forwarder)
            return tl::unexpected(forwarder.error());
        plan.forwarders.append(*std::move(forwarder));
    }
    const QString listed = servers.join(u", ");
    plan.description = settings.forwarders.isEmpty() ? u"system (%1)"_s.arg(listed) : listed;
    if (settings.validate) {
        Result<QByteArray> anchor = anchorFileOf(settings.trustAnchorFile);
        if (!anchor)
            return tl::unexpected(anchor.error());
        plan.anchorFile = *std::move(anchor);
    }
    return plan;
}

void ContextDeleter::operator()(ub_ctx *context) const
{
    ub_ctx_delete(context);
}

Result<UnboundContext> makeContext(const ContextPlan &plan)
{
    UnboundContext context(ub_ctx_create());
    if (!context)
        return fail(FailureKind::Internal, u"libunbound made no context"_s);
    ub_ctx_async(context.get(), 1); // a thread of its own; a forked process would lose our descriptors
    ub_ctx_debugout(context.get(), nullptr);
    if (Result<void> done = configure(context.get(), plan); !done)
        return tl::unexpected(done.error());
    for (const char *zone : kLocalZones) {
        const int error = ub_ctx_zone_remove(context.get(), zone); // the first such call reads the anchors
        if (error && !plan.anchorFile.isEmpty())
            return fail(FailureKind::Malformed,
                        u"%1 holds no usable trust anchor"_s.arg(QFile::decodeName(plan.anchorFile)));
        if (error)
            return refused(zone, error);
    }
    return context;
}

} // namespace postseal
