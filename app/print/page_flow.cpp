// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/print/page_flow.h"

#include <utility>

namespace postseal {

void PageFlow::add(const Bands &bands)
{
    for (const Band &band : bands) {
        if (m_full)
            return;
        m_waiting.append(band);
        if (!band.withNext)
            place(std::exchange(m_waiting, {}));
    }
}

QList<PageFlow::Page> PageFlow::finish()
{
    place(std::exchange(m_waiting, {}));
    return m_pages;
}

bool PageFlow::beginPage()
{
    if (m_pages.size() >= m_mostPages) {
        m_full = true;
        return false;
    }
    m_pages.append(Page());
    m_y = 0;
    return true;
}

void PageFlow::place(const Bands &together)
{
    if (together.isEmpty())
        return;
    qreal needed = 0;
    for (const Band &band : together)
        needed += band.before + band.height;
    const bool atTop = m_pages.isEmpty() || m_pages.constLast().isEmpty();
    const bool fitsOnOne = needed - together.constFirst().before <= m_height;
    if (!atTop && fitsOnOne && m_y + needed > m_height && !beginPage())
        return;
    for (const Band &band : together)
        put(band);
}

void PageFlow::put(const Band &band)
{
    if (m_full || (m_pages.isEmpty() && !beginPage()))
        return;
    if (!m_pages.constLast().isEmpty() && m_y + band.before + band.height > m_height && !beginPage())
        return;
    Page &page = m_pages.last();
    if (page.isEmpty() && band.head) {
        page.append({*band.head, 0});
        m_y = band.head->height;
    } else if (!page.isEmpty()) {
        m_y += band.before;
    }
    page.append({band, m_y});
    m_y += band.height;
}

} // namespace postseal
