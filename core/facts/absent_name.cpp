// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/absent_name.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace postseal {

QString absentLabel(const InspectionFacts &facts)
{
    constexpr qsizetype kLength = 20;
    const QByteArray seed = facts.domain.toUtf8() + ' ' + QByteArray::number(facts.startedAt.toMSecsSinceEpoch());
    const QByteArray digest = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1("x" + digest.first(kLength));
}

QString absentNameBelow(const InspectionFacts &facts, const QString &parent)
{
    return absentLabel(facts) + u'.' + parent;
}

QString absentRegistration(const InspectionFacts &facts)
{
    return absentNameBelow(facts, u"com"_s);
}

} // namespace postseal
