// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/facts/inspection_facts.h"

namespace postseal::test {

//! Noon of 2026-03-01 UTC: when every sample happens unless it says otherwise.
QDateTime sampleTime();

//! Answers as a resolver gives them, each with a real packet. The owner of every record is the question's name.
DnsFacts answered(const DnsQuestion &question, const QByteArrayList &rdata,
                  DnsSecurity security = DnsSecurity::Insecure);
//! The same behind CNAMEs: question -> aliases[0] -> ... -> the records.
DnsFacts answeredThrough(const DnsQuestion &question, const QStringList &aliases, const QByteArrayList &rdata,
                         DnsSecurity security = DnsSecurity::Insecure);
DnsFacts noSuchName(const DnsQuestion &question, DnsSecurity security = DnsSecurity::Insecure); //!< NXDOMAIN
DnsFacts noSuchType(const DnsQuestion &question, DnsSecurity security = DnsSecurity::Insecure); //!< NODATA
DnsFacts serverFailed(const DnsQuestion &question);                                             //!< SERVFAIL
DnsFacts bogus(const DnsQuestion &question, const QString &why);                                //!< SERVFAIL, and why

} // namespace postseal::test
