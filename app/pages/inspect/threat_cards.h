// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/card.h"
#include "app/wording/threat_telling.h"

namespace postseal {

class CopyButton;
class PlainLabel;
class SentenceLabel;

//! The sign of an outcome beside a title that says it in words.
class ThreatSign : public QWidget
{
    Q_OBJECT

public:
    explicit ThreatSign(QWidget *parent = nullptr);
    void setFace(ThreatFace face);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThreatFace m_face = ThreatFace::NotHere;
};

//! One cell as a story: title, three sentences, and what belongs to it row by row.
class ThreatStoryCard : public Card
{
    Q_OBJECT

public:
    explicit ThreatStoryCard(QWidget *parent = nullptr);
    void showNothing();
    void tell(const ThreatTelling &telling);

private:
    void fillRows(const ThreatTelling &telling);

    ThreatSign *m_sign;
    PlainLabel *m_title;
    SentenceLabel *m_story;
    QWidget *m_rows = nullptr; //!< made anew for each cell
};

//! What would turn the cell green.
class ThreatChangeCard : public Card
{
    Q_OBJECT

public:
    explicit ThreatChangeCard(QWidget *parent = nullptr);
    void tell(const ThreatTelling &telling);

private:
    PlainLabel *m_title;
    SentenceLabel *m_change;
    CopyButton *m_copy; //!< copies story and change together
};

} // namespace postseal
