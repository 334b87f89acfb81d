// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>

#include <functional>

namespace postseal {

//! Replaces each `{word}` of a translated text by what `valueOf` gives for it, in one pass: a value is never searched
//! for slots, so text from the network stays what it is.
QString fillSlots(const QString &text, const std::function<QString(const QString &word)> &valueOf);

} // namespace postseal
