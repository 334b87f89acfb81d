// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QHash>
#include <QIcon>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace postseal {

//! The pages, icon and word in rows of 36 px, and at the foot what is not a page (Settings).
//! Icons alone while the window is narrower than 900 px; the word is then the tool tip.
//! Up and Down go from page to page, Tab to the foot.
class SideBar : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title, const QIcon &icon);
    void addFootItem(const QString &id, const QString &title, const QIcon &icon);
    void setCurrentPage(const QString &id); //!< without a signal
    QString currentPage() const;
    bool isCompact() const { return m_compact; }

    static constexpr int fullWidth = 132;
    static constexpr int compactWidth = 48;
    static constexpr int compactBelow = 900; //!< width of the window

Q_SIGNALS:
    void pageChosen(const QString &id);
    void footItemChosen(const QString &id);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeItem(const QString &title, const QIcon &icon);
    void fitWidth();

    QVBoxLayout *m_pages;
    QVBoxLayout *m_foot;
    QButtonGroup *m_group;
    QHash<QString, QToolButton *> m_items;
    bool m_compact = false;
};

} // namespace postseal
