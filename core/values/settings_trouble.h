// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace postseal {

//! Why a choice of the user cannot be used. The sentence for it is made in app/wording.
struct SettingsTrouble
{
    enum class What {
        NotAnAddress,   //!< of a DNS server; `subject` is what was typed
        NoServerName,   //!< DNS over TLS without the name that the certificate has to carry
        ServersMixed,   //!< servers with and without TLS
        HintsUnused,    //!< root hints are for recursion only; `subject` is their file
        FileUnreadable, //!< `subject` is the file; `detail` the system's words
        NoServerInFile, //!< a resolv.conf that names nobody
        NoAnchorHere,   //!< no trust anchor of the root is installed
        NoAnchorInFile,
        NoHintsInFile,
        NoRootsHere, //!< no file of root certificates is installed
        NoCertificateInFile,
        LibraryRefused, //!< libunbound; `subject` is what it was asked to do
    };
    What what = What::NotAnAddress;
    QString subject;
    QString detail = {};
    friend bool operator==(const SettingsTrouble &, const SettingsTrouble &) = default;
};

template <class T>
using Settled = tl::expected<T, SettingsTrouble>;

} // namespace postseal
