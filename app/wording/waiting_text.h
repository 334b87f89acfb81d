// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/inspector/inspect.h"

namespace postseal {

//! What is waited for and for how long: "mx2.example.org (192.0.2.26): waiting for the banner, 4 s".
QString waitingText(const Waiting &waiting, const QDateTime &now);

} // namespace postseal
