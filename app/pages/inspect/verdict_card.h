// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/card.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"

namespace postseal {

class PlainLabel;
class SealBadge;
class SealField;
class SentenceLabel;
class SmallButton;

//! The verdict first: the seal, one sentence, the four small seals.
class VerdictCard : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);
    void showRunning(const InspectionNews &news, const Judgement &judgement);
    void showDone(const InspectionFacts &facts, const Judgement &judgement);
    //! Low, with a button in the place of the small seals that unfolds the delivery path.
    void setCompact(bool compact);
    SmallButton *pathButton() const { return m_pathButton; }

private:
    void layOut();
    void showSmall(const SealVerdict &seal, bool running);

    SealBadge *m_badge;
    PlainLabel *m_title;
    SentenceLabel *m_sentence;
    SealField *m_mtaSts;
    SealField *m_dane;
    SealField *m_startTls;
    SealField *m_tlsRpt;
    QWidget *m_smallSeals;
    SmallButton *m_pathButton;
};

} // namespace postseal
