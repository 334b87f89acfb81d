// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mx_pattern.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class MxPatternTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void covers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char *name, const QString &pattern, const QString &host, bool covered) {
            QTest::newRow(name) << pattern << host << covered;
        };
        row("equal", u"mx.example.com"_s, u"mx.example.com"_s, true);
        row("equal but for case", u"MX.Example.com"_s, u"mx.eXample.COM"_s, true);
        row("other host", u"mx.example.com"_s, u"mx2.example.com"_s, false);
        row("T-26: one label under the wildcard", u"*.example.com"_s, u"mx.example.com"_s, true);
        row("T-26: in another case", u"*.EXAMPLE.com"_s, u"MX.example.COM"_s, true);
        row("T-26: not the name itself", u"*.example.com"_s, u"example.com"_s, false);
        row("T-26: not two labels", u"*.example.com"_s, u"a.mx.example.com"_s, false);
        row("T-26: not inside a longer name", u"mail.example.com"_s, u"mail.example.com.evil.net"_s, false);
        row("T-26: not at its end", u"*.example.com"_s, u"mx.evilexample.com"_s, false);
        row("empty label", u"*.example.com"_s, u".example.com"_s, false);
        row("underscore in the host's label", u"*.example.com"_s, u"mx_1.example.com"_s, true);
        row("escaped octet in the host's label", u"*.example.com"_s, u"\\046.example.com"_s, false);
        row("a host that is a pattern", u"*.example.com"_s, u"*.example.com"_s, false);
        row("final dot in the host", u"mx.example.com"_s, u"mx.example.com."_s, false);
        row("T-24: final dot in the pattern", u"mx.example.com."_s, u"mx.example.com"_s, false);
        row("T-24: underscore in the pattern", u"mx_1.example.com"_s, u"mx_1.example.com"_s, false);
        row("T-24: an IPv4 address fits no name", u"192.0.2.1"_s, u"mx.example.com"_s, false);
        row("bare star", u"*"_s, u"localhost"_s, false);
        row("star and dot", u"*."_s, u"mx."_s, false);
        row("inner star", u"mx.*.com"_s, u"mx.example.com"_s, false);
        row("two stars", u"*.*.com"_s, u"mx.example.com"_s, false);
        row("part of a label", u"mx*.example.com"_s, u"mx1.example.com"_s, false);
        row("Postfix' form", u".example.com"_s, u"mx.example.com"_s, false);
        row("U-label", u"bücher.example"_s, u"bücher.example"_s, false);
        row("Kelvin sign", u"mk.example"_s, u"m\u212a.example"_s, false);
        row("nothing", QString(), QString(), false);
    }
    void covers()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, host);
        QTEST(mxPatternCovers(pattern, host), "covered");
    }

    void isPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("legal");
        const auto row = [](const QString &pattern, bool legal) {
            QTest::newRow(qPrintable(u'<' + pattern + u'>')) << pattern << legal;
        };
        for (const auto &legal : {u"a"_s, u"A-1.b"_s, u"1.2"_s, u"192.0.2.1"_s, u"*.a"_s, u"xn--bcher-kva.example"_s})
            row(legal, true);
        for (const auto &illegal : {u""_s, u"."_s, u"a."_s, u".a"_s, u"a..b"_s, u"-a.b"_s, u"a-.b"_s, u"a_b"_s, u"*"_s,
                                    u"*."_s, u"**.a"_s, u"*.*.a"_s, u"a.*"_s, u"a b"_s, u"a,b"_s, u"ä.example"_s,
                                    u"[192.0.2.1]"_s, u"a:25"_s})
            row(illegal, false);
    }
    void isPattern()
    {
        QFETCH(QString, pattern);
        QTEST(isMxPattern(pattern), "legal");
    }
};

QTEST_APPLESS_MAIN(MxPatternTest)
#include "mx_pattern_test.moc"
