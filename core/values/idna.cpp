// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/idna.h"

#include <QList>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr char32_t kNonJoiner = 0x200c, kJoiner = 0x200d;
constexpr int kVirama = 9; // canonical combining class

//! RFC 5892 section 2.6: allowed although their category is not, some of them in certain places only.
constexpr char32_t kExceptions[] = {0x2d, 0xb7, 0x375, 0x5f3, 0x5f4, 0x6fd, 0x6fe, 0xf0b, 0x3007, 0x30fb};

bool isLetterDigit(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Lowercase:
    case QChar::Letter_Other:
    case QChar::Letter_Modifier:
    case QChar::Number_DecimalDigit:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining: return true;
    default: return std::ranges::find(kExceptions, c) != std::end(kExceptions); // Qt's enum, not ours
    }
}

//! RFC 5892 appendix A.1: letters that join stand on both sides.
bool joinsAround(const QList<uint> &label, qsizetype at)
{
    const auto near = [&label](qsizetype from, int step) {
        while (from >= 0 && from < label.size() && QChar::joiningType(label[from]) == QChar::Joining_Transparent)
            from += step;
        return from >= 0 && from < label.size() ? QChar::joiningType(label[from]) : QChar::Joining_None;
    };
    const QChar::JoiningType before = near(at - 1, -1), after = near(at + 1, 1);
    return (before == QChar::Joining_Left || before == QChar::Joining_Dual)
           && (after == QChar::Joining_Right || after == QChar::Joining_Dual);
}

bool isAllowedAt(const QList<uint> &label, qsizetype at)
{
    const char32_t c = label[at];
    if (c != kNonJoiner && c != kJoiner)
        return isLetterDigit(c);
    return (at > 0 && QChar::combiningClass(label[at - 1]) == kVirama) || (c == kNonJoiner && joinsAround(label, at));
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool isIdnaLabel(const QString &label)
{
    if (label.startsWith("xn--"_L1)) // it would have been decoded
        return false;
    const QList<uint> points = label.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i] >= 0x80 && !isAllowedAt(points, i))
            return false;
    }
    return true;
}

//! Scripts that people write together: Japanese, Chinese with Bopomofo, Korean; each may hold Latin letters too.
bool areWrittenTogether(const QSet<QChar::Script> &scripts)
{
    static const QSet<QChar::Script> kFamilies[] = {
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
    };
    return scripts.size() < 2
           || std::ranges::any_of(kFamilies, [&scripts](const auto &family) { return family.contains(scripts); });
}

//! Cyrillic and Greek letters that most typefaces draw like a Latin one.
bool looksLatin(char32_t c)
{
    static const QSet<char32_t> kAlike = {U'а', U'е', U'о', U'р', U'с', U'у', U'х', U'ѕ', U'і', U'ј', U'һ',
                                          U'ԁ', U'ԛ', U'ԝ', U'ӏ', U'ѵ', U'ο', U'ν', U'ι', U'α', U'υ'};
    return kAlike.contains(c);
}

} // namespace

bool isIdna2008(const QString &unicode)
{
    return std::ranges::all_of(unicode.split(u'.'), isIdnaLabel);
}

QString transitionalName(const DomainName &name)
{
    const QString unicode = name.unicode();
    return isAscii(unicode) ? name.ascii()
                            : QString::fromLatin1(QUrl::toAce(unicode, QUrl::AceTransitionalProcessing)).toLower();
}

ScriptMix scriptMixOf(const QString &label)
{
    QSet<QChar::Script> scripts;
    bool onlyAlike = true, anyAlike = false;
    for (const uint c : label.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue;
        scripts.insert(script);
        anyAlike = anyAlike || looksLatin(c);
        onlyAlike = onlyAlike && looksLatin(c);
    }
    if (!areWrittenTogether(scripts))
        return ScriptMix::Mixed;
    return onlyAlike && anyAlike ? ScriptMix::LookAlike : ScriptMix::None;
}

} // namespace postseal
