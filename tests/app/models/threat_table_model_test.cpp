// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/threat_table_model.h"

#include "tests/support/sample_threats.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

//! The matrix as Qt's views and assistive technology read it.
class ThreatTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsHaveTheirNames()
    {
        ThreatTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setTable(threatTable(matrixOf(enforcedHost()), ThreatChoice::Main));
        const QModelIndex dane = model.indexOf(Sender::Dane, Attack::StartTlsStripped);
        QCOMPARE(dane.data(Qt::DisplayRole).toString(), u"Plaintext"_s);
        QCOMPARE(dane.data(Qt::AccessibleTextRole).toString(), u"DANE sender, STARTTLS stripped: plaintext"_s);
        QVERIFY(dane.data(Qt::ToolTipRole).toString().startsWith(u"<qt>"_s));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"No attack"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"STARTTLS only"_s);
        QVERIFY(!model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.indexOf(Sender::Dane, Attack::KeyRolled).isValid());
    }

    void whatStaysKeepsItsIndex()
    {
        ThreatTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ThreatMatrix matrix = matrixOf(enforcedHost());
        model.setTable(threatTable(matrix, ThreatChoice::Main, ThreatRows::OneEach));
        const QPersistentModelIndex kept = model.indexOf(Sender::Dane, Attack::Nothing);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
        matrix.cells[0].standing = CellStanding::CannotTell;
        model.setTable(threatTable(matrix, ThreatChoice::Main, ThreatRows::OneEach));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(0, 0));
        QCOMPARE(model.index(0, 0).data().toString(), u"could not tell"_s);
        QVERIFY(reset.isEmpty() && kept.isValid());
        model.setTable(threatTable(matrix, ThreatChoice::Operator, ThreatRows::OneEach));
        QCOMPARE(reset.size(), 1);
        model.setTable({});
        QCOMPARE(model.columnCount(), 0);
    }

    void aJoinedRowStandsForBoth()
    {
        ThreatTableModel model;
        model.setTable(threatTable(matrixOf({}), ThreatChoice::Main));
        QCOMPARE(model.indexOf(Sender::BothWarm, Attack::Nothing), model.indexOf(Sender::BothCold, Attack::Nothing));
        QVERIFY(model.indexOf(Sender::MtaStsWarm, Attack::Nothing).isValid());
    }
};

QTEST_MAIN(ThreatTableModelTest)
#include "threat_table_model_test.moc"
