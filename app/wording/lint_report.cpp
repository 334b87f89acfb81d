// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/lint_report.h"

#include "app/wording/judgement_json.h"
#include "app/wording/lint_text.h"
#include "app/wording/visible_text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QLatin1StringView formWord(PastedForm form)
{
    switch (form) {
    case PastedForm::Bare: return "bare"_L1;
    case PastedForm::Strings: return "strings"_L1;
    case PastedForm::ZoneLines: return "zone-lines"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView faultWord(PastedFault fault)
{
    switch (fault) {
    case PastedFault::Empty: return "empty"_L1;
    case PastedFault::TooLarge: return "too-large"_L1;
    case PastedFault::TooMany: return "too-many"_L1;
    case PastedFault::QuoteOpen: return "quote-open"_L1;
    case PastedFault::BracketOpen: return "bracket-open"_L1;
    case PastedFault::BracketClosed: return "bracket-closed"_L1;
    case PastedFault::Escape: return "escape"_L1;
    case PastedFault::StringLength: return "string-length"_L1;
    case PastedFault::Unquoted: return "unquoted"_L1;
    case PastedFault::OtherType: return "other-type"_L1;
    case PastedFault::OtherOwner: return "other-owner"_L1;
    case PastedFault::NoData: return "no-data"_L1;
    case PastedFault::TlsaNumber: return "tlsa-number"_L1;
    case PastedFault::TlsaHex: return "tlsa-hex"_L1;
    case PastedFault::NotThisRecord: return "not-this-record"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString lintReport(const Lint &lint, const QString &source, const ReportChoices &choices)
{
    FindingsWriter writer(choices);
    const QString name = lintKindName(lint.kind) + (source.isEmpty() ? QString() : u", "_s + terminalText(source));
    writer.line(writer.coloured(lintVerdict(lint).toUpper(), lint.good() ? "32"_L1 : "31"_L1, true) + u"  "_s + name);
    writer.line(wrappedText(takenAsText(lint), choices.columns));
    writer.line();
    if (lint.fault) {
        writer.line(writer.coloured(placeText(lint.fault->line, lint.fault->column), "31"_L1));
        writer.line(wrappedText(lintFaultText(lint), choices.columns, u"  "_s));
        if (!lint.fault->found.isEmpty())
            writer.line(u"  "_s + terminalText(QString::fromUtf8(lint.fault->found)));
    }
    for (qsizetype i = 0; i < lint.findings.size(); ++i) {
        const Finding &finding = lint.findings.at(i);
        const std::optional<TextPlace> &place = lint.places.at(i);
        if (finding.standing != Standing::Passes)
            writer.writeFinding(finding, place ? placeText(place->line, place->column) : subjectOf(finding));
    }
    const bool passed = std::ranges::any_of(
        lint.findings, [](const Finding &finding) { return finding.standing == Standing::Passes; });
    if (passed)
        writer.writePassed(lint.findings);
    else if (lint.good() && lint.findings.isEmpty())
        writer.line(nothingToMend());
    return writer.text();
}

QJsonObject lintJson(const Lint &lint)
{
    QJsonArray findings;
    for (qsizetype i = 0; i < lint.findings.size(); ++i) {
        QJsonObject finding = findingJson(lint.findings.at(i));
        if (const std::optional<TextPlace> &place = lint.places.at(i)) {
            finding.insert(u"line"_s, place->line);
            finding.insert(u"column"_s, place->column);
        }
        findings.append(finding);
    }
    QJsonObject json{{u"kind"_s, lintKindWord(lint.kind)}, {u"good"_s, lint.good()}, {u"findings"_s, findings}};
    if (lint.kind != LintKind::Policy) {
        json.insert(u"form"_s, formWord(lint.form));
        json.insert(u"records"_s, lint.records);
        json.insert(u"owners"_s, QJsonArray::fromStringList(lint.owners));
    }
    if (lint.fault)
        json.insert(u"fault"_s, QJsonObject{{u"kind"_s, faultWord(lint.fault->kind)},
                                            {u"line"_s, lint.fault->line},
                                            {u"column"_s, lint.fault->column},
                                            {u"text"_s, lintFaultText(lint)}});
    return json;
}

} // namespace postseal
