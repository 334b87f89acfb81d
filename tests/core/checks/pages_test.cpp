// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "packaging/docs/check_page.h"

#include <QDir>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    //! When this fails after a change of the catalogue: write_check_pages docs/checks
    void pagesAreThoseOfTheCatalogue()
    {
        const QDir folder(QStringLiteral(POSTSEAL_SOURCE_DIR) + u"/docs/checks"_s);
        const QMap<QString, QByteArray> pages = checkPages();
        QCOMPARE(folder.entryList({u"*.md"_s}, QDir::Files, QDir::NoSort).size(), pages.size());
        for (const auto &[name, text] : pages.asKeyValueRange()) {
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(file.readAll() == text, qPrintable(name + u" is not up to date"_s));
        }
    }

    void onePageACheck() { QCOMPARE(checkPages().size(), qsizetype(catalogue().size()) + 1); }

    void slotsStandInItalics()
    {
        const QByteArray page = checkPages().value(u"starttls.absent.md"_s);
        QVERIFY(page.startsWith("# STARTTLS is not offered\n"));
        QVERIFY(page.contains("*host* (*address*) answered EHLO"));
        QVERIFY(!page.contains('{'));
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
