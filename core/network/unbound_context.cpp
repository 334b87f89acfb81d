// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/network/unbound_context.h"

#include <QFile>

#include <unbound.h>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

struct Option
{
    const char *name;
    const char *value;
};

constexpr Option kOptions[] = {
    {"do-not-query-localhost:", "no"}, // the system's own resolver often lives there
    {"outgoing-range:", "256"},        // the library's default is 16 questions at once
    {"outgoing-num-tcp:", "16"},       {"num-queries-per-thread:", "1024"},
    {"edns-buffer-size:", "1232"},                                 // DNS flag day 2020: no fragments
    {"qname-minimisation:", "yes"},    {"aggressive-nsec:", "no"}, // each denial is evidence of its own
    {"trust-anchor-signaling:", "no"},                             // RFC 8145 is for resolvers, not for a looker-on
    {"val-max-restart:", "1"}, // a bogus answer is asked for once more, not five times
};

//! Zones that the library answers by itself although somebody may serve them, or deny them with a signature.
constexpr const char *kLocalZones[] = {"test.", "invalid.", "home.arpa."};

using What = SettingsTrouble::What;

tl::unexpected<SettingsTrouble> refused(const char *what, int error)
{
    const QString words = QString::fromLatin1(ub_strerror(error));
    return tl::unexpected(SettingsTrouble{What::LibraryRefused, QString::fromLatin1(what), words});
}

Settled<void> configure(ub_ctx *context, const ContextPlan &plan)
{
    for (const Option &option : kOptions) {
        if (const int error = ub_ctx_set_option(context, option.name, option.value))
            return refused(option.name, error);
    }
    const char *modules = plan.anchorFile.isEmpty() ? "iterator" : "validator iterator";
    if (const int error = ub_ctx_set_option(context, "module-config:", modules))
        return refused("module-config", error);
    if (!plan.hintsFile.isEmpty()) {
        if (const int error = ub_ctx_set_option(context, "root-hints:", plan.hintsFile.constData()))
            return refused("root-hints", error);
    }
    if (!plan.tlsServers.isEmpty()) { // the relay is on this machine: there are no fragments
        if (const int error = ub_ctx_set_option(context, "edns-buffer-size:", "65000"))
            return refused("edns-buffer-size", error);
    }
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

void ContextDeleter::operator()(ub_ctx *context) const
{
    ub_ctx_delete(context);
}

Settled<UnboundContext> makeContext(const ContextPlan &plan)
{
    UnboundContext context(ub_ctx_create());
    if (!context)
        return refused("ub_ctx_create", UB_NOMEM);
    ub_ctx_async(context.get(), 1); // a thread of its own; a forked process would lose our descriptors
    ub_ctx_debugout(context.get(), nullptr);
    if (Settled<void> done = configure(context.get(), plan); !done)
        return tl::unexpected(done.error());
    for (const char *zone : kLocalZones) {
        const int error = ub_ctx_zone_remove(context.get(), zone); // the first such call reads the files
        if (error == 0)
            continue;
        if (!plan.anchorFile.isEmpty())
            return tl::unexpected(SettingsTrouble{What::NoAnchorInFile, QFile::decodeName(plan.anchorFile)});
        return refused(zone, error);
    }
    return context;
}

} // namespace postseal
