// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/certificate_text.h"

#include <QWidget>


namespace postseal {

class CertificateDetail;
class CertificatesModel;
class EmptyList;
class FindingView;
class SideBySide;

//! Chains by host beside what is selected in them; below each other where the window is narrow.
class CertificatesPane : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatesPane(QWidget *parent = nullptr);
    void setChains(const QList<ServedChain> &chains);

private:
    void showCurrent();

    CertificatesModel *m_model;
    FindingView *m_view;
    EmptyList *m_nothing;
    CertificateDetail *m_detail;
    SideBySide *m_splitter;
};

} // namespace postseal
