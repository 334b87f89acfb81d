// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/visible_text.h"
#include "app/widgets/plain_tool_tip.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class VisibleTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"mx1.example.org"_s << u"mx1.example.org"_s;
        QTest::newRow("letters of the world") << u"bücher 邮件 почта"_s << u"bücher 邮件 почта"_s;
        QTest::newRow("markup stays what it is") << u"<b>x</b> &amp;"_s << u"<b>x</b> &amp;"_s;
        QTest::newRow("NUL, BEL, ESC") << QString(QChar(0)) + u"\a\x1b"_s << u"␀␇␛"_s;
        QTest::newRow("tab and line feed") << u"a\tb\r\nc"_s << u"a␉b␍␤c"_s;
        QTest::newRow("delete") << u"a\x7f"_s << u"a␡"_s;
        QTest::newRow("C1") << QString(QChar(0x85)) << u"⟨U+0085⟩"_s;
        QTest::newRow("right-to-left override") << u"mx\u202Egro.elpmaxe"_s << u"mx⟨U+202E⟩gro.elpmaxe"_s;
        QTest::newRow("isolate of a stranger") << u"a\u2068b\u2069c"_s << u"a⟨U+2068⟩b⟨U+2069⟩c"_s;
        QTest::newRow("zero width") << u"exa\u200Bmple\uFEFF"_s << u"exa⟨U+200B⟩mple⟨U+FEFF⟩"_s;
        QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a⟨U+00AD⟩b"_s;
        QTest::newRow("line separator") << u"a\u2028b\u2029"_s << u"a⟨U+2028⟩b⟨U+2029⟩"_s;
        QTest::newRow("tag character") << u"a\U000E0041"_s << u"a⟨U+E0041⟩"_s;
        QTest::newRow("hangul filler") << u"a\u3164"_s << u"a⟨U+3164⟩"_s;
        QTest::newRow("variation selector") << u"a\uFE0F"_s << u"a⟨U+FE0F⟩"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a⟨U+D800⟩b"_s;
        QTest::newRow("four combining marks") << u"e\u0301\u0301\u0301\u0301x"_s << u"e\u0301\u0301\u0301\u0301x"_s;
        QTest::newRow("a tower of them") << u"e\u0301\u0301\u0301\u0301\u0301\u0301\u0301x"_s
                                         << u"e\u0301\u0301\u0301\u0301⟨…⟩x"_s;
    }
    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visibleText(text), shown);
        QCOMPARE(visibleText(visibleText(text)), shown);
    }
    void isCut()
    {
        QCOMPARE(visibleText(QString(5000, u'a')).size(), visibleCap + 1);
        QCOMPARE(visibleText(u"abcdef", 3), u"abc…"_s);
        QCOMPARE(visibleText(u"abc", 3), u"abc"_s);
    }
    void aWordFromRightToLeftIsIsolated()
    {
        const QString hebrew = u"\u05D0\u05D1.example"_s;
        const QString alone = isolated(hebrew);
        QCOMPARE(alone, u"\u2068"_s + hebrew + u"\u2069"_s);
        QCOMPARE(isolated(alone), alone);
        QCOMPARE(visibleText(u"mail to "_s + alone + u" fails"_s), u"mail to "_s + alone + u" fails"_s);
        QCOMPARE(isolated(u"example.org"), u"example.org"_s);
    }
    void linesAreTakenApart()
    {
        QCOMPARE(visibleLines(u"250-a\r\n250 b\r\n"), QStringList({u"250-a"_s, u"250 b"_s}));
        QCOMPARE(visibleLines(u"a\n\nb\x1b"), QStringList({u"a"_s, QString(), u"b␛"_s}));
        QCOMPARE(visibleLines(u""), QStringList{QString()});
    }
    void toolTipsHoldNoMarkup()
    {
        QCOMPARE(plainToolTip(u"<img src=x> & \u202E\nnext"_s),
                 u"<qt>&lt;img src=x&gt; &amp; ⟨U+202E⟩<br/>next</qt>"_s);
        QCOMPARE(plainToolTip({}), QString());
    }
    void ampersandsAreDoubled()
    {
        QCOMPARE(withoutMnemonics(u"R&D"_s), u"R&&D"_s);
    }
};

QTEST_APPLESS_MAIN(VisibleTextTest)
#include "visible_text_test.moc"
