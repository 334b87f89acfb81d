// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/domain_name.h"

namespace postseal {

//! Every label is one that IDNA2008 allows to register: letters, digits and combining marks, the exceptions of
//! RFC 5892 section 2.6, and joiners where its appendix A wants them. Labels of ASCII alone pass.
//! \param unicode  U-labels, as DomainName::unicode() gives them; an A-label that does not decode fails.
bool isIdna2008(const QString &unicode);

//! The A-labels that a client with the transitional mapping of UTS 46 section 4 looks up (sharp s, final sigma and
//! joiners are mapped away); the same name where both mappings agree.
QString transitionalName(const DomainName &name);

//! Why the letters of a name may be taken for others; a hint for the reader, never a fault.
enum class ScriptMix {
    None,
    Mixed,    //!< a label has letters of scripts that are not written together
    LookAlike //!< a label is not Latin, yet each of its letters looks like a Latin one
};
ScriptMix scriptMixOf(const QString &label);

} // namespace postseal
