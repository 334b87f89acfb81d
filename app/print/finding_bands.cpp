// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/wrapped_text.h"
#include "app/pictures/finding_mark.h"
#include "app/pictures/threat_glyph.h"
#include "app/print/report_bands.h"
#include "app/print/set_text.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qreal indent = 20 * pt; //!< of everything below a finding's title
constexpr qreal markSize = 12 * pt;
constexpr int mostLines = 18;       //!< of one box of evidence, when its lines are wrapped
constexpr int mostRemedyLines = 40; //!< of one text to be copied

using PaintMark = std::function<void(QPainter &, const QRectF &)>;

//! A mark beside the first line.
Bands marked(Bands bands, const PaintMark &mark)
{
    if (!bands.isEmpty()) {
        Band &first = bands.first();
        first.paint = [inner = first.paint, mark, height = first.height](QPainter &painter, QPointF at) {
            mark(painter, QRectF(at + QPointF(0, (height - markSize) / 2), QSizeF(markSize, markSize)));
            inner(painter, at);
        };
    }
    return bands;
}

Bands markedTitle(const Paper &paper, SeverityMark mark, const QString &title, qreal before)
{
    return keptWithNext(marked(textBands(paper, title, {.style = TextStyle::Section}, indent, before),
                               [mark, palette = paper.palette](QPainter &painter, const QRectF &rect) {
                                   paintSeverity(painter, rect, mark, palette);
                               }));
}

//! "What to do  ...": the label leads the paragraph.
Bands ledParagraph(const Paper &paper, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    return textBands(paper, label + u"  "_s + text, {.lead = label.size()}, indent, 5 * pt);
}

//! Lines in a sunken box; those that make the difference are semibold and in the colour of what is good.
struct EvidenceBox
{
    QString label; //!< above it; may be empty
    QList<std::shared_ptr<const WrappedText>> lines;
    QList<bool> differs;
    QString more;
    qreal textHeight = 0;
};

//! What is to stand in a box.
struct BoxText
{
    QString label;
    QStringList lines;
    std::function<bool(const QString &)> differs;
    int more = 0;         //!< lines that were cut away before
    int most = mostLines; //!< when they are wrapped
};

BoxText evidenceOf(FindingPart part, const ReportFinding &finding)
{
    if (part == FindingPart::Seen)
        return {findingPartName(part), finding.seen, [](const QString &) { return false; }, finding.moreSeen};
    return {findingPartName(part), finding.expected,
            [&finding](const QString &line) { return !finding.seen.contains(line); }, finding.moreExpected};
}

EvidenceBox boxOf(const Paper &paper, const BoxText &text, qreal width)
{
    EvidenceBox box{.label = text.label, .lines = {}, .differs = {}, .more = {}, .textHeight = 0};
    int used = 0;
    int more = text.more;
    for (const QString &line : text.lines) {
        const bool differs = text.differs(line);
        const auto wrapped = wrap(paper, line, {.style = TextStyle::Fixed, .lead = differs ? line.size() : 0}, width);
        used += wrapped->lineCount();
        if (used > text.most && !box.lines.isEmpty()) {
            ++more;
            continue;
        }
        box.lines.append(wrapped);
        box.differs.append(differs);
        box.textHeight += wrapped->size().height();
    }
    box.more = more > 0 ? moreLinesText(more) : QString();
    return box;
}

constexpr qreal boxPadding = 6 * pt, labelHeight = 13 * pt, moreHeight = 13 * pt;

qreal heightOf(const EvidenceBox &box)
{
    return (box.label.isEmpty() ? 0 : labelHeight) + 2 * boxPadding + box.textHeight
           + (box.more.isEmpty() ? 0 : moreHeight);
}

void paintBox(QPainter &painter, const Paper &paper, const EvidenceBox &box, const QRectF &rect)
{
    paintLine(painter, paper, box.label, {.style = TextStyle::Caption, .tone = Tone::Secondary}, rect, Qt::AlignLeft);
    const QRectF ground = rect.adjusted(0, box.label.isEmpty() ? 0 : labelHeight, 0, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.colours().sunken);
    painter.drawRoundedRect(ground, 3 * pt, 3 * pt);
    QPointF pen = ground.topLeft() + QPointF(boxPadding, boxPadding);
    for (qsizetype i = 0; i < box.lines.size(); ++i) {
        paintText(painter, paper, *box.lines.at(i), pen, box.differs.at(i) ? Tone::Sealed : Tone::Primary);
        pen.ry() += box.lines.at(i)->size().height();
    }
    if (!box.more.isEmpty())
        paintLine(painter, paper, box.more, {.style = TextStyle::Caption, .tone = Tone::Secondary},
                  QRectF(pen, QSizeF(ground.width() - 2 * boxPadding, moreHeight)), Qt::AlignLeft);
}

//! Seen beside expected; alone over the whole width.
Bands evidenceBands(const Paper &paper, const ReportFinding &finding)
{
    constexpr qreal gap = 10 * pt;
    const qreal whole = paper.width() - indent;
    const bool both = !finding.seen.isEmpty() && !finding.expected.isEmpty();
    const qreal width = both ? (whole - gap) / 2 : whole;
    QList<EvidenceBox> boxes;
    for (const FindingPart part : {FindingPart::Seen, FindingPart::Expected}) {
        if (!(part == FindingPart::Seen ? finding.seen : finding.expected).isEmpty())
            boxes.append(boxOf(paper, evidenceOf(part, finding), width - 2 * boxPadding));
    }
    if (boxes.isEmpty())
        return {};
    Band band;
    band.before = 6 * pt;
    for (const EvidenceBox &box : boxes)
        band.height = qMax(band.height, heightOf(box));
    band.paint = [=, height = band.height](QPainter &painter, QPointF at) {
        for (qsizetype i = 0; i < boxes.size(); ++i)
            paintBox(painter, paper, boxes.at(i),
                     QRectF(at + QPointF(indent + qreal(i) * (width + gap), 0), QSizeF(width, height)));
    };
    return {band};
}

//! On one page, unless that would leave much of the one before empty.
Bands whole(Bands bands)
{
    constexpr qreal most = 240 * pt;
    qreal height = 0;
    for (const Band &band : bands)
        height += band.before + band.height;
    for (Band &band : bands)
        band.withNext = band.withNext || height <= most;
    bands.last().withNext = false;
    return bands;
}

Setting captionSetting()
{
    return {.style = TextStyle::Caption, .tone = Tone::Secondary};
}

//! Texts to be copied, each below where it goes.
Bands remedyBands(const Paper &paper, const ReportFinding &finding)
{
    const qreal width = paper.width() - indent;
    Bands bands;
    for (const ReportRemedy &text : finding.texts) {
        bands += keptWithNext(textBands(paper, text.caption, captionSetting(), indent, 5 * pt));
        const BoxText lines{{}, text.lines, [](const QString &) { return false; }, text.more, mostRemedyLines};
        const EvidenceBox box = boxOf(paper, lines, width - 2 * boxPadding);
        Band band;
        band.before = 1.5 * pt;
        band.height = heightOf(box);
        band.paint = [=, height = band.height](QPainter &painter, QPointF at) {
            paintBox(painter, paper, box, QRectF(at + QPointF(indent, 0), QSizeF(width, height)));
        };
        bands.append(band);
    }
    if (finding.moreTexts > 0)
        bands += textBands(paper, moreText(finding.moreTexts), captionSetting(), indent, 1.5 * pt);
    return bands;
}

//! Where else it was found, a line each.
Bands otherBands(const Paper &paper, const ReportFinding &finding)
{
    if (finding.others.isEmpty())
        return {};
    Bands bands = keptWithNext(
        textBands(paper, findingPartName(FindingPart::Others), {.style = TextStyle::Section}, indent, 5 * pt));
    for (const ReportField &other : finding.others) {
        const QString line = other.text.contains(other.label) ? other.text : other.label + u"  "_s + other.text;
        bands += textBands(paper, line, {.style = TextStyle::Caption, .strong = {other.label}}, indent, 1.5 * pt);
    }
    if (finding.moreOthers > 0)
        bands += textBands(paper, moreText(finding.moreOthers), captionSetting(), indent, 1.5 * pt);
    return bands;
}

QString captionOf(const ReportFinding &finding)
{
    return QStringList{markWord(finding.finding), finding.where, finding.reference}.join(u"  ·  "_s);
}

} // namespace

Bands findingBands(const Paper &paper, const ReportFinding &finding)
{
    Bands bands = markedTitle(paper, markOf(finding.finding), finding.title, 14 * pt);
    bands += keptWithNext(textBands(paper, captionOf(finding), captionSetting(), indent, 0));
    bands += textBands(paper, finding.what, {}, indent, 4 * pt);
    bands += evidenceBands(paper, finding);
    bands += ledParagraph(paper, findingPartName(FindingPart::Effect), finding.effect);
    const Bands remedy = ledParagraph(paper, findingPartName(FindingPart::Remedy), finding.remedy);
    bands += finding.texts.isEmpty() ? remedy : keptWithNext(remedy);
    bands += remedyBands(paper, finding);
    return whole(bands) + otherBands(paper, finding);
}

Bands untoldBands(const Paper &paper, const ReportFinding &finding, const ReportFinding *before)
{
    Bands bands = markedTitle(paper, markOf(finding.finding), finding.title, 9 * pt);
    const bool repeats = before && before->what == finding.what && before->remedy == finding.remedy;
    bands += keptWithNext(textBands(paper, captionOf(finding), captionSetting(), indent, 0));
    if (!repeats) {
        bands += textBands(paper, finding.what, {}, indent, 3 * pt);
        bands += ledParagraph(paper, findingPartName(FindingPart::Remedy), finding.remedy);
    }
    QStringList places;
    for (const ReportField &other : finding.others)
        places.append(other.label);
    if (finding.moreOthers > 0)
        places.append(moreText(finding.moreOthers));
    bands += ledParagraph(paper, findingPartName(FindingPart::Others), places.join(u", "_s));
    bands.last().withNext = false;
    return bands;
}

Bands passedBands(const Paper &paper, const PassedArea &area)
{
    Bands bands = markedTitle(paper, SeverityMark::Good, u"%1  %2"_s.arg(area.area).arg(area.count), 9 * pt);
    bands += textBands(paper, area.titles.join(u"  ·  "_s), {.style = TextStyle::Caption}, indent, 1 * pt);
    return bands;
}

Bands weakBands(const Paper &paper, const WeakGroup &group)
{
    const QString label = QCoreApplication::translate("Threat", "What would help:");
    Bands bands = textBands(paper, group.help.isEmpty() ? QString() : label + u"  "_s + group.help,
                            {.style = TextStyle::Section}, 0, 14 * pt);
    bands = keptWithNext(bands);
    for (const WeakOutcome &outcome : group.outcomes) {
        const QString word = faceWord(outcome.face);
        const PaintMark glyph = [face = outcome.face,
                                 colour = paper.colour(faceTone(outcome.face))](QPainter &painter, const QRectF &rect) {
            paintThreatGlyph(painter, rect, face, colour);
        };
        bands += keptWithNext(
            marked(textBands(paper, word + u"  "_s + outcome.story, {.lead = word.size()}, indent, 6 * pt), glyph));
        for (const ReportField &situation : outcome.situations)
            bands += textBands(paper, situation.label + u":  "_s + situation.text,
                               {.style = TextStyle::Caption, .tone = Tone::Secondary, .lead = situation.label.size()},
                               indent, 2 * pt);
    }
    return bands;
}

} // namespace postseal
