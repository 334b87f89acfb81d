// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/threat_picture.h"

#include "app/painting/house_palette.h"
#include "app/pictures/threat_glyph.h"
#include "tests/support/sample_threats.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

constexpr ThreatFace kFaces[] = {ThreatFace::Sealed,   ThreatFace::Held,     ThreatFace::Outage,
                                 ThreatFace::Unproven, ThreatFace::Diverted, ThreatFace::Deceived,
                                 ThreatFace::Plain,    ThreatFace::NotHere,  ThreatFace::Untold};

QString wordsOf(const ThreatTable &table, qsizetype row)
{
    QStringList words;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        words.append(table.at(row, column).word);
    return words.join(u" | "_s);
}

QStringList names(const ThreatTable &table)
{
    QStringList list;
    for (const ThreatTableColumn &column : table.columns)
        list.append(column.name);
    return list;
}

QStringList rowNames(const ThreatTable &table)
{
    QStringList list;
    for (const ThreatTableRow &row : table.rows)
        list.append(row.name);
    return list;
}

QImage glyph(ThreatFace face)
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintThreatGlyph(painter, {0, 0, 16, 16}, face, Qt::black);
    return image;
}

int inked(const QImage &one, const QImage &other)
{
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    }
    return differing;
}

} // namespace

//! The matrix as words, and as a picture in a file.
class ThreatPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainAttacks()
    {
        const ThreatTable table = threatTable(matrixOf(enforcedHost()), ThreatChoice::Main);
        QCOMPARE(names(table),
                 (QStringList{u"No attack"_s, u"STARTTLS stripped"_s, u"False certificate"_s, u"MX forged"_s,
                              u"MX forged and policy hidden"_s}));
        QCOMPARE(rowNames(table), (QStringList{u"STARTTLS only"_s, u"MTA-STS, first contact"_s,
                                               u"MTA-STS, policy cached"_s, u"DANE only"_s,
                                               u"DANE and MTA-STS, first contact"_s,
                                               u"DANE and MTA-STS, policy cached"_s}));
        QCOMPARE(wordsOf(table, 0),
                 u"Encrypted to anyone | Plaintext | Encrypted to the attacker | Plaintext | Plaintext"_s);
        QCOMPARE(wordsOf(table, 1), u"Sealed | Held back | Held back | Held back | Plaintext"_s);
        QCOMPARE(wordsOf(table, 2), u"Sealed | Held back | Held back | Held back | Held back"_s);
        QCOMPARE(table.at(1, 1).spoken, u"MTA-STS sender at first contact, STARTTLS stripped: held back"_s);
        QCOMPARE(table.at(0, 4).spoken,
                 u"Sender with STARTTLS only, MX forged and policy hidden: plaintext"_s);
    }

    void whatIsNotPublishedIsNotAttacked()
    {
        const QStringList dane = names(threatTable(matrixOf(daneHost()), ThreatChoice::Main));
        QVERIFY(dane.contains(u"TLSA withheld"_s) && !dane.contains(u"MX forged and policy hidden"_s));
        QVERIFY(!names(threatTable(matrixOf({}), ThreatChoice::Main)).contains(u"TLSA withheld"_s));
        QVERIFY(!names(threatTable(matrixOf({}), ThreatChoice::Main)).contains(u"MX forged and policy hidden"_s));
    }

    void rowsThatAreAlikeAreJoined()
    {
        const ThreatMatrix nothing = matrixOf({});
        QCOMPARE(rowNames(threatTable(nothing, ThreatChoice::Main)),
                 (QStringList{u"STARTTLS only"_s, u"MTA-STS"_s, u"DANE only"_s, u"DANE and MTA-STS"_s}));
        QCOMPARE(threatTable(nothing, ThreatChoice::Main, ThreatRows::OneEach).rows.size(), 6);
        QCOMPARE(threatTable(nothing, ThreatChoice::Main).at(1, 0).spoken,
                 u"MTA-STS sender, No attack: encrypted to anyone"_s);
    }

    void heldMailWithoutAnAttackIsAnOutage()
    {
        const ThreatTable own = threatTable(matrixOf(enforcedHost()), ThreatChoice::Operator);
        QCOMPARE(own.at(1, 0).word, u"Held back: outage"_s);
        QCOMPARE(own.at(1, 0).face, ThreatFace::Outage);
        QCOMPARE(own.at(0, 0).word, u"Encrypted to anyone"_s);
        const ThreatTable blocked = threatTable(matrixOf(enforcedHost(false)), ThreatChoice::Main);
        QCOMPARE(blocked.at(1, 0).face, ThreatFace::Outage);
        QCOMPARE(blocked.at(1, 1).face, ThreatFace::Held);
    }

    void everyKindHasItsOwnAttacks()
    {
        const ThreatMatrix matrix = matrixOf(enforcedHost());
        qsizetype attacks = 1; // none at all
        for (const ThreatChoice choice : {ThreatChoice::OnPath, ThreatChoice::Authority, ThreatChoice::Dns,
                                          ThreatChoice::Discovery, ThreatChoice::Operator}) {
            const ThreatTable table = threatTable(matrix, choice);
            QVERIFY(!table.isEmpty());
            attacks += table.columns.size();
        }
        qsizetype applying = 0;
        for (const Attack attack : everyAttack())
            applying += matrix.applies(attack) ? 1 : 0;
        QCOMPARE(attacks, applying);
        QVERIFY(threatTable(matrixOf({}), ThreatChoice::Discovery).isEmpty());
    }

    void withoutMailThereIsNoTable()
    {
        for (const NoThreats why : {NoThreats::NoSuchDomain, NoThreats::TakesNoMail, NoThreats::NoMailHost})
            QVERIFY(threatTable(without(why), ThreatChoice::Main).isEmpty());
    }

    void signsAreToldApartWithoutColour()
    {
        for (const ThreatFace one : kFaces) {
            for (const ThreatFace other : kFaces) {
                if (one != other)
                    QVERIFY2(inked(glyph(one), glyph(other)) >= 10,
                             qPrintable(faceWord(one) + u" and "_s + faceWord(other)));
            }
        }
        QSet<QString> words;
        for (const ThreatFace face : kFaces)
            words.insert(faceWord(face));
        QCOMPARE(words.size(), qsizetype(std::size(kFaces)));
    }

    void wordsAreReadableOnTheirGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void wordsAreReadableOnTheirGround()
    {
        QFETCH(QPalette, palette);
        for (const ThreatFace face : kFaces) {
            QImage image(140, 52, QImage::Format_ARGB32_Premultiplied);
            image.fill(palette.color(QPalette::Base));
            QPainter painter(&image);
            paintThreatCell(painter, {0, 0, 140, 52}, {face, faceWord(face), {}}, {palette, font()});
            painter.end();
            const QColor ground = image.pixelColor(130, 26);
            QVERIFY2(contrast(toneColour(palette, faceTone(face)), ground) >= 4.5, qPrintable(faceWord(face)));
        }
    }

    void theSvgIsWholeAndRenders()
    {
        ThreatTable table = threatTable(matrixOf(enforcedHost()), ThreatChoice::Main);
        table.title = u"mail for <b>&\"example\".org\u202e"_s;
        table.foot = u"Worked out for mx1.</text><script>alert(1)</script>"_s;
        const QByteArray svg = threatSvg(table, lightPalette(), font());
        QXmlStreamReader reader(svg);
        QString text;
        while (!reader.atEnd()) {
            reader.readNext();
            QVERIFY(reader.name() != u"script"_s);
            if (reader.isCharacters())
                text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(text.contains(u"STARTTLS stripped"_s));
        QVERIFY(!text.contains(QChar(0x202e)));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage image(renderer.defaultSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        for (const QColor &soft : {stateColours(lightPalette()).sealedSoft, stateColours(lightPalette()).openSoft,
                                   stateColours(lightPalette()).blockedSoft})
            QVERIFY2(colours.contains(soft.rgb()), qPrintable(soft.name()));
    }

    void theImageHoldsTheWholePicture()
    {
        const ThreatTable table = threatTable(matrixOf(enforcedHost()), ThreatChoice::Discovery);
        const QImage image = threatImage(table, darkPalette(), font());
        const QSizeF size = threatSize(table, 1100, font());
        QCOMPARE(image.size(), (size * 2).toSize());
        QVERIFY(size.width() > 1100); // columns keep their least width
        QVERIFY(threatSize(table, 3000, font()).width() == 3000);
        QCOMPARE(image.pixelColor(1, 1), darkPalette().color(QPalette::Base));
    }

    void narrowColumnsHoldTheirWordsInTwoLines()
    {
        const ThreatTable table = threatTable(matrixOf({}), ThreatChoice::Main);
        for (const qreal width : {300.0, 780.0, 1100.0, 2500.0}) {
            const ThreatMeasures measures = threatMeasures(table, width, font());
            QVERIFY(measures.column >= 80 && measures.label >= 100);
            QVERIFY(measures.lowestRow < measures.row);
            QVERIFY(measures.lowestRow >= 2 * QFontMetricsF(font()).height());
        }
    }

private:
    static QFont font() { return QGuiApplication::font(); }
};

QTEST_MAIN(ThreatPictureTest)
#include "threat_picture_test.moc"
