// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/seal_painter.h"

#include <QLineEdit>
#include <optional>

class QStringListModel;

namespace postseal {

//! The address bar as in a browser: the seal before the text, the key that helps behind it.
class AddressBar : public QLineEdit
{
    Q_OBJECT
public:
    explicit AddressBar(QWidget *parent = nullptr);

    void setSeal(std::optional<SealShape> shape, const QString &word = {}); //!< none: the text moves to the left
    void setProgress(qreal progress);                                       //!< 0 to 1, for SealShape::Waiting
    void setKeyHint(const QString &keys);                                   //!< empty: none
    void setHistory(const QStringList &entries);                            //!< completed anywhere in the text
    void beginTyping();                                                     //!< focus, everything selected

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

Q_SIGNALS:
    void entered(const QString &text); //!< Enter, or a completion chosen; trimmed, never empty
    void stopRequested();              //!< Escape

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void enter(const QString &text);
    void takeFont();
    void watchParent();
    void setSlots();
    QRect keyHintRect() const;

    std::optional<SealShape> m_seal;
    qreal m_progress = 0.25;
    QString m_keys;
    QStringListModel *m_history;
    QFont m_given; //!< the font before it was made larger
};

} // namespace postseal
