// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/threat_table.h"
#include "core/threats/seal_grounds.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QScrollArea;

namespace postseal {

class Card;
class EmptyList;
class PlainLabel;
class SmallButton;
class ThreatChangeCard;
class ThreatLegend;
class ThreatStoryCard;
class ThreatTableModel;
class ThreatView;

//! What happens to a message under attack: the matrix, and below it the selected cell's story and what would help.
class ThreatsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ThreatsPane(QWidget *parent = nullptr);
    //! Keeps the selection. While `running` every sender keeps a row of its own.
    void showThreats(const InspectionFacts &facts, const SealVerdict &seal, bool running);
    QWidget *cornerBox() const { return m_cornerBox; } //!< stands in the corner of the tabs
    void takeFocus();
    QSize minimumSizeHint() const override; //!< less than it can do with: where it stands in front, it has the room of the path

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeCard();
    void makeCornerBox();
    QWidget *makeCards();
    void showChosen();
    void place();
    void rememberCurrent();
    void tellPlace();
    void shareHeight();
    void exportAs(int format);

    struct Place //!< one sender under one attack, wherever they stand
    {
        Sender sender = Sender::Opportunistic;
        Attack attack = Attack::Nothing;
    };
    static Place tellingPlace(const ThreatMatrix &matrix, const SealGrounds &grounds);

    ThreatTableModel *m_model;
    ThreatView *m_view;
    ThreatLegend *m_legend;
    PlainLabel *m_foot;
    EmptyList *m_nothing;
    ThreatStoryCard *m_story;
    ThreatChangeCard *m_change;
    QScrollArea *m_below = nullptr; //!< the two cards
    QBoxLayout *m_cards = nullptr;
    QWidget *m_cornerBox;
    QComboBox *m_choice;
    SmallButton *m_export;
    ThreatMatrix m_matrix;
    QString m_domain;
    QString m_scope;   //!< the hosts it was worked out for
    QString m_grounds; //!< what the seal follows from
    Place m_telling;              //!< the cell that says most of this domain
    std::optional<Place> m_place; //!< that the user chose
    bool m_running = false;
    bool m_filling = false;
};

} // namespace postseal
