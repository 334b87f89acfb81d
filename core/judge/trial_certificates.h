// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/reading.h"

#include <algorithm>

namespace postseal {

//! The trials that ask for one kind of key each.
inline constexpr SessionTrial kKeyTrials[] = {SessionTrial::RsaOnly, SessionTrial::EcdsaOnly};

//! Null when the trial was not made, or has not ended yet.
inline const SmtpSession *trialOf(const AddressFacts &address, SessionTrial trial)
{
    const auto made = std::ranges::find(address.trials, trial, &TrialSession::trial);
    return made == address.trials.end() ? nullptr : &made->session;
}

//! What the server showed in a trial; none when the handshake came to no certificate.
inline QList<QByteArray> trialCertificates(const AddressFacts &address, SessionTrial trial)
{
    const SmtpSession *session = trialOf(address, trial);
    return session && session->tls ? session->tls->certificates : QList<QByteArray>();
}

inline std::optional<Certificate> trialLeaf(const AddressFacts &address, SessionTrial trial)
{
    const QList<QByteArray> certificates = trialCertificates(address, trial);
    const Result<Certificate> leaf = describeCertificate(certificates.value(0));
    return leaf ? std::optional(*leaf) : std::nullopt;
}

//! The server took STARTTLS and then ended the handshake: what was offered in the trial does not suffice for it.
inline bool refusesTrial(const AddressFacts &address, SessionTrial trial)
{
    const SmtpSession *session = trialOf(address, trial);
    return session && session->startTls && session->startTls->code == 220 && session->stage == SmtpStage::Handshake
           && session->failure && session->failure->kind == FailureKind::TlsRejected;
}

} // namespace postseal
