// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/public_suffix.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class PublicSuffixTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("suffix");
        QTest::addColumn<QString>("registrable");
        QTest::newRow("top level") << u"com"_s << true << QString();
        QTest::newRow("second level") << u"co.uk"_s << true << QString();
        QTest::newRow("domain") << u"example.com"_s << false << u"example.com"_s;
        QTest::newRow("host") << u"mx1.mail.example.co.uk"_s << false << u"example.co.uk"_s;
        QTest::newRow("unknown top level") << u"mx.sealed.test"_s << false << u"sealed.test"_s;
        QTest::newRow("label alone") << u"localhost"_s << true << QString();
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(isPublicSuffix(name), "suffix");
        QTEST(registrableDomainOf(name), "registrable");
    }
};

QTEST_APPLESS_MAIN(PublicSuffixTest)
#include "public_suffix_test.moc"
