// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postseal::test {

namespace {

class SchemaChecker
{
public:
    explicit SchemaChecker(const QJsonObject &root) : m_root(root) {}

    QStringList check(const QJsonObject &schema, const QJsonValue &value, const QString &path) const
    {
        QStringList complaints;
        for (auto word = schema.constBegin(); word != schema.constEnd(); ++word)
            complaints += checkWord(word.key(), word.value(), value, path);
        return complaints;
    }

private:
    QStringList checkWord(const QString &word, const QJsonValue &says, const QJsonValue &value,
                          const QString &path) const
    {
        static const QStringList silent{u"$schema"_s, u"$id"_s, u"title"_s, u"description"_s, u"$defs"_s};
        const auto unless = [&](bool fits) { return fits ? QStringList() : QStringList{path + u": "_s + word}; };
        if (word == "$ref"_L1)
            return check(definition(says.toString()), value, path);
        if (word == "type"_L1)
            return unless(hasType(value, says.toString()));
        if (word == "const"_L1)
            return unless(value == says);
        if (word == "enum"_L1)
            return unless(says.toArray().contains(value));
        if (word == "pattern"_L1)
            return unless(!value.isString() || QRegularExpression(says.toString()).match(value.toString()).hasMatch());
        if (word == "minimum"_L1)
            return unless(!value.isDouble() || value.toDouble() >= says.toDouble());
        if (word == "maximum"_L1)
            return unless(!value.isDouble() || value.toDouble() <= says.toDouble());
        if (word == "maxItems"_L1)
            return unless(value.toArray().size() <= says.toInt());
        if (word == "items"_L1)
            return checkItems(says.toObject(), value.toArray(), path);
        if (word == "required"_L1)
            return checkRequired(says.toArray(), value.toObject(), path);
        if (word == "properties"_L1)
            return checkMembers(says.toObject(), value.toObject(), path);
        if (word == "oneOf"_L1)
            return unless(fitting(says.toArray(), value, path) == 1);
        return silent.contains(word) ? QStringList() : QStringList{u"the checker does not know the word "_s + word};
    }

    QJsonObject definition(const QString &reference) const
    {
        return m_root["$defs"_L1].toObject().value(reference.section(u'/', -1)).toObject();
    }

    static bool hasType(const QJsonValue &value, const QString &type)
    {
        if (type == "integer"_L1)
            return value.isDouble() && value.toInteger(0) == value.toInteger(1);
        return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray())
               || (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool());
    }

    QStringList checkItems(const QJsonObject &schema, const QJsonArray &array, const QString &path) const
    {
        QStringList complaints;
        for (qsizetype i = 0; i < array.size(); ++i)
            complaints += check(schema, array.at(i), u"%1[%2]"_s.arg(path).arg(i));
        return complaints;
    }

    static QStringList checkRequired(const QJsonArray &keys, const QJsonObject &object, const QString &path)
    {
        QStringList complaints;
        for (const QJsonValue &key : keys) {
            if (!object.contains(key.toString()))
                complaints += path + u": lacks "_s + key.toString();
        }
        return complaints;
    }

    QStringList checkMembers(const QJsonObject &known, const QJsonObject &object, const QString &path) const
    {
        QStringList complaints;
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            const QString place = path + u'.' + member.key();
            complaints += known.contains(member.key())
                              ? check(known.value(member.key()).toObject(), member.value(), place)
                              : QStringList{place + u": the schema does not tell of it"_s};
        }
        return complaints;
    }

    qsizetype fitting(const QJsonArray &choices, const QJsonValue &value, const QString &path) const
    {
        return std::ranges::count_if(
            choices, [&](const QJsonValue &choice) { return check(choice.toObject(), value, path).isEmpty(); });
    }

    const QJsonObject &m_root;
};

} // namespace

QStringList schemaComplaints(const QJsonObject &schema, const QJsonValue &value)
{
    return SchemaChecker(schema).check(schema, value, u"$"_s);
}

QJsonObject readSchema(const QString &name)
{
    QFile file(QStringLiteral(POSTSEAL_SOURCE_DIR) + u"/resources/schema/"_s + name + u".schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace postseal::test
