// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/further_areas.h"
#include "core/records/reverse_lookup.h"
#include "core/values/domain_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

bool isMxHost(const InspectionFacts &facts, const QString &name)
{
    return std::ranges::any_of(facts.hosts, [&name](const MxHostFacts &host) { return host.name == name; });
}

//! The addresses of MX hosts are asked for anyway.
void askAddresses(const InspectionFacts &facts, const QString &text, QList<RrType> types, QList<DnsQuestion> &questions)
{
    const Result<DomainName> name = DomainName::parse(text);
    if (!name || name->labelCount() < 2 || IpAddress::parse(text) || isMxHost(facts, name->ascii()))
        return;
    for (const RrType type : types) {
        const DnsQuestion question{name->ascii(), type};
        if (!questions.contains(question))
            questions.append(question);
    }
}

QString greetingName(const SmtpSession &session)
{
    const QByteArray line = session.greeting && session.greeting->code == 220 ? session.greeting->lines.value(0)
                                                                              : QByteArray();
    return QString::fromLatin1(line.split(' ').constFirst());
}

} // namespace

//! Whether the name in the greeting is one, and whether the address has a name that leads back to it: both are of
//! interest to who sends mail rather than to who receives it, so only a thorough run asks.
QList<DnsQuestion> furtherForSession(const InspectionFacts &facts)
{
    constexpr qsizetype kNamesOfAnAddress = 2;
    QList<DnsQuestion> questions;
    if (!facts.vantage.thorough)
        return questions;
    for (const MxHostFacts &host : facts.hosts) {
        for (const AddressFacts &address : host.addresses) {
            const SmtpSession *session = address.session.value();
            if (!session || !session->greeting)
                continue;
            askAddresses(facts, greetingName(*session), {RrType::A, RrType::Aaaa}, questions);
            const DnsQuestion reverse{reverseNameOf(address.address), RrType::Ptr};
            if (!questions.contains(reverse))
                questions.append(reverse);
            const Observed<DnsFacts> *lookup = furtherLookup(facts, reverse.name, RrType::Ptr);
            const DnsFacts *ptr = lookup ? lookup->value() : nullptr;
            const RrType type = address.address.family() == IpFamily::V4 ? RrType::A : RrType::Aaaa;
            for (const QString &name : ptr ? ptrNamesOf(ptr->set).mid(0, kNamesOfAnAddress) : QStringList())
                askAddresses(facts, name, {type}, questions);
        }
    }
    return questions;
}

} // namespace postseal
