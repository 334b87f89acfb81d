// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/card.h"
#include "core/remedies/remedy.h"

namespace postseal {

class EvidencePair;
class PlainLabel;
class RemedyBoxes;
class SentenceLabel;
class SeverityBadge;
class CopyButton;

//! One finding told whole, always in the same order: what, where, seen | expected, what senders do, what to do, RFC.
class FindingDetail : public Card
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);
    void showFinding(const Finding *finding, const Remedies &remedies = {}); //!< null: nothing is selected

private:
    QLayout *headRow();
    PlainLabel *section(const QString &title);
    void fill(const Finding &finding);

    SeverityBadge *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_rfc;
    SentenceLabel *m_what;
    EvidencePair *m_evidence;
    PlainLabel *m_effectTitle;
    SentenceLabel *m_effect;
    PlainLabel *m_remedyTitle;
    SentenceLabel *m_remedy;
    RemedyBoxes *m_remedies;
    PlainLabel *m_slug;
    CopyButton *m_copy;
    PlainLabel *m_nothing;
    QWidget *m_content;
};

} // namespace postseal
