// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/judge_areas.h"
#include "core/judge/mx_target.h"
#include "core/judge/note.h"
#include "core/judge/open_questions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kHostsThatSendersTry = 10;
constexpr qsizetype kAddressesThatSendersTry = 20;

QStringList mxLines(const DnsFacts &mx)
{
    QStringList lines;
    for (const MxRecord &record : mxRecordsOf(mx.set))
        lines.append(u"%1 %2"_s.arg(record.preference).arg(record.target.isEmpty() ? u"."_s : record.target));
    return lines.isEmpty() ? QStringList{answerLine(mx)} : lines;
}

Findings judgeMxLookup(const InspectionFacts &facts)
{
    const Failure *failure = facts.mx.failure();
    if (failure && (failure->kind == FailureKind::Cancelled || (isOpen(facts) && nobodyAnswered(facts))))
        return {};
    const DnsFacts *mx = facts.mx.value();
    if (mx && isTooMuch(*mx))
        failure = &*mx->unreadable;
    const bool untold = nobodyAnswered(facts) || isUnread(facts.mx);
    const QString line = failure ? failureLine(*failure) : mx ? answerLine(*mx) : QString();
    return {Note(Check::MxLookupError, untold ? Standing::CannotTell : Standing::Fails)
                .with(Slot::Text, line)
                .seen({line})};
}

bool publishesSomething(const DomainReading &reading)
{
    const DnsFacts *reports = reading.facts->tlsRpt.value();
    return !reading.recordTexts.isEmpty()
           || (reports && !selectVersion(textsOf(reports->set), "v=TLSRPTv1;").isEmpty());
}

Findings judgeNullMx(const DomainReading &reading, const DnsFacts &mx)
{
    Findings findings{Note(Check::MxNull).seen(mxLines(mx))};
    if (publishesSomething(reading))
        findings.append(Note(Check::MxNullWithPolicy));
    return findings;
}

Findings judgeAddressLookups(const DomainReading &reading, const HostReading &host)
{
    QStringList lines;
    bool failed = false, unread = false, asked = false;
    QString target;
    for (const Observed<DnsFacts> *lookup : {&host.facts->a, &host.facts->aaaa}) {
        asked = asked || lookup->asked();
        unread = unread || isUnread(*lookup);
        if (const Failure *failure = lookup->failure()) {
            failed = failed || (failure->kind != FailureKind::Cancelled && !isResolversOwn(*failure));
            lines.append(failureLine(*failure));
        }
        if (const DnsFacts *dns = lookup->value()) {
            failed = failed || (!isDefinite(*dns) && !isTooMuch(*dns));
            lines.append(isTooMuch(*dns) ? failureLine(*dns->unreadable) : answerLine(*dns));
            target = dns->set.aliasChain.isEmpty() ? target : dns->set.aliasChain.constLast();
        }
    }
    Findings findings;
    if (!target.isEmpty())
        findings.append(Note(Check::MxTargetAlias)
                            .on(host.name())
                            .with(Slot::Name, target)
                            .seen({host.name() + u" CNAME "_s + target}));
    if (!asked && IpAddress::parse(host.name()))
        findings.append(Note(Check::MxTargetIp).on(host.name()).seen({host.name()}));
    else if (failed || unread)
        findings.append(Note(Check::MxTargetAddressError, failed ? Standing::Fails : Standing::CannotTell)
                            .on(host.name())
                            .seen(lines));
    else if (host.addresses.isEmpty() && !isOpen(*reading.facts, *host.facts)
             && !explainsAddresses(targetFault(reading, host.name()))) // also: a name that cannot be looked up
        findings.append(Note(Check::MxTargetNoAddress).on(host.name()).seen(asked ? lines : QStringList{host.name()}));
    return findings;
}

Findings judgeImplicitMx(const DomainReading &reading, const HostReading &host, const DnsFacts &mx)
{
    const QString addresses = addressesWhere(host, [](const AddressReading &) { return true; });
    if (!addresses.isEmpty())
        return {Note(Check::MxImplicit)
                    .on(host.name())
                    .with(Slot::Address, addresses)
                    .seen({answerLine(mx), host.name() + u": "_s + addresses})};
    Findings findings = judgeAddressLookups(reading, host);
    for (Finding &finding : findings) {
        if (finding.check == Check::MxTargetNoAddress)
            finding = Note(Check::MxNoneNoAddress).seen({answerLine(mx)});
    }
    return findings;
}

//! An error of a domain on the Internet; where the user allowed such addresses, the domain is meant for a private network.
Findings judgePrivate(const DomainReading &reading)
{
    Findings findings;
    if (reading.facts->vantage.privateAllowed)
        return findings;
    for (const HostReading &host : reading.hosts) {
        if (explainsAddresses(targetFault(reading, host.name())))
            continue;
        for (const AddressReading &address : host.addresses) {
            const QLatin1StringView block = address.facts->address.specialBlock();
            if (!block.isEmpty())
                findings.append(Note(Check::MxTargetPrivate)
                                    .on(host.name())
                                    .with(Slot::Address, address.address())
                                    .with(Slot::Text, QString(block))
                                    .seen({address.address() + u" ("_s + block + u')'}));
        }
    }
    return findings;
}

Findings judgeNumber(const DomainReading &reading, const DnsFacts &mx)
{
    const qsizetype records = mxRecordsOf(mx.set).size();
    if (records > kHostsThatSendersTry)
        return {Note(Check::MxTooMany).with(Slot::Count, qint64(records)).seen(mxLines(mx))};
    QStringList lines;
    for (const HostReading &host : reading.hosts) {
        for (const Observed<DnsFacts> *lookup : {&host.facts->a, &host.facts->aaaa}) {
            for (const IpAddress &address : lookup->value() ? addressesOf(lookup->value()->set) : QList<IpAddress>())
                lines.append(host.name() + u' ' + address.toString());
        }
    }
    if (lines.size() > kAddressesThatSendersTry)
        return {Note(Check::MxTooMany).with(Slot::Count, qint64(lines.size())).seen(lines)};
    return {};
}

} // namespace

Findings judgeDns(const DomainReading &reading)
{
    const InspectionFacts &facts = *reading.facts;
    const DnsFacts *mx = facts.mx.value();
    if (mx && mx->answer.security == DnsSecurity::Bogus)
        return {}; // judgeDnssec says it
    if (!mx || !isDefinite(*mx))
        return facts.mx.asked() ? judgeMxLookup(facts) : Findings();
    if (mx->answer.noSuchName())
        return {Note(Check::MxNoSuchDomain).seen({answerLine(*mx)})};
    if (reading.nullMx)
        return judgeNullMx(reading, *mx);
    if (reading.implicitMx)
        return judgeImplicitMx(reading, reading.hosts.constFirst(), *mx) + judgePrivate(reading);

    Findings findings{passed(Check::MxPresent).with(Slot::Count, qint64(targetsOf(reading).size())).seen(mxLines(*mx))};
    const QList<MxRecord> records = mxRecordsOf(mx->set);
    if (std::ranges::any_of(records, [](const MxRecord &record) { return record.target.isEmpty(); }))
        findings.append(Note(Check::MxNullNotAlone).seen(mxLines(*mx)));
    findings += judgeNumber(reading, *mx);
    for (const HostReading &host : reading.hosts)
        findings += judgeAddressLookups(reading, host);
    return findings + judgePrivate(reading);
}

} // namespace postseal
