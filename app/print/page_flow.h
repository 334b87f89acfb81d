// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QList>
#include <QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace postseal {

//! A strip across the page that is never split: a line of text, a row of a table, a picture.
struct Band
{
    qreal before = 0; //!< space above it; none at the top of a page
    qreal height = 0;
    bool withNext = false;                          //!< stays on the page of the band behind it
    std::shared_ptr<const Band> head;               //!< stands above it again where it begins a page: a table's head
    std::function<void(QPainter &, QPointF)> paint; //!< at its top left corner
};
using Bands = QList<Band>;

//! Puts bands onto pages, one below the other. What belongs together and fits on one page stands on one page.
class PageFlow
{
public:
    struct Placed
    {
        Band band;
        qreal y = 0;
    };
    using Page = QList<Placed>;

    //! \param height  of the room for bands on a page
    PageFlow(qreal height, int mostPages) : m_height(height), m_mostPages(mostPages) {}

    void add(const Bands &bands);
    bool isFull() const { return m_full; } //!< a band came that no page is left for; all others are dropped
    QList<Page> finish();                  //!< the pages; none is empty

private:
    void place(const Bands &together);
    void put(const Band &band);
    bool beginPage();

    const qreal m_height;
    const int m_mostPages;
    QList<Page> m_pages;
    Bands m_waiting; //!< for the band that they have to stay with
    qreal m_y = 0;
    bool m_full = false;
};

} // namespace postseal
