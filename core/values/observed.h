// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/failure.h"

#include <variant>

namespace postseal {

struct NotAsked //!< the question had no sense here, or an earlier answer made it moot
{
    friend bool operator==(const NotAsked &, const NotAsked &) = default;
};

//! The three ends of every question put to the network. There is no fourth, and no null.
template <class T>
struct Observed
{
    std::variant<NotAsked, Failure, T> end;

    Observed() = default;
    Observed(T value) : end(std::move(value)) {}
    Observed(Failure failure) : end(std::move(failure)) {}
    Observed(Result<T> result)
    {
        if (result)
            end = *std::move(result);
        else
            end = std::move(result).error();
    }
    bool asked() const { return !std::holds_alternative<NotAsked>(end); }
    const T *value() const { return std::get_if<T>(&end); }
    T *value() { return std::get_if<T>(&end); }
    const Failure *failure() const { return std::get_if<Failure>(&end); }
    friend bool operator==(const Observed &, const Observed &) = default;
};

} // namespace postseal
