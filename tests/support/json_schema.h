// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace postseal::test {

//! Checks a value against the part of JSON Schema 2020-12 that our schemas use: type, properties, required, items,
//! maxItems, enum, const, pattern, minimum, maximum, oneOf, and $ref to "#/$defs/...". Stricter in two points, so that
//! neither side grows unseen: a key that the schema does not tell of is a complaint, though readers leave it alone, and
//! so is a word of the schema that is not known here.
//! \return  what is wrong, as "<path>: <what>"; empty when the value fits.
QStringList schemaComplaints(const QJsonObject &schema, const QJsonValue &value);

//! resources/schema/<name>.schema.json; empty when it cannot be read.
QJsonObject readSchema(const QString &name);

} // namespace postseal::test
