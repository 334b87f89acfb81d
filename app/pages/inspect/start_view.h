// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QWidget>

namespace postseal {

class EmptyState;

//! What stands here before anything was asked: what the page is for, its first steps, what the five seals mean.
class StartView : public QWidget
{
    Q_OBJECT

public:
    explicit StartView(QWidget *parent = nullptr);
    void setRecents(const QStringList &domains);
    void setTrouble(const QString &sentence); //!< why the last try came to nothing; empty: none

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void domainChosen(const QString &domain);

private:
    QWidget *makeLegend();

    EmptyState *m_column;
};

} // namespace postseal
