// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
// write_check_pages <folder>: writes docs/checks/ anew; run it after every change of the catalogue.
#include "packaging/docs/check_page.h"

#include <QDir>
#include <QSaveFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: write_check_pages <folder>\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QMap<QString, QByteArray> pages = postseal::checkPages();
    for (const QString &old : folder.entryList({QStringLiteral("*.md")}, QDir::Files)) {
        if (!pages.contains(old) && !postseal::otherPages().contains(old))
            QFile::remove(folder.filePath(old));
    }
    for (const auto &[name, text] : pages.asKeyValueRange()) {
        QSaveFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(folder.filePath(name)), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
