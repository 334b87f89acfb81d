// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/house_style.h"

#include "app/painting/line_icons.h"
#include "app/painting/state_colours.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace postseal {

namespace {

constexpr qreal radius = 6;

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const float rest = 1 - share;
    return QColor::fromRgbF(one.redF() * rest + other.redF() * share, one.greenF() * rest + other.greenF() * share,
                            one.blueF() * rest + other.blueF() * share);
}

bool shows(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state && option.state & QStyle::State_Enabled;
}

QColor outline(const QStyleOption &option)
{
    const StateColours &colours = stateColours(option.palette);
    return option.state & QStyle::State_Enabled ? colours.lineStrong : colours.line;
}

void paintPanel(QPainter &painter, const QStyleOption &option, const QColor &fill, const QColor &line)
{
    const bool focused = shows(option, QStyle::State_HasFocus);
    const qreal wide = focused ? 2 : 1;
    const QRectF rect = QRectF(option.rect).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? stateColours(option.palette).accent : line, wide));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius - wide / 2, radius - wide / 2);
    painter.restore();
}

void paintButton(QPainter &painter, const QStyleOption &option)
{
    const bool primary = option.palette.color(QPalette::Button) == stateColours(option.palette).accent;
    const QColor text = option.palette.color(QPalette::ButtonText);
    QColor fill = option.palette.color(QPalette::Button);
    if (shows(option, QStyle::State_Sunken) || option.state & QStyle::State_On)
        fill = mixed(fill, text, 0.14F);
    else if (shows(option, QStyle::State_MouseOver))
        fill = mixed(fill, text, 0.06F);
    if (primary && shows(option, QStyle::State_HasFocus)) { // accent on accent would not be seen
        paintPanel(painter, option, fill, fill);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(text, 1.5));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), radius - 3, radius - 3);
        painter.restore();
        return;
    }
    paintPanel(painter, option, fill, primary ? fill : outline(option));
}

void paintArrow(QPainter &painter, const QRect &place, const QPalette &palette, qreal side, bool up)
{
    painter.save();
    painter.translate(QRectF(place).center());
    painter.rotate(up ? 180 : 0);
    paintLineIcon(painter, QRectF(-side / 2, -side / 2, side, side), LineIcon::Down,
                  toneColour(palette, Tone::Secondary));
    painter.restore();
}

//! A box or, for one of several, a ring: filled with the accent when it is on.
void paintIndicator(QPainter &painter, const QStyleOption &option, bool ring)
{
    const StateColours &colours = stateColours(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = !on ? option.palette.color(QPalette::Base) : enabled ? colours.accent : colours.lineStrong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? fill : enabled ? colours.tertiaryText : colours.line);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, ring ? rect.width() / 2 : 3, ring ? rect.width() / 2 : 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.onAccent);
    const QPointF middle = rect.center();
    if (on && ring)
        painter.drawEllipse(middle, rect.width() / 5, rect.width() / 5);
    else if (option.state & QStyle::State_NoChange)
        painter.drawRect(QRectF(middle.x() - 3, middle.y() - 1, 6, 2));
    else if (on)
        paintLineIcon(painter, rect.adjusted(1, 1, -1, -1), LineIcon::Done, colours.onAccent);
    painter.restore();
}

//! Flat: the colour of the rows, and a hairline below.
void paintHeader(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     stateColours(option.palette).line);
}

constexpr int scrollBarWidth = 12;
constexpr int shortestSlider = 28;

//! A scroll bar without arrows: the slider's place along it.
QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = qint64(length) * bar.pageStep / qMax<qint64>(1, range + bar.pageStep);
    const int slider = range == 0 ? length : qMin(length, qMax(shortestSlider, int(share)));
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider,
                                                   bar.upsideDown);
    return upright ? QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), slider)
                   : QRect(bar.rect.x() + at, bar.rect.y(), slider, bar.rect.height());
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum == bar.minimum)
        return;
    const StateColours &colours = stateColours(bar.palette);
    const bool held = bar.state & QStyle::State_Sunken && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool near = bar.state & QStyle::State_MouseOver;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held || near ? colours.tertiaryText : colours.lineStrong);
    painter.drawRoundedRect(QRectF(sliderRect(bar)).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect slider = sliderRect(bar);
    const bool upright = bar.orientation == Qt::Vertical;
    QRect rest = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return rest;
    case QStyle::SC_ScrollBarSlider: return slider;
    case QStyle::SC_ScrollBarSubPage:
        upright ? rest.setBottom(slider.top() - 1) : rest.setRight(slider.left() - 1);
        return rest;
    case QStyle::SC_ScrollBarAddPage:
        upright ? rest.setTop(slider.bottom() + 1) : rest.setLeft(slider.right() + 1);
        return rest;
    default: return {}; // no arrows
    }
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand)
        return paintButton(*painter, *option);
    if (element == PE_PanelItemViewRow)
        return; // no gradients: the views fill their rows themselves
    const bool showsFocusItself = qobject_cast<const QPushButton *>(widget)
                                  || qobject_cast<const QAbstractItemView *>(widget);
    if (element == PE_FrameFocusRect && showsFocusItself)
        return; // by its outline, or by the row that is selected
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        return paintIndicator(*painter, *option, element == PE_IndicatorRadioButton);
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return paintPanel(*painter, *option, option->palette.color(QPalette::Base), outline(*option));
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && element == CE_ComboBoxLabel && !combo->editable) {
        QStyleOptionComboBox shifted(*combo);
        shifted.rect.adjust(4, 0, 0, 0);
        return QProxyStyle::drawControl(element, &shifted, painter, widget);
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return paintHeader(*painter, *option);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader shifted(*header);
        shifted.rect.adjust(6, 0, 0, 0);
        shifted.palette.setColor(QPalette::ButtonText, stateColours(option->palette).secondaryText);
        return QProxyStyle::drawControl(element, &shifted, painter, widget);
    }
    if (element == CE_Splitter)
        return; // the gap between two cards is handle enough
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(*painter, *bar);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && combo->frame) {
        const QColor base = option->palette.color(QPalette::Base);
        combo->editable ? paintPanel(*painter, *option, base, outline(*option)) : paintButton(*painter, *option);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return paintArrow(*painter, arrow, option->palette, 12, false);
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->frame && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        paintPanel(*painter, *option, option->palette.color(QPalette::Base), outline(*option));
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
            paintArrow(*painter, proxy()->subControlRect(CC_SpinBox, option, part, widget), option->palette, 9,
                       part == SC_SpinBoxUp);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return shortestSlider;
    default: return QProxyStyle::pixelMetric(metric, option, widget); // an enum of Qt's
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: return {contents.width() + 26, qMax(30, contents.height() + 12)};
    case CT_ComboBox: return {size.width() + 8, qMax(28, size.height())};
    case CT_LineEdit: return {size.width() + 10, qMax(28, size.height())};
    default: return size; // an enum of Qt's
    }
}

} // namespace postseal
