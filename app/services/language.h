// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <QStringList>

namespace postseal {

QStringList availableLanguages(); //!< "de", "en": those whose translations this program carries, sorted

//! Installs the translations and sets the default locale; needs the application object. `wanted` is "de" or "de_AT";
//! empty: what the system speaks, or else English. Returns the language in use, or a sentence that names those there
//! are; the system's language is in use then. English stays below every other language, for its plurals.
Result<QString> useLanguage(const QString &wanted);

//! What the last `--lang` among the arguments says, empty without one: parsers speak too, so it is read before them.
QString languageIn(const QStringList &arguments);

} // namespace postseal
