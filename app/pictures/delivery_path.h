// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/seal_painter.h"
#include "core/checks/finding_scope.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"

#include <optional>

namespace postseal {

//! Where on its way a sender stands.
enum class PathPlace { Sender, Dns, Policy, Host, Reports };

struct PathLine
{
    QString text;
    Tone tone = Tone::Secondary;
    friend bool operator==(const PathLine &, const PathLine &) = default;
};

enum class LinkState { Secure, Insecure, Bogus, Unknown };

//! One zone on the way from the root to the one that holds the MX records.
struct ChainLink
{
    QString zone; //!< "." for the root
    LinkState state = LinkState::Unknown;
    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

struct PathNode
{
    PathPlace place = PathPlace::Sender;
    QString key;                          //!< the same piece of news by piece of news
    SealShape state = SealShape::Pending; //!< Pending: nothing is known, or nothing is to be known here
    QString title;
    QString remark;        //!< small, at the right of the title: the families of a host's addresses
    QList<PathLine> lines; //!< the first one is what is told where there is room for one alone
    QList<ChainLink> chain;
    QList<SealShape> joined;        //!< of the hosts that this one node stands for; empty: it is one host
    QString spoken;                 //!< all of it in a sentence, the state as a word
    FindingScope about;             //!< which findings belong here
    QString fact;                   //!< the row of factTree() that tells of it
    std::optional<QDateTime> since; //!< UTC: it is waited for since then
    friend bool operator==(const PathNode &, const PathNode &) = default;
};

struct PathWay
{
    QString from, to; //!< keys
    SealShape state = SealShape::Pending;
    bool carriesMail = true; //!< otherwise reports
    friend bool operator==(const PathWay &, const PathWay &) = default;
};

constexpr qsizetype mostPathHosts = 20; //!< those behind them are one node

//! The way of a message to a domain, as a sender walks it. Texts are made visible (app/painting/visible_text.h).
struct DeliveryPath
{
    QString domain; //!< U-labels
    QList<PathNode> nodes; //!< as a sender walks: Sender, Dns, Policy, hosts by preference, Reports
    QList<PathWay> ways;
    const PathNode *node(QStringView key) const; //!< null without one
    const PathNode *nodeOf(const Finding &finding) const; //!< null: it is about the whole
    friend bool operator==(const DeliveryPath &, const DeliveryPath &) = default;
};

//! Pure, and no judgement of its own: each state follows the judge's reading, no node is greener than its findings, and
//! what is not known is never green.
DeliveryPath deliveryPathOf(const InspectionFacts &facts, const Judgement &judgement);
DeliveryPath deliveryPathOf(const InspectionNews &news, const Judgement &judgement); //!< while it runs

//! Both at once, of one reading, which is the dearest part.
struct JudgedPath
{
    Judgement judgement;
    DeliveryPath path;
};
JudgedPath judgeWithPath(const InspectionFacts &facts);
JudgedPath judgeWithPath(const InspectionNews &news);

QString waitedText(const QDateTime &since, const QDateTime &now); //!< "4 s"

} // namespace postseal
