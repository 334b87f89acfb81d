// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/threat_face.h"

#include <QStringList>

namespace postseal {

struct ThreatRemarkRow
{
    QString caption, text;
    friend bool operator==(const ThreatRemarkRow &, const ThreatRemarkRow &) = default;
};

//! One cell told whole, in the order in which it is read.
struct ThreatTelling
{
    ThreatFace face = ThreatFace::NotHere;
    QString title;               //!< "DANE sender, STARTTLS stripped: plaintext"
    QString story;               //!< three sentences
    QList<ThreatRemarkRow> rows; //!< the rule, the host that decides, what is reported, where senders differ
    QString changeTitle, change; //!< what would turn it green; or that nothing has to
    QStringList hosts;           //!< names in the sentences
    QStringList fixed;           //!< words that stand in a record or a report
    QString asText() const;      //!< for a ticket or a mail
    friend bool operator==(const ThreatTelling &, const ThreatTelling &) = default;
};

//! Where a cell stands.
struct ThreatPlace
{
    QList<Sender> senders; //!< of its row
    Attack attack = Attack::Nothing;
    QString heading; //!< how the attack is named there
};

ThreatTelling tellThreat(const ThreatMatrix &matrix, const ThreatPlace &place, const QString &domain);

} // namespace postseal
