// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/threat_table.h"

class QWidget;

namespace postseal {

enum class ThreatFormat { Svg, Png, Markdown };

//! "example.org-threats.svg"
QString threatFileName(const QString &domain, ThreatFormat format);

//! The table as it is shown, as a picture on white; as Markdown the whole matrix.
QByteArray threatDocument(const ThreatMatrix &matrix, ThreatTable table, const QString &domain, ThreatFormat format);

//! What went wrong, as a sentence; empty when nothing did. The old file stays until the new one is whole.
QString writeThreats(const QString &path, const QByteArray &octets);

//! Asks where to, writes, and tells when that failed.
void exportThreats(QWidget *parent, const QString &suggested, const QByteArray &octets, ThreatFormat format);

} // namespace postseal
