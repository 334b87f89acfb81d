// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal {

// The zone that holds the domain and who serves it, as far as further questions of a thorough run have told.

QString zoneOf(const InspectionFacts &facts);            //!< by the owner of the SOA; empty while it is not known
QStringList nameServersOf(const InspectionFacts &facts); //!< by name; at most 8

//! Their addresses of the families in use, one of each server before the second of any; at most 8.
struct ServerAddress
{
    QString server;
    IpAddress address;
};
QList<ServerAddress> serverAddressesOf(const InspectionFacts &facts);

} // namespace postseal
