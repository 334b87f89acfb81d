// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/widgets/card.h"
#include "app/wording/certificate_text.h"

class QScrollArea;
class QVBoxLayout;

namespace postseal {

class PlainLabel;

//! A chain, or one certificate of it: verdicts, every field, TLSA records as lines for the zone, PEM to copy.
class CertificateDetail : public Card
{
    Q_OBJECT

public:
    explicit CertificateDetail(QWidget *parent = nullptr);
    void showNothing();
    void showChain(const ServedChain &chain);
    void showCertificate(const ServedChain &chain, int position);

private:
    QVBoxLayout *begin(); //!< an empty column in the place of what was shown
    void end(QVBoxLayout *column);
    void addHead(QVBoxLayout *column, CertificateVerdict mark, const QString &title, const QString &place);
    void addSection(QVBoxLayout *column, const QString &title);
    void addVerdict(QVBoxLayout *column, CertificateVerdict mark, const QString &text);
    void addTlsa(QVBoxLayout *column, const TlsaText &tlsa);
    void addFields(QVBoxLayout *column, const QList<TextField> &fields);
    void addCopies(QVBoxLayout *column, const ServedChain &chain, int position);

    QScrollArea *m_scroll;
};

} // namespace postseal
