// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/markdown_text.h"

#include "app/wording/visible_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr QStringView kActive = u"\\`*_{}[]|~^$!";

qsizetype longestRun(const QString &text)
{
    qsizetype longest = 0, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

//! GitHub and others look for these after the escapes are gone: only code is left alone.
bool wouldBeLinked(const QString &word)
{
    return word.contains(u'@') || word.contains(u'#') || word.contains("://"_L1)
           || word.contains("www."_L1, Qt::CaseInsensitive);
}

QString escaped(const QString &word)
{
    QString safe;
    for (const QChar c : word) {
        if (c == u'<' || c == u'>' || c == u'&') // not every renderer knows them behind a backslash
            safe += QString(c).toHtmlEscaped();
        else if (kActive.contains(c))
            safe += QString(u'\\') + c;
        else
            safe += c;
    }
    return safe;
}

//! What would begin a list, a heading, a quotation or a line.
QString withSafeBeginning(const QString &text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+') || text.startsWith(u'='))
        return u'\\' + text;
    const auto digits = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) - text.begin();
    if (digits > 0 && digits < text.size() && (text.at(digits) == u'.' || text.at(digits) == u')'))
        return QString(text).insert(digits, u'\\');
    return text;
}

} // namespace

QString markdownText(const QString &text)
{
    QStringList words;
    for (const QString &word : terminalText(text).split(u' ', Qt::SkipEmptyParts))
        words.append(wouldBeLinked(word) ? markdownCode(word) : escaped(word));
    return withSafeBeginning(words.join(u' '));
}

QString markdownCode(const QString &text)
{
    QString inner = terminalText(text).replace(u'|', u"\u00a6"_s); // an escaped bar is an escape in cells alone
    if (inner.trimmed().isEmpty())
        return {};
    const QString fence(longestRun(inner) + 1, u'`');
    const bool padded = inner.startsWith(u'`') || inner.endsWith(u'`');
    return padded ? fence + u' ' + inner + u' ' + fence : fence + inner + fence;
}

QString markdownBlock(const QStringList &lines)
{
    qsizetype longest = 2;
    QString inner;
    for (const QString &line : lines) {
        const QString shown = terminalText(line);
        longest = std::max(longest, longestRun(shown));
        inner += shown + u'\n';
    }
    const QString fence(longest + 1, u'`');
    return fence + u"text\n"_s + inner + fence + u'\n';
}

QString markdownRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace postseal
