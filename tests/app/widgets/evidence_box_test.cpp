// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/house_palette.h"
#include "app/widgets/evidence_pair.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace postseal;
using namespace Qt::StringLiterals;

class EvidenceBoxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksWhatDiffers()
    {
        const MarkedEvidence marked = markDifferences({u"a"_s, u"x"_s, u"c"_s}, {u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(marked.seen, EvidenceLines({{u"a"_s}, {u"x"_s, EvidenceChange::Wrong}, {u"c"_s}}));
        QCOMPARE(marked.expected, EvidenceLines({{u"a"_s}, {u"b"_s, EvidenceChange::Wanted}, {u"c"_s}}));
        QCOMPARE(markDifferences({}, {u"b"_s}).expected, EvidenceLines({{u"b"_s, EvidenceChange::Wanted}}));
    }
    void showsAndCopiesPlainText()
    {
        EvidenceBox box;
        box.setLines({{u"250-<b>x</b>\x1b"_s}, {u"250 STARTTLS"_s, EvidenceChange::Wanted}});
        QCOMPARE(box.toPlainText(), u"250-<b>x</b>␛\n250 STARTTLS"_s);
        box.selectAll();
        box.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), box.toPlainText());
        QVERIFY(box.accessibleDescription().contains(u"250 STARTTLS"_s));
    }
    void keepsEmptyLinesInPlace()
    {
        EvidenceBox box;
        box.setLines(evidenceLines({QString(), u"b"_s, QString(), u"d"_s}));
        QCOMPARE(box.document()->blockCount(), 4);
        QCOMPARE(box.document()->findBlockByNumber(3).text(), u"d"_s);
    }
    void isAsHighAsItsLines()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *box = new EvidenceBox;
        box->setLines(evidenceLines({QString(300, u'x'), u"short"_s}));
        layout->addWidget(box);
        layout->addStretch();
        page.resize(600, 500);
        page.show();
        QCoreApplication::processEvents();
        QCOMPARE(box->height(), box->heightForWidth(box->width()));
        const int wide = box->height();
        page.resize(240, 500);
        QCoreApplication::processEvents();
        QVERIFY(box->height() > wide);
        QCOMPARE(box->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }
    void saysHowMuchIsLeftOut()
    {
        EvidenceBox box;
        box.setLines(evidenceLines(QStringList(250, u"x"_s)));
        QCOMPARE(box.document()->blockCount(), 201);
        QVERIFY(box.toPlainText().contains(u"50"_s));
    }
    void marksAreShapesToo() // the same line marked either way paints different points, whatever the colours
    {
        EvidenceBox box;
        box.setPalette(lightPalette());
        box.resize(200, 40);
        const auto covered = [&box](EvidenceChange change) {
            box.setLines({{u" "_s, change}});
            const QImage image = box.grab().toImage();
            int points = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < 14; ++x)
                    points += image.pixelColor(x, y).lightness() < 200 ? 1 : 0;
            }
            return points;
        };
        const int none = covered(EvidenceChange::Same);
        const int minus = covered(EvidenceChange::Wrong);
        QVERIFY(none < minus);
        QVERIFY(minus < covered(EvidenceChange::Wanted));
    }
    void anEmptySideIsHidden()
    {
        EvidencePair pair;
        pair.setEvidence(evidenceLines({u"a"_s}), {});
        QVERIFY(pair.expectedBox()->isHidden() || pair.expectedBox()->parentWidget()->isHidden());
        QVERIFY(!pair.seenBox()->parentWidget()->isHidden());
    }
};

QTEST_MAIN(EvidenceBoxTest)
#include "evidence_box_test.moc"
