// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/certificates_model.h"

#include "app/widgets/finding_row_delegate.h"
#include "tests/support/certificate_maker.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

ServedChain chain(const QString &host, const QList<QByteArray> &served)
{
    ServedChain made;
    made.host = host;
    made.addresses = {u"192.0.2.1"_s};
    made.served = served;
    made.at = QDateTime::currentDateTimeUtc();
    return made;
}

} // namespace

//! Chains and their certificates as an item model.
class CertificatesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_root = test::makeRoot().der;
        m_leaf = test::makeSelfSigned({"mx1.example.org"}).der;
    }

    void keepsTheRulesOfAModel()
    {
        CertificatesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ServedChain one = chain(u"mx1.example.org"_s, {m_leaf, m_root}),
                          two = chain(u"mx2.example.org"_s, {m_leaf}), odd = chain(u"{host}"_s, {"no certificate"});
        model.setChains({one});
        model.setChains({one, two});
        model.setChains({odd, one, two});
        model.setChains({two, one, odd});
        model.setChains({one, one});
        model.setChains({one});
        model.setChains({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.chainAt({}), nullptr);
        QCOMPARE(model.positionAt({}), -1);
    }

    void eachRowIsReadAsAFinding()
    {
        CertificatesModel model;
        model.setChains({chain(u"mx1.example.org"_s, {m_leaf, m_root})});
        const QModelIndex head = model.index(0, 0), leaf = model.index(0, 0, head), root = model.index(1, 0, head);
        QVERIFY(head.data(finding_role::IsGroup).toBool() && !leaf.data(finding_role::IsGroup).toBool());
        QCOMPARE(head.data(finding_role::Title).toString(), u"mx1.example.org"_s);
        QCOMPARE(head.data(finding_role::Caption).toString(), u"192.0.2.1"_s);
        QCOMPARE(head.data(finding_role::Severity).toInt(), int(SeverityMark::Unknown)); // no store was asked
        QCOMPARE(leaf.data(finding_role::Title).toString(), u"mx1.example.org"_s);
        QCOMPARE(root.data(finding_role::Title).toString(), u"Test Root"_s);
        QVERIFY(leaf.data(finding_role::Subject) != root.data(finding_role::Subject));
        for (const QModelIndex &index : {head, leaf, root})
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(index.data().toString()));
        QCOMPARE(model.positionAt(head), -1);
        QCOMPARE(model.positionAt(root), 1);
        QCOMPARE(model.chainAt(root), model.chainAt(head));
        QCOMPARE(root.parent(), head);
    }

    void chainsThatStayKeepTheirIndex()
    {
        CertificatesModel model;
        ServedChain one = chain(u"mx1.example.org"_s, {m_leaf, m_root});
        const ServedChain two = chain(u"mx2.example.org"_s, {m_root});
        model.setChains({one});
        const QPersistentModelIndex root = model.index(1, 0, model.index(0, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        one.addresses.append(u"192.0.2.9"_s);
        model.setChains({two, one});
        QCOMPARE(resets.size(), 0);
        QVERIFY(root.isValid());
        QCOMPARE(root.data().toString(), u"Test Root"_s);
        QCOMPARE(root.parent().row(), 1);
        QVERIFY(model.index(1, 0).data(finding_role::Caption).toString().contains(u"192.0.2.9"_s));
    }

    void theClockAloneChangesNothing()
    {
        CertificatesModel model;
        ServedChain one = chain(u"mx1.example.org"_s, {m_leaf});
        one.at = QDateTime(one.at.date(), QTime(12, 0), Qt::UTC);
        model.setChains({one});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        one.at = one.at.addSecs(1);
        model.setChains({one});
        QCOMPARE(changes.size(), 0);
        one.at = one.at.addDays(1);
        model.setChains({one});
        QVERIFY(changes.size() > 0);
    }

private:
    QByteArray m_leaf, m_root;
};

QTEST_GUILESS_MAIN(CertificatesModelTest)
#include "certificates_model_test.moc"
