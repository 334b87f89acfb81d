// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/settings_dialog.h"

#include "app/services/services.h"
#include "app/widgets/plain_label.h"
#include "app/wording/settings_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace postseal {

SettingsDialog::SettingsDialog(const Choices &choices, QWidget *parent)
    : QDialog(parent), m_given(choices), m_resolver(new QComboBox(this)), m_rootHints(new QLineEdit(this)),
      m_trustAnchor(new QComboBox(this)), m_caFile(new QLineEdit(this)), m_ehloName(new QLineEdit(this)),
      m_families(new QComboBox(this)), m_timeout(new QSpinBox(this)),
      m_private(new QCheckBox(tr("Connect to &private and loopback addresses too"), this)),
      m_trouble(new PlainLabel(this))
{
    setWindowTitle(tr("Settings"));
    m_resolver->setEditable(true);
    m_resolver->addItems({tr("System"), tr("Recursive: ask from the root servers on")});
    m_resolver->lineEdit()->setPlaceholderText(u"192.0.2.53, tls:192.0.2.53#dns.example"_s);
    m_resolver->setToolTip(
        tr("An address, also with a port: 192.0.2.53@5353. Over TLS, with the name that the server's "
           "certificate has to carry: tls:192.0.2.53#dns.example. Several with commas between."));
    m_rootHints->setPlaceholderText(tr("the root servers that are built in"));
    m_trustAnchor->setEditable(true);
    m_trustAnchor->addItems({tr("System"), tr("None: validate nothing")});
    m_caFile->setPlaceholderText(tr("those of the system"));
    m_ehloName->setPlaceholderText(tr("this computer's name, or its address"));
    m_families->addItems({tr("IPv4 and IPv6"), tr("IPv4 only"), tr("IPv6 only")});
    m_timeout->setRange(0, 300);
    m_timeout->setSpecialValueText(tr("built-in limits"));
    m_timeout->setSuffix(tr(" s"));
    m_trouble->setTone(Tone::Open);
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&Resolver"), m_resolver);
    m_rootHintsField = fileField(m_rootHints, tr("Root hints"));
    form->addRow(tr("Root &hints"), m_rootHintsField);
    form->addRow(tr("DNSSEC &trust anchor"), m_trustAnchor);
    form->addRow(tr("Root &certificates"), fileField(m_caFile, tr("Root certificates (PEM)")));
    form->addRow(tr("&EHLO name"), m_ehloName);
    form->addRow(tr("&Addresses"), m_families);
    form->addRow(tr("&Longest wait for a reply"), m_timeout);
    form->addRow(QString(), m_private);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_resolver, &QComboBox::currentTextChanged, this, &SettingsDialog::showWhatBelongs);
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // those that the form made would guess
    setMinimumWidth(480);
    fill(choices);
}

QWidget *SettingsDialog::fileField(QLineEdit *edit, const QString &title)
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose…"), field);
    row->addWidget(edit, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit, title] {
        const QString path = QFileDialog::getOpenFileName(this, title);
        if (!path.isEmpty())
            edit->setText(path);
    });
    return field;
}

void SettingsDialog::fill(const Choices &choices)
{
    m_resolver->setCurrentText(choices.resolver == "system"_L1      ? m_resolver->itemText(0)
                               : choices.resolver == "recursive"_L1 ? m_resolver->itemText(1)
                                                                    : choices.resolver);
    m_rootHints->setText(choices.rootHints);
    m_trustAnchor->setCurrentText(choices.trustAnchor.isEmpty()      ? tr("System")
                                  : choices.trustAnchor == "none"_L1 ? tr("None: validate nothing")
                                                                     : choices.trustAnchor);
    m_caFile->setText(choices.caFile);
    m_ehloName->setText(choices.ehloName);
    m_families->setCurrentIndex(choices.options.ipv4 == choices.options.ipv6 ? 0 : choices.options.ipv4 ? 1 : 2);
    m_timeout->setValue(choices.timeoutSeconds);
    m_private->setChecked(choices.options.allowPrivate);
    showWhatBelongs();
}

QString SettingsDialog::resolver() const
{
    const QString text = m_resolver->currentText().trimmed();
    if (text.isEmpty() || text == m_resolver->itemText(0))
        return u"system"_s;
    return text == m_resolver->itemText(1) ? u"recursive"_s : text;
}

void SettingsDialog::showWhatBelongs()
{
    m_rootHintsField->setEnabled(resolver() == "recursive"_L1);
}

Choices SettingsDialog::choices() const
{
    Choices choices = m_given; // the ports are not asked for here
    const QString anchor = m_trustAnchor->currentText().trimmed();
    choices.resolver = resolver();
    choices.rootHints = choices.resolver == "recursive"_L1 ? m_rootHints->text().trimmed() : QString();
    choices.trustAnchor = anchor == tr("System")                   ? QString()
                          : anchor == tr("None: validate nothing") ? u"none"_s
                                                                   : anchor;
    choices.caFile = m_caFile->text().trimmed();
    choices.ehloName = m_ehloName->text().trimmed();
    choices.options.ipv4 = m_families->currentIndex() != 2;
    choices.options.ipv6 = m_families->currentIndex() != 1;
    choices.timeoutSeconds = m_timeout->value();
    choices.options.allowPrivate = m_private->isChecked();
    return choices;
}

void SettingsDialog::accept()
{
    const Settled<std::shared_ptr<Services>> tried = Services::create(choices()); // some ms, once, on a press of OK
    if (tried)
        return QDialog::accept();
    m_trouble->setText(tr("This cannot be used: %1").arg(settingsTroubleText(tried.error())));
    m_trouble->show();
}

} // namespace postseal
