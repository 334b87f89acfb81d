// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/policy_pane.h"

#include "app/widgets/card.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/evidence_box.h"
#include "app/widgets/plain_label.h"
#include "app/wording/names.h"
#include "core/records/dns_presentation.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace postseal {

PolicyPane::PolicyPane(QWidget *parent)
    : QWidget(parent), m_head(new PlainLabel(this)), m_record(new PlainLabel(this)), m_body(new EvidenceBox(this)),
      m_copy(new CopyButton(this))
{
    m_head->setTextStyle(TextStyle::Section);
    m_head->setWordWrap(true);
    m_head->setSelectable(true);
    m_record->setTextStyle(TextStyle::Fixed);
    m_record->setTone(Tone::Secondary);
    m_record->setWordWrap(true);
    m_record->setSelectable(true);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(8);
    inside->addWidget(m_head);
    inside->addWidget(m_record);
    inside->addWidget(m_body);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addStretch();
    inside->addLayout(foot);
    inside->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(cardAround(content));
}

//! A policy may be long, and the window keeps its size.
QWidget *PolicyPane::cardAround(QWidget *content)
{
    auto *card = new Card(this);
    card->setPadding(1, 1);
    auto *scroll = new QScrollArea(card);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus); // the arrow keys scroll
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(card);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    return card;
}

void PolicyPane::showPolicy(const InspectionFacts &facts)
{
    const HttpsExchange *served = servedPolicy(facts.mtaSts);
    const HttpsExchange *tried = facts.mtaSts.fetches.isEmpty() ? nullptr : &facts.mtaSts.fetches.constLast().exchange;
    if (served)
        m_head->setText(tr("%1 served %2 octets in %3 ms")
                            .arg(served->url.toString(), QLocale().toString(served->body.size()),
                                 QLocale().toString(qint64(served->took.count()))));
    else if (tried && tried->failure)
        m_head->setText(failureText(*tried->failure, tried->url.host()));
    else if (tried)
        m_head->setText(tr("%1 answered with HTTP status %2: there is no policy.")
                            .arg(tried->url.toString(), QString::number(tried->status)));
    else
        m_head->setText(tr("No policy was fetched: there is no policy host mta-sts.%1.").arg(facts.domain));
    const DnsFacts *record = facts.mtaSts.record.value();
    const QStringList texts = record ? presentationOf(record->set) : QStringList();
    m_record->setText(texts.join(QLatin1Char('\n')));
    m_record->setVisible(!texts.isEmpty());

    const QByteArray body = served ? served->body : QByteArray();
    QString text = QString::fromUtf8(body);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    m_body->setLines(evidenceLines(text.split(QLatin1Char('\n'))));
    m_body->setVisible(served);
    m_copy->setVisible(served);
    m_copy->setSource([body] { return QString::fromUtf8(body); });
}

} // namespace postseal
