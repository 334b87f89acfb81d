// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"

#include <QStringList>

namespace postseal {

//! The names between the root and the zone that probably holds the answer, root first: their keys will be needed.
//! Labels with an underscore are no zones, and a host name (anything but the owner of an MX or TXT record) is
//! seldom one. Guessing wrong costs a packet, never a wrong answer.
QStringList keyNamesFor(const DnsQuestion &question);

} // namespace postseal
