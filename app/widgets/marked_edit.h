// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/painting/severity_mark.h"

#include <QPlainTextEdit>

#include <optional>

namespace postseal {

//! A place in the text that something is said of.
struct TextMark
{
    int line = 0;   //!< counts from 0
    int column = 0; //!< UTF-16 units, counts from 0; at the end of the line: the last character is marked
    SeverityMark mark = SeverityMark::Error;
    QString text; //!< the tool tip, and what assistive technology says

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

//! A plain text editor in the fixed font, with line numbers. A marked line has its sign beside the number, and a wave
//! under the text from the marked place on.
class MarkedEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MarkedEdit(QWidget *parent = nullptr);

    QString rawText() const;          //!< as it was typed or pasted, lines apart by "\n"; no blank is changed
    void setMostCharacters(int most); //!< of what is pasted, the rest is left out
    void setMarks(const QList<TextMark> &marks);
    const QList<TextMark> &marks() const { return m_marks; }
    void goTo(int line, int column); //!< both from 0; moves the cursor and shows it

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    friend class LineNumbers;
    int numbersWidth() const;
    void paintNumbers(QPainter &painter);
    void placeNumbers();
    void takeFont();
    void showMarks();
    std::optional<SeverityMark> worstOf(int line) const;

    QWidget *m_numbers;
    QList<TextMark> m_marks;
    int m_most = 0; //!< 0: no bound
};

} // namespace postseal
