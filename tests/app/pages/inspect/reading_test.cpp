// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/findings_model.h"
#include "app/pages/inspect/certificate_detail.h"
#include "app/pages/inspect/inspect_page.h"
#include "app/widgets/buttons.h"
#include "app/widgets/copy_button.h"
#include "app/widgets/counted_tab_bar.h"
#include "app/widgets/severity_switch.h"
#include "core/certificates/certificate.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/sample_facts.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

enum Tab { Findings, Threats, Facts, Certificates, Policy };

//! A page in a window that has its actions in a menu, as the shell does it.
class Framed : public QMainWindow
{
public:
    Framed() : page(new InspectPage(this))
    {
        setCentralWidget(page);
        menuBar()->addMenu(QStringLiteral("Inspect"))->addActions(page->pageActions());
        resize(1280, 800);
        show();
        activateWindow();
    }
    void open(Tab tab) { findChild<CountedTabBar *>()->setCurrentIndex(tab); }
    FindingView *findings() const { return test::findingsIn(this); }
    FindingView *certificates() const { return findChild<FindingView *>(u"certificates"_s); }
    QLineEdit *filter() const { return findChild<QLineEdit *>(u"filter"_s); }
    QLineEdit *search() const { return findChild<QLineEdit *>(u"factSearch"_s); }
    QString hits() const { return findChild<QLabel *>(u"factHits"_s)->text(); }
    SeveritySwitch *switchOf(SeverityMark mark) const
    {
        for (SeveritySwitch *each : findChildren<SeveritySwitch *>()) {
            if (each->mark() == mark)
                return each;
        }
        return nullptr;
    }
    QModelIndex group(const QString &title) const
    {
        const QModelIndexList hits = findings()->model()->match(findings()->model()->index(0, 0), Qt::DisplayRole,
                                                                title);
        return hits.value(0);
    }
    InspectPage *page;
};

InspectionFacts twoBadHosts()
{
    return test::FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}, {20, "mx2.example.org"}})
        .sts("v=STSv1; id=1;", "version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\nmax_age: 2592000\r\n")
        .tlsRpt("v=TLSRPTv1; rua=mailto:tls@example.org")
        .host("mx1.example.org")
        .address("192.0.2.1")
        .noStarttls()
        .host("mx2.example.org")
        .address("192.0.2.2")
        .noStarttls()
        .facts();
}

} // namespace

//! Reading what was found: by keyboard and by mouse, in findings, facts and certificates.
class ReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_root = test::makeRoot();
        m_leaf = test::makeLeaf(m_root, {"mx1.example.org"});
    }
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_frame = std::make_unique<Framed>();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void cleanup() { m_frame.reset(); }

    void groupedByKeyboard()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        auto *grouping = m_frame->findChild<QComboBox *>(u"grouping"_s);
        grouping->setFocus();
        QTest::keyClick(grouping, Qt::Key_Down);
        QTest::keyClick(grouping, Qt::Key_Down);
        FindingView *view = m_frame->findings();
        const QModelIndex host = m_frame->group(u"mx2.example.org"_s);
        QVERIFY(host.isValid() && view->isExpanded(host));
        const QModelIndex policyHost = m_frame->group(u"mta-sts.example.org"_s);
        QVERIFY(policyHost.isValid() && !view->isExpanded(policyHost)); // good is quiet
        view->setFocus();
        view->setCurrentIndex(host);
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(!view->isExpanded(host));
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->isExpanded(host));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().parent(), host);
        QVERIFY(test::detailOf(m_frame.get()).contains(view->currentIndex().data().toString()));
        QTest::keyClick(view, Qt::Key_Left); // back to the group
        QCOMPARE(view->currentIndex(), host);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(!view->isExpanded(host));
    }

    void theSelectedFindingStaysSelectedInEveryGrouping()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        const QString title = m_frame->findings()->currentIndex().data(Qt::AccessibleTextRole).toString();
        auto *grouping = m_frame->findChild<QComboBox *>(u"grouping"_s);
        for (const int by : {1, 2, 0}) {
            grouping->setCurrentIndex(by);
            const QModelIndex current = m_frame->findings()->currentIndex();
            QVERIFY(current.isValid());
            QCOMPARE(current.data().toString(), title.section(u": "_s, 1));
        }
    }

    void theSelectedFindingStaysWhereItIsWhileNewsArrive()
    {
        InspectionFacts few = twoBadHosts();
        few.hosts.removeFirst();
        for (int i = 0; i < 12; ++i) { // more than the list shows
            few.hosts.append(few.hosts.constFirst());
            few.hosts.last().name = u"mx%1.example.net"_s.arg(i);
        }
        m_frame->page->presenter().show(few, {});
        FindingView *view = m_frame->findings();
        const int before = view->model()->rowCount() - 3;
        const QModelIndex row = view->model()->index(before, 0);
        view->setCurrentIndex(row);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        const int place = view->visualRect(row).top();
        QVERIFY(view->visualRect(view->model()->index(0, 0)).bottom() < 0); // scrolled
        InspectionFacts more = few;
        more.hosts.prepend(twoBadHosts().hosts.constFirst());
        m_frame->page->presenter().show(more, {});
        QCOMPARE(view->currentIndex().data(Qt::AccessibleTextRole).toString(), spoken);
        QVERIFY(view->currentIndex().row() != before); // rows came and went above
        QCOMPARE(view->visualRect(view->currentIndex()).top(), place);
    }

    void whatTheUserFoldedStaysFolded()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        m_frame->findChild<QComboBox *>(u"grouping"_s)->setCurrentIndex(2);
        FindingView *view = m_frame->findings();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(m_frame->group(u"mx1.example.org"_s)).center());
        QVERIFY(!view->isExpanded(m_frame->group(u"mx1.example.org"_s)));
        m_frame->filter()->setText(u"mx1"_s); // what is searched for is seen
        QVERIFY(view->isExpanded(m_frame->group(u"mx1.example.org"_s)));
        m_frame->filter()->clear();
        QVERIFY(!view->isExpanded(m_frame->group(u"mx1.example.org"_s)));
        QVERIFY(view->isExpanded(m_frame->group(u"mx2.example.org"_s)));
        m_frame->page->presenter().show(twoBadHosts(), {});
        QVERIFY(!view->isExpanded(m_frame->group(u"mx1.example.org"_s)));
    }

    void kindsAreSwitchedByMouseAndKey()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        const QAbstractItemModel &model = *m_frame->findings()->model();
        const QStringList all = test::titlesIn(model);
        SeveritySwitch *errors = m_frame->switchOf(SeverityMark::Error);
        QVERIFY(errors->count() > 0);
        QVERIFY(errors->accessibleName().contains(QLocale().toString(errors->count())));
        QTest::mouseClick(errors, Qt::LeftButton);
        QCOMPARE(test::titlesIn(model).size(), all.size() - errors->count());
        QVERIFY(errors->count() > 0); // still tells how many there would be
        errors->setFocus();
        QTest::keyClick(errors, Qt::Key_Space);
        QCOMPARE(test::titlesIn(model), all);
    }

    void anEmptyListSaysWhyAndOffersTheWayBack()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        const QStringList all = test::titlesIn(*m_frame->findings()->model());
        LinkButton *back = nullptr;
        for (LinkButton *each : m_frame->findings()->findChildren<LinkButton *>())
            back = each;
        QVERIFY(back && !back->isVisible());
        QTest::mouseClick(m_frame->switchOf(SeverityMark::Error), Qt::LeftButton);
        m_frame->filter()->setText(u"nothing has this"_s);
        QVERIFY(back->isVisible());
        QVERIFY(m_frame->findings()->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(test::titlesIn(*m_frame->findings()->model()), all);
        QVERIFY(m_frame->filter()->text().isEmpty() && !back->isVisible());
    }

    void factsAreSearchedByKeyboard()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        m_frame->open(Facts);
        QTest::keyClick(m_frame.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_frame->search()->hasFocus());
        QTest::keyClicks(m_frame->search(), u"250-mx"_s);
        FactView *view = test::visibleFactsIn(m_frame.get());
        const QModelIndex first = view->currentIndex();
        QVERIFY2(first.siblingAtColumn(1).data().toString().startsWith(u"250-mx"_s), qPrintable(m_frame->hits()));
        for (QModelIndex above = first.parent(); above.isValid(); above = above.parent())
            QVERIFY(view->isExpanded(above));
        QVERIFY2(m_frame->hits().startsWith(u'1') && m_frame->hits().endsWith(u'2'), qPrintable(m_frame->hits()));
        QTest::keyClick(m_frame->search(), Qt::Key_Return);
        QVERIFY(view->currentIndex() != first && m_frame->hits().startsWith(u'2'));
        QVERIFY(m_frame->search()->hasFocus());
        QTest::keyClick(m_frame->search(), Qt::Key_F3); // begins again
        QCOMPARE(view->currentIndex(), first);
        QTest::keyClick(m_frame->search(), Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(view->currentIndex() != first);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F3);
        QCOMPARE(view->currentIndex(), first);
    }

    void whatIsNotThereIsSaid()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        m_frame->open(Facts);
        QVERIFY(m_frame->hits().isEmpty());
        m_frame->search()->setText(u"no fact has this"_s);
        QVERIFY(!m_frame->hits().isEmpty() && !m_frame->hits().contains(u'0'));
        QTest::keyClick(m_frame->search(), Qt::Key_Return);
        m_frame->search()->clear();
        QVERIFY(m_frame->hits().isEmpty());
    }

    void unfoldedFactsStayUnfolded()
    {
        m_frame->page->presenter().show(twoBadHosts(), {});
        m_frame->open(Facts);
        FactView *view = test::visibleFactsIn(m_frame.get());
        const QModelIndex host = view->model()->index(1, 0);
        QVERIFY(host.data().toString().startsWith(u"mx1"_s));
        view->collapse(host);
        InspectionFacts more = twoBadHosts();
        more.hosts[1].addresses.append(more.hosts.at(1).addresses.constFirst());
        m_frame->page->presenter().show(more, {});
        QVERIFY(!view->isExpanded(view->model()->index(1, 0)));
        QVERIFY(view->isExpanded(view->model()->index(2, 0)));
    }

    void aChainIsReadFromTopToBottom()
    {
        showChain();
        FindingView *view = m_frame->certificates();
        QVERIFY(view->isVisible());
        QCOMPARE(view->model()->rowCount(), 1);
        const QModelIndex chain = view->model()->index(0, 0);
        QCOMPARE(view->currentIndex(), chain);
        QVERIFY(detail().contains(u"192.0.2.1, 192.0.2.2"_s)); // one chain on both addresses
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(detail().contains(QString::fromLatin1(sha256Of(m_leaf.der).toHex())));
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(detail().contains(u"Test Root"_s));
        QVERIFY(detail().contains(QString::fromLatin1(sha256Of(m_root.der).toHex())));
        QCOMPARE(test::guessingLabels(m_frame.get()), QStringList());
    }

    void pemOfOneAndOfAll()
    {
        showChain();
        press(u"copyChain"_s);
        QCOMPARE(certificatesInPem(QGuiApplication::clipboard()->text().toLatin1()),
                 (QList<QByteArray>{m_leaf.der, m_root.der}));
        m_frame->certificates()->setFocus();
        QTest::keyClick(m_frame->certificates(), Qt::Key_Down);
        press(u"copyPem"_s);
        QCOMPARE(certificatesInPem(QGuiApplication::clipboard()->text().toLatin1()), QList<QByteArray>{m_leaf.der});
    }

    void aTlsaLineIsCopiedForTheZone()
    {
        showChain();
        m_frame->certificates()->setFocus();
        QTest::keyClick(m_frame->certificates(), Qt::Key_Down);
        QList<CopyButton *> copies = m_frame->findChild<CertificateDetail *>()->findChildren<CopyButton *>();
        copies.removeIf([](const CopyButton *button) { return !button->objectName().isEmpty(); });
        QCOMPARE(copies.size(), 3);
        copies.constFirst()->click();
        const QByteArray digest = sha256Of(describeCertificate(m_leaf.der)->spki);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"_25._tcp.mx1.example.org. IN TLSA 3 1 1 "_s + QString::fromLatin1(digest.toHex()));
    }

    void withoutCertificatesItSaysSo()
    {
        m_frame->page->presenter().show(test::FactsBuilder("example.org").facts(), {});
        m_frame->open(Certificates);
        QCOMPARE(m_frame->certificates()->model()->rowCount(), 0);
        QVERIFY(!test::shownTexts(m_frame->certificates()).isEmpty());
    }

private:
    void showChain()
    {
        m_frame->page->presenter().show(test::FactsBuilder("example.org")
                                            .mx({{10, "mx1.example.org"}})
                                            .host("mx1.example.org")
                                            .address("192.0.2.1")
                                            .starttls({m_leaf.der, m_root.der})
                                            .address("192.0.2.2")
                                            .starttls({m_leaf.der, m_root.der})
                                            .facts(),
                                        {});
        m_frame->open(Certificates);
    }
    QString detail() const { return test::shownTexts(m_frame->findChild<CertificateDetail *>()).join(u'\n'); }
    void press(const QString &name) { m_frame->findChild<CopyButton *>(name)->click(); }

    test::MadeCertificate m_root, m_leaf;
    std::unique_ptr<Framed> m_frame;
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
