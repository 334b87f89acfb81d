// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/json_document.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace postseal {

//! Counts brackets and commas outside strings; whether they make sense is left to the parser.
static bool keepsTo(const JsonBounds &bounds, const QByteArray &octets)
{
    bool inString = false;
    int depth = 0;
    int values = 0;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char octet = octets[i];
        if (inString && octet == '\\')
            ++i; // whatever it escapes does not end the string
        else if (octet == '"')
            inString = !inString;
        if (inString)
            continue;
        const bool opens = octet == '{' || octet == '[';
        depth += opens ? 1 : 0;
        depth -= octet == '}' || octet == ']' ? 1 : 0;
        values += opens || octet == ',' ? 1 : 0;
        if (depth > bounds.depth || values > bounds.values)
            return false;
    }
    return true;
}

Result<QJsonObject> readJsonObject(const QByteArray &octets, const JsonBounds &bounds)
{
    if (!keepsTo(bounds, octets))
        return fail(FailureKind::TooLarge,
                    u"more than %1 values, or deeper than %2"_s.arg(bounds.values).arg(bounds.depth));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(octets, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(FailureKind::Malformed, u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return fail(FailureKind::Malformed, u"expected one JSON object"_s);
    return document.object();
}

} // namespace postseal
