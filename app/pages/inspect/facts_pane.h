// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/fact_tree.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace postseal {

class CopyButton;
class EmptyList;
class FactView;
class FactsModel;
class PlainLabel;
class SmallButton;

//! The tree of facts with its provenance: what is selected can be copied, a certificate as PEM, and all can be searched.
class FactsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPane(QWidget *parent = nullptr);
    void setTree(const QList<FactNode> &tree);
    void beginSearching();
    void goToPart(const QString &label); //!< to the row at the top of the tree that bears the label
    void step(int by); //!< to the next hit, or back; without a text the search begins

private:
    QHBoxLayout *makeSearchRow();
    void layOut();
    void describeSelection();
    void search(); //!< looks again, and stays at the row where it was
    void goTo(qsizetype hit);
    void unfoldAbove(const QModelIndex &index);
    void tellHits();

    FactsModel *m_model;
    FactView *m_view;
    EmptyList *m_empty;
    QLineEdit *m_text;
    PlainLabel *m_count;
    SmallButton *m_back;
    SmallButton *m_next;
    CopyButton *m_copy;
    CopyButton *m_copyPem;
    QList<QPersistentModelIndex> m_hits;
    qsizetype m_hit = -1; //!< the one that is shown
};

} // namespace postseal
