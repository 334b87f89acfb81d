// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/note.h"

#include "core/facts/json_words.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace postseal {

QString evidence(QByteArrayView octets)
{
    constexpr qsizetype kMost = 400;
    QString text;
    for (const char c : octets.first(std::min(octets.size(), kMost))) {
        const int octet = static_cast<unsigned char>(c);
        if (octet >= 0x20 && octet < 0x7f)
            text += QLatin1Char(c);
        else
            text += u'\\' + QString::number(octet).rightJustified(3, u'0');
    }
    return octets.size() > kMost ? text + u'…' : text;
}

QStringList replyLines(const SmtpReply &reply)
{
    constexpr qsizetype kMost = 30;
    QStringList lines;
    for (qsizetype i = 0; i < std::min(reply.lines.size(), kMost); ++i) {
        const QChar separator = i + 1 < reply.lines.size() ? u'-' : u' ';
        lines.append(QString::number(reply.code) + separator + evidence(reply.lines.at(i)));
    }
    if (reply.lines.size() > kMost)
        lines.append(u"…"_s);
    return lines;
}

static QString rcodeWord(int rcode)
{
    switch (rcode) { // RFC 1035 section 4.1.1; others by number
    case 0: return u"NOERROR"_s;
    case 1: return u"FORMERR"_s;
    case 2: return u"SERVFAIL"_s;
    case 3: return u"NXDOMAIN"_s;
    case 4: return u"NOTIMP"_s;
    case 5: return u"REFUSED"_s;
    default: return u"RCODE%1"_s.arg(rcode);
    }
}

QString answerLine(const DnsFacts &dns)
{
    const DnsQuestion &question = dns.answer.question;
    QString end = rcodeWord(dns.answer.rcode);
    if (dns.answer.security == DnsSecurity::Bogus)
        end = u"bogus, "_s + dns.answer.whyBogus;
    else if (dns.answer.rcode == 0 && dns.set.records.isEmpty())
        end = u"NODATA"_s;
    if (!dns.answer.extendedError.isEmpty())
        end += u", "_s + evidence(dns.answer.extendedError.toUtf8());
    return question.name + u' ' + wordOf(question.type) + u": "_s + end;
}

QString failureLine(const Failure &failure)
{
    const auto word = [kind = failure.kind]() -> QString {
        switch (kind) {
        case FailureKind::Cancelled: return u"stopped"_s;
        case FailureKind::TimedOut: return u"timed out"_s;
        case FailureKind::Refused: return u"connection refused"_s;
        case FailureKind::Unreachable: return u"unreachable"_s;
        case FailureKind::Closed: return u"closed by the peer"_s;
        case FailureKind::ProtocolBroken: return u"protocol broken"_s;
        case FailureKind::TlsRejected: return u"TLS rejected"_s;
        case FailureKind::TooLarge: return u"too large"_s;
        case FailureKind::Malformed: return u"malformed"_s;
        case FailureKind::NotPermitted: return u"not contacted"_s;
        case FailureKind::Internal: return u"internal"_s;
        }
        Q_UNREACHABLE();
    }();
    return failure.detail.isEmpty() ? word : word + u": "_s + failure.detail.left(400);
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"_s);
}

QString addressesWhere(const HostReading &host, const std::function<bool(const AddressReading &)> &fits)
{
    QStringList addresses;
    for (const AddressReading &address : host.addresses) {
        if (fits(address))
            addresses.append(address.address());
    }
    return addresses.join(u", "_s);
}

QStringList stringLines(const DnsFacts &txt)
{
    QStringList lines;
    for (const QByteArrayList &strings : textsOf(txt.set)) {
        QStringList quoted;
        for (const QByteArray &string : strings)
            quoted.append(u'"' + evidence(string) + u'"');
        lines.append(quoted.join(u' '));
    }
    return lines;
}

QStringList textLines(const DnsFacts &txt)
{
    QStringList lines;
    for (const QByteArrayList &strings : textsOf(txt.set))
        lines.append(evidence(strings.join()));
    return lines.isEmpty() ? QStringList{answerLine(txt)} : lines;
}

} // namespace postseal
