// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/verdict_card.h"

#include "app/pictures/seal_shapes.h"
#include "app/widgets/buttons.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/seal_badge.h"
#include "app/widgets/seal_field.h"
#include "app/wording/seal_text.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace postseal {

VerdictCard::VerdictCard(QWidget *parent)
    : Card(parent), m_badge(new SealBadge(64, this)), m_title(new PlainLabel(this)),
      m_sentence(new SentenceLabel(this)), m_mtaSts(new SealField(this)), m_dane(new SealField(this)),
      m_startTls(new SealField(this)), m_tlsRpt(new SealField(this)), m_smallSeals(new QWidget(this)),
      m_pathButton(new SmallButton(tr("Delivery path ▾"), this))
{
    m_title->setTextStyle(TextStyle::Title);
    m_pathButton->setCheckable(true);
    m_pathButton->setAccessibleName(tr("Delivery path"));
    m_pathButton->setObjectName(u"unfoldPath"_s);
    m_mtaSts->setTitle(u"MTA-STS"_s);
    m_dane->setTitle(u"DANE"_s);
    m_startTls->setTitle(u"STARTTLS"_s);
    m_tlsRpt->setTitle(u"TLS-RPT"_s);
    layOut();
}

void VerdictCard::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    auto *small = new QGridLayout(m_smallSeals);
    small->setContentsMargins(0, 0, 0, 0);
    small->setHorizontalSpacing(10);
    small->setVerticalSpacing(10);
    int place = 0;
    for (SealField *field : {m_mtaSts, m_dane, m_startTls, m_tlsRpt}) {
        field->setFixedWidth(172);
        small->addWidget(field, place / 2, place % 2);
        ++place;
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_badge);
    row->addLayout(words, 1);
    row->addWidget(m_smallSeals);
    row->addWidget(m_pathButton);
    setCompact(false);
}

void VerdictCard::setCompact(bool compact)
{
    setPadding(18, compact ? 10 : 14);
    m_badge->setSize(compact ? 40 : 64);
    m_title->setTextStyle(compact ? TextStyle::Section : TextStyle::Title);
    m_smallSeals->setVisible(!compact);
    m_pathButton->setVisible(compact);
}

void VerdictCard::showSmall(const SealVerdict &seal, bool running)
{
    const auto show = [running](SealField *field, const SmallSeal &state) {
        const bool waits = running && state.state == SealState::Unknown;
        field->setSeal(waits ? SealShape::Waiting : shapeOf(state.state), waits ? tr("waiting") : sealName(state.state),
                       waits ? tr("waiting") : smallSealText(state));
    };
    show(m_mtaSts, seal.mtaSts);
    show(m_dane, seal.dane);
    show(m_startTls, seal.startTls);
    show(m_tlsRpt, seal.tlsRpt);
}

void VerdictCard::showRunning(const InspectionNews &news, const Judgement &judgement)
{
    m_badge->setSeal(SealShape::Waiting, tr("looking"));
    m_badge->setProgress(news.begun > 0 ? double(news.done) / news.begun : 0);
    m_title->setText(tr("Looking …"));
    const QString waitsFor = news.waiting.isEmpty() ? news.facts.domain : news.waiting.constFirst().name;
    m_sentence->setSentence(
        waitsFor.isEmpty() ? QString() : tr("The verdict waits for %1. What is known so far is below.").arg(waitsFor),
        {waitsFor});
    showSmall(judgement.seal, true);
}

void VerdictCard::showDone(const InspectionFacts &facts, const Judgement &judgement)
{
    const SealVerdict &seal = judgement.seal;
    m_badge->setSeal(shapeOf(seal.state), sealName(seal.state));
    m_title->setText(sealName(seal.state));
    m_sentence->setSentence(sealSentence(seal, facts.domain), hostsNamedBy(seal) << facts.domain);
    showSmall(seal, false);
}

} // namespace postseal
