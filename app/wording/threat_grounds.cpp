// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_grounds.h"

#include "app/wording/slots.h"
#include "app/wording/threat_headings.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype mostNamed = 3;
constexpr qsizetype longestNamed = 90; // characters of all names together

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

//! What the senders of these rows honour.
QString mechanismOf(const QList<Sender> &senders)
{
    const bool sts = senders.contains(Sender::MtaStsCold) || senders.contains(Sender::MtaStsWarm);
    const bool dane = senders.contains(Sender::Dane);
    if (sts && dane)
        return say(QT_TRANSLATE_NOOP("Threat", "MTA-STS or DANE"));
    if (!sts && !dane)
        return say(QT_TRANSLATE_NOOP("Threat", "both MTA-STS and DANE"));
    return sts ? u"MTA-STS"_s : u"DANE"_s;
}

QString cellTitle(const SealGrounds &grounds, const ThreatMatrix &matrix)
{
    const ThreatFace face = threatFace(grounds.attack, matrix.at(grounds.senders.constFirst(), grounds.attack));
    return threatTitle(grounds.senders, attackHeading(grounds.attack, true), face);
}

} // namespace

QString sealGroundsText(const SealGrounds &grounds, const SealVerdict &seal, const ThreatMatrix &matrix)
{
    const char *text = "";
    switch (grounds.ground) {
    case SealGround::NoCells: return {};
    case SealGround::AllSafe:
        text = QT_TRANSLATE_NOOP("Threat", "Sealed follows from the rows that honour {mechanism}: sealed when nobody "
                                           "attacks, and never delivered to anybody else by an attack on the path.");
        break;
    case SealGround::SomeExposed: text = QT_TRANSLATE_NOOP("Threat", "Cracked follows from one cell: {cell}."); break;
    case SealGround::PassedOver:
        text = QT_TRANSLATE_NOOP("Threat", "Cracked follows from what senders pass over here: a host, an address or a "
                                           "second mechanism fails while another one takes the mail.");
        break;
    case SealGround::AllExposed:
        text = QT_TRANSLATE_NOOP("Threat",
                                 "Open follows from the attacks on the path: every row is led astray by one.");
        break;
    case SealGround::HeldBack:
        text = QT_TRANSLATE_NOOP("Threat", "Blocked follows from the column without an attack: senders that honour "
                                           "{mechanism} hold the mail back.");
        break;
    case SealGround::Untold:
        text = seal.reason == SealReason::Stopped
                   ? QT_TRANSLATE_NOOP("Threat", "The seal follows from answers that are still missing.")
                   : QT_TRANSLATE_NOOP("Threat", "Unknown follows from what could not be told from here.");
        break;
    }
    return fillSlots(say(text), [&](const QString &word) {
        return word == "cell"_L1 ? cellTitle(grounds, matrix) : mechanismOf(grounds.senders);
    });
}

QString threatScopeText(const DomainReading &reading)
{
    const QStringList hosts = targetsOf(reading);
    if (hosts.isEmpty())
        return {};
    const QString named = hosts.join(u", "_s);
    const bool many = hosts.size() > mostNamed || named.size() > longestNamed;
    const char *text = many ? QT_TRANSLATE_NOOP("Threat", "Worked out from this inspection for {count} mail hosts.")
                            : QT_TRANSLATE_NOOP("Threat", "Worked out from this inspection for {hosts}.");
    if (many && hosts.size() == 1)
        text = QT_TRANSLATE_NOOP("Threat", "Worked out from this inspection for the only mail host.");
    return fillSlots(say(text), [&](const QString &word) {
        return word == "hosts"_L1 ? named : QLocale().toString(hosts.size());
    });
}

} // namespace postseal
