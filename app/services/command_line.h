// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/services/choices.h"

#include <QCommandLineParser>

namespace postseal {

//! The options that the window and `postseal-cli inspect` share: --resolver, --root-hints, --trust-anchor, --ca, --ehlo,
//! --smtp-port, --https-port, --dns-port, --thorough, --allow-private, --ipv4, --ipv6, --timeout, --lang.
void addSharedOptions(QCommandLineParser &parser);

//! \retval Malformed  a value that cannot be used; `detail` is a sentence in the user's language.
Result<Choices> choicesFrom(const QCommandLineParser &parser, Choices base);

//! The number behind an option; `otherwise` when it is not there. Fails with a sentence.
Result<int> numberFrom(const QCommandLineParser &parser, const QString &name, int lowest, int highest, int otherwise);

} // namespace postseal
