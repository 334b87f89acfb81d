// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/settings_text.h"

#include <QCoreApplication>

namespace postseal {

static const char *clauseFor(SettingsTrouble::What what)
{
    using What = SettingsTrouble::What;
    switch (what) {
    case What::NotAnAddress: return QT_TRANSLATE_NOOP("Settings", "“%1” is no address of a DNS server");
    case What::NoServerName:
        return QT_TRANSLATE_NOOP("Settings",
                                 "“%1” does not say which name the server's certificate has to carry, as in "
                                 "tls:192.0.2.53#dns.example");
    case What::ServersMixed:
        return QT_TRANSLATE_NOOP("Settings", "servers are asked either all over TLS or all without, not “%1”");
    case What::HintsUnused:
        return QT_TRANSLATE_NOOP("Settings", "root hints (%1) are of use with the resolver “recursive” only");
    case What::FileUnreadable: return QT_TRANSLATE_NOOP("Settings", "%1 cannot be read: %2");
    case What::NoServerInFile: return QT_TRANSLATE_NOOP("Settings", "%1 names no DNS server");
    case What::NoAnchorHere:
        return QT_TRANSLATE_NOOP("Settings", "no trust anchor of the DNS root is installed on this system");
    case What::NoAnchorInFile: return QT_TRANSLATE_NOOP("Settings", "%1 holds no usable trust anchor");
    case What::NoHintsInFile: return QT_TRANSLATE_NOOP("Settings", "%1 holds no address of a root server");
    case What::NoRootsHere: return QT_TRANSLATE_NOOP("Settings", "this system has no file of root certificates");
    case What::NoCertificateInFile: return QT_TRANSLATE_NOOP("Settings", "there is no certificate in %1");
    case What::LibraryRefused: return QT_TRANSLATE_NOOP("Settings", "the DNS library refused to work (%1): %2");
    }
    Q_UNREACHABLE();
}

QString settingsTroubleText(const SettingsTrouble &trouble)
{
    QString text = QCoreApplication::translate("Settings", clauseFor(trouble.what));
    if (text.contains(QLatin1StringView("%2")))
        return text.arg(trouble.subject, trouble.detail);
    return text.contains(QLatin1StringView("%1")) ? text.arg(trouble.subject) : text;
}

} // namespace postseal
