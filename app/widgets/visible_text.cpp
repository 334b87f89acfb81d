// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/visible_text.h"

#include <QChar>
#include <ranges>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr char16_t isolateStart = 0x2068; // FSI
constexpr char16_t isolateEnd = 0x2069;   // PDI
constexpr int combiningLimit = 4;

bool isCombining(char32_t c)
{
    return QChar::isMark(c);
}

//! Nothing to see, though its category says letter or mark.
bool isBlankLetter(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0
        || c == 0x2800 || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
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
    default: return isBlankLetter(c); // an enum of Qt's, of which these are the exceptions
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
    return u"⟨U+%1⟩"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

bool isRightToLeft(QStringView text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) {
        const auto direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

//! Where the isolate that starts here ends, or -1 if it is not one that isolated() made.
qsizetype endOfIsolate(QStringView text, qsizetype start)
{
    if (text[start] != isolateStart)
        return -1;
    const qsizetype end = text.indexOf(QChar(isolateEnd), start);
    const bool simple = end > 0 && text.sliced(start + 1, end - start - 1).indexOf(QChar(isolateStart)) < 0;
    return simple && isRightToLeft(text.sliced(start, end - start)) ? end : -1;
}

//! Collects what is shown, and cuts towers of combining marks.
class Shown
{
public:
    void add(char32_t c)
    {
        m_combining = isCombining(c) ? m_combining + 1 : 0;
        if (isHidden(c))
            m_text += mark(c);
        else if (m_combining <= combiningLimit)
            m_text += QChar::fromUcs4(c);
        else if (m_combining == combiningLimit + 1)
            m_text += u"⟨…⟩";
    }
    void addRaw(char16_t c) { m_text += QChar(c); }
    QString text() const { return m_text; }

private:
    QString m_text;
    int m_combining = 0;
};

char32_t codePointAt(QStringView text, qsizetype &i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[++i]);
    return c.unicode();
}

} // namespace

QString visibleText(QStringView text, qsizetype cap)
{
    Shown shown;
    qsizetype isolateUntil = -1;
    const qsizetype end = qMin(cap, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        const qsizetype isolate = endOfIsolate(text, i);
        if (i == isolateUntil || (isolate > 0 && isolate < end)) {
            isolateUntil = qMax(isolateUntil, isolate);
            shown.addRaw(text[i].unicode());
        } else {
            shown.add(codePointAt(text, i));
        }
    }
    return text.size() > cap ? shown.text() + u'…' : shown.text();
}

QStringList visibleLines(QStringView text, qsizetype cap)
{
    QString lines = text.left(cap).toString();
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    QStringList shown;
    for (const QString &line : lines.split(u'\n'))
        shown += visibleText(line);
    if (text.size() > cap)
        shown.last() += u'…';
    return shown;
}

QString isolated(QStringView text, qsizetype cap)
{
    const QString shown = visibleText(text, cap);
    return isRightToLeft(shown) && !shown.startsWith(QChar(isolateStart))
        ? QChar(isolateStart) + shown + QChar(isolateEnd)
        : shown;
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace postseal
