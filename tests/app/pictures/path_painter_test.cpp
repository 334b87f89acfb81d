// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/path_painter.h"

#include "app/painting/house_palette.h"
#include "tests/app/pictures/path_samples.h"

#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

bool holdsColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

QStringList textsIn(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts.append(xml.text().toString());
    }
    return xml.hasError() ? QStringList(u"error: "_s + xml.errorString()) : texts;
}

} // namespace

class PathPainterTest : public QObject
{
    Q_OBJECT

    const QFont m_font = QGuiApplication::font();

private Q_SLOTS:
    void aStateHasItsColourAndOnlyThen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aStateHasItsColourAndOnlyThen()
    {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const StateColours &colours = stateColours(palette);
        const auto nodeImage = [&](const InspectionFacts &facts, QStringView key) {
            const DeliveryPath path = pathOf(facts);
            QImage image(1200, 260, QImage::Format_RGB32);
            image.fill(palette.base().color());
            QPainter painter(&image);
            paintPathNode(painter, *path.node(key), *layOutPath(path, m_font, kPathWidth).node(key), palette, m_font);
            return image;
        };
        const QImage sealed = nodeImage(manyHosts(1), u"policy");
        QVERIFY(holdsColour(sealed, colours.sealed) && !holdsColour(sealed, colours.open));
        const QImage open = nodeImage(manyHosts(3), u"host:mx3.example.org");
        QVERIFY(holdsColour(open, colours.open) && !holdsColour(open, colours.sealed));
    }

    void svgIsXmlWithItsTexts()
    {
        const DeliveryPath path = pathOf(manyHosts(2));
        const QByteArray svg = pathSvg(path, lightPalette(), m_font);
        const QString texts = textsIn(svg).join(u'|');
        QVERIFY2(texts.contains(u"mx1.example.org") && texts.contains(u"tls@example.org"), qPrintable(texts));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage image(renderer.defaultSize(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QCOMPARE(image.pixelColor(1, 1), lightPalette().base().color());
        QVERIFY(holdsColour(image, stateColours(lightPalette()).sealed));
    }

    void svgOfHostileNamesStaysXml()
    {
        FactsBuilder builder("example.org");
        builder.mx({{10, "<b>\x01&\"'.example.org"}}).tlsRpt("v=TLSRPTv1; rua=mailto:a%3Cscript%3E@example.org");
        builder.host("]]><script>\x1b\n").address("192.0.2.1").noStarttls();
        const QByteArray svg = pathSvg(pathOf(atNow(builder)), lightPalette(), m_font);
        const QString texts = textsIn(svg).join(u'|');
        QVERIFY2(!texts.startsWith(u"error"), qPrintable(texts));
        QVERIFY(texts.contains(u"<script>") && !svg.contains("<script"));
        for (const char octet : svg)
            QVERIFY(uchar(octet) >= 0x20 || octet == '\n' || octet == '\t');
    }

    void imagesHaveAScaleAndALimit()
    {
        const DeliveryPath path = pathOf(manyHosts(20));
        const QSize once = pathImage(path, lightPalette(), m_font, 1).size();
        const QSize twice = pathImage(path, lightPalette(), m_font, 2).size();
        QVERIFY(qAbs(twice.width() - 2 * once.width()) <= 1);
        const QSize most = pathImage(path, lightPalette(), m_font, 1000).size();
        QVERIFY(most.width() <= 16384 && most.height() <= 16384 && most.width() > 16000);
    }

    void itFitsTheGivenPlace()
    {
        const DeliveryPath path = pathOf(manyHosts(2));
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPath(painter, QRectF(100, 100, 300, 200), path, lightPalette(), m_font);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!QRect(99, 99, 302, 202).contains(x, y))
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
        QVERIFY(holdsColour(image, stateColours(lightPalette()).sealed));
    }
};

QTEST_MAIN(PathPainterTest)
#include "path_painter_test.moc"
