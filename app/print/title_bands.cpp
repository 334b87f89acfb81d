// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/wrapped_text.h"
#include "app/pictures/seal_shapes.h"
#include "app/print/report_bands.h"
#include "app/print/set_text.h"
#include "app/wording/seal_text.h"

#include <QPainter>

namespace postseal {

namespace {

constexpr qreal sealSize = 66 * pt, besideSeal = 84 * pt;

//! The seal, what it is of, and why it stands so.
Band verdictBand(const Paper &paper, const InspectionReport &report)
{
    const qreal width = paper.width() - besideSeal;
    const SealShape shape = shapeOf(report.state);
    const Setting title{.style = TextStyle::Title};
    const auto domain = wrap(paper, report.domain, title, width);
    const auto state = wrap(paper, sealName(report.state), title, width);
    const auto sentence = wrap(paper, report.sentence, {.style = TextStyle::Body, .strong = report.names}, width);
    const qreal words = domain->size().height() + state->size().height() + 4 * pt + sentence->size().height();
    Band band;
    band.height = qMax(sealSize, words);
    band.paint = [=](QPainter &painter, QPointF at) {
        paintSeal(painter, QRectF(at, QSizeF(sealSize, sealSize)), shape, paper.palette);
        QPointF pen = at + QPointF(besideSeal, qMax(0.0, (sealSize - words) / 2));
        paintText(painter, paper, *domain, pen);
        pen.ry() += domain->size().height();
        paintText(painter, paper, *state, pen, sealTone(shape));
        pen.ry() += state->size().height() + 4 * pt;
        paintText(painter, paper, *sentence, pen);
    };
    return band;
}

//! The four small seals, in columns.
Band smallSealsBand(const Paper &paper, const QList<ReportSeal> &seals)
{
    constexpr qreal icon = 24 * pt, gap = 7 * pt;
    const qreal column = paper.width() / qreal(qMax<qsizetype>(1, seals.size()));
    const qreal words = column - icon - 2 * gap;
    Band band;
    band.before = 16 * pt;
    band.height = icon;
    QList<std::shared_ptr<const WrappedText>> texts;
    for (const ReportSeal &seal : seals) {
        texts.append(wrap(paper, sealName(seal.state) + QStringLiteral(" · ") + seal.text,
                          {.style = TextStyle::Caption}, words));
        band.height = qMax(band.height, 13 * pt + texts.constLast()->size().height());
    }
    band.paint = [=](QPainter &painter, QPointF at) {
        for (qsizetype i = 0; i < seals.size(); ++i) {
            const SealShape shape = shapeOf(seals.at(i).state);
            const QPointF corner = at + QPointF(qreal(i) * column, 0);
            paintSeal(painter, QRectF(corner, QSizeF(icon, icon)), shape, paper.palette);
            paintLine(painter, paper, seals.at(i).name, {.style = TextStyle::Section},
                      QRectF(corner + QPointF(icon + gap, 0), QSizeF(words, 13 * pt)), Qt::AlignLeft);
            paintText(painter, paper, *texts.at(i), corner + QPointF(icon + gap, 13 * pt), sealTone(shape));
        }
    };
    return band;
}

Band fieldBand(const Paper &paper, const ReportField &field)
{
    constexpr qreal labels = 110 * pt;
    const auto label = wrap(paper, field.label, {.style = TextStyle::Caption}, labels - 8 * pt);
    const auto text = wrap(paper, field.text, {.style = TextStyle::Caption}, paper.width() - labels);
    Band band;
    band.before = 2 * pt;
    band.height = qMax(label->size().height(), text->size().height());
    band.paint = [=](QPainter &painter, QPointF at) {
        paintText(painter, paper, *label, at, Tone::Secondary);
        paintText(painter, paper, *text, at + QPointF(labels, 0));
    };
    return band;
}

} // namespace

Bands titleBands(const Paper &paper, const InspectionReport &report)
{
    Bands bands{verdictBand(paper, report)};
    if (!report.seals.isEmpty())
        bands.append(smallSealsBand(paper, report.seals));
    bands += textBands(paper, report.summary, {.style = TextStyle::Section}, 0, 16 * pt);
    bands.append(ruleBand(paper, 6 * pt));
    for (const ReportField &field : report.about) {
        bands.append(fieldBand(paper, field));
        if (bands.size() > 1 && bands.at(bands.size() - 2).height < pt)
            bands.last().before = 6 * pt;
    }
    return bands;
}

Bands headingBands(const Paper &paper, ReportPart part)
{
    Bands bands = keptWithNext(textBands(paper, reportHeading(part), {.style = TextStyle::Title}, 0, 26 * pt));
    bands.append(ruleBand(paper, 3 * pt));
    return bands;
}

Bands sealBands(const Paper &paper)
{
    constexpr qreal icon = 15 * pt, left = 24 * pt;
    Bands bands;
    for (const SealState state :
         {SealState::Sealed, SealState::Cracked, SealState::Open, SealState::Blocked, SealState::Unknown}) {
        const QString name = sealName(state);
        const auto text = wrap(paper, name + QStringLiteral(": ") + sealMeaning(state), {.lead = name.size()},
                               paper.width() - left);
        Band band;
        band.before = 5 * pt;
        band.height = qMax(icon, text->size().height());
        band.withNext = state != SealState::Unknown; // five rows on one page
        band.paint = [=, height = band.height](QPainter &painter, QPointF at) {
            paintSeal(painter, QRectF(at, QSizeF(icon, icon)), shapeOf(state), paper.palette);
            paintText(painter, paper, *text, at + QPointF(left, (height - text->size().height()) / 2));
        };
        bands.append(band);
    }
    return bands;
}

} // namespace postseal
