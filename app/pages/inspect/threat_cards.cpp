// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/threat_cards.h"

#include "app/pictures/threat_glyph.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/plain_label.h"

#include <QGridLayout>
#include <QPainter>

namespace postseal {

namespace {

constexpr int captionWidth = 110;

} // namespace

ThreatSign::ThreatSign(QWidget *parent) : QWidget(parent)
{
    setFixedSize(18, 18);
}

void ThreatSign::setFace(ThreatFace face)
{
    m_face = face;
    update();
}

void ThreatSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintThreatGlyph(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_face, toneColour(palette(), faceTone(m_face)));
}

ThreatStoryCard::ThreatStoryCard(QWidget *parent)
    : Card(parent), m_sign(new ThreatSign(this)), m_title(new PlainLabel(this)), m_story(new SentenceLabel(this))
{
    setPadding(16, 12);
    m_title->setTextStyle(TextStyle::Section);
    m_title->setWordWrap(true);
    m_title->setSelectable(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_story);
    column->addStretch(1);
    showNothing();
}

void ThreatStoryCard::showNothing()
{
    m_sign->hide();
    m_title->hide();
    m_story->setTone(Tone::Tertiary);
    m_story->setSentence(tr("Select a cell to read what happens there, and what would help."), {});
    fillRows({});
}

void ThreatStoryCard::tell(const ThreatTelling &telling)
{
    m_sign->show();
    m_sign->setFace(telling.face);
    m_title->show();
    m_title->setText(telling.title);
    m_story->setTone(Tone::Primary);
    m_story->setSentence(telling.story, telling.hosts);
    fillRows(telling);
}

void ThreatStoryCard::fillRows(const ThreatTelling &telling)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, captionWidth);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const ThreatRemarkRow &row : telling.rows) {
        auto *caption = new PlainLabel(row.caption, m_rows);
        caption->setTextStyle(TextStyle::Caption);
        caption->setTone(Tone::Secondary);
        auto *text = new SentenceLabel(m_rows);
        text->setSentence(row.text, telling.hosts, telling.fixed);
        grid->addWidget(caption, line, 0, Qt::AlignTop);
        grid->addWidget(text, line++, 1);
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(2, m_rows);
}

ThreatChangeCard::ThreatChangeCard(QWidget *parent)
    : Card(parent), m_title(new PlainLabel(this)), m_change(new SentenceLabel(this)), m_copy(new CopyButton(this))
{
    setPadding(14, 12);
    m_title->setTextStyle(TextStyle::Section);
    m_title->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_change);
    column->addLayout(foot);
    column->addStretch(1);
}

void ThreatChangeCard::tell(const ThreatTelling &telling)
{
    m_title->setText(telling.changeTitle);
    m_change->setSentence(telling.change, telling.hosts);
    m_copy->setSource([text = telling.asText()] { return text; });
}

} // namespace postseal
