// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/compare_text.h"

#include "app/wording/host_text.h"
#include "app/wording/quantities.h"
#include "app/wording/seal_text.h"
#include "app/wording/visible_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString counted(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

QString endingText(InspectionEnding ending)
{
    switch (ending) {
    case InspectionEnding::Finished: return {};
    case InspectionEnding::Stopped: return say(QT_TRANSLATE_NOOP("Comparison", "stopped early"));
    case InspectionEnding::TimedOut: return say(QT_TRANSLATE_NOOP("Comparison", "out of time"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString factName(FactKind kind)
{
    switch (kind) {
    case FactKind::Resolver: return say(QT_TRANSLATE_NOOP("Comparison", "Resolver"));
    case FactKind::Validation: return say(QT_TRANSLATE_NOOP("Comparison", "DNSSEC is validated"));
    case FactKind::TrustStore: return say(QT_TRANSLATE_NOOP("Comparison", "Root certificates"));
    case FactKind::Families: return say(QT_TRANSLATE_NOOP("Comparison", "Address families"));
    case FactKind::Ports: return say(QT_TRANSLATE_NOOP("Comparison", "Ports"));
    case FactKind::Thorough: return say(QT_TRANSLATE_NOOP("Comparison", "Thorough inspection"));
    case FactKind::Ending: return say(QT_TRANSLATE_NOOP("Comparison", "How the inspection ended"));
    case FactKind::MxRecords: return say(QT_TRANSLATE_NOOP("Comparison", "MX records"));
    case FactKind::MxSecurity: return say(QT_TRANSLATE_NOOP("Comparison", "DNSSEC of the MX records"));
    case FactKind::StsRecord: return say(QT_TRANSLATE_NOOP("Comparison", "MTA-STS record"));
    case FactKind::PolicyMode: return say(QT_TRANSLATE_NOOP("Comparison", "Policy: mode"));
    case FactKind::PolicyMaxAge: return say(QT_TRANSLATE_NOOP("Comparison", "Policy: max_age"));
    case FactKind::PolicyMx: return say(QT_TRANSLATE_NOOP("Comparison", "Policy: mx lines"));
    case FactKind::PolicyCertificate: return say(QT_TRANSLATE_NOOP("Comparison", "Certificate of the policy host"));
    case FactKind::PolicyHostAddresses: return say(QT_TRANSLATE_NOOP("Comparison", "Addresses of the policy host"));
    case FactKind::TlsRptRecord: return say(QT_TRANSLATE_NOOP("Comparison", "TLS-RPT record"));
    case FactKind::Addresses: return say(QT_TRANSLATE_NOOP("Comparison", "Addresses"));
    case FactKind::AddressSecurity: return say(QT_TRANSLATE_NOOP("Comparison", "DNSSEC of the addresses"));
    case FactKind::StartTls: return say(QT_TRANSLATE_NOOP("Comparison", "STARTTLS"));
    case FactKind::TlsSession: return say(QT_TRANSLATE_NOOP("Comparison", "TLS version, suite and group"));
    case FactKind::Certificate: return say(QT_TRANSLATE_NOOP("Comparison", "Certificate"));
    case FactKind::Chain: return say(QT_TRANSLATE_NOOP("Comparison", "Way to a root certificate"));
    case FactKind::Tlsa: return say(QT_TRANSLATE_NOOP("Comparison", "TLSA records"));
    case FactKind::TlsaSecurity: return say(QT_TRANSLATE_NOOP("Comparison", "DNSSEC of the TLSA records"));
    }
    Q_UNREACHABLE();
}

QString factTitle(const FactChange &change)
{
    const QString name = factName(change.kind);
    return change.host.isEmpty() ? name : terminalText(change.host) + u": "_s + name;
}

QStringList factLines(const std::optional<QStringList> &side)
{
    if (!side)
        return {say(QT_TRANSLATE_NOOP("Comparison", "(not seen)"))};
    return side->isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("Comparison", "(none)"))} : *side;
}

QString sealsText(const Comparison &comparison)
{
    const QString then = sealName(comparison.older.seal.state), now = sealName(comparison.newer.seal.state);
    return then == now ? now : then + u" → "_s + now;
}

QString comparedText(const ComparedInspection &side)
{
    QString text = say(QT_TRANSLATE_NOOP("Comparison", "%1, resolver %2"))
                       .arg(dateTimeText(side.finishedAt), terminalText(side.resolver));
    if (side.trialsBegun)
        return withThoroughEnding(text, side.ending);
    if (const QString ending = endingText(side.ending); !ending.isEmpty())
        text += u", "_s + ending;
    return text;
}

QString endText(const Comparison &comparison)
{
    switch (endOf(comparison)) {
    case ComparisonEnd::Same: return say(QT_TRANSLATE_NOOP("Comparison", "Nothing changed."));
    case ComparisonEnd::NotTold:
        return say(QT_TRANSLATE_NOOP("Comparison", "Nothing changed that both inspections could see. The other "
                                                   "differences come from where or how they were made."));
    case ComparisonEnd::Changed: break;
    }
    const FindingsChange &findings = comparison.findings;
    return say(QT_TRANSLATE_NOOP("Comparison", "Findings that appeared: %1; that went: %2. Facts that differ: %3."))
        .arg(counted(openCount(findings.appeared)), counted(openCount(findings.resolved)),
             counted(std::ranges::count_if(comparison.facts,
                                           [](const FactChange &change) {
                                               return change.told && !isHowAsked(change.kind);
                                           })));
}

QString changesHeading()
{
    return say(QT_TRANSLATE_NOOP("Comparison", "What the two show together"));
}

QString appearedHeading(qsizetype count)
{
    return say(QT_TRANSLATE_NOOP("Comparison", "Appeared: %1")).arg(counted(count));
}

QString resolvedHeading(qsizetype count)
{
    return say(QT_TRANSLATE_NOOP("Comparison", "Went: %1")).arg(counted(count));
}

QString changedHeading(qsizetype count)
{
    return say(QT_TRANSLATE_NOOP("Comparison", "Still there, with other particulars: %1")).arg(counted(count));
}

QString untoldHeading(qsizetype count)
{
    return say(QT_TRANSLATE_NOOP("Comparison", "Only one of the two could tell: %1")).arg(counted(count));
}

QString stayedHeading(qsizetype count)
{
    return say(QT_TRANSLATE_NOOP("Comparison", "As before: %1")).arg(counted(count));
}

QString factsHeading()
{
    return say(QT_TRANSLATE_NOOP("Comparison", "Facts that differ"));
}

QString howAskedHeading()
{
    return say(QT_TRANSLATE_NOOP("Comparison", "Asked otherwise"));
}

QString olderWord()
{
    return say(QT_TRANSLATE_NOOP("Comparison", "old"));
}

QString newerWord()
{
    return say(QT_TRANSLATE_NOOP("Comparison", "new"));
}

QString otherDomainText(const QString &one, const QString &other)
{
    return say(QT_TRANSLATE_NOOP("Comparison", "These are inspections of two domains, %1 and %2. Only inspections of "
                                               "one domain can be compared."))
        .arg(terminalText(one), terminalText(other));
}

} // namespace postseal
