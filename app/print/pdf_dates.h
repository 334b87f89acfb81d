// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace postseal {

//! A PDF file of Qt's with another time of creation: Qt writes the clock into it and has no setter. No octet moves.
QByteArray withCreationDate(QByteArray pdf, const QDateTime &created);

} // namespace postseal
