// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace postseal {

//! What stopped us from learning something. Add a kind only when a caller must act differently on it.
enum class FailureKind {
    Cancelled,      //!< the user stopped the run
    TimedOut,       //!< our patience ran out, not the peer's
    Refused,        //!< the host is there and refused the connection
    Unreachable,    //!< no route or forbidden here: it says more about where we stand than about the peer
    Closed,         //!< the peer closed or reset the connection in the middle
    ProtocolBroken, //!< the peer answered something its protocol forbids
    TlsRejected,    //!< the handshake itself failed
    TooLarge,       //!< the reply passed a limit that the RFC or we set
    Malformed,      //!< bytes arrived whole but do not parse
    NotPermitted,   //!< a private or loopback address, which is not contacted unless the user allows it
    Internal,       //!< our own fault: a library refused to work
};

//! A failure is a value: it is stored in facts, saved, compared and worded later.
struct Failure
{
    FailureKind kind = FailureKind::Malformed;
    QString detail; //!< verbatim text of the peer or library, for a log line; never matched on

    friend bool operator==(const Failure &, const Failure &) = default;
};

template <class T>
using Result = tl::expected<T, Failure>;

//! Shorthand for `return fail(FailureKind::TimedOut, text);` out of a function that returns a Result.
inline tl::unexpected<Failure> fail(FailureKind kind, QString detail = {})
{
    return tl::unexpected<Failure>(Failure{kind, std::move(detail)});
}

} // namespace postseal
