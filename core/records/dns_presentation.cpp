// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/dns_presentation.h"

#include "core/records/dns_answer.h"
#include "core/records/tlsa_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString shown(const QString &name)
{
    return name.isEmpty() ? u"."_s : name;
}

QString generic(const QByteArray &rdata)
{
    const QString head = u"\\# %1"_s.arg(rdata.size());
    return rdata.isEmpty() ? head : head + u' ' + QString::fromLatin1(rdata.toHex());
}

//! RFC 8659 section 4.1: flags, the length of the tag, tag, value.
QString caaText(const QByteArray &rdata)
{
    const qsizetype tag = rdata.size() > 2 ? static_cast<unsigned char>(rdata.at(1)) : 0;
    const bool good = tag > 0 && rdata.size() >= 2 + tag
                      && std::all_of(rdata.begin() + 2, rdata.begin() + 2 + tag, [](char c) {
                             return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                         });
    if (!good)
        return {};
    const int flags = static_cast<unsigned char>(rdata.front());
    return QString::number(flags) + u' ' + QString::fromLatin1(rdata.mid(2, tag)) + u' '
           + quotedString(rdata.mid(2 + tag));
}

//! Empty when the RDATA is not what its type asks for.
QString spelled(const DnsRecord &record)
{
    const DnsRecordSet alone{.records = {record}};
    QStringList words;
    for (const IpAddress &address : addressesOf(alone))
        words.append(address.toString());
    for (const MxRecord &mx : mxRecordsOf(alone))
        words.append(u"%1 %2"_s.arg(mx.preference).arg(shown(mx.target)));
    for (const QByteArrayList &strings : textsOf(alone)) {
        for (const QByteArray &string : strings)
            words.append(quotedString(string));
    }
    for (const TlsaRecord &tlsa : tlsaRecordsOf(alone))
        words.append(toText(tlsa));
    if (record.type == int(RrType::Caa))
        words.append(caaText(record.rdata));
    return words.join(u' ');
}

} // namespace

QString quotedString(const QByteArray &string)
{
    QString text = u"\""_s;
    for (const char octet : string) {
        const auto number = static_cast<unsigned char>(octet);
        if (octet == '"' || octet == '\\')
            text += u'\\';
        if (number < 0x20 || number > 0x7e)
            text += u'\\' + QString::number(number).rightJustified(3, u'0');
        else
            text += QLatin1Char(octet);
    }
    return text + u'"';
}

QStringList presentationOf(const DnsRecordSet &set)
{
    QStringList lines;
    for (const QString &target : set.aliasChain)
        lines.append(u"CNAME "_s + shown(target));
    for (const DnsRecord &record : set.records) {
        const QString text = spelled(record);
        lines.append(text.isEmpty() ? generic(record.rdata) : text);
    }
    return lines;
}

} // namespace postseal
