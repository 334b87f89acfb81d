// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/threat_face.h"
#include "core/judge/judge.h"

#include <QStringList>

namespace postseal {

//! The parts of a report, in their order; each has a heading.
enum class ReportPart { Path, Faults, Untold, Passed, Threats, Facts, Seals };
QString reportHeading(ReportPart part);

//! The words that stand before a finding's parts.
enum class FindingPart { Seen, Expected, Effect, Remedy, Others };
QString findingPartName(FindingPart part);

struct ReportField
{
    QString label;
    QString text;
};

struct ReportSeal
{
    QString name; //!< "MTA-STS"
    SealState state = SealState::Unknown;
    QString text; //!< "enforce, 1 of 2 hosts"
};

//! A text to be copied, and where it goes.
struct ReportRemedy
{
    QString caption;
    QStringList lines; //!< at most kMostRemedyLines
    int more = 0;      //!< lines that were cut away
};

struct ReportFinding
{
    Finding finding;
    QString title;
    QString where; //!< the host, else the area
    QString what, effect, remedy;
    QStringList seen, expected; //!< at most kMostEvidence lines each
    int moreSeen = 0;           //!< lines that were cut away
    int moreExpected = 0;
    QList<ReportRemedy> texts; //!< each once, though it mends several hosts
    int moreTexts = 0;
    QString reference;         //!< "starttls.absent, RFC 3207 2"
    QList<ReportField> others; //!< where the same was found, and the sentence about it; the rest would be told again
    int moreOthers = 0;
};

struct PassedArea
{
    QString area;
    int count = 0;
    QStringList titles; //!< each once, with how often it was
};

//! Cells of the threat matrix that end badly in the same way for the same reason.
struct WeakOutcome
{
    ThreatFace face = ThreatFace::Untold;
    QString story;
    QList<ReportField> situations; //!< senders, and the attacks under which it is so
};

//! Weak outcomes that one change would mend.
struct WeakGroup
{
    ThreatChange change = ThreatChange::None;
    QString help; //!< the change, in a sentence
    QList<WeakOutcome> outcomes;
};

struct ReportTable
{
    QString title;
    QStringList head; //!< empty: lines of a file, one a row
    QList<QStringList> rows;
    QList<int> fixedColumns; //!< octets of a protocol, for the fixed font
    QString note;            //!< below it; may be empty
};

//! An inspection as it is handed to somebody: every sentence made, in the language of the program; nothing of how it is
//! set. All of it is text that may be shown: what strangers wrote was made visible and cut to a length.
struct InspectionReport
{
    QString domain; //!< as people write it, with the A-labels behind where these differ
    QString date;   //!< of the inspection, in UTC
    QString program;
    SealState state = SealState::Unknown;
    QString sentence;
    QStringList names; //!< hosts and domain that the sentence names
    QList<ReportSeal> seals;
    QList<ReportField> about; //!< when, from where, how
    QString summary;          //!< "2 errors, 1 warning; 31 checks passed"
    QList<ReportFinding> faults, untold;
    QList<PassedArea> passed;
    ThreatMatrix threats;
    QString noThreats; //!< why there are none; else empty
    QList<WeakGroup> weak;
    QList<ReportTable> facts;
};

constexpr qsizetype kMostEvidence = 12, kMostOthers = 60, kMostTexts = 24, kMostRemedyLines = 40;

InspectionReport reportOf(const InspectionFacts &facts, const Judgement &judgement);

QString shownDomain(const QString &ascii); //!< "bücher.test (xn--bcher-kva.test)"
QString moreLinesText(int count);          //!< "3 more lines"
QString moreText(int count);               //!< "3 more"

//! `[a-z0-9.-]` alone: "example.org-20261128.pdf". \param ending  without its dot
QString reportFileName(const InspectionFacts &facts, const QString &ending);

} // namespace postseal
