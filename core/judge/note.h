// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"
#include "core/judge/reading.h"

#include <functional>

namespace postseal {

//! Writes one finding as a sentence of code: Note(Check::X).on(host).with(Slot::Days, 3).seen({...}).
class Note
{
public:
    explicit Note(Check check, Standing standing = Standing::Fails)
    {
        m_finding.check = check;
        m_finding.standing = standing;
    }
    Note &on(const QString &host)
    {
        m_finding.host = host;
        return *this;
    }
    Note &with(Slot slot, const QString &text)
    {
        m_finding.details.append({slot, text});
        return *this;
    }
    Note &with(Slot slot, qint64 number)
    {
        m_finding.details.append({slot, number});
        return *this;
    }
    Note &with(Slot slot, const QDateTime &time)
    {
        m_finding.details.append({slot, time});
        return *this;
    }
    Note &seen(const QStringList &lines)
    {
        m_finding.seen = lines;
        return *this;
    }
    Note &expected(const QStringList &lines)
    {
        m_finding.expected = lines;
        return *this;
    }
    Note &unbound(bool unbound)
    {
        m_finding.unbound = unbound;
        return *this;
    }
    Note &mild(bool mild)
    {
        m_finding.mild = mild;
        return *this;
    }
    operator Finding() const { return m_finding; }

private:
    Finding m_finding;
};

inline Note passed(Check check)
{
    return Note(check, Standing::Passes);
}

//! Octets of a stranger as evidence: printable ASCII stands for itself, the rest as \DDD; at most 400 of them.
QString evidence(QByteArrayView octets);
QStringList replyLines(const SmtpReply &reply); //!< "250-mx.example.org", "250 STARTTLS"
QString answerLine(const DnsFacts &dns);        //!< "example.org MX: NXDOMAIN"
QStringList stringLines(const DnsFacts &txt);   //!< each TXT record with its character-strings in quotes
QStringList textLines(const DnsFacts &txt);     //!< each TXT record joined; or what the answer was instead
QString failureLine(const Failure &failure);    //!< the kind as a word, and the library's text
QString utc(const QDateTime &time);             //!< "2026-11-23 14:02 UTC"
//! The addresses of a host that fit, joined for a sentence.
QString addressesWhere(const HostReading &host, const std::function<bool(const AddressReading &)> &fits);

} // namespace postseal
