// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/certificates/certificate.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class NameMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QByteArrayList>("entries");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("fits"); // empty: none
        const auto row = [](const char *name, const QByteArrayList &entries, const QString &host,
                            const QByteArray &fits = {}) { QTest::newRow(name) << entries << host << fits; };
        const QString mx = u"mx.example.com"_s;
        row("equal", {"mx.example.com"}, mx, "mx.example.com");
        row("case does not count", {"MX.Example.COM"}, u"mX.example.com"_s, "MX.Example.COM");
        row("second entry", {"a.example", "mx.example.com"}, mx, "mx.example.com");
        row("whole left-most label", {"*.example.com"}, mx, "*.example.com");
        row("wildcard in another case", {"*.EXAMPLE.com"}, mx, "*.EXAMPLE.com");
        row("A-label under the wildcard", {"*.example.com"}, u"xn--bcher-kva.example.com"_s, "*.example.com");
        row("underscore", {"mx_1.example.com"}, u"mx_1.example.com"_s, "mx_1.example.com");
        row("no entry", {}, mx);
        row("other name", {"mx2.example.com"}, mx);
        row("parent domain", {"example.com"}, mx);
        row("wildcard is one label, not two", {"*.example.com"}, u"a.mx.example.com"_s);
        row("wildcard is one label, not none", {"*.example.com"}, u"example.com"_s);
        row("wildcard ends at a dot", {"*.example.com"}, u"mx.evilexample.com"_s);
        row("partial, in front", {"mx*.example.com"}, u"mx1.example.com"_s);
        row("partial, behind", {"*x.example.com"}, mx);
        row("inner star", {"mx.*.com"}, mx);
        row("two stars", {"*.*.com"}, mx);
        row("star alone", {"*"}, u"localhost"_s);
        row("star above a top-level domain", {"*.com"}, u"example.com"_s);
        row("star in the host", {"*.example.com"}, u"*.example.com"_s);
        row("NUL", {QByteArray("mx.example.com\0", 15)}, mx);
        row("NUL and more", {QByteArray("mx.example.com\0.evil.net", 24)}, mx);
        row("NUL under the wildcard", {QByteArray("*.example.com\0", 14)}, mx);
        row("final dot in the entry", {"mx.example.com."}, mx);
        row("final dot under the wildcard", {"*.example.com."}, mx);
        row("final dot in the host", {"mx.example.com"}, u"mx.example.com."_s);
        row("final dot in both", {"mx.example.com."}, u"mx.example.com."_s);
        row("blank", {"mx.example.com ", " mx.example.com"}, mx);
        row("U-label in the entry", {"b\xc3\xbc" "cher.example"}, u"bücher.example"_s);
        row("an address is no name", {"192.0.2.1"}, u"192.0.2.1"_s);
        row("wildcard and an address", {"*.0.2.1"}, u"192.0.2.1"_s);
        row("host is empty", {"", "*."}, QString());
        row("host begins with a dot", {"*.example.com"}, u".example.com"_s);
    }
    void matches()
    {
        QFETCH(QByteArrayList, entries);
        QFETCH(QString, host);
        QFETCH(QByteArray, fits);
        Certificate certificate;
        certificate.dnsNames = entries;
        certificate.commonName = host; // never counts
        const NameMatch match = matchName(certificate, host);
        QCOMPARE(match.entry, fits);
        QCOMPARE(match.fits(), !fits.isEmpty());
    }
};

QTEST_APPLESS_MAIN(NameMatchTest)
#include "name_match_test.moc"
