// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/facts/inspection_facts.h"

#include "tests/support/sample_facts.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

//! What is counted for the reader: questions that were asked, answers that are secure, connections that were made.
class InspectionFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasNotAskedIsNotCounted()
    {
        InspectionFacts facts;
        facts.domain = u"example.org"_s;
        const InspectionCounts counts = countsOf(facts);
        QCOMPARE(counts.questions, 0);
        QCOMPARE(counts.secure, 0);
        QCOMPARE(counts.connections, 0);
    }

    void questionsAndSecureAnswers()
    {
        const InspectionFacts facts = test::FactsBuilder("example.org")
                                          .mx({{10, "mx1.example.org"}}, DnsSecurity::Secure)
                                          .host("mx1.example.org", DnsSecurity::Secure)
                                          .facts();
        const InspectionCounts counts = countsOf(facts);
        QCOMPARE(counts.questions, 5 + 3); // of the domain; A, AAAA and TLSA of the host
        QCOMPARE(counts.secure, 1 + 3);
    }

    void anAddressThatWasLeftAloneIsNoConnection()
    {
        const Failure alone{FailureKind::NotPermitted, u"loopback"_s};
        const InspectionFacts facts = test::FactsBuilder("example.org")
                                          .mx({{10, "mx1.example.org"}})
                                          .policyHost({"127.0.0.1", "192.0.2.80"})
                                          .policyFails(alone)
                                          .policyFails({FailureKind::Refused, {}})
                                          .host("mx1.example.org")
                                          .address("127.0.0.2").session(alone)
                                          .address("192.0.2.1").noStarttls()
                                          .facts();
        QCOMPARE(countsOf(facts).connections, 2);
    }
};

QTEST_GUILESS_MAIN(InspectionFactsTest)
#include "inspection_facts_test.moc"
