// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/services/choices.h"

namespace postseal::test {

//! The choices that make an inspection ask the lab, from the environment that `tests/lab/lab exec` gives.
inline Choices labChoices()
{
    Choices choices;
    choices.resolver = qEnvironmentVariable("POSTSEAL_LAB_RESOLVER");
    choices.trustAnchor = qEnvironmentVariable("POSTSEAL_LAB_TRUST_ANCHOR");
    choices.caFile = qEnvironmentVariable("POSTSEAL_LAB_CA");
    choices.options.smtpPort = quint16(qEnvironmentVariable("POSTSEAL_LAB_SMTP_PORT").toUInt());
    choices.options.httpsPort = quint16(qEnvironmentVariable("POSTSEAL_LAB_HTTPS_PORT").toUInt());
    choices.options.dnsPort = quint16(qEnvironmentVariable("POSTSEAL_LAB_AUTHORITY").section(u'@', 1).toUInt());
    choices.options.allowPrivate = true;
    choices.timeoutSeconds = 4;
    return choices;
}

} // namespace postseal::test
