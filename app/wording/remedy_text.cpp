// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/remedy_text.h"

#include "app/wording/visible_text.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString captionOf(const RemedyText &text)
{
    switch (text.kind) {
    case RemedyKind::ZoneLine:
        return text.replaces ? QCoreApplication::translate("Remedy", "Publish in the zone of %1, in place of what is "
                                                                     "there under the same name and type")
                             : QCoreApplication::translate("Remedy", "Publish in the zone of %1");
    case RemedyKind::RemoveLine: return QCoreApplication::translate("Remedy", "Remove from the zone of %1");
    case RemedyKind::NullMxLine:
        return QCoreApplication::translate("Remedy", "If %1 takes no mail, publish in its zone");
    case RemedyKind::FirstTlsaLine:
        return QCoreApplication::translate("Remedy",
                                           "Publish in the zone of %1, with a record for every other key that "
                                           "the server has (a thorough inspection asks for RSA and ECDSA)");
    case RemedyKind::PolicyFile: return QCoreApplication::translate("Remedy", "Serve at %1, saved with CRLF line ends");
    case RemedyKind::PostfixLine: return QCoreApplication::translate("Remedy", "In Postfix’s main.cf on %1");
    case RemedyKind::EximLine:
        return QCoreApplication::translate("Remedy", "In the main section of Exim’s configuration on %1");
    case RemedyKind::NginxBlock: return QCoreApplication::translate("Remedy", "In nginx’s configuration of %1");
    case RemedyKind::CertificateNames:
        return QCoreApplication::translate("Remedy", "Names to ask for in the certificate of %1");
    }
    Q_UNREACHABLE();
}

} // namespace

QString remedyCaption(const RemedyText &text)
{
    constexpr qsizetype kLongest = 300; // a URL with a name of 253 octets fits whole
    return captionOf(text).arg(terminalText(text.where, kLongest));
}

QStringList remedyLines(const Remedies &texts)
{
    QStringList lines;
    for (const RemedyText &text : texts) {
        lines.append(remedyCaption(text) + u':');
        for (const QString &line : text.lines)
            lines.append(u"    "_s + line);
    }
    return lines;
}

QJsonArray remedyJson(const Remedies &texts)
{
    QJsonArray list;
    for (const RemedyText &text : texts) {
        QJsonObject json{{u"kind"_s, remedyWord(text.kind)},
                         {u"where"_s, text.where},
                         {u"lines"_s, QJsonArray::fromStringList(text.lines)}};
        if (text.replaces)
            json.insert(u"replaces"_s, true);
        list.append(json);
    }
    return list;
}

} // namespace postseal
