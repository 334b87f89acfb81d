// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_layout.h"

#include "app/painting/type_scale.h"
#include "app/pictures/path_parts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qreal kNarrowest = 0.84, kWidest = 1.5; // of the natural width
constexpr qreal kTop = 27;                        // below the captions of the columns
constexpr qreal kBody = 164;                      // of the columns where there are few hosts
constexpr qreal kFoot = 15;
constexpr qreal kGapOfMany = 96; // between policy and hosts; 58 where there are few
constexpr qreal kTip = 4; // between the tip of a way and the node

struct Column
{
    qreal left, width;
};

//! As they were drawn, 1118 wide.
Column columnOf(PathPlace place)
{
    switch (place) {
    case PathPlace::Sender: return {10, 60};
    case PathPlace::Dns: return {112, 206};
    case PathPlace::Policy: return {370, 224};
    case PathPlace::Host: return {652, 262};
    case PathPlace::Reports: return {960, 148};
    }
    Q_UNREACHABLE();
}

NodeForm formOf(const PathNode &node, int hosts)
{
    if (node.place == PathPlace::Sender)
        return NodeForm::Sender;
    if (node.place != PathPlace::Host || hosts <= 2)
        return NodeForm::Full;
    return hosts == 3 ? NodeForm::Short : NodeForm::Line;
}

class Layout
{
public:
    Layout(const DeliveryPath &path, const QFont &font, qreal width)
        : m_path(path), m_measures(font),
          m_factor(qBound(kNarrowest * m_measures.unit, width / kPathWidth, kWidest * m_measures.unit)),
          m_hosts(int(std::ranges::count(path.nodes, PathPlace::Host, &PathNode::place)))
    {}

    PathLayout made()
    {
        placeHosts();
        for (const PathNode &node : m_path.nodes)
            m_layout.nodes.append({node.key, rectOf(node), formOf(node, m_hosts)});
        for (const PathWay &way : m_path.ways)
            m_layout.ways.append({way, lineOf(way)});
        placeCaptions();
        const qreal body = qMax(kBody * m_measures.unit, m_hostsHeight);
        m_layout.size = {kPathWidth * m_factor, top() + body + kFoot * m_measures.unit};
        m_layout.legend = {columnOf(PathPlace::Dns).left * m_factor,
                           top() + (kBody + kFoot) * m_measures.unit - 9};
        return m_layout;
    }

private:
    qreal top() const { return kTop * m_measures.unit; }
    qreal centre() const { return top() + kBody * m_measures.unit / 2; }

    void placeHosts()
    {
        m_hostHeight = m_hosts <= 2   ? m_measures.nodeHeight(2)
                       : m_hosts == 3 ? m_measures.shortNodeHeight()
                                      : m_measures.lineNodeHeight();
        m_hostGap = m_hosts <= 2 ? 12 : 5;
        m_hostsHeight = m_hosts * m_hostHeight + (m_hosts - 1) * m_hostGap;
        m_nextHost = qMax(top(), centre() - m_hostsHeight / 2);
    }

    //! The places are there before they are filled: only a third destination of reports makes one grow.
    qreal heightOf(const PathNode &node) const
    {
        switch (node.place) {
        case PathPlace::Sender: return m_measures.pitch + 40;
        case PathPlace::Dns: return m_measures.nodeHeight(2) + m_measures.chainHeight() + 8;
        case PathPlace::Policy: return m_measures.nodeHeight(4);
        case PathPlace::Host: return m_hostHeight;
        case PathPlace::Reports: return m_measures.nodeHeight(qMax(2, int(node.lines.size())));
        }
        Q_UNREACHABLE();
    }

    //! Lanes need room, which many hosts take from the policy.
    Column columnFor(PathPlace place) const
    {
        Column column = columnOf(place);
        if (place == PathPlace::Policy && m_hosts > kFewHosts)
            column.width -= kGapOfMany - 58;
        return column;
    }

    QRectF rectOf(const PathNode &node)
    {
        const Column column = columnFor(node.place);
        const qreal left = column.left * m_factor, width = column.width * m_factor;
        const qreal height = heightOf(node);
        if (node.place != PathPlace::Host)
            return {left, centre() - height / 2, width, height};
        const QRectF rect(left, m_nextHost, width, height);
        m_nextHost += m_hostHeight + m_hostGap;
        return rect;
    }

    //! All ways out of the policy begin in the order in which they end, and bend at the same distance: none crosses.
    qreal beginOf(const PathWay &way) const
    {
        const QRectF from = m_layout.node(way.from)->rect;
        if (!way.carriesMail || m_path.node(way.to)->place != PathPlace::Host)
            return from.center().y();
        const qreal spread = qMin(from.height() - 24, 32.0 * (m_hosts - 1));
        const qreal share = m_hosts > 1 ? qreal(hostNumber(way.to)) / (m_hosts - 1) : 0.5;
        return centre() + spread * (share - 0.5);
    }

    int hostNumber(const QString &key) const
    {
        const auto place = std::ranges::find(m_path.nodes, key, &PathNode::key);
        return int(std::count_if(m_path.nodes.begin(), place,
                                 [](const PathNode &node) { return node.place == PathPlace::Host; }));
    }

    QPainterPath lineOf(const PathWay &way) const
    {
        const QRectF from = m_layout.node(way.from)->rect, to = m_layout.node(way.to)->rect;
        const bool single = m_path.node(way.to)->place != PathPlace::Host && way.carriesMail;
        const QPointF begin(from.right(), single ? centre() : beginOf(way));
        const QPointF end(to.left() - kTip, single ? centre() : to.center().y());
        const qreal bend = (begin.x() + end.x()) / 2;
        QPainterPath line(begin);
        if (qFuzzyCompare(begin.y(), end.y()))
            line.lineTo(end);
        else if (m_hosts > kFewHosts && way.carriesMail)
            bendAt(line, end, begin.x() + laneOf(way.to, end.y() < begin.y()));
        else
            line.cubicTo({bend, begin.y()}, {bend, end.y()}, end);
        return line;
    }

    //! Ways to many hosts run in lanes of their own: who has further to go turns first.
    qreal laneOf(const QString &key, bool upwards) const
    {
        const int number = hostNumber(key);
        const int turns = upwards ? number : m_hosts - 1 - number;
        return 6 + turns * (kGapOfMany * m_factor - 26) / m_hosts;
    }

    static void bendAt(QPainterPath &line, QPointF end, qreal x)
    {
        const QPointF begin = line.currentPosition();
        const qreal down = end.y() > begin.y() ? 1 : -1;
        const qreal radius = qMin(6.0, qAbs(end.y() - begin.y()) / 2);
        line.lineTo(x - qMin(radius, x - begin.x()), begin.y());
        line.quadTo({x, begin.y()}, {x, begin.y() + down * radius});
        line.lineTo(x, end.y() - down * radius);
        line.quadTo({x, end.y()}, {qMin(x + radius, end.x()), end.y()});
        line.lineTo(end);
    }

    void placeCaptions()
    {
        const std::pair<PathPlace, QString> captions[] = {
            {PathPlace::Sender, pathText(QT_TRANSLATE_NOOP("Path", "Sender"))},
            {PathPlace::Dns, pathText(QT_TRANSLATE_NOOP("Path", "DNS"))},
            {PathPlace::Policy, pathText(QT_TRANSLATE_NOOP("Path", "Policy"))},
            {PathPlace::Host, pathText(QT_TRANSLATE_NOOP("Path", "Mail hosts"))},
            {PathPlace::Reports, pathText(QT_TRANSLATE_NOOP("Path", "TLS reports"))}};
        for (const auto &[place, text] : captions)
            m_layout.captions.append({{columnOf(place).left * m_factor, 18 * m_measures.unit}, text, Tone::Tertiary});
        if (m_hosts > 3)
            countHosts(m_layout.captions[3]);
    }

    //! Not all of many hosts are seen at once: the caption says how many are not sealed.
    void countHosts(PlacedText &caption) const
    {
        QList<SealShape> states;
        for (const PathNode &node : m_path.nodes) {
            if (node.place == PathPlace::Host)
                states += node.joined.isEmpty() ? QList{node.state} : node.joined;
        }
        const auto open = std::ranges::count_if(states, [](SealShape state) {
            return state == SealShape::Cracked || state == SealShape::Open || state == SealShape::Blocked;
        });
        if (open == 0)
            return;
        caption.text = pathText(QT_TRANSLATE_NOOP("Path", "Mail hosts: %1 of %2 not sealed"))
                           .arg(QLocale().toString(int(open)), QLocale().toString(states.size()));
        caption.tone = Tone::Open;
    }

    const DeliveryPath &m_path;
    const PathMeasures m_measures;
    const qreal m_factor; //!< of the columns' places and widths
    const int m_hosts;
    qreal m_hostHeight = 0, m_hostGap = 0, m_hostsHeight = 0, m_nextHost = 0;
    PathLayout m_layout;
};

} // namespace

PathMeasures::PathMeasures(const QFont &font)
{
    const qreal body = QFontMetricsF(font).height();
    unit = qMax(1.0, body / 16.0);
    title = qMax(18.0, qCeil(QFontMetricsF(styledFont(font, TextStyle::Section)).height()) + 2.0);
    pitch = qMax(16.0, qCeil(QFontMetricsF(styledFont(font, TextStyle::Caption)).height()) + 1.0);
}

const PlacedNode *PathLayout::node(QStringView key) const
{
    const auto found = std::ranges::find_if(nodes, [key](const PlacedNode &node) { return node.key == key; });
    return found == nodes.end() ? nullptr : &*found;
}

PathLayout layOutPath(const DeliveryPath &path, const QFont &font, qreal width)
{
    return Layout(path, font, width).made();
}

} // namespace postseal
