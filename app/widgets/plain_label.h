// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/state_colours.h"
#include "app/painting/type_scale.h"
#include "app/painting/wrapped_text.h"

#include <QLabel>

namespace postseal {

//! The only way text that may come from the network is shown: never as rich text, controls made visible, lines broken
//! at blanks only. Font and colour come from the type scale and the tone, and follow the widget's font and palette.
//! It is a QLabel for assistive technology and for buddies; it paints itself.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text); //!< hides QLabel's: goes through visibleText()
    void setTextStyle(TextStyle style);
    void setTone(Tone tone);
    void setWordWrap(bool on);
    void setElide(Elide elide); //!< the whole text is then the tool tip
    void setSelectable(bool on);

    bool isElided() const;
    QString selectedText() const;
    QFont textFont() const { return styledFont(font(), m_style); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;

protected:
    //! Formats over the visible text; none here.
    virtual QList<QTextLayout::FormatRange> formats(const QString &visible) const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    WrappedText laidOut(qreal width) const;
    qreal margins(Qt::Orientation orientation) const;
    QPointF textOrigin(const WrappedText &text) const;
    int positionAt(QPointF point) const;
    void select(int anchor, int position);
    void copySelection() const;
    QList<QTextLayout::FormatRange> selectionFormats() const;
    void reshape();

    TextStyle m_style = TextStyle::Body;
    Tone m_tone = Tone::Primary;
    Elide m_elide = Elide::Never;
    bool m_wraps = false;
    bool m_selectable = false;
    int m_anchor = 0;
    int m_position = 0;
};

//! A sentence in which some words stand out: host names in bold, what is typed into a file in the fixed font.
class SentenceLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget *parent = nullptr);

    //! Every whole-word occurrence of the given pieces stands out.
    void setSentence(const QString &text, const QStringList &bold, const QStringList &fixed = {});

protected:
    QList<QTextLayout::FormatRange> formats(const QString &visible) const override;

private:
    QStringList m_bold;
    QStringList m_fixed;
};

} // namespace postseal
