// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QPalette>
#include <QWidget>

class QPainter;

namespace postseal {

//! A key as a small chip: "Ctrl L". The chip says what can be pressed; it cannot be pressed itself.
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QString &keys, QWidget *parent = nullptr);

    void setKeys(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeOf(const QString &keys, const QFont &font);
    static void paint(QPainter &painter, const QRect &rect, const QString &keys, const QFont &font,
                      const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace postseal
