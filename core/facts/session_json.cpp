// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/session_json.h"

#include "core/facts/json_words.h"
#include "core/values/limits.h"

using namespace Qt::StringLiterals;

namespace postseal {

// Far above what a probe keeps, so that a later program's file is not refused for being thorough.
constexpr qsizetype kLines = 10'000;
constexpr qsizetype kEvents = 100'000;
constexpr int kHighestCode = 999;

static QJsonObject jsonOf(const SmtpReply &reply)
{
    return {{u"code"_s, reply.code}, {u"lines"_s, jsonOf(reply.lines)}};
}

static SmtpReply replyIn(const JsonPlace &place)
{
    const auto line = [](const JsonPlace &element) { return element.octets(Limits().octetsPerHost); };
    return {place["code"_L1].number(0, kHighestCode), place["lines"_L1].list(kLines, line)};
}

static QJsonObject jsonOf(const SmtpManners &manners)
{
    return {{u"bareLf"_s, jsonOf(manners.bareLf)}, {u"outOfTurn"_s, jsonOf(manners.outOfTurn)}};
}

static SmtpManners mannersIn(const JsonPlace &place)
{
    const auto line = [](const JsonPlace &element) { return element.octets(Limits().octetsPerHost); };
    return {place["bareLf"_L1].list(kLines, line), place["outOfTurn"_L1].octets(Limits().octetsPerHost)};
}

static QJsonObject jsonOf(const WireEvent &event)
{
    return {
        {u"kind"_s, wordOf(event.kind)},   {u"direction"_s, wordOf(event.direction)}, {u"at"_s, jsonOf(event.at)},
        {u"encrypted"_s, event.encrypted}, {u"contentType"_s, event.contentType},     {u"bytes"_s, jsonOf(event.bytes)},
    };
}

static WireEvent eventIn(const JsonPlace &place)
{
    WireEvent event;
    event.kind = place["kind"_L1].word<WireKind>();
    event.direction = place["direction"_L1].word<WireDirection>();
    event.at = place["at"_L1].microseconds();
    event.encrypted = place["encrypted"_L1].truth();
    event.contentType = place["contentType"_L1].number(0, 255);
    event.bytes = place["bytes"_L1].octets(Limits().octetsPerHost);
    return event;
}

QJsonObject jsonOf(const SmtpSession &session)
{
    QJsonObject object{
        {u"took"_s, jsonOf(session.took)},
        {u"stage"_s, wordOf(session.stage)},
        {u"startTlsOffered"_s, session.startTlsOffered},
        {u"injected"_s, jsonOf(session.injected)},
        {u"alert"_s, session.alert},
        {u"events"_s, jsonOf(session.events)},
    };
    putTime(object, "startedAt"_L1, session.startedAt);
    putOptional(object, "failure"_L1, session.failure);
    putOptional(object, "greeting"_L1, session.greeting);
    putOptional(object, "ehlo"_L1, session.ehlo);
    putOptional(object, "startTls"_L1, session.startTls);
    putOptional(object, "tls"_L1, session.tls);
    putOptional(object, "ehloInTls"_L1, session.ehloInTls);
    putList(object, "moreInTls"_L1, session.moreInTls);
    putOptional(object, "manners"_L1, session.manners);
    return object;
}

SmtpSession sessionIn(const JsonPlace &place)
{
    SmtpSession session;
    session.startedAt = place["startedAt"_L1].timeIfAny();
    session.took = place["took"_L1].milliseconds();
    session.stage = place["stage"_L1].word<SmtpStage>();
    session.failure = place["failure"_L1].optional([](const JsonPlace &failure) { return failure.failure(); });
    session.greeting = place["greeting"_L1].optional(replyIn);
    session.ehlo = place["ehlo"_L1].optional(replyIn);
    session.startTlsOffered = place["startTlsOffered"_L1].truth();
    session.startTls = place["startTls"_L1].optional(replyIn);
    session.injected = place["injected"_L1].octets(Limits().octetsPerHost);
    session.tls = place["tls"_L1].optional(tlsIn);
    session.alert = place["alert"_L1].number(-1, 255);
    session.ehloInTls = place["ehloInTls"_L1].optional(replyIn);
    session.moreInTls = place["moreInTls"_L1].listIfAny(kLines, replyIn);
    session.manners = place["manners"_L1].optional(mannersIn);
    session.events = place["events"_L1].list(kEvents, eventIn);
    return session;
}

} // namespace postseal
