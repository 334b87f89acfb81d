// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/models/facts_model.h"

#include "tests/support/sample_facts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHeaders{u"What"_s, u"Value"_s, u"Origin"_s};

FactNode node(const QString &label, const QString &value = {}, const QList<FactNode> &children = {})
{
    return {.label = label, .value = value, .origin = {}, .certificate = {}, .children = children};
}

//! Every label of the tree, depth first, as the model shows it.
QStringList labelsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList labels;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, FactsModel::Label, parent);
        labels << index.data().toString() << labelsOf(model, index);
    }
    return labels;
}

int countNodes(const QList<FactNode> &tree)
{
    int count = 0;
    for (const FactNode &one : tree)
        count += 1 + countNodes(one.children);
    return count;
}

} // namespace

//! The tree of facts as an item model.
class FactsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel()
    {
        FactsModel model(kHeaders);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.isEmpty());
        for (const InspectionFacts &facts : test::sampleFacts()) {
            model.setTree(factTree(facts));
            QVERIFY(!model.isEmpty());
        }
        model.setTree({});
        QCOMPARE(model.rowCount(), 0);
    }

    void holdsTheWholeTree()
    {
        FactsModel model(kHeaders);
        const QList<FactNode> tree = factTree(test::richFacts());
        model.setTree(tree);
        QCOMPARE(int(labelsOf(model).size()), countNodes(tree));
        QVERIFY(countNodes(tree) > 60);
    }

    void threeColumnsWithHeaders()
    {
        FactsModel model(kHeaders);
        FactNode full = node(u"MX"_s, u"10 mx1.example.org"_s);
        full.origin = u"signed and valid"_s;
        model.setTree({full});
        QCOMPARE(model.columnCount({}), 3);
        for (int column = 0; column < 3; ++column)
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), kHeaders.at(column));
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QCOMPARE(model.index(0, FactsModel::Label).data().toString(), u"MX"_s);
        QCOMPARE(model.index(0, FactsModel::Value).data().toString(), u"10 mx1.example.org"_s);
        QCOMPARE(model.index(0, FactsModel::Origin).data().toString(), u"signed and valid"_s);
        QVERIFY(!model.index(0, FactsModel::Value).data(Qt::ToolTipRole).isValid()); // a tool tip would guess HTML
    }

    void textOfAStrangerStaysLiteralAndVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a slot") << u"{domain} {host}"_s << u"{domain} {host}"_s;
        QTest::newRow("HTML") << u"<b>x</b>&lt;"_s << u"<b>x</b>&lt;"_s;
        QTest::newRow("a place marker") << u"%1 %n"_s << u"%1 %n"_s;
        QTest::newRow("bidirectional") << u"a\u202eb"_s << u"a⟨U+202E⟩b"_s;
        QTest::newRow("controls") << u"a\nb\u001b[31m"_s << u"a\u2424b\u241b[31m"_s;
    }
    void textOfAStrangerStaysLiteralAndVisible()
    {
        QFETCH(QString, text);
        FactsModel model(kHeaders);
        FactNode full = node(text, text);
        full.origin = text;
        model.setTree({full});
        for (int column = 0; column < 3; ++column)
            QTEST(model.index(0, column).data().toString(), "shown");
    }

    void theValueIsKeptAsItCame()
    {
        FactsModel model(kHeaders);
        const QString odd = u"a\u202e\n"_s + QString(10'000, u'x');
        model.setTree({node(u"TXT"_s, odd)});
        QCOMPARE(model.index(0, FactsModel::Label).data(FactsModel::RawValueRole).toString(), odd);
        QCOMPARE(model.index(0, FactsModel::Value).data(FactsModel::RawValueRole).toString(), odd);
        QVERIFY(model.index(0, FactsModel::Value).data().toString().size() < odd.size()); // what is shown is bounded
    }

    void aCertificateIsThatOfAllRowsBelowIt()
    {
        FactsModel model(kHeaders);
        FactNode authority = node(u"authority"_s, {}, {node(u"Issuer"_s)});
        authority.certificate = "authority";
        FactNode leaf = node(u"leaf"_s, {}, {node(u"Names"_s), authority});
        leaf.certificate = "leaf";
        model.setTree({node(u"TLS"_s, {}, {leaf})});
        const QModelIndex tls = model.index(0, 0), leafRow = model.index(0, 0, tls),
                          authorityRow = model.index(1, 0, leafRow);
        const auto certificate = [](const QModelIndex &index) {
            return index.data(FactsModel::CertificateRole).toByteArray();
        };
        QCOMPARE(certificate(tls), QByteArray());
        QCOMPARE(certificate(leafRow), QByteArray("leaf"));
        QCOMPARE(certificate(model.index(0, 0, leafRow)), QByteArray("leaf"));
        QCOMPARE(certificate(authorityRow), QByteArray("authority"));
        QCOMPARE(certificate(model.index(0, FactsModel::Value, authorityRow)), QByteArray("authority"));
    }

    void theSameTreeChangesNothing()
    {
        FactsModel model(kHeaders);
        model.setTree(factTree(test::richFacts()));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy comes(&model, &QAbstractItemModel::rowsInserted), goes(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setTree(factTree(test::richFacts()));
        QCOMPARE(changes.size() + comes.size() + goes.size() + resets.size(), 0);
        model.setTree(factTree(test::FactsBuilder("example.org").facts()));
        QVERIFY(goes.size() > 0);
        QCOMPARE(resets.size(), 0);
    }

    void whatStaysKeepsItsIndex()
    {
        FactsModel model(kHeaders);
        const auto tree = [](const QString &answer, const QList<FactNode> &more) {
            return QList<FactNode>{node(u"MX"_s, answer, {node({}, u"10 a"_s)})} + more
                   + QList<FactNode>{node(u"Inspection"_s, {}, {node(u"Ended"_s)})};
        };
        model.setTree(tree(u"not asked"_s, {}));
        const QPersistentModelIndex ended = model.index(0, 0, model.index(1, 0));
        model.setTree(tree(u"2 records"_s, {node(u"mx1"_s), node(u"mx2"_s)}));
        QVERIFY(ended.isValid());
        QCOMPARE(ended.data().toString(), u"Ended"_s);
        QCOMPARE(ended.parent().row(), 3);
        QCOMPARE(model.index(0, FactsModel::Value).data().toString(), u"2 records"_s);
        QCOMPARE(labelsOf(model), (QStringList{u"MX"_s, {}, u"mx1"_s, u"mx2"_s, u"Inspection"_s, u"Ended"_s}));
        model.setTree({});
        QVERIFY(!ended.isValid());
    }

    void isSearchedInEveryColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("a label") << u"ttl"_s << QStringList{u"TTL"_s};
        QTest::newRow("a value, deep") << u"MX1"_s << QStringList{u"record"_s};
        QTest::newRow("an origin") << u"signed"_s << QStringList{u"MX"_s};
        QTest::newRow("several, from top to bottom") << u"t"_s << QStringList{u"TTL"_s, u"last"_s};
        QTest::newRow("no pattern") << u".*"_s << QStringList{};
        QTest::newRow("what is made visible") << u"U+202E"_s << QStringList{u"last"_s};
        QTest::newRow("nothing asked") << QString() << QStringList{};
    }
    void isSearchedInEveryColumn()
    {
        QFETCH(QString, text);
        FactNode mx = node(u"MX"_s, {}, {node(u"record"_s, u"10 mx1"_s), node(u"TTL"_s)});
        mx.origin = u"Signed"_s;
        FactsModel model(kHeaders);
        model.setTree({mx, node(u"last"_s, u"a\u202eb"_s)});
        QStringList labels;
        for (const QModelIndex &index : model.rowsWith(text, 100))
            labels += index.data().toString();
        QTEST(labels, "labels");
        QVERIFY(model.rowsWith(u"e"_s, 1).size() <= 1);
    }

    void deepAndWideTrees()
    {
        FactNode deep = node(u"bottom"_s);
        for (int depth = 0; depth < 200; ++depth)
            deep = node(QString::number(depth), {}, {deep});
        QList<FactNode> wide;
        for (int i = 0; i < 2000; ++i)
            wide.append(node(u"name"_s));
        FactsModel model(kHeaders);
        model.setTree({deep, node(u"wide"_s, {}, wide)});
        QCOMPARE(int(labelsOf(model).size()), 201 + 2001);
    }
};

QTEST_GUILESS_MAIN(FactsModelTest)
#include "facts_model_test.moc"
