// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/fact_tree.h"

#include <QWidget>

namespace postseal {

class CopyButton;
class FactView;
class FactsModel;
class PlainLabel;

//! A tree of facts with its provenance; what is selected can be copied, a certificate as PEM.
class FactsPane : public QWidget
{
    Q_OBJECT

public:
    FactsPane(const QStringList &headers, const QString &emptyText, QWidget *parent = nullptr);
    void setTree(const QList<FactNode> &tree);
    int topLevelCount() const;

private:
    void layOut();
    void describeSelection();

    FactsModel *m_model;
    FactView *m_view;
    PlainLabel *m_empty;
    CopyButton *m_copy;
    CopyButton *m_copyPem;
};

} // namespace postseal
