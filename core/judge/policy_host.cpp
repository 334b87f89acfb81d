// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/policy_host.h"

using namespace Qt::StringLiterals;

namespace postseal {

Note onPolicyHost(const DomainReading &reading, Check check, Standing standing)
{
    const QString host = u"mta-sts."_s + reading.facts->domain;
    return Note(check, standing).on(host).with(Slot::Url, u"https://%1/.well-known/mta-sts.txt"_s.arg(host));
}

bool looksForPolicy(const DomainReading &reading)
{
    return !reading.recordTexts.isEmpty() || reading.policyState == PolicyState::RecordFaulty || reading.policy;
}

QByteArray headerOf(const HttpsExchange &exchange, const char *name)
{
    for (const auto &[key, value] : exchange.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool isCoded(const HttpsExchange &exchange)
{
    const QByteArray coding = headerOf(exchange, "content-encoding").trimmed();
    return !coding.isEmpty() && coding.compare("identity", Qt::CaseInsensitive) != 0;
}

QStringList policyHostAliases(const MtaStsFacts &facts)
{
    for (const Observed<DnsFacts> *lookup : {&facts.a, &facts.aaaa}) {
        const DnsFacts *dns = lookup->value();
        if (dns && !dns->set.chainLoops && dns->answer.security != DnsSecurity::Bogus && !dns->set.aliasChain.isEmpty())
            return dns->set.aliasChain;
    }
    return {};
}

bool servesPolicy(const HttpsExchange &exchange)
{
    return !exchange.failure && exchange.status == 200 && readMtaStsPolicy(exchange.body).policy;
}

} // namespace postseal
