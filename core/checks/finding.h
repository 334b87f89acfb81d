// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/check.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <variant>

namespace postseal {

enum class Area { Dns, Dnssec, MtaSts, StartTls, Certificate, Dane, TlsRpt };
enum class Severity { Error, Warning, Notice, Info, Pass }; //!< worst first

//! How a check ended. Silence is never praise: what holds is a finding too.
enum class Standing {
    Fails, //!< the condition does not hold; also a state that is worth telling
    Passes,
    CannotTell, //!< could not be tested from here; never a pass and never a fault of the domain
};

//! The only words allowed between { } in a catalogue text.
enum class Slot { Domain, Host, Address, Name, Url, Text, Mode, Code, Count, Total, Days, Line, Column, Date, Hosts };

struct Detail
{
    Slot slot = Slot::Text;
    std::variant<QString, qint64, QDateTime> value;
    friend bool operator==(const Detail &, const Detail &) = default;
};

//! One check's end with its particulars; no sentence and no severity, both are looked up.
struct Finding
{
    Check check{};
    Standing standing = Standing::Fails;
    QString host; //!< the MX or policy host it is about; empty: the domain
    QList<Detail> details;
    QStringList seen;     //!< evidence, line by line, as received
    QStringList expected; //!< what would be right, in the same form
    bool unbound = false; //!< no policy and no TLSA binds a sender here: a lifted severity is one step lower
    bool mild = false;    //!< a lesser degree of the same: one step less severe
    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

} // namespace postseal
