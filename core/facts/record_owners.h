// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QStringList>

namespace postseal {

// Names at which the TXT records of MTA-STS and TLS-RPT are found when somebody took the wrong one.

QStringList wrongOwnersOfMtaSts(const QString &domain);
QStringList wrongOwnersOfTlsRpt(const QString &domain);

} // namespace postseal
