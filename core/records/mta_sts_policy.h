// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/syntax_fault.h"

#include <QList>
#include <QPair>
#include <QStringList>

#include <chrono>
#include <optional>

namespace postseal {

enum class MtaStsMode { Enforce, Testing, None };

//! A policy as RFC 8461 section 3.2 defines it.
struct MtaStsPolicy
{
    MtaStsMode mode = MtaStsMode::None;
    std::chrono::seconds maxAge{0};                  //!< 0 to 31557600
    QStringList mx;                                  //!< patterns in lower case, in the order of the file
    QList<QPair<QByteArray, QByteArray>> extensions; //!< unknown fields, which senders ignore
    friend bool operator==(const MtaStsPolicy &, const MtaStsPolicy &) = default;
};

enum class MtaStsPolicyFault {
    // every sender refuses the policy
    Empty, ByteOrderMark, Html, Encoding, BareCr, Separator, KeyCase,
    VersionMissing, VersionValue, ModeMissing, ModeValue, MaxAgeMissing, MaxAgeSyntax, MaxAgeOver, MxMissing,
    MxList, MxTrailingDot, MxPortOrUrl, MxUlabel, MxUnderscore, MxBareStar, MxPartialWildcard, MxSyntax,
    // ungrammatical: strict senders refuse, most skip the line
    BlankLine, LeadingSpace, SpaceBeforeColon, Comment, ExtensionGrammar,
    // legal, but senders read it differently, or worth a word
    BareLf, MixedLineEnds, DuplicateField, DuplicateConflict, IdInBody, MisspelledField,
};

enum class FaultWeight {
    Refused,     //!< every conforming sender treats the policy as invalid
    StrictOnly,  //!< strict senders refuse it, most use it
    Remark,      //!< legal
};
FaultWeight weightOf(MtaStsPolicyFault fault);

//! What is within the grammar, or told as a fault already, and worth a word all the same.
enum class MtaStsPolicyRemark {
    TrailingSpace,
    ExtraLineEnds,   //!< empty lines behind the last field
    VersionNotFirst,
    UnknownField,    //!< an extension that resembles nothing known
    CapitalsInMx,
};

struct MtaStsPolicyReading
{
    std::optional<MtaStsPolicy> policy;               //!< what most senders use; none when a fault has weight Refused
    QList<SyntaxFault<MtaStsPolicyFault>> faults;     //!< in the order of the file
    QList<SyntaxFault<MtaStsPolicyRemark>> remarks;   //!< the first of each kind; none when the policy is refused
    bool strict() const;                              //!< a strict sender takes it too
    friend bool operator==(const MtaStsPolicyReading &, const MtaStsPolicyReading &) = default;
};

//! Parses the body of `https://mta-sts.<domain>/.well-known/mta-sts.txt`.
//! The first of a repeated field wins, except `mx`, which adds up; unknown fields are skipped (section 3.2).
//! Whether a policy is *wise* is not decided here: see core/judge. The caller bounds the size of `body`.
MtaStsPolicyReading readMtaStsPolicy(QByteArrayView body);
QByteArray toText(const MtaStsPolicy &policy); //!< with CRLF line ends

QLatin1StringView modeWord(MtaStsMode mode); //!< "enforce", "testing", "none"

} // namespace postseal
