// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/visible_text.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

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

QString terminalText(QStringView text, qsizetype cap)
{
    constexpr int kCombining = 4;
    QString shown;
    int combining = 0;
    const QStringView part = text.first(qMin(cap, text.size()));
    for (const uint c : part.toUcs4()) { // a lone surrogate arrives as U+FFFD or as itself
        combining = QChar::isMark(c) ? combining + 1 : 0;
        if (isHidden(c))
            shown += mark(c);
        else if (combining <= kCombining)
            shown += QChar::fromUcs4(c);
    }
    return text.size() > cap ? shown + u'…' : shown;
}

} // namespace postseal
