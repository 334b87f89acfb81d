// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/text/shown_text.h"

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr int kMostCombining = 4;

//! Nothing to see, though the category says letter or mark.
bool isBlank(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x2800 || c == 0x3164
           || c == 0xffa0 || (c >= 0x180b && c <= 0x180f) || (c >= 0xfe00 && c <= 0xfe0f)
           || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return isBlank(c); // an enum of Qt's, of which these are the exceptions
    }
}

QString mark(char32_t c)
{
    if (c == U'\n')
        return QString(QChar(0x2424));
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7f)
        return QString(QChar(0x2421));
    return u"⟨U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0') + u'⟩';
}

} // namespace

void ShownText::add(char32_t c)
{
    m_combining = QChar::isMark(c) ? m_combining + 1 : 0;
    if (isHidden(c))
        m_text += mark(c);
    else if (m_combining <= kMostCombining)
        m_text += QChar::fromUcs4(c);
    else if (m_combining == kMostCombining + 1)
        m_text += u"⟨…⟩";
}

char32_t codePointAt(QStringView text, qsizetype &i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[++i]);
    return c.unicode();
}

} // namespace postseal
