// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

#include <QWidget>

namespace postseal {

class CopyButton;
class EvidenceBox;
class PlainLabel;

//! The policy as it was served, octet for octet, with what came with it.
class PolicyPane : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyPane(QWidget *parent = nullptr);
    void showPolicy(const InspectionFacts &facts);

private:
    QWidget *cardAround(QWidget *content);

    PlainLabel *m_head;
    PlainLabel *m_record;
    EvidenceBox *m_body;
    CopyButton *m_copy;
};

} // namespace postseal
