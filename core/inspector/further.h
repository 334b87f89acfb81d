// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

//! The questions that what is known so far calls for, beyond those of every run; those already put may be among them.
//!
//! A pure function of the facts, asked again after each piece of news: an answer may call for the next question.
//! Each area adds its own (further_areas.h). Only a thorough run asks what is of no use to most domains.
QList<DnsQuestion> furtherQuestions(const InspectionFacts &facts);

} // namespace postseal
