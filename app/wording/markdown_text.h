// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QStringList>

namespace postseal {

// Text of strangers inside Markdown (CommonMark with GitHub's extensions): it stays text, whatever stands in it. It is
// made visible first (see visible_text.h), so that it has no line ends and nothing that bends what stands around it.

//! For a paragraph, a heading or a cell of a table. A word that a renderer would make a link or a mention of (an
//! address with @, a URL, #12) becomes a code span.
QString markdownText(const QString &text);

//! A code span. A bar in it becomes a broken bar: in a cell of a table nothing else is safe.
QString markdownCode(const QString &text);

//! A fenced block; the fence is longer than any run of backticks inside.
QString markdownBlock(const QStringList &lines);

//! "| a | b |" with the line end. The cells are Markdown already.
QString markdownRow(const QStringList &cells);

} // namespace postseal
