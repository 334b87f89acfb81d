// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/house_palette.h"
#include "app/widgets/plain_label.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class PlainLabelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsMarkupAsText()
    {
        PlainLabel label(u"<b>bold</b>\u202E"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), u"<b>bold</b>⟨U+202E⟩"_s);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(access->role(), QAccessible::StaticText);
        QCOMPARE(access->text(QAccessible::Name), label.text());
    }
    void breaksAtBlanksOnly()
    {
        const QString text = u"mail to mx-1.mail-hosts.example.org and to mx-2.mail-hosts.example.org is lost"_s;
        for (int width = 260; width < 700; width += 13) {
            const WrappedText wrapped(text, QGuiApplication::font(), {}, width);
            QString whole;
            for (int i = 0; i < wrapped.lineCount(); ++i) {
                whole += wrapped.line(i);
                QVERIFY2(i == wrapped.lineCount() - 1 || wrapped.line(i).endsWith(u' '), qPrintable(wrapped.line(i)));
            }
            QCOMPARE(whole, text);
            QVERIFY(wrapped.size().width() <= width);
        }
    }
    void breaksWhatIsTooWide()
    {
        const WrappedText wrapped(u"see "_s + QString(400, u'a'), QGuiApplication::font(), {}, 200);
        QVERIFY(wrapped.lineCount() > 3);
        QVERIFY(wrapped.size().width() <= 200);
        QCOMPARE(wrapped.line(0), u"see "_s);
    }
    void isAsHighAsItsLines()
    {
        PlainLabel label(u"one two three four five six seven eight nine ten"_s);
        QVERIFY(!label.hasHeightForWidth());
        label.setWordWrap(true);
        QVERIFY(label.hasHeightForWidth());
        QVERIFY(label.heightForWidth(80) > label.heightForWidth(400));
    }
    void neverHalvesAHostAtTheEnd()
    {
        const QFontMetricsF metrics(QGuiApplication::font());
        const QString text = u"waiting for mx2.example.org"_s;
        const qreal width = metrics.horizontalAdvance(u"waiting for mx2.exam"_s);
        QCOMPARE(elided(text, metrics, width, Elide::End), u"waiting for …"_s);
        QCOMPARE(elided(text, metrics, 10000, Elide::End), text);
        QVERIFY(
            elided(u"a.very.long.example.org"_s, metrics, metrics.horizontalAdvance(u"ng.example.org…"_s), Elide::Start)
                .endsWith(u"example.org"_s));
        PlainLabel label(text);
        label.setElide(Elide::End);
        label.resize(int(width), 20);
        QVERIFY(label.isElided());
        label.resize(1000, 20);
        QVERIFY(!label.isElided());
    }
    void followsFontAndPalette()
    {
        PlainLabel label(u"Title"_s);
        label.setTextStyle(TextStyle::Title);
        label.setPalette(lightPalette());
        const QSize small = label.sizeHint();
        QFont larger = label.font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        label.setFont(larger);
        QVERIFY(label.sizeHint().height() > small.height());
        label.setTone(Tone::Open);
        label.resize(label.sizeHint());
        const QImage light = label.grab().toImage();
        label.setPalette(darkPalette());
        QVERIFY(label.grab().toImage() != light);
    }
    void namesStandOutWhole()
    {
        struct Reached : SentenceLabel
        {
            using SentenceLabel::formats;
        } label;
        label.setSentence(u"mx1 and mx10, mx1.example.org, not a-mx1; mx1."_s, {u"mx1"_s});
        const auto ranges = label.formats(label.text());
        QCOMPARE(ranges.size(), 2);
        QCOMPARE(ranges[0].start, 0);
        QCOMPARE(ranges[1].start, 42);
        QCOMPARE(ranges[1].format.fontWeight(), int(QFont::DemiBold));
    }
    void keepsAPieceWhole()
    {
        QTextCharFormat whole;
        whole.setProperty(unbrokenProperty, true);
        const QFontMetricsF metrics(QGuiApplication::font());
        const WrappedText wrapped(u"set level = may now"_s, QGuiApplication::font(), {{4, 11, whole}},
                                  metrics.horizontalAdvance(u"set level = m"_s));
        QCOMPARE(wrapped.line(0), u"set "_s);
    }
    void isCopiedAsItIs()
    {
        SentenceLabel label;
        label.setSentence(u"mx2.example.org offers no STARTTLS"_s, {u"mx2.example.org"_s});
        label.resize(label.sizeHint());
        label.show();
        QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(20, label.height() / 2));
        QCOMPARE(label.selectedText(), u"mx2.example.org"_s);
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mx2.example.org"_s);
        QTest::keyClick(&label, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(label.selectedText(), label.text());
    }
};

QTEST_MAIN(PlainLabelTest)
#include "plain_label_test.moc"
