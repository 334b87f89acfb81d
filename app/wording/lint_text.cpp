// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/lint_text.h"

#include "app/wording/quantities.h"
#include "app/wording/visible_text.h"
#include "core/checks/catalogue.h"
#include "core/values/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongestName = 260; // a host name fits whole

QString say(const char *text)
{
    return QCoreApplication::translate("Lint", text);
}

QString askedName(LintKind kind)
{
    switch (kind) {
    case LintKind::Policy: return u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s;
    case LintKind::StsRecord: return u"_mta-sts.example.org"_s;
    case LintKind::TlsRptRecord: return u"_smtp._tls.example.org"_s;
    case LintKind::Tlsa: return u"_25._tcp.mail.example.org"_s;
    }
    Q_UNREACHABLE();
}

QString typeWord(LintKind kind)
{
    return kind == LintKind::Tlsa ? u"TLSA"_s : u"TXT"_s;
}

QString versionOf(LintKind kind)
{
    return kind == LintKind::TlsRptRecord ? u"v=TLSRPTv1;"_s : u"v=STSv1;"_s;
}

QString sentenceOf(PastedFault fault, LintKind kind)
{
    switch (fault) {
    case PastedFault::Empty: return say(QT_TRANSLATE_NOOP("Lint", "There is no record in this text."));
    case PastedFault::TooLarge:
        return say(QT_TRANSLATE_NOOP("Lint", "The text is longer than %1 and was not judged."))
            .arg(sizeText(Limits().policyOctets));
    case PastedFault::TooMany:
        return say(QT_TRANSLATE_NOOP("Lint", "More than %1 records: those from here on were not judged."))
            .arg(QLocale().toString(Limits().recordsInSet));
    case PastedFault::QuoteOpen:
        return say(QT_TRANSLATE_NOOP("Lint", "The quotes that open here are not closed in this line."));
    case PastedFault::BracketOpen:
        return say(QT_TRANSLATE_NOOP("Lint", "The bracket that opens here is never closed."));
    case PastedFault::BracketClosed: return say(QT_TRANSLATE_NOOP("Lint", "No bracket was opened before this one."));
    case PastedFault::Escape:
        return say(QT_TRANSLATE_NOOP("Lint", "Behind a backslash stands one character, or three digits up to 255."));
    case PastedFault::StringLength:
        return say(QT_TRANSLATE_NOOP("Lint", "A string in quotes has at most 255 octets: split it into several, one "
                                             "behind the other. They are joined without a blank."));
    case PastedFault::Unquoted:
        return say(QT_TRANSLATE_NOOP("Lint", "In a zone file a semicolon begins a comment: what follows is not part of "
                                             "the record. Put the whole text in quotes."));
    case PastedFault::OtherType:
        return say(QT_TRANSLATE_NOOP("Lint", "This line is no %1 record.")).arg(typeWord(kind));
    case PastedFault::OtherOwner:
        return say(QT_TRANSLATE_NOOP("Lint", "No sender asks for this name. The record belongs at a name such as %1."))
            .arg(askedName(kind));
    case PastedFault::NoData: return say(QT_TRANSLATE_NOOP("Lint", "The record has no content."));
    case PastedFault::TlsaNumber:
        return say(QT_TRANSLATE_NOOP("Lint",
                                     "A TLSA record begins with three numbers from 0 to 255: usage, selector and "
                                     "matching type, such as 3 1 1."));
    case PastedFault::TlsaHex:
        return say(QT_TRANSLATE_NOOP("Lint", "The data of a TLSA record is an even number of hexadecimal digits."));
    case PastedFault::NotThisRecord:
        return say(QT_TRANSLATE_NOOP("Lint", "Senders pass this text by: the record they look for begins with %1"))
            .arg(versionOf(kind));
    }
    Q_UNREACHABLE();
}

QString recordsText(int records)
{
    return records == 1 ? say(QT_TRANSLATE_NOOP("Lint", "1 record"))
                        : QCoreApplication::translate("Lint", "%Ln records", nullptr, records);
}

QString formText(const Lint &lint)
{
    if (lint.kind == LintKind::Policy)
        return say(QT_TRANSLATE_NOOP("Lint", "Read as an MTA-STS policy."));
    const QString what = recordsText(lint.records);
    switch (lint.form) {
    case PastedForm::Bare:
        return lint.kind == LintKind::Tlsa
                   ? say(QT_TRANSLATE_NOOP("Lint", "Read as the data of TLSA records: %1.")).arg(what)
                   : say(QT_TRANSLATE_NOOP("Lint", "Read as the text of one TXT record, as it is."));
    case PastedForm::Strings: return say(QT_TRANSLATE_NOOP("Lint", "Read as TXT records in quotes: %1.")).arg(what);
    case PastedForm::ZoneLines:
        return say(QT_TRANSLATE_NOOP("Lint", "Read as lines of a zone file: %1 of type %2."))
            .arg(what, typeWord(lint.kind));
    }
    Q_UNREACHABLE();
}

bool namesStandIn(const Lint &lint)
{
    return std::ranges::any_of(lint.findings, [&lint](const Finding &finding) {
        return finding.standing != Standing::Passes
               && (QByteArrayView(specOf(finding.check).what).contains("{domain}")
                   || finding.host.endsWith(lint.domain));
    });
}

} // namespace

QString lintKindName(LintKind kind)
{
    switch (kind) {
    case LintKind::Policy: return say(QT_TRANSLATE_NOOP("Lint", "MTA-STS policy"));
    case LintKind::StsRecord: return say(QT_TRANSLATE_NOOP("Lint", "MTA-STS record"));
    case LintKind::TlsRptRecord: return say(QT_TRANSLATE_NOOP("Lint", "TLS-RPT record"));
    case LintKind::Tlsa: return say(QT_TRANSLATE_NOOP("Lint", "TLSA records"));
    }
    Q_UNREACHABLE();
}

QString placeText(int line, int column)
{
    return say(QT_TRANSLATE_NOOP("Lint", "line %1, column %2"))
        .arg(QLocale().toString(line), QLocale().toString(column));
}

QString lintVerdict(const Lint &lint)
{
    if (lint.good())
        return say(QT_TRANSLATE_NOOP("Lint", "Good"));
    return say(QT_TRANSLATE_NOOP("Lint", "Faulty"));
}

QString takenAsText(const Lint &lint)
{
    QStringList sentences{formText(lint)};
    QStringList names;
    for (const QString &owner : lint.owners.mid(0, 5))
        names.append(terminalText(owner, kLongestName));
    if (!names.isEmpty())
        sentences.append(
            say(QT_TRANSLATE_NOOP("Lint", "The text names %1.")).arg(QLocale().createSeparatedList(names)));
    else if (namesStandIn(lint))
        sentences.append(
            say(QT_TRANSLATE_NOOP("Lint", "The text tells no domain, so %1 stands for yours.")).arg(lint.domain));
    return sentences.join(u' ');
}

QString lintFaultText(const Lint &lint)
{
    return lint.fault ? sentenceOf(lint.fault->kind, lint.kind) : QString();
}

QString nothingToMend()
{
    return say(QT_TRANSLATE_NOOP("Lint", "Nothing to mend."));
}

} // namespace postseal
