// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/remedy_boxes.h"

#include "app/models/findings_model.h"
#include "app/pages/inspect/finding_detail.h"
#include "app/pages/inspect/findings_pane.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/evidence_box.h"
#include "app/widgets/finding_view.h"
#include "app/wording/remedy_text.h"
#include "core/judge/judge.h"
#include "tests/support/sample_facts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

InspectionFacts openDomain()
{
    test::FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}});
    return builder.host("mx1.example.org").address("192.0.3.1").noStarttls().facts();
}

Remedies longPolicy(int lines)
{
    RemedyText text{RemedyKind::PolicyFile, u"https://mta-sts.example.org/.well-known/mta-sts.txt"_s, {}, {}, true};
    for (int i = 0; i < lines; ++i)
        text.lines.append(u"mx: mx%1.example.org"_s.arg(i));
    return {text};
}

template <class Widget>
QList<Widget *> visibleIn(const QWidget *boxes)
{
    QList<Widget *> found;
    for (Widget *widget : boxes->findChildren<Widget *>()) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}

} // namespace

class RemedyBoxesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<FindingsPane>();
        m_pane->resize(1000, 500);
        m_pane->show();
        m_boxes = m_pane->findChild<RemedyBoxes *>();
    }

    //! With the keyboard and with the mouse: what is copied is the text, and nothing else.
    void theTextsAreCopiedOneByOne()
    {
        const InspectionFacts facts = openDomain();
        const Judgement judgement = judge(facts);
        const auto remediesOf = [&facts](const Finding &finding) { return remedyFor(finding, readDomain(facts)); };
        m_pane->setFindings(judgement.findings, remediesOf);
        int copied = 0, without = 0;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            const QModelIndex index = view()->model()->index(row, 0);
            const Finding *finding = static_cast<const FindingsModel *>(view()->model())->findingAt(index);
            if (!finding)
                continue;
            view()->setCurrentIndex(index);
            QCoreApplication::processEvents(); // what was just made is shown then
            const Remedies texts = remediesOf(*finding);
            QCOMPARE(m_boxes->isVisible(), !texts.isEmpty());
            const QList<CopyButton *> buttons = visibleIn<CopyButton>(m_boxes);
            QCOMPARE(buttons.size(), texts.size());
            for (qsizetype i = 0; i < texts.size(); ++i) {
                if (i % 2 == 0)
                    QTest::keyClick(buttons.at(i), Qt::Key_Space);
                else
                    QTest::mouseClick(buttons.at(i), Qt::LeftButton);
                QCOMPARE(QGuiApplication::clipboard()->text(), toText(texts.at(i)));
                QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
                QCOMPARE(buttons.at(i)->accessibleDescription(), remedyCaption(texts.at(i)));
            }
            copied += int(texts.size());
            without += texts.isEmpty() ? 1 : 0;
        }
        QVERIFY(copied >= 5 && without > 0);
    }

    void theWholeFindingIsCopiedWithThem()
    {
        m_pane->setFindings({Finding{.check = Check::TlsRptMissing}}, [](const Finding &) { return longPolicy(3); });
        m_pane->selectFirst();
        auto *copy = m_pane->findChild<FindingDetail *>()->findChild<CopyButton *>();
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(remedyLines(longPolicy(3)).join(u'\n')));
    }

    //! Facts that come later may tell what mends the finding that is shown already.
    void theyFollowTheFacts()
    {
        const Findings findings{Finding{.check = Check::TlsRptMissing}};
        m_pane->setFindings(findings, [](const Finding &) { return Remedies(); });
        m_pane->selectFirst();
        QVERIFY(!m_boxes->isVisible());
        m_pane->setFindings(findings, [](const Finding &) { return longPolicy(1); });
        QVERIFY(m_boxes->isVisible());
        m_pane->setFindings(findings);
        QVERIFY(!m_boxes->isVisible());
    }

    void whatIsNewIsMarked()
    {
        Remedies texts = longPolicy(2);
        texts[0].present = {u"mx: mx0.example.org"_s};
        m_boxes->setRemedies(texts);
        const EvidenceLines lines = m_boxes->findChild<EvidenceBox *>()->lines();
        QCOMPARE(lines.at(0).change, EvidenceChange::Same);
        QCOMPARE(lines.at(1).change, EvidenceChange::Wanted);
    }

    void longOnesScrollInThePane()
    {
        m_pane->setFindings({Finding{.check = Check::TlsRptMissing}}, [](const Finding &) { return longPolicy(150); });
        m_pane->selectFirst();
        const auto *area = m_pane->findChild<FindingDetail *>()->findChild<QScrollArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 1000);
        QCOMPARE(m_pane->height(), 500);
        const auto *box = m_boxes->findChild<EvidenceBox *>();
        QTRY_VERIFY(box->height() >= box->heightForWidth(box->width()));
    }

private:
    FindingView *view() const { return m_pane->findChild<FindingView *>(); }

    std::unique_ptr<FindingsPane> m_pane;
    RemedyBoxes *m_boxes = nullptr;
};

QTEST_MAIN(RemedyBoxesTest)
#include "remedy_boxes_test.moc"
