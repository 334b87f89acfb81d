// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/services/choices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace postseal {

class PlainLabel;

//! Resolver, root hints, trust anchor, root certificates, EHLO name, address families. What cannot be used is said when OK is pressed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Choices &choices, QWidget *parent = nullptr);
    Choices choices() const;

public Q_SLOTS:
    void accept() override;

private:
    QWidget *fileField(QLineEdit *edit, const QString &title);
    void fill(const Choices &choices);
    QString resolver() const; //!< as in Choices
    void showWhatBelongs();

    const Choices m_given;
    QComboBox *m_resolver;
    QLineEdit *m_rootHints;
    QWidget *m_rootHintsField = nullptr;
    QComboBox *m_trustAnchor;
    QLineEdit *m_caFile;
    QLineEdit *m_ehloName;
    QComboBox *m_families;
    QSpinBox *m_timeout;
    QCheckBox *m_private;
    PlainLabel *m_trouble;
};

} // namespace postseal
