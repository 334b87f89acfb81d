// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/visible_text.h"

#include "app/text/shown_text.h"

#include <QChar>
#include <ranges>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr char16_t isolateStart = 0x2068; // FSI
constexpr char16_t isolateEnd = 0x2069;   // PDI

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

} // namespace

QString visibleText(QStringView text, qsizetype cap)
{
    ShownText shown;
    qsizetype isolateUntil = -1;
    const qsizetype end = qMin(cap, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        const qsizetype isolate = endOfIsolate(text, i);
        if (i == isolateUntil || (isolate > 0 && isolate < end)) {
            isolateUntil = qMax(isolateUntil, isolate);
            shown.addRaw(text[i]);
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
