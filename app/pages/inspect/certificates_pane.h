// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/wording/certificate_text.h"

#include <QWidget>

class QSplitter;

namespace postseal {

class CertificateDetail;
class CertificatesModel;
class EmptyList;
class FindingView;

//! Chains by host beside what is selected in them; below each other where the window is narrow.
class CertificatesPane : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatesPane(QWidget *parent = nullptr);
    void setChains(const QList<ServedChain> &chains);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();

    CertificatesModel *m_model;
    FindingView *m_view;
    EmptyList *m_nothing;
    CertificateDetail *m_detail;
    QSplitter *m_splitter;
    bool m_placed = false; //!< the splitter has its first sizes
};

} // namespace postseal
