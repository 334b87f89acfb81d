// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/widgets/evidence_pair.h"

#include "app/widgets/plain_label.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace postseal {

namespace {

constexpr int sideBySideFrom = 300; // pixels: about 16 characters a side

} // namespace

EvidencePair::EvidencePair(QWidget *parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_seenCaption(new PlainLabel(tr("Seen"), this)), m_expectedCaption(new PlainLabel(tr("Expected"), this)),
      m_seen(new EvidenceBox(this)), m_expected(new EvidenceBox(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as high as its lines are where they wrap
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(column(m_seenCaption, m_seen), 1);
    m_layout->addWidget(column(m_expectedCaption, m_expected), 1);
    setCaptions(tr("Seen"), tr("Expected"));
}

QWidget *EvidencePair::column(PlainLabel *caption, EvidenceBox *box)
{
    caption->setTextStyle(TextStyle::Caption);
    caption->setTone(Tone::Secondary);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(caption);
    layout->addWidget(box);
    layout->addStretch();
    return side;
}

void EvidencePair::setCaptions(const QString &seen, const QString &expected)
{
    m_seenCaption->setText(seen);
    m_expectedCaption->setText(expected);
    m_seen->setAccessibleName(seen);
    m_expected->setAccessibleName(expected);
}

void EvidencePair::setEvidence(const EvidenceLines &seen, const EvidenceLines &expected)
{
    m_seen->setLines(seen);
    m_expected->setLines(expected);
    m_seen->parentWidget()->setVisible(!seen.isEmpty());
    m_expected->parentWidget()->setVisible(!expected.isEmpty());
}

void EvidencePair::setDifference(const QStringList &seen, const QStringList &expected)
{
    const MarkedEvidence marked = markDifferences(seen, expected);
    setEvidence(marked.seen, marked.expected);
}

void EvidencePair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(event->size().width() < sideBySideFrom ? QBoxLayout::TopToBottom
                                                                  : QBoxLayout::LeftToRight);
}

} // namespace postseal
