// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/handshake/ehlo_keywords.h"
#include "core/network/smtp_line_reader.h"
#include "tests/fuzz/properties.h"

#include <algorithm>

using namespace postseal;

namespace {

struct Heard
{
    QList<SmtpReply> replies;
    bool broken = false;
};

//! Every reply that is in the octets, which arrive in pieces of one size.
Heard readIn(const QByteArray &octets, qsizetype piece)
{
    Limits limits;
    limits.replyLines = 20;
    SmtpLineReader reader(limits, [](const QByteArray &line) { FUZZ_HOLDS(!line.contains('\n')); });
    qsizetype at = 0;
    const auto more = [&]() -> Result<QByteArray> {
        if (at >= octets.size())
            return fail(FailureKind::Closed);
        const QByteArray part = octets.mid(at, piece);
        at += piece;
        return part;
    };
    Heard heard;
    for (;;) {
        const Result<SmtpReply> reply = reader.readReply(more);
        if (!reply) {
            heard.broken = reply.error().kind != FailureKind::Closed;
            return heard;
        }
        FUZZ_HOLDS(reply->code >= 200 && reply->code <= 599);
        FUZZ_HOLDS(!reply->lines.isEmpty() && reply->lines.size() <= limits.replyLines);
        offers(*reply, "STARTTLS");
        heard.replies.append(*reply);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets = fuzzed(data, size);
    const Heard atOnce = readIn(octets, std::max<qsizetype>(octets.size(), 1));
    const Heard split = readIn(octets, 5);
    FUZZ_HOLDS(atOnce.replies == split.replies && atOnce.broken == split.broken); // how it arrives changes nothing
    return 0;
}
