// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/delivery_path.h"

namespace postseal {

//! What the nodes are made from: the judge's reading and its verdict.
struct PathSource
{
    const DomainReading &reading;
    const Judgement &judgement;
    QList<Waiting> waiting;
    bool running = false;
    const InspectionFacts &facts() const { return *reading.facts; }
    bool takesNoMail() const; //!< no such domain, or a Null MX: behind DNS there is nothing
    //! What has not been heard: under way while it runs, and no longer to be told once it was stopped.
    SealShape unheard() const { return running ? SealShape::Waiting : SealShape::Unknown; }
    const Waiting *waitingFor(Waiting::For what, QStringView name) const; //!< the longest; null without one
    const Waiting *waitingForHost(const HostReading &host) const;
};

PathNode dnsNode(const PathSource &source);
PathNode policyNode(const PathSource &source);
PathNode hostNode(const PathSource &source, const HostReading &host);
PathNode hostsToCome(const PathSource &source); //!< stands for the hosts while there are none
PathNode reportsNode(const PathSource &source);

QList<ChainLink> chainOf(const PathSource &source); //!< from the root to the zone of the MX records
QString linkStateName(LinkState state);

QString pathText(const char *text); //!< translated
PathLine quietLine(const char *text); //!< the same as a line
QString shownName(const QString &name); //!< a name of a stranger, made visible
void beginWait(PathNode &node, const Waiting *waiting); //!< what is waited for, as the node's line

} // namespace postseal
