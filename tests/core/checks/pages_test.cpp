// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "packaging/docs/check_page.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

static QStringList linesOf(const QString &path)
{
    QFile file(QStringLiteral(POSTSEAL_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    //! When this fails after a change of the catalogue: write_check_pages docs/checks
    void pagesAreThoseOfTheCatalogue()
    {
        const QDir folder(QStringLiteral(POSTSEAL_SOURCE_DIR) + u"/docs/checks"_s);
        const QMap<QString, QByteArray> pages = checkPages();
        QStringList files = folder.entryList({u"*.md"_s}, QDir::Files, QDir::NoSort);
        for (const QString &other : otherPages())
            QVERIFY2(files.removeOne(other), qPrintable(other));
        QCOMPARE(files.size(), pages.size());
        for (const auto &[name, text] : pages.asKeyValueRange()) {
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            QVERIFY2(file.readAll() == text, qPrintable(name + u" is not up to date"_s));
        }
    }

    //! Every id that was ever planned is a check or has a reason why not; never both.
    void everyIdIsToldOnce()
    {
        static const QRegularExpression row(u"^\\| `([^`]+)` \\| \\S.{20,} \\|$"_s);
        QStringList told;
        for (const QString &line : linesOf(u"/docs/checks/left-out.md"_s)) {
            if (const QRegularExpressionMatch match = row.match(line); match.hasMatch())
                told.append(match.captured(1));
        }
        QVERIFY(!told.isEmpty());
        for (const CheckSpec &spec : catalogue())
            told.append(QLatin1StringView(spec.slug));
        QStringList planned = linesOf(u"/tests/core/checks/ids.txt"_s);
        told.sort();
        planned.sort();
        QCOMPARE(told, planned);
    }

    //! Each check is yielded by a sample, and no id is missing: "./dev docs" after a change of the tests.
    void everyCheckHasASample()
    {
        QStringList told;
        static const QRegularExpression row(u"^\\| (?:\\[)?`([^`]+)`[^|]*\\| ([^|]*)\\| ([^|]*)\\|$"_s);
        for (const QString &line : linesOf(u"/docs/checks/coverage.md"_s)) {
            const QRegularExpressionMatch match = row.match(line);
            if (!match.hasMatch())
                continue;
            told.append(match.captured(1));
            QVERIFY2(!match.captured(2).trimmed().isEmpty() || !match.captured(3).trimmed().isEmpty(),
                     qPrintable(line));
        }
        QCOMPARE(told, linesOf(u"/tests/core/checks/ids.txt"_s));
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
