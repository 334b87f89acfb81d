// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/remedy_boxes.h"

#include "app/widgets/copy_button.h"
#include "app/widgets/evidence_box.h"
#include "app/widgets/plain_label.h"
#include "app/wording/remedy_text.h"

#include <QHBoxLayout>

namespace postseal {

namespace {

//! Against what stands there now, where that is known.
EvidenceLines linesOf(const RemedyText &text)
{
    return text.present.isEmpty() ? evidenceLines(text.lines) : markDifferences(text.present, text.lines).expected;
}

} // namespace

RemedyBoxes::RemedyBoxes(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("remedies"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void RemedyBoxes::setRemedies(const Remedies &texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    for (QWidget *box : std::as_const(m_boxes)) {
        m_column->removeWidget(box);
        box->hide();
        box->deleteLater(); // its button may be what called
    }
    m_boxes.clear();
    for (const RemedyText &text : texts) {
        m_boxes.append(boxOf(text));
        m_column->addWidget(m_boxes.constLast());
    }
    setVisible(!texts.isEmpty());
}

QWidget *RemedyBoxes::boxOf(const RemedyText &text)
{
    auto *whole = new QWidget(this);
    auto *caption = new PlainLabel(remedyCaption(text), whole);
    caption->setTextStyle(TextStyle::Caption);
    caption->setTone(Tone::Secondary);
    caption->setWordWrap(true);
    auto *copy = new CopyButton(whole);
    copy->setSource([copied = toText(text)] { return copied; });
    copy->setAccessibleDescription(remedyCaption(text));
    auto *lines = new EvidenceBox(whole);
    lines->setLines(linesOf(text));
    lines->setAccessibleName(remedyCaption(text));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(caption, 1, Qt::AlignBottom);
    head->addWidget(copy, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(lines);
    return whole;
}

} // namespace postseal
