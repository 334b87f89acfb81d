// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/visible_text.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class VisibleTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"mx.example.org bücher.example 郵便 😀"_s
                               << u"mx.example.org bücher.example 郵便 😀"_s;
        QTest::newRow("escape") << u"\x1b[2J"_s << u"␛[2J"_s;
        QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a␍␤b␉c"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u'b' << u"a␀b"_s;
        QTest::newRow("DEL") << QString(QChar(0x7f)) << u"␡"_s;
        QTest::newRow("C1: CSI") << QString(QChar(0x9b)) + u"31m"_s << u"⟨U+009B⟩31m"_s;
        QTest::newRow("bidi override") << u"\u202egro.elpmaxe"_s << u"⟨U+202E⟩gro.elpmaxe"_s;
        QTest::newRow("isolates") << u"\u2067x\u2069"_s << u"⟨U+2067⟩x⟨U+2069⟩"_s;
        QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"a⟨U+200B⟩b⟨U+FEFF⟩"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a⟨U+2028⟩b"_s;
        QTest::newRow("tag") << QString::fromUcs4(U"a\U000E0041") << u"a⟨U+E0041⟩"_s;
        QTest::newRow("private use") << u"\ue000"_s << u"⟨U+E000⟩"_s;
        QTest::newRow("tower of marks") << u"e\u0301\u0301\u0301\u0301\u0301\u0301x"_s
                                        << u"e\u0301\u0301\u0301\u0301⟨…⟩x"_s;
        QTest::newRow("Hangul filler") << u"a\u3164"_s << u"a⟨U+3164⟩"_s;
    }
    void shows()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(terminalText(text), shown);
        QCOMPARE(terminalText(shown), shown);
    }

    void aLoneSurrogateDoesNoHarm()
    {
        const QString shown = terminalText(u"a"_s + QChar(0xd800) + u'b');
        QVERIFY(shown.isValidUtf16());
        QVERIFY(shown.startsWith(u'a') && shown.endsWith(u'b'));
    }

    void longTextIsCut()
    {
        QCOMPARE(terminalText(QString(10, u'x'), 4), u"xxxx…"_s);
        QVERIFY(terminalText(u"abc😀"_s, 4).isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "visible_text_test.moc"
