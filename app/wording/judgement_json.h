// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/judge.h"

#include <QJsonObject>

namespace postseal {

//! What `postseal-cli inspect --json` prints: domain, seal, sentence, seals, findings, threats, facts.
//! Words in it (`text`, `remedy`, `sentence`) are in the user's language; everything a program reads is not.
//! \param stories  with the sentences of the threats, which are many
QJsonObject judgementJson(const InspectionFacts &facts, const Judgement &judgement, bool stories = false);

QJsonObject findingJson(const Finding &finding); //!< one of them, without the texts that mend it

} // namespace postseal
