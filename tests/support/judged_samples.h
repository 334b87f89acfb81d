// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

namespace postseal::test {

//! For the coverage list: which check was yielded by which sample, and how it ended. Written only when
//! POSTSEAL_SAMPLES names a folder, one file a program: "<slug> <standing>\t<sample>".
inline void noteSample(const QString &sample, const Findings &findings)
{
    static const QString folder = qEnvironmentVariable("POSTSEAL_SAMPLES");
    if (folder.isEmpty())
        return;
    static QSet<QString> noted;
    QFile file(QDir(folder).filePath(QString::number(QCoreApplication::applicationPid()) + QStringLiteral(".txt")));
    if (!file.open(QIODevice::Append))
        return;
    for (const Finding &finding : findings) {
        const QString line = QLatin1StringView(specOf(finding.check).slug) + u' ' + standingWord(finding.standing)
                             + u'\t' + sample + u'\n';
        if (noted.contains(line))
            continue;
        noted.insert(line);
        file.write(line.toUtf8());
    }
}

//! For the coverage list: the row of the test that runs.
inline void noteRow(const Findings &findings)
{
    noteSample(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(": ")
                   + QString::fromUtf8(QTest::currentDataTag()),
               findings);
}

} // namespace postseal::test
