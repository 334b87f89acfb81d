// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/evidence_box.h"

#include <QWidget>

class QBoxLayout;

namespace postseal {

class PlainLabel;

//! What was seen beside what was expected, each under its caption; one above the other where it is narrow.
class EvidencePair : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePair(QWidget *parent = nullptr);

    void setEvidence(const EvidenceLines &seen, const EvidenceLines &expected); //!< an empty side is hidden
    void setDifference(const QStringList &seen, const QStringList &expected);   //!< marks the lines that differ
    void setCaptions(const QString &seen, const QString &expected);

    EvidenceBox *seenBox() const { return m_seen; }
    EvidenceBox *expectedBox() const { return m_expected; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *column(PlainLabel *caption, EvidenceBox *box);

    QBoxLayout *m_layout;
    PlainLabel *m_seenCaption;
    PlainLabel *m_expectedCaption;
    EvidenceBox *m_seen;
    EvidenceBox *m_expected;
};

} // namespace postseal
