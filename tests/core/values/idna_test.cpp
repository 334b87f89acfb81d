// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/idna.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class IdnaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatMayBeRegistered()
    {
        for (const auto &name : {u"example.org"_s, u"bücher.example"_s, u"straße.de"_s, u"βόλος.com"_s, u"l·l.cat"_s,
                                 u"例え.テスト"_s, u"نامه\u200cای.com"_s, u"क्\u200dष.com"_s, u"π1.gr"_s})
            QVERIFY2(isIdna2008(name), qPrintable(name));
        for (const auto &name : {u"i❤.ws"_s, u"☃.net"_s, u"a\u200db.com"_s, u"a\u200cb.com"_s, u"\u200ca.com"_s,
                                 u"xn--a.example"_s, u"a½.com"_s})
            QVERIFY2(!isIdna2008(name), qPrintable(name));
    }

    void knowsTheOtherMapping()
    {
        const auto other = [](const QString &name) { return transitionalName(*DomainName::parse(name)); };
        QCOMPARE(other(u"example.org"_s), u"example.org"_s);
        QCOMPARE(other(u"bücher.example"_s), u"xn--bcher-kva.example"_s);
        QCOMPARE(other(u"straße.de"_s), u"strasse.de"_s);
        QCOMPARE(other(u"xn--nxasmm1c.com"_s), u"xn--nxasmq6b.com"_s);
        QCOMPARE(other(u"xn--mgba3gch31f060k.com"_s), u"xn--mgba3gch31f.com"_s);
    }

    void knowsScripts()
    {
        for (const auto &label : {u"example"_s, u"bücher"_s, u"пример"_s, u"例えxテスト"_s, u"123"_s, u"한국abc"_s})
            QCOMPARE(scriptMixOf(label), ScriptMix::None);
        for (const auto &label : {u"раypal"_s, u"aпример"_s, u"πa"_s})
            QCOMPARE(scriptMixOf(label), ScriptMix::Mixed);
        QCOMPARE(scriptMixOf(u"аррӏе"_s), ScriptMix::LookAlike);
    }
};

QTEST_APPLESS_MAIN(IdnaTest)
#include "idna_test.moc"
