// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/finding.h"

#include <QLatin1StringView>

#include <span>

namespace postseal {

//! One row of the catalogue. Texts are sources for the translator in the context "Check"; `{slot}` names a Slot.
struct CheckSpec
{
    Check check;
    Area area;
    Severity severity;
    bool lifted;          //!< as severe as told only while an enforced policy or usable TLSA binds the sender
    const char *slug;     //!< the id that JSON, docs/checks/ and a search engine know
    const char *rfc;      //!< "RFC 8461 3.1"
    const char *title;    //!< the finding in a few words
    const char *what;     //!< one or two sentences about what was seen
    const char *effect;   //!< what senders do because of it
    const char *remedy;   //!< what mends it; empty when nothing needs mending
    const char *passed;   //!< the title when the check passes; empty when it cannot
};

const CheckSpec &specOf(Check check);
std::span<const CheckSpec> catalogue(); //!< every row, in the order of the enum
Severity severityOf(const Finding &finding);

//! For sorting: worst first, then could-not-tell, then what passed.
int rankOf(const Finding &finding);

QLatin1StringView slotWord(Slot slot);         //!< "host", as it stands between the braces
QLatin1StringView areaWord(Area area);         //!< "mta-sts", as JSON has it
QLatin1StringView severityWord(Severity severity); //!< "error"
QLatin1StringView standingWord(Standing standing); //!< "fails"

} // namespace postseal
