// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/settings_trouble.h"

namespace postseal {

//! Why a choice cannot be used, as a clause: "“x” is no address of a DNS server".
QString settingsTroubleText(const SettingsTrouble &trouble);

} // namespace postseal
