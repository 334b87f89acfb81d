// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/mx_target.h"
#include "core/judge/record_text.h"
#include "core/records/mx_pattern.h"
#include "core/records/zone_lines.h"
#include "core/remedies/remedy_areas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr quint32 kFiveMinutes = 300; // seconds
constexpr quint32 kDay = 24 * 60 * 60;

QList<MxRecord> recordsOf(const DomainReading &reading)
{
    const DnsFacts *mx = reading.facts->mx.value();
    return mx && mx->set.aliasChain.isEmpty() ? mxRecordsOf(mx->set) : QList<MxRecord>();
}

ZoneHead headOf(const DomainReading &reading)
{
    const DnsFacts *mx = reading.facts->mx.value();
    const quint32 ttl = (mx ? publishedTtl(*reading.facts, *mx) : std::nullopt).value_or(kUsualTtl);
    return {reading.facts->domain, ttl >= kFiveMinutes && ttl <= kDay ? ttl : kUsualTtl};
}

//! All the MX records as they are to be: each target once, by its best preference.
Remedies wholeSet(const DomainReading &reading, const QList<MxRecord> &records)
{
    QStringList lines, targets;
    for (const MxRecord &record : records) {
        if (!record.target.isEmpty() && !isPlainOwner(record.target))
            return {};
        if (!targets.contains(record.target))
            lines.append(mxLine(headOf(reading), record.preference, record.target));
        targets.append(record.target);
    }
    return lines.isEmpty() ? Remedies() : Remedies{{RemedyKind::ZoneLine, reading.facts->domain, lines, {}, true}};
}

Remedies removed(const DomainReading &reading, const std::function<bool(const MxRecord &)> &goes)
{
    QStringList lines;
    for (const MxRecord &record : recordsOf(reading)) {
        if (goes(record) && (record.target.isEmpty() || isPlainOwner(record.target)))
            lines.append(mxLine({reading.facts->domain, {}}, record.preference, record.target));
    }
    return lines.isEmpty() ? Remedies() : Remedies{{RemedyKind::RemoveLine, reading.facts->domain, lines}};
}

bool takesMailAt(const HostReading &host)
{
    return std::ranges::any_of(host.addresses, [](const AddressReading &a) { return a.reach == Reach::Answered; });
}

//! Only while another host takes the mail.
Remedies withoutHost(const DomainReading &reading, const QString &name)
{
    const bool otherTakes = std::ranges::any_of(
        reading.hosts, [&name](const HostReading &host) { return host.name() != name && takesMailAt(host); });
    return otherTakes ? removed(reading, [&name](const MxRecord &record) { return record.target == name; })
                      : Remedies();
}

Remedies renamed(const DomainReading &reading, const QString &from, const QString &to)
{
    QList<MxRecord> records = recordsOf(reading);
    for (MxRecord &record : records) {
        if (record.target == from)
            record.target = to;
    }
    return to.isEmpty() || records.isEmpty() ? Remedies() : wholeSet(reading, records);
}

QString endOfAlias(const HostReading &host)
{
    for (const Observed<DnsFacts> *lookup : {&host.facts->a, &host.facts->aaaa}) {
        const DnsFacts *dns = lookup->value();
        if (dns && isDefinite(*dns) && !dns->set.chainLoops && !dns->set.aliasChain.isEmpty()
            && !dns->set.records.isEmpty())
            return dns->set.aliasChain.constLast();
    }
    return {};
}

//! TLSA records at the new name would bind senders that are not bound today, and nobody has looked for them.
bool mayBindAnew(const DomainReading &reading, const HostReading &host, const QString &name)
{
    if (host.daneInForce() || (reading.facts->vantage.validates && !isSecure(reading.facts->mx)))
        return false;
    const DnsFacts *there = host.facts->tlsaAtAlias.value();
    return !there || !isDefinite(*there) || there->answer.question.name != u"_25._tcp."_s + name
           || !there->set.records.isEmpty();
}

//! Under the new name, too, the host would be the one that policy, certificate and TLSA records speak of.
bool staysSealed(const DomainReading &reading, const HostReading &host, const QString &name)
{
    if ((host.daneInForce() && host.tlsaBase != name) || mayBindAnew(reading, host, name))
        return false;
    if (!reading.policy && reading.policyState != PolicyState::None)
        return false; // what senders have of it may not name the host
    if (!reading.policy && host.daneInForce())
        return true;
    if (reading.policy && std::ranges::none_of(reading.policy->mx, [&name](const QString &pattern) {
            return mxPatternCovers(pattern, name);
        }))
        return false;
    return std::ranges::all_of(host.addresses, [&name](const AddressReading &address) {
        return !address.leaf || matchName(*address.leaf, name).fits() || address.trouble == Trouble::WrongName
               || address.trouble == Trouble::SelfSigned || address.trouble == Trouble::Untrusted;
    });
}

Remedies withoutAlias(const DomainReading &reading, const HostReading &host)
{
    const QString name = endOfAlias(host);
    return !host.open && staysSealed(reading, host, name) ? renamed(reading, host.name(), name) : Remedies();
}

//! "mail.example.org" for "mail.example.org.example.org": the final dot was missing in the zone file.
Remedies withFinalDot(const DomainReading &reading, const QString &name)
{
    const QString doubled = u'.' + reading.facts->domain;
    return name.endsWith(doubled) ? renamed(reading, name, name.chopped(doubled.size())) : Remedies();
}

//! What a name in presentation form is made of, as A-labels; empty when it is not UTF-8.
QString asALabels(const QString &presented)
{
    QByteArray octets;
    for (qsizetype at = 0; at < presented.size(); ++at) {
        const bool escaped = presented.at(at) == u'\\' && at + 3 < presented.size();
        octets.append(escaped ? char(presented.mid(at + 1, 3).toInt()) : presented.at(at).toLatin1());
        at += escaped ? 3 : 0;
    }
    const QString text = QString::fromUtf8(octets);
    const Result<DomainName> name = text.contains(QChar::ReplacementCharacter) ? fail(FailureKind::Malformed)
                                                                               : DomainName::parse(text);
    return name && name->isHostName() ? name->ascii() : QString();
}

Remedies nullMx(const DomainReading &reading, RemedyKind kind)
{
    return {{kind, reading.facts->domain, {mxLine(headOf(reading), 0, {})}, {}, !recordsOf(reading).isEmpty()}};
}

Remedies ofTarget(const Finding &finding, const DomainReading &reading, const HostReading &host)
{
    const Check fault = targetFault(reading, host.name()).value_or(finding.check);
    if (fault == Check::MxTargetDoubled)
        return withFinalDot(reading, host.name());
    if (fault == Check::MxTargetUlabel)
        return renamed(reading, host.name(), asALabels(host.name()));
    return withoutHost(reading, host.name());
}

} // namespace

Remedies mxRemedies(const Finding &finding, const DomainReading &reading)
{
    const Check check = finding.check;
    const QList<MxRecord> records = recordsOf(reading);
    if (const DnsFacts *mx = reading.facts->mx.value(); !mx || !mx->set.aliasChain.isEmpty())
        return {}; // beside an alias no other record may stand
    if (check == Check::MxImplicit && finding.host == reading.facts->domain)
        return {{RemedyKind::ZoneLine, finding.host, {mxLine(headOf(reading), 10, finding.host)}}};
    if (check == Check::MxNoneNoAddress)
        return nullMx(reading, RemedyKind::NullMxLine);
    if (check == Check::MxNullPreference)
        return nullMx(reading, RemedyKind::ZoneLine);
    if (check == Check::MxNullNotAlone)
        return std::ranges::any_of(reading.hosts, takesMailAt)
                   ? removed(reading, [](const MxRecord &record) { return record.target.isEmpty(); })
                   : Remedies();
    const bool isTtlOfMx = check == Check::MxTtl && finding.seen.size() == 1
                           && finding.seen.constFirst().contains(u" MX: "_s);
    if (check == Check::MxDuplicate || isTtlOfMx)
        return wholeSet(reading, records);
    const HostReading *host = hostNamed(reading, finding.host);
    if (!host || reading.implicitMx)
        return {};
    if (check == Check::MxTargetAlias || check == Check::MxTargetDname)
        return withoutAlias(reading, *host);
    if (check == Check::MxTargetDoubled || check == Check::MxTargetUlabel || check == Check::MxTargetLocalhost
        || check == Check::MxTargetIp || check == Check::MxTargetNoAddress || check == Check::MxTrapHost)
        return ofTarget(finding, reading, *host);
    return {};
}

} // namespace postseal
