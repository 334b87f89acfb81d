// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/finding_detail.h"

#include "app/pages/inspect/remedy_boxes.h"
#include "app/pictures/finding_mark.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/evidence_pair.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/severity_badge.h"
#include "app/wording/finding_text.h"
#include "app/wording/names.h"
#include "app/wording/remedy_text.h"
#include "core/checks/catalogue.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! The whole finding as plain text, for a ticket or a mail.
QString copyText(const Finding &finding, const Remedies &remedies)
{
    QStringList lines{titleOf(finding) + (finding.host.isEmpty() ? QString() : u" ("_s + finding.host + u')'),
                      whatOf(finding)};
    for (const QString &line : finding.seen)
        lines.append(u"< "_s + line);
    for (const QString &line : finding.expected)
        lines.append(u"> "_s + line);
    lines << effectOf(finding) << remedyOf(finding) << remedyLines(remedies)
          << u"%1, %2"_s.arg(QLatin1StringView(specOf(finding.check).slug),
                             QLatin1StringView(specOf(finding.check).rfc));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString rfcText(const char *rfc)
{
    return QString::fromLatin1(rfc).replace(u", "_s, u" · "_s);
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : Card(parent), m_mark(new SeverityBadge(16, this)), m_title(new PlainLabel(this)), m_rfc(new PlainLabel(this)),
      m_what(new SentenceLabel(this)), m_evidence(new EvidencePair(this)),
      m_effectTitle(section(tr("What senders do"))), m_effect(new SentenceLabel(this)),
      m_remedyTitle(section(tr("What to do"))), m_remedy(new SentenceLabel(this)), m_remedies(new RemedyBoxes(this)), m_slug(new PlainLabel(this)),
      m_copy(new CopyButton(tr("Copy finding"), this)), m_nothing(new PlainLabel(this)), m_content(new QWidget(this))
{
    setPadding(0, 0);
    m_title->setTextStyle(TextStyle::Section);
    m_title->setWordWrap(true);
    m_rfc->setTextStyle(TextStyle::Caption);
    m_rfc->setTone(Tone::Secondary);
    m_slug->setTextStyle(TextStyle::Caption);
    m_slug->setTone(Tone::Secondary);
    m_slug->setSelectable(true);
    m_nothing->setText(tr("Select a finding to see what was seen, what is expected, and what to do."));
    m_nothing->setTone(Tone::Tertiary);
    m_nothing->setWordWrap(true);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addStretch();
    foot->addWidget(m_slug);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(headRow());
    column->addWidget(m_what);
    column->addWidget(m_evidence);
    for (const auto &[title, text] : {std::pair(m_effectTitle, m_effect), std::pair(m_remedyTitle, m_remedy)}) {
        auto *paragraph = new QVBoxLayout;
        paragraph->setSpacing(1);
        paragraph->addWidget(title);
        paragraph->addWidget(text);
        column->addLayout(paragraph);
    }
    column->addWidget(m_remedies);
    column->addLayout(foot);

    auto *inside = new QWidget;
    auto *padded = new QVBoxLayout(inside);
    padded->setContentsMargins(14, 12, 14, 12);
    padded->addWidget(m_nothing);
    padded->addWidget(m_content);
    padded->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(scroll);
    showFinding(nullptr);
}

QLayout *FindingDetail::headRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_title, 1);
    row->addWidget(m_rfc, 0, Qt::AlignTop);
    return row;
}

PlainLabel *FindingDetail::section(const QString &title)
{
    auto *label = new PlainLabel(title, this);
    label->setTextStyle(TextStyle::Section);
    return label;
}

void FindingDetail::showFinding(const Finding *finding, const Remedies &remedies)
{
    m_nothing->setVisible(!finding);
    m_content->setVisible(finding);
    m_copy->setSource(finding ? std::function<QString()>([text = copyText(*finding, remedies)] { return text; }) : nullptr);
    m_remedies->setRemedies(remedies);
    if (finding)
        fill(*finding);
}

void FindingDetail::fill(const Finding &finding)
{
    const CheckSpec &spec = specOf(finding.check);
    const QStringList names{finding.host};
    m_mark->setMark(markOf(finding), markWord(finding));
    m_title->setText(titleOf(finding));
    m_rfc->setText(rfcText(spec.rfc));
    m_slug->setText(QLatin1StringView(spec.slug));
    const auto fillText = [&names](PlainLabel *title, SentenceLabel *label, const QString &text) {
        label->setSentence(text, names);
        label->setVisible(!text.isEmpty());
        if (title)
            title->setVisible(!text.isEmpty());
    };
    fillText(nullptr, m_what, whatOf(finding));
    fillText(m_effectTitle, m_effect, effectOf(finding));
    fillText(m_remedyTitle, m_remedy, remedyOf(finding));
    m_evidence->setCaptions(tr("Seen"), tr("Expected"));
    m_evidence->setDifference(finding.seen, finding.expected);
    m_evidence->setVisible(!finding.seen.isEmpty() || !finding.expected.isEmpty());
}

} // namespace postseal
