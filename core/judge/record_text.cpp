// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/record_text.h"

#include "core/judge/note.h"
#include "core/judge/open_questions.h"
#include "core/records/dnssec_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

std::optional<quint32> publishedTtl(const InspectionFacts &facts, const DnsFacts &dns)
{
    if (dns.set.records.isEmpty())
        return std::nullopt;
    const DnsRecord &record = dns.set.records.constFirst();
    if (const Result<DnsMessage> message = messageIn(dns.answer.packet)) {
        for (const RrsigRecord &signature : signaturesIn(*message)) {
            if (signature.owner == record.owner && signature.covered == record.type)
                return signature.originalTtl;
        }
    }
    if (areTrialsOpen(facts))
        return std::nullopt; // servers that differ are asked in no certain order
    for (const AuthorityLookup &asked : facts.authorities) {
        const DnsFacts *direct = asked.question.type == dns.answer.question.type ? asked.lookup.value() : nullptr;
        const Result<DnsMessage> message = direct ? messageIn(direct->answer.packet) : fail(FailureKind::Malformed);
        if (!message || !message->authoritative)
            continue;
        const auto same = std::ranges::find_if(message->answer, [&record](const DnsRecord &other) {
            return other.owner == record.owner && other.type == record.type;
        });
        if (same != message->answer.end())
            return same->ttl;
    }
    return std::nullopt;
}

bool isSplit(const DnsFacts &txt, QByteArrayView version)
{
    return std::ranges::any_of(textsOf(txt.set), [version](const QByteArrayList &strings) {
        return strings.size() > 1 && strings.join().startsWith(version);
    });
}

QStringList misplacedTexts(const InspectionFacts &facts, const QStringList &names, QByteArrayView version)
{
    QStringList lines;
    for (const QString &name : names) {
        const Observed<DnsFacts> *lookup = furtherLookup(facts, name, RrType::Txt);
        if (!lookup || !lookup->value() || !isDefinite(*lookup->value()))
            continue;
        for (const QByteArrayList &strings : textsOf(lookup->value()->set)) {
            const QByteArray text = strings.join();
            if (text.size() >= version.size() && text.first(version.size()).compare(version, Qt::CaseInsensitive) == 0)
                lines.append(name + u" TXT: "_s + evidence(text));
        }
    }
    return lines;
}

QString namesOf(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QStringList names;
    for (const auto &[name, value] : fields)
        names.append(QString::fromLatin1(name));
    return names.join(u", "_s);
}

} // namespace postseal
