// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>
#include <QString>

namespace postseal {

//! The extended errors (RFC 8914) of a DNS message, as its sender gave them: "22 (No Reachable Authority): at a.test".
//! Empty when there is none, or when the message does not decode. Bounded in number and length.
QString extendedErrorIn(const QByteArray &packet);

} // namespace postseal
