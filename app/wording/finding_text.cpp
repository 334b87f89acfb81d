// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/finding_text.h"

#include "app/wording/quantities.h"
#include "app/wording/slots.h"
#include "app/wording/untested_text.h"
#include "app/wording/visible_text.h"
#include "core/checks/catalogue.h"
#include "core/values/overloaded.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kLongestValue = 260; // a host name fits whole

//! "a, b" as the judge joins names and addresses, as a list of the language; a long one is cut.
QString listText(const QString &joined)
{
    constexpr qsizetype kNamed = 5;
    QStringList items;
    for (const QString &item : joined.split(u", "_s))
        items.append(terminalText(item, kLongestValue));
    if (items.size() > kNamed + 1) {
        const int more = int(items.size() - kNamed);
        items = items.mid(0, kNamed) << QCoreApplication::translate("Finding", "%Ln more", nullptr, more);
    }
    return QLocale().createSeparatedList(items);
}

QString valueText(Slot slot, const QString &text)
{
    switch (slot) {
    case Slot::Host:
    case Slot::Address:
    case Slot::Name:
    case Slot::Hosts: return listText(text);
    case Slot::Domain:
    case Slot::Url:
    case Slot::Text:
    case Slot::Mode:
    case Slot::Code:
    case Slot::Count:
    case Slot::Total:
    case Slot::Days:
    case Slot::Line:
    case Slot::Column:
    case Slot::Date: return terminalText(text, kLongestValue);
    }
    Q_UNREACHABLE();
}

QString valueText(Slot slot, qint64 number)
{
    switch (slot) {
    case Slot::Days: return daysText(number);
    case Slot::Code: return QString::number(number);
    case Slot::Domain:
    case Slot::Host:
    case Slot::Address:
    case Slot::Name:
    case Slot::Url:
    case Slot::Text:
    case Slot::Mode:
    case Slot::Count:
    case Slot::Total:
    case Slot::Line:
    case Slot::Column:
    case Slot::Date:
    case Slot::Hosts: return QLocale().toString(number);
    }
    Q_UNREACHABLE();
}

std::optional<QString> valueOf(const Finding &finding, QStringView word)
{
    const auto named = [word](const Detail &detail) { return slotWord(detail.slot) == word; };
    const auto detail = std::ranges::find_if(finding.details, named);
    if (detail != finding.details.end()) {
        return std::visit(Overloaded{
                              [&](const QString &text) { return valueText(detail->slot, text); },
                              [&](qint64 number) { return valueText(detail->slot, number); },
                              [&](const QDateTime &time) { return dateText(time); },
                          },
                          detail->value);
    }
    if (word == slotWord(Slot::Host) && !finding.host.isEmpty())
        return listText(finding.host);
    return std::nullopt;
}

//! In one pass, so that a value is never searched for slots.
QString filled(const char *source, const Finding &finding, QStringList *missing = nullptr)
{
    if (!*source)
        return {};
    return fillSlots(QCoreApplication::translate("Check", source), [&](const QString &word) {
        const std::optional<QString> value = valueOf(finding, word);
        if (!value && missing)
            missing->append(word);
        return value.value_or(u"…"_s);
    });
}

//! The row's own sentences are about a failure; a row that cannot pass tells a state, and tells it in any standing.
bool isUntested(const Finding &finding)
{
    return finding.standing == Standing::CannotTell && *specOf(finding.check).passed;
}

//! The sentences of an Info row hold in any standing, unless it passes under a title of its own.
bool hasNothingToAdd(const Finding &finding)
{
    const CheckSpec &spec = specOf(finding.check);
    const bool passesAsSomethingElse = *spec.passed && qstrcmp(spec.passed, spec.title) != 0;
    return finding.standing == Standing::Passes && spec.severity != Severity::Pass
           && (spec.severity != Severity::Info || passesAsSomethingElse);
}

const char *titleSource(const Finding &finding)
{
    const CheckSpec &spec = specOf(finding.check);
    return (finding.standing == Standing::Passes || isUntested(finding)) && *spec.passed ? spec.passed : spec.title;
}

} // namespace

QString titleOf(const Finding &finding)
{
    const QString title = filled(titleSource(finding), finding);
    return isUntested(finding) ? QCoreApplication::translate("Finding", "Could not tell whether “%1”").arg(title)
                               : title;
}

QString whatOf(const Finding &finding)
{
    if (isUntested(finding))
        return QCoreApplication::translate("Finding", "This could not be tested from here. "
                                                      "It counts neither as passed nor as a fault.");
    return hasNothingToAdd(finding) ? QString() : filled(specOf(finding.check).what, finding);
}

QString effectOf(const Finding &finding)
{
    if (isUntested(finding))
        return QCoreApplication::translate("Finding", "Senders may see what cannot be seen from here.");
    return hasNothingToAdd(finding) ? QString() : filled(specOf(finding.check).effect, finding);
}

QString remedyOf(const Finding &finding)
{
    if (isUntested(finding))
        return untestedRemedy(finding);
    return finding.standing == Standing::Passes ? QString() : filled(specOf(finding.check).remedy, finding);
}

QStringList missingSlots(const Finding &finding)
{
    const CheckSpec &spec = specOf(finding.check);
    QStringList missing;
    filled(titleSource(finding), finding, &missing);
    if (!isUntested(finding) && !hasNothingToAdd(finding)) {
        filled(spec.what, finding, &missing);
        filled(spec.effect, finding, &missing);
    }
    if (finding.standing != Standing::Passes && !isUntested(finding))
        filled(spec.remedy, finding, &missing);
    missing.removeDuplicates();
    return missing;
}

} // namespace postseal
