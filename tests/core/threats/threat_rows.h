// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/threats/threat_model.h"

#include <QTest>

namespace postseal::test {

inline QString word(MailOutcome outcome)
{
    switch (outcome) {
    case MailOutcome::Authenticated: return QStringLiteral("EA");
    case MailOutcome::HeldBack: return QStringLiteral("DEF");
    case MailOutcome::Encrypted: return QStringLiteral("EU");
    case MailOutcome::Plaintext: return QStringLiteral("PT");
    }
    Q_UNREACHABLE();
}

//! "EA", "EU/PT", "EA*" for in name only, "DEF!" where the RFCs do not settle it, "-" and "?".
inline QString told(const ThreatCell &cell)
{
    if (cell.standing == CellStanding::DoesNotApply)
        return QStringLiteral("-");
    if (cell.standing == CellStanding::CannotTell)
        return QStringLiteral("?");
    QString text = word(cell.outcome);
    if (cell.inNameOnly)
        text += u'*';
    if (cell.otherwise)
        text += u'/' + word(*cell.otherwise);
    return cell.settled() ? text : text + u'!';
}

//! "sts validation-failure; tlsa dnssec-invalid"; alternatives of one failure stand with a bar.
inline QString types(const ThreatCell &cell)
{
    constexpr const char *kTypes[] = {"starttls-not-supported",  "certificate-host-mismatch", "certificate-expired",
                                      "certificate-not-trusted", "validation-failure",        "tlsa-invalid",
                                      "dnssec-invalid",          "sts-policy-fetch-error",    "sts-policy-invalid",
                                      "sts-webpki-invalid"};
    constexpr const char *kPolicies[] = {"none", "sts", "tlsa"};
    QStringList failures;
    for (const ReportedFailure &failure : cell.failures) {
        QStringList names;
        for (const ResultType type : failure.types)
            names.append(QString::fromLatin1(kTypes[int(type)]));
        failures.append(QString::fromLatin1(kPolicies[int(failure.policy)]) + u' ' + names.join(u'|'));
    }
    return failures.join(QStringLiteral("; "));
}

//! The host of a healthy domain in one of the states of the decision model.
enum class Dane { Plus3, Plus2Private, Plus2Public, Unusable, Absent, Insecure, Half };

inline Situation with(Dane dane, KnownPolicy policy = KnownPolicy::NoPolicy)
{
    Situation situation;
    situation.policy = policy;
    if (dane == Dane::Insecure)
        return situation;
    situation.mxSigned = dane != Dane::Half;
    situation.hostSigned = true;
    if (dane == Dane::Absent)
        return situation;
    situation.tlsa = dane == Dane::Unusable ? TlsaPublished::Unusable : TlsaPublished::Usable;
    situation.keyFits = dane == Dane::Plus3 || dane == Dane::Half;
    situation.anchorFits = dane == Dane::Plus2Private || dane == Dane::Plus2Public;
    situation.publicAnchor = dane == Dane::Plus2Public;
    return situation;
}

} // namespace postseal::test
