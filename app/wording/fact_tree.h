// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <QList>
#include <QString>

namespace postseal {

//! One line of the facts as a person reads them: what it is, what it says, and how it is known.
struct FactNode
{
    QString label;
    QString value;
    QString origin;         //!< resolver, security, time to live; or the time it took
    QByteArray certificate; //!< DER, where the node is a certificate
    QList<FactNode> children;
};
bool operator==(const FactNode &a, const FactNode &b); //!< with all that hangs below

QList<FactNode> factTree(const InspectionFacts &facts); //!< everything heard, with its provenance

} // namespace postseal
