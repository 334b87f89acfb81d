// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/catalogue.h"

#include <cstddef>

namespace postseal {

// The catalogue by area, each part in the order of the enum; joined in catalogue.cpp and used nowhere else.
std::span<const CheckSpec> dnsRows();
std::span<const CheckSpec> mtaStsRecordRows();
std::span<const CheckSpec> policyHostRows();
std::span<const CheckSpec> policyRows();
std::span<const CheckSpec> matchRows();
std::span<const CheckSpec> smtpRows();
std::span<const CheckSpec> tlsRows();
std::span<const CheckSpec> daneRows();
std::span<const CheckSpec> tlsRptRows();
std::span<const CheckSpec> queryRows();
std::span<const CheckSpec> mxHostRows();
std::span<const CheckSpec> dnssecRows();
std::span<const CheckSpec> policyFieldRows();
std::span<const CheckSpec> sessionRows();
std::span<const CheckSpec> tlsParameterRows();
std::span<const CheckSpec> certificateRows();
std::span<const CheckSpec> nameRows();
std::span<const CheckSpec> tlsaRows();
std::span<const CheckSpec> changeRows();

//! Every enumerator from `first` to `last` has its row, in this order.
template <std::size_t N>
constexpr bool inOrder(const CheckSpec (&rows)[N], Check first, Check last)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (int(rows[i].check) != int(first) + int(i))
            return false;
    }
    return rows[N - 1].check == last;
}

} // namespace postseal
