// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/house_palette.h"
#include "app/painting/severity_mark.h"
#include "app/widgets/card.h"
#include "app/widgets/finding_row_delegate.h"
#include "app/widgets/finding_view.h"

#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QStandardItem *finding(const QString &title)
{
    auto *item = new QStandardItem;
    item->setData(int(SeverityMark::Error), finding_role::Severity);
    item->setData(u"mx2.example.org"_s, finding_role::Subject);
    item->setData(title, finding_role::Title);
    item->setData(u"what it means"_s, finding_role::Caption);
    return item;
}

QStandardItem *group()
{
    auto *item = new QStandardItem;
    item->setData(true, finding_role::IsGroup);
    item->setData(u"Good: 31 checks passed"_s, finding_role::Title);
    item->appendRow(finding(u"fits"_s));
    return item;
}

} // namespace

class FindingViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_model.appendRow(finding(u"STARTTLS is not offered"_s));
        m_model.appendRow(group());
    }
    void rowsHaveTheirHeights()
    {
        FindingView view;
        QFont font = view.font();
        font.setPixelSize(13);
        view.setFont(font);
        view.setModel(&m_model);
        view.resize(600, 300);
        view.show();
        QVERIFY(qAbs(view.visualRect(m_model.index(0, 0)).height() - 47) <= 2);
        QVERIFY(qAbs(view.visualRect(m_model.index(1, 0)).height() - 29) <= 2);
        font.setPixelSize(26);
        view.setFont(font);
        QTRY_VERIFY(view.visualRect(m_model.index(0, 0)).height() > 60);
    }
    void groupsFoldByMouseAndKeys()
    {
        FindingView view;
        view.setModel(&m_model);
        view.resize(600, 300);
        view.show();
        const QModelIndex good = m_model.index(1, 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(good).center());
        QVERIFY(view.isExpanded(good));
        view.setCurrentIndex(good);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(!view.isExpanded(good));
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(view.isExpanded(good));
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentIndex(), m_model.index(0, 0));
    }
    void theSelectedRowIsSeenInBothPalettes()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            Card card;
            card.setPalette(palette);
            auto *layout = new QVBoxLayout(&card);
            layout->setContentsMargins(0, 0, 0, 0);
            auto *view = new FindingView;
            layout->addWidget(view);
            view->setModel(&m_model);
            view->setCurrentIndex(m_model.index(0, 0));
            card.resize(600, 300);
            const QImage image = card.grab().toImage();
            QCOMPARE(image.pixelColor(590, 20), stateColours(palette).selection);
            QCOMPARE(image.pixelColor(590, 60), palette.color(QPalette::Base));
            QCOMPARE(image.pixelColor(0, 0), palette.color(QPalette::Window)); // the corner stays round
        }
    }

private:
    QStandardItemModel m_model;
};

QTEST_MAIN(FindingViewTest)
#include "finding_view_test.moc"
