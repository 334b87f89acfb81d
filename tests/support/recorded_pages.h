// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace postseal::test {

//! A piece of text as it was put on a page, in the painter's outermost units.
struct RecordedText
{
    QString text;
    QRectF rect;
};

//! A sheet that keeps what is written on it instead of showing it.
class RecordedPage : public QPaintDevice
{
public:
    explicit RecordedPage(QSize size) : m_size(size) {}

    QList<RecordedText> texts;
    //! What is written, from top to bottom and left to right, a line each.
    QString text() const
    {
        QString whole;
        for (const RecordedText &piece : texts)
            whole += piece.text + u'\n';
        return whole;
    }
    //! The same without its line breaks, so that a wrapped sentence is found.
    QString flow() const { return QString(text()).replace(u'\n', u' ').simplified(); }

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 720;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(RecordedPage &page) : QPaintEngine(AllFeatures), m_page(page) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF rect(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            m_page.texts.append({item.text(), painter()->combinedTransform().mapRect(rect)});
        }
        Type type() const override { return User; }

    private:
        RecordedPage &m_page;
    };

    const QSize m_size;
    mutable Engine m_engine{*this};
};

} // namespace postseal::test
