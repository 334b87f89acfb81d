// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/domain_name.h"
#include "core/values/ip_address.h"

namespace postseal {

//! A resolver that is asked over TLS (RFC 7858), and the name that its certificate has to carry (RFC 8310 section 8.1).
struct DnsTlsServer
{
    IpAddress address;
    quint16 port = 853;
    DomainName name;
    QString text; //!< as typed
};

} // namespace postseal
