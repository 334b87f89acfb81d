// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

#include <QSet>

namespace postseal {

//! The certificates that one address showed: to a sender, and under trial to those that know one kind of key alone.
QList<QList<QByteArray>> shownChains(const AddressReading &address);

//! The record fits what is shown, names and dates aside: it is of that key.
bool isOfShown(const TlsaRecord &record, const QList<QByteArray> &chain);

//! The kinds of key with which the host showed what the record fits: "RSA", "EC". Empty: it showed nothing of that.
QSet<QString> kindsShown(const TlsaRecord &record, const HostReading &host);

enum class RecordUse { Served, NotServed, CannotTell };

//! Whether what a record at this host fits, or fitted with keys of these kinds, is served now: at any address of any
//! host that has the same records, for senders that know another kind of key too. Where the records lie behind an alias
//! that leads out of the domain, hosts that nobody looked at may have them.
RecordUse useOf(const TlsaRecord &record, const QSet<QString> &kinds, const DomainReading &reading,
                const HostReading &host);

bool areAllReady(const HostReading &host);

} // namespace postseal
