// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>
#include <QString>

namespace postseal {

//! What to say after EHLO (RFC 5321 section 4.1.1.1): the name that was set, else this host's name when it looks like
//! one that the Internet may know, else the address literal of our end of the connection (section 4.1.3).
QByteArray ehloName(const QString &set, const QString &localAddress);
QByteArray ehloName(const QString &set, const QString &localAddress, const QString &machineName);

} // namespace postseal
