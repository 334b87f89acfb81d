// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/handshake/ehlo_keywords.h"
#include "core/judge/judge_areas.h"
#include "core/judge/open_questions.h"
#include "core/judge/session_reading.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr auto kStartTls = "STARTTLS";

using Keywords = std::set<QByteArray>;

//! Without STARTTLS: where that is missing has checks of its own.
Keywords keywordsOf(const SmtpReply &ehlo)
{
    Keywords words;
    for (const QByteArray &line : ehloLines(ehlo))
        words.insert(ehloKeyword(line));
    words.erase(kStartTls);
    return words;
}

QString listed(const Keywords &words)
{
    constexpr qsizetype kMost = 20;
    QStringList list;
    for (const QByteArray &word : words)
        list.append(evidence(word).left(40));
    return list.mid(0, kMost).join(u' ');
}

Keywords without(const Keywords &all, const Keywords &some)
{
    Keywords left;
    std::ranges::set_difference(all, some, std::inserter(left, left.end()));
    return left;
}

struct Heard
{
    QString where; //!< the address, and what was special
    Keywords words;
};

void hear(QList<Heard> &heard, const QString &where, const std::optional<SmtpReply> &ehlo)
{
    if (ehlo && ehlo->code == 250)
        heard.append({where, keywordsOf(*ehlo)});
}

//! Every answer of one kind that the host gave, over its addresses and over sessions under trial.
QList<Heard> answers(const HostReading &host, std::optional<SmtpReply> SmtpSession::*which)
{
    QList<Heard> heard;
    for (const AddressReading &address : host.addresses) {
        if (!ehloAccepted(address) || isMasked(*address.session))
            continue;
        hear(heard, address.address(), address.session->*which);
        for (const TrialSession &trial : address.facts->trials) {
            if (trial.trial != SessionTrial::CommandBehindStartTls) // there a reply may belong to that command
                hear(heard, address.address(), trial.session.*which);
        }
    }
    return heard;
}

Findings judgeChange(const DomainReading &reading, const HostReading &host)
{
    qsizetype compared = 0;
    for (const auto which : {&SmtpSession::ehlo, &SmtpSession::ehloInTls}) {
        const QList<Heard> heard = answers(host, which);
        const auto differs = [&heard](const Heard &other) { return other.words != heard.constFirst().words; };
        const auto other = std::ranges::find_if(heard, differs);
        if (other != heard.end()) {
            const Heard &first = heard.constFirst();
            const Keywords odd = without(first.words, other->words), more = without(other->words, first.words);
            Keywords all = odd;
            all.insert(more.begin(), more.end());
            return {Note(Check::SmtpCapabilityChange)
                        .on(host.name())
                        .with(Slot::Text, listed(all))
                        .seen({first.where + u": "_s + listed(first.words),
                               other->where + u": "_s + listed(other->words)})};
        }
        compared = std::max(compared, heard.size());
    }
    if (compared < 2 || host.open || areTrialsOpen(*reading.facts))
        return {};
    return {passed(Check::SmtpCapabilityChange).on(host.name()).with(Slot::Text, QString())};
}

Findings judgeParams(const HostReading &host, const AddressReading &address)
{
    const SmtpSession &session = *address.session;
    if (!session.startTlsOffered)
        return {};
    QStringList lines;
    for (const QByteArray &line : ehloLines(*session.ehlo)) {
        if (ehloKeyword(line) == kStartTls && line.trimmed().contains(' '))
            lines.append(u"250-"_s + evidence(line));
    }
    return {noteAt(host, address, Check::StartTlsParams, lines.isEmpty() ? Standing::Passes : Standing::Fails)
                .with(Slot::Text, lines.value(0).left(80))
                .seen(lines)
                .expected({u"250-STARTTLS"_s})};
}

Findings judgeDelta(const HostReading &host, const AddressReading &address)
{
    if (!ehloAcceptedInTls(address))
        return {};
    const Keywords outside = keywordsOf(*address.session->ehlo), inside = keywordsOf(*address.session->ehloInTls);
    QStringList changes;
    for (const QByteArray &word : without(inside, outside))
        changes.append(u'+' + evidence(word).left(40));
    for (const QByteArray &word : without(outside, inside))
        changes.append(u'−' + evidence(word).left(40));
    if (changes.isEmpty())
        return {};
    return {noteAt(host, address, Check::StartTlsCapabilityDelta)
                .with(Slot::Text, changes.mid(0, 12).join(u", "_s))
                .seen(changes)};
}

} // namespace

Findings judgeCapabilities(const DomainReading &reading)
{
    Findings findings;
    for (const HostReading &host : reading.hosts) {
        findings += judgeChange(reading, host);
        for (const AddressReading &address : host.addresses) {
            if (ehloAccepted(address))
                findings += judgeParams(host, address) + judgeDelta(host, address);
        }
    }
    return findings;
}

} // namespace postseal
