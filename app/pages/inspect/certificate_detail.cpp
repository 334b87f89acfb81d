// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/certificate_detail.h"

#include "app/models/certificates_model.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/evidence_box.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/severity_badge.h"
#include "core/certificates/certificate.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postseal {

namespace {

constexpr int kLabelWidth = 118;
constexpr qsizetype kMostRecords = 50;

QHBoxLayout *rowOf(int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    return row;
}

QString pemOf(const QList<QByteArray> &certificates)
{
    QString pem;
    for (const QByteArray &der : certificates)
        pem += QString::fromLatin1(toPem(der));
    return pem;
}

} // namespace

CertificateDetail::CertificateDetail(QWidget *parent) : Card(parent), m_scroll(new QScrollArea(this))
{
    setPadding(0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus); // the arrow keys scroll
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(m_scroll);
    showNothing();
}

QVBoxLayout *CertificateDetail::begin()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    return column;
}

void CertificateDetail::end(QVBoxLayout *column)
{
    column->addStretch();
    auto *content = new QWidget;
    content->setLayout(column);
    m_scroll->setWidget(content); // the one before is deleted
    content->setAutoFillBackground(false);
    content->show();
}

void CertificateDetail::addHead(QVBoxLayout *column, CertificateVerdict mark, const QString &title,
                                const QString &place)
{
    auto *badge = new SeverityBadge(16);
    badge->setMark(markOf(mark), markWord(mark));
    auto *name = new PlainLabel(title);
    name->setTextStyle(TextStyle::Section);
    name->setWordWrap(true);
    auto *small = new PlainLabel(place);
    small->setTextStyle(TextStyle::Caption);
    small->setTone(Tone::Secondary);
    QHBoxLayout *row = rowOf(8);
    row->addWidget(badge, 0, Qt::AlignTop);
    row->addWidget(name, 1);
    row->addWidget(small, 0, Qt::AlignTop);
    column->addLayout(row);
}

void CertificateDetail::addSection(QVBoxLayout *column, const QString &title)
{
    auto *label = new PlainLabel(title);
    label->setTextStyle(TextStyle::Section);
    label->setContentsMargins(0, 4, 0, 0);
    column->addWidget(label);
}

void CertificateDetail::addVerdict(QVBoxLayout *column, CertificateVerdict mark, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *badge = new SeverityBadge(16);
    badge->setMark(markOf(mark), markWord(mark));
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    QHBoxLayout *row = rowOf(8);
    row->addWidget(badge, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    column->addLayout(row);
}

void CertificateDetail::addTlsa(QVBoxLayout *column, const TlsaText &tlsa)
{
    auto *line = new EvidenceBox;
    line->setLines(evidenceLines({tlsa.line}));
    line->setAccessibleName(tr("TLSA record"));
    auto *copy = new CopyButton;
    copy->setSource([text = tlsa.line] { return text; });
    copy->setAccessibleName(tr("Copy the TLSA record"));
    QHBoxLayout *row = rowOf(8);
    row->addWidget(line, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    column->addLayout(row);
    addVerdict(column, tlsa.mark, tlsa.verdict);
}

void CertificateDetail::addFields(QVBoxLayout *column, const QList<TextField> &fields)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const TextField &field : fields) {
        auto *label = new PlainLabel(field.label);
        label->setTone(Tone::Secondary);
        auto *value = new PlainLabel(field.value);
        value->setWordWrap(true);
        value->setSelectable(true);
        if (field.fixed)
            value->setTextStyle(TextStyle::Fixed);
        value->setAccessibleName(field.label.isEmpty() ? field.value
                                                       : field.label + QStringLiteral(": ") + field.value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    column->addLayout(grid);
}

void CertificateDetail::addCopies(QVBoxLayout *column, const ServedChain &chain, int position)
{
    QHBoxLayout *row = rowOf(8);
    if (position >= 0) {
        auto *one = new CopyButton(tr("Copy as PEM"));
        one->setObjectName(QStringLiteral("copyPem"));
        one->setSource([der = chain.der(position)] { return pemOf({der}); });
        row->addWidget(one);
    }
    auto *all = new CopyButton(tr("Copy the whole chain as PEM"));
    all->setObjectName(QStringLiteral("copyChain"));
    all->setSource([served = chain.served] { return pemOf(served); });
    row->addWidget(all);
    row->addStretch();
    column->addLayout(row);
}

void CertificateDetail::showNothing()
{
    QVBoxLayout *column = begin();
    auto *label = new PlainLabel(tr("Select a chain or a certificate to read it."));
    label->setTone(Tone::Tertiary);
    label->setWordWrap(true);
    column->addWidget(label);
    end(column);
}

void CertificateDetail::showChain(const ServedChain &chain)
{
    const ChainText text = chainText(chain);
    QVBoxLayout *column = begin();
    addHead(column, text.worst(), chain.host, tr("%n certificate(s) served", nullptr, int(chain.served.size())));
    addVerdict(column, text.trustMark, text.trust);
    addVerdict(column, text.nameMark, text.name);
    addVerdict(column, text.datesMark, text.dates);
    addFields(column, {{tr("Served by"), text.addresses}});
    if (!chain.tlsaOwner.isEmpty()) {
        addSection(column, tr("TLSA records at %1").arg(chain.tlsaOwner));
        if (!text.tlsaNote.isEmpty())
            addVerdict(column, CertificateVerdict::Untold, text.tlsaNote);
        for (const TlsaText &tlsa : text.tlsa.mid(0, kMostRecords))
            addTlsa(column, tlsa);
        if (text.tlsa.isEmpty()) {
            auto *none = new PlainLabel(tr("None. Each certificate shows the lines that would fit it."));
            none->setTone(Tone::Secondary);
            none->setWordWrap(true);
            column->addWidget(none);
        }
    }
    addCopies(column, chain, -1);
    end(column);
}

void CertificateDetail::showCertificate(const ServedChain &chain, int position)
{
    const CertificateText text = certificateText(chain, position);
    QVBoxLayout *column = begin();
    addHead(column, text.mark, text.title, text.place);
    if (position == 0) {
        const ChainText whole = chainText(chain);
        addVerdict(column, whole.trustMark, whole.trust);
        addVerdict(column, whole.nameMark, whole.name);
        addVerdict(column, whole.datesMark, whole.dates);
    }
    addFields(column, text.fields);
    if (!text.tlsa.isEmpty()) {
        addSection(column, tr("TLSA records for the zone"));
        for (const TlsaText &tlsa : text.tlsa.mid(0, kMostRecords))
            addTlsa(column, tlsa);
    }
    addCopies(column, chain, position);
    end(column);
}

} // namespace postseal
