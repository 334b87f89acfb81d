// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/compare/comparison.h"

namespace postseal {

QString factName(FactKind kind);           //!< "MX records"
QString factTitle(const FactChange &change); //!< "mx1.example.org: certificate"

//! The lines of one side as they are shown: those of the facts, or a word for "none" and for "not seen".
QStringList factLines(const std::optional<QStringList> &side);

QString sealsText(const Comparison &comparison);      //!< "cracked → sealed", or the one word when it is the same
QString comparedText(const ComparedInspection &side); //!< "3/1/26 12:00, resolver 192.0.2.53, stopped early"
QString endText(const Comparison &comparison);        //!< what came of it, in one sentence

//! Headings over lists of findings.
QString changesHeading();
QString appearedHeading(qsizetype count);
QString resolvedHeading(qsizetype count);
QString changedHeading(qsizetype count);
QString untoldHeading(qsizetype count);
QString stayedHeading(qsizetype count);
QString factsHeading();
QString howAskedHeading();
QString olderWord();
QString newerWord();

QString otherDomainText(const QString &one, const QString &other); //!< why two inspections are not compared

} // namespace postseal
