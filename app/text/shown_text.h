// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>

namespace postseal {

//! Puts text together as it may be shown: what has no shape of its own, or bends what stands around it, becomes a mark.
//! C0 controls become their pictures (U+2400 ff., a line feed U+2424), DEL U+2421; C1, format, bidirectional and tag
//! characters, line separators, lone surrogates, private and unassigned code points become ⟨U+202E⟩; of more than four
//! combining marks in a row the rest becomes one ⟨…⟩.
class ShownText
{
public:
    void add(char32_t c);
    void addRaw(QChar c) { m_text += c; } //!< known to be harmless where it stands
    const QString &text() const { return m_text; }

private:
    QString m_text;
    int m_combining = 0;
};

//! The code point at `i`, which moves to its last unit. A lone surrogate comes as itself.
char32_t codePointAt(QStringView text, qsizetype &i);

} // namespace postseal
