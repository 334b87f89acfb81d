// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/remedies/proposed_policy.h"

#include "core/records/mta_sts_policy_mx.h"
#include "core/records/mx_pattern.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace postseal {

namespace {

constexpr std::chrono::seconds kTestingAge = 24h;
constexpr std::chrono::seconds kEnforceAge = 24h * 14;
constexpr std::chrono::seconds kShortForEnforce = 24h * 7;
constexpr std::chrono::seconds kShortForTesting = 24h;
constexpr std::chrono::seconds kLongForNone = 48h;

//! The lines of the body as an editor shows them.
QStringList linesOf(const QByteArray &body)
{
    QString text = QString::fromUtf8(body);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

//! What the value of the first line of this name is, whatever else is wrong with the file.
QStringList valuesOf(const QStringList &lines, QStringView key)
{
    QStringList values;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0 && QStringView(line).first(colon).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            values.append(line.sliced(colon + 1).trimmed());
    }
    return values;
}

//! Patterns of a file that senders refuse as a whole.
QStringList soundPatterns(const QStringList &lines)
{
    QStringList patterns;
    for (const QString &value : valuesOf(lines, u"mx")) {
        if (!value.isEmpty() && !mxLineFault(value.toUtf8()))
            patterns.append(value.toLower());
    }
    patterns.removeDuplicates();
    return patterns;
}

QByteArray servedBody(const DomainReading &reading)
{
    const HttpsExchange *served = servedPolicy(reading.facts->mtaSts);
    return served ? served->body : QByteArray();
}

std::chrono::seconds mendedAge(MtaStsMode mode, std::optional<std::chrono::seconds> present)
{
    switch (mode) {
    case MtaStsMode::Enforce: return present && *present >= kShortForEnforce ? *present : kEnforceAge;
    case MtaStsMode::Testing: return present && *present >= kShortForTesting ? *present : kTestingAge;
    case MtaStsMode::None: return present && *present > 0s && *present <= kLongForNone ? *present : kTestingAge;
    }
    Q_UNREACHABLE();
}

//! What the administrator means, as far as the file tells.
std::optional<MtaStsMode> meantMode(const DomainReading &reading)
{
    if (reading.policy)
        return reading.policy->mode;
    const QString word = valuesOf(linesOf(servedBody(reading)), u"mode").value(0);
    for (const MtaStsMode mode : {MtaStsMode::Enforce, MtaStsMode::Testing, MtaStsMode::None}) {
        if (word == modeWord(mode))
            return mode;
    }
    return std::nullopt;
}

//! Told, not taken from silence: a host whose lookup failed takes mail again when it is repaired.
bool isGone(const HostReading &host)
{
    const auto isEmpty = [](const Observed<DnsFacts> &lookup) {
        return lookup.value() && isDefinite(*lookup.value()) && addressesOf(lookup.value()->set).isEmpty();
    };
    return isEmpty(host.facts->a) && isEmpty(host.facts->aaaa);
}

} // namespace

QString policyUrlOf(const DomainReading &reading)
{
    return u"https://mta-sts.%1/.well-known/mta-sts.txt"_s.arg(reading.facts->domain);
}

bool hostPasses(const HostReading &host)
{
    return !host.open && !host.more && !host.addresses.isEmpty() && std::ranges::all_of(host.addresses, &AddressReading::pkixHolds);
}

bool everyHostPasses(const DomainReading &reading, const MtaStsPolicy &policy)
{
    if (reading.hosts.isEmpty() || targetsOf(reading).size() != reading.hosts.size())
        return false;
    return std::ranges::all_of(reading.hosts, [&policy](const HostReading &host) {
        const bool named = std::ranges::any_of(
            policy.mx, [&host](const QString &pattern) { return mxPatternCovers(pattern, host.name()); });
        return named && hostPasses(host);
    });
}

QStringList liveHosts(const DomainReading &reading)
{
    QStringList names;
    for (const QString &target : targetsOf(reading)) {
        const auto host = std::ranges::find(reading.hosts, target, &HostReading::name);
        const bool gone = host != reading.hosts.end() && isGone(*host);
        if (!gone && isMxPattern(target) && !names.contains(target))
            names.append(target);
    }
    return names;
}

void nameLiveHosts(MtaStsPolicy &policy, const DomainReading &reading)
{
    const auto covers = [](const QStringList &patterns, const QString &name) {
        return std::ranges::any_of(patterns, [&name](const QString &p) { return mxPatternCovers(p, name); });
    };
    for (const QString &name : liveHosts(reading)) {
        const HostReading *host = hostNamed(reading, name);
        const bool fails = policy.mode == MtaStsMode::Enforce && host && !hostPasses(*host);
        const bool stays = reading.policy && covers(reading.policy->mx, name);
        if (!covers(policy.mx, name) && (stays || !fails))
            policy.mx.append(name);
    }
}

MtaStsPolicy coveringPolicy(const DomainReading &reading)
{
    if (!reading.policy || !reading.policyChecked())
        return mendedPolicy(reading);
    MtaStsPolicy policy = *reading.policy;
    nameLiveHosts(policy, reading);
    return policy;
}

MtaStsPolicy mendedPolicy(const DomainReading &reading)
{
    MtaStsPolicy policy = reading.policy ? *reading.policy : MtaStsPolicy();
    if (!reading.policy)
        policy.mx = soundPatterns(linesOf(servedBody(reading)));
    policy.mx.removeDuplicates();
    policy.mx.removeIf([](const QString &pattern) { return IpAddress::parse(pattern).has_value(); });
    policy.extensions.clear(); // nobody reads them, and a misspelled field would be one
    policy.mode = meantMode(reading).value_or(MtaStsMode::Testing);
    nameLiveHosts(policy, reading);
    if (policy.mode == MtaStsMode::Enforce && reading.policyState != PolicyState::Enforce
        && !everyHostPasses(reading, policy)) {
        policy.mode = MtaStsMode::Testing; // never arm what would stop mail
        nameLiveHosts(policy, reading);
    }
    const bool known = reading.policy && reading.policy->mode == policy.mode;
    policy.maxAge = mendedAge(policy.mode, known ? std::optional(reading.policy->maxAge) : std::nullopt);
    return policy;
}

RemedyText policyFile(const DomainReading &reading, const MtaStsPolicy &policy)
{
    return {RemedyKind::PolicyFile, policyUrlOf(reading), linesOf(toText(policy)), linesOf(servedBody(reading)), true};
}

bool isNews(const DomainReading &reading, const MtaStsPolicy &policy)
{
    if (!reading.policy)
        return true;
    MtaStsPolicy present = *reading.policy;
    present.extensions = policy.extensions;
    return present != policy;
}

} // namespace postseal
