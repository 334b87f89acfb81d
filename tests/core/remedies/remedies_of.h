// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/judge/judge.h"
#include "core/remedies/remedy.h"
#include "tests/core/judge/tlsa_rows.h"

#include <algorithm>

namespace postseal::test {

using namespace Qt::StringLiterals;

inline QString kindsOf(const Remedies &texts)
{
    QStringList words;
    for (const RemedyText &text : texts)
        words.append(remedyWord(text.kind));
    return words.join(u' ');
}

//! The finding as the judge makes it, with what mends it; the test fails without the finding.
inline Remedies remediesOf(const FactsBuilder &builder, Check check, const QString &host = {})
{
    InspectionFacts facts = builder.facts();
    const Judgement judgement = judge(facts);
    const auto finding = std::ranges::find_if(judgement.findings, [&](const Finding &each) {
        return each.check == check && each.standing == Standing::Fails && (host.isEmpty() || each.host == host);
    });
    if (finding == judgement.findings.end()) {
        QTest::qFail("the sample does not yield the finding", __FILE__, __LINE__);
        return {};
    }
    return remedyFor(*finding, readDomain(facts));
}

} // namespace postseal::test
