// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/markdown_text.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

//! Text of strangers stays text in Markdown.
class MarkdownTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &text, const QString &markdown) {
            QTest::newRow(name) << text << markdown;
        };
        row("a host", u"mx1.example.org"_s, u"mx1.example.org"_s);
        row("a record", u"v=STSv1; id=1;"_s, u"v=STSv1; id=1;"_s);
        row("emphasis", u"*a* _b_ ~c~"_s, u"\\*a\\* \\_b\\_ \\~c\\~"_s);
        row("HTML", u"<img src=x> &amp;"_s, u"&lt;img src=x&gt; &amp;amp;"_s);
        row("a table", u"a | b"_s, u"a \\| b"_s);
        row("a link", u"[a](b) ![c](d)"_s, u"\\[a\\](b) \\!\\[c\\](d)"_s);
        row("code", u"`a`"_s, u"\\`a\\`"_s);
        row("a backslash", u"a\\*"_s, u"a\\\\\\*"_s);
        row("formulas", u"$a$"_s, u"\\$a\\$"_s);
        row("a mention", u"ask @somebody"_s, u"ask `@somebody`"_s);
        row("an address", u"to tls@example.org now"_s, u"to `tls@example.org` now"_s);
        row("a URL", u"https://example.org/*"_s, u"`https://example.org/*`"_s);
        row("a URL without a scheme", u"WWW.example.org"_s, u"`WWW.example.org`"_s);
        row("an issue", u"see #12"_s, u"see `#12`"_s);
        row("a code span out of which nothing breaks", u"a``@b`"_s, u"``` a``@b` ```"_s);
        row("a list", u"- a"_s, u"\\- a"_s);
        row("a numbered list", u"12. a"_s, u"12\\. a"_s);
        row("a number", u"12 a"_s, u"12 a"_s);
        row("a rule", u"---"_s, u"\\---"_s);
        row("an underlined heading", u"==="_s, u"\\==="_s);
        row("code by blanks", u"    a  b"_s, u"a b"_s);
        row("line ends", u"a\r\nb"_s, u"a␍␊b"_s.replace(u'␊', u'␤'));
        row("what turns the text round", u"a\u202eb"_s, u"a⟨U+202E⟩b"_s);
        row("nothing", u""_s, u""_s);
    }
    void staysText()
    {
        QFETCH(QString, text);
        QTEST(markdownText(text), "markdown");
    }

    void fenceIsLongerThanWhatIsInside()
    {
        QCOMPARE(markdownBlock({u"a"_s, u"b"_s}), u"```text\na\nb\n```\n"_s);
        QCOMPARE(markdownBlock({u"```"_s, u"# a"_s}), u"````text\n```\n# a\n````\n"_s);
        QCOMPARE(markdownBlock({u"a`````b"_s}), u"``````text\na`````b\n``````\n"_s);
        QCOMPARE(markdownBlock({u"a\n```\nb"_s}), u"````text\na␤```␤b\n````\n"_s); // one line stays one
    }

    void cellsStayApart()
    {
        QCOMPARE(markdownRow({markdownText(u"a|b"_s), markdownCode(u"c|d"_s)}), u"| a\\|b | `c¦d` |\n"_s);
    }
};

QTEST_APPLESS_MAIN(MarkdownTextTest)
#include "markdown_text_test.moc"
