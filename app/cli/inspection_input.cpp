// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/cli/inspection_input.h"

#include "app/cli/output.h"
#include "core/storage/inspection_file.h"
#include "core/values/limits.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<InspectionFacts> fromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(FailureKind::Internal, input.errorString());
    const qint64 most = Limits().inspectionFileOctets;
    QByteArray octets;
    while (octets.size() <= most) {
        const QByteArray piece = input.read(most + 1 - octets.size());
        if (piece.isEmpty())
            break;
        octets += piece;
    }
    if (octets.size() > most)
        return fail(FailureKind::TooLarge, u"more than %1 octets"_s.arg(most));
    return readInspection(octets);
}

} // namespace

std::optional<InspectionFacts> inspectionFrom(const QString &file, Output &output)
{
    const bool isInput = file == "-"_L1;
    Result<InspectionFacts> facts = isInput ? fromStandardInput() : loadInspection(file);
    if (facts)
        return *std::move(facts);
    const QString name = isInput ? say(QT_TRANSLATE_NOOP("CommandLine", "Standard input")) : file;
    output.complain(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is not a readable inspection: %2"))
                        .arg(name, facts.error().detail));
    return std::nullopt;
}

} // namespace postseal
