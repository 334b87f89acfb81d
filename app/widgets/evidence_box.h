// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QStringList>
#include <QTextEdit>

namespace postseal {

enum class EvidenceChange {
    Same,
    Wrong,  //!< seen and should not be there: the open colour, and a minus before it
    Wanted, //!< expected and not seen: the sealed colour, and a plus before it
};

struct EvidenceLine
{
    QString text; //!< as it came; made visible where it is shown
    EvidenceChange change = EvidenceChange::Same;

    friend bool operator==(const EvidenceLine &, const EvidenceLine &) = default;
};

using EvidenceLines = QList<EvidenceLine>;

EvidenceLines evidenceLines(const QStringList &same); //!< none of them marked

//! Which lines of the one are not in the other, by their longest common part.
struct MarkedEvidence
{
    EvidenceLines seen, expected;
};
MarkedEvidence markDifferences(const QStringList &seen, const QStringList &expected);

//! Lines in the fixed font on sunken ground. They wrap anywhere, can be selected and copied (plain, as shown), and are as
//! high as they need to be. More than 200 lines are cut, and the box says how many.
class EvidenceBox : public QTextEdit
{
    Q_OBJECT
public:
    explicit EvidenceBox(QWidget *parent = nullptr);

    void setLines(const EvidenceLines &lines);
    const EvidenceLines &lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; //!< left to the page
    QMimeData *createMimeDataFromSelection() const override;

private:
    void write();
    void appendLine(QTextCursor &cursor, const QString &text, EvidenceChange change) const;
    void paintMarks(QPainter &painter) const;
    void describe();

    EvidenceLines m_lines;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace postseal
