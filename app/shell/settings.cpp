// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/shell/settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace postseal {

constexpr qsizetype kRecents = 12;

Choices Settings::choices() const
{
    const QSettings stored;
    Choices choices;
    choices.resolver = stored.value(u"network/resolver"_s, choices.resolver).toString();
    choices.rootHints = stored.value(u"network/rootHints"_s).toString();
    choices.trustAnchor = stored.value(u"network/trustAnchor"_s).toString();
    choices.caFile = stored.value(u"network/caFile"_s).toString();
    choices.ehloName = stored.value(u"network/ehloName"_s).toString();
    choices.options.ipv4 = stored.value(u"network/ipv4"_s, true).toBool();
    choices.options.ipv6 = stored.value(u"network/ipv6"_s, true).toBool();
    choices.options.allowPrivate = stored.value(u"network/allowPrivate"_s, false).toBool();
    choices.timeoutSeconds = stored.value(u"network/timeoutSeconds"_s, 0).toInt();
    return choices;
}

void Settings::setChoices(const Choices &choices)
{
    QSettings stored;
    stored.setValue(u"network/resolver"_s, choices.resolver);
    stored.setValue(u"network/rootHints"_s, choices.rootHints);
    stored.setValue(u"network/trustAnchor"_s, choices.trustAnchor);
    stored.setValue(u"network/caFile"_s, choices.caFile);
    stored.setValue(u"network/ehloName"_s, choices.ehloName);
    stored.setValue(u"network/ipv4"_s, choices.options.ipv4);
    stored.setValue(u"network/ipv6"_s, choices.options.ipv6);
    stored.setValue(u"network/allowPrivate"_s, choices.options.allowPrivate);
    stored.setValue(u"network/timeoutSeconds"_s, choices.timeoutSeconds);
}

QStringList Settings::recents() const
{
    return QSettings().value(u"history/domains"_s).toStringList();
}

void Settings::addRecent(const QString &domain)
{
    QStringList domains = recents();
    domains.removeAll(domain);
    domains.prepend(domain);
    QSettings().setValue(u"history/domains"_s, domains.mid(0, kRecents));
}

void Settings::clearRecents()
{
    QSettings().remove(u"history/domains"_s);
}

Appearance Settings::appearance() const
{
    const QString word = QSettings().value(u"window/appearance"_s).toString();
    return word == "light"_L1 ? Appearance::Light : word == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    const QString word = appearance == Appearance::Light  ? u"light"_s
                         : appearance == Appearance::Dark ? u"dark"_s
                                                          : u"system"_s;
    QSettings().setValue(u"window/appearance"_s, word);
}

QString Settings::language() const
{
    return QSettings().value(u"window/language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    QSettings().setValue(u"window/language"_s, language);
}

QByteArray Settings::windowGeometry() const
{
    return QSettings().value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(u"window/geometry"_s, geometry);
}

} // namespace postseal
