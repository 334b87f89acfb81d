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

    void whatNeverLeftIsNoQuestion()
    {
        InspectionFacts facts;
        facts.mtaSts.record = Failure{FailureKind::Malformed, u"label"_s}; // the name is too long to look up
        facts.tlsRpt = Failure{FailureKind::TimedOut, {}};
        facts.further = {{{u"a..b"_s, RrType::A}, Failure{FailureKind::Malformed, {}}},
                         {{u"www.example.org"_s, RrType::A}, {}}};
        QCOMPARE(countsOf(facts).questions, 1);
    }

    void furtherQuestionsAndThoseToServers()
    {
        const DnsQuestion soa{u"example.org"_s, RrType::Soa}, dnskey{u"example.org"_s, RrType::Dnskey};
        InspectionFacts facts;
        facts.further = {{soa, test::noSuchName(soa, DnsSecurity::Secure)},
                         {dnskey, test::noSuchName(dnskey, DnsSecurity::Insecure)},
                         {{u"example.org"_s, RrType::Ds}, Failure{FailureKind::Cancelled, {}}}};
        QCOMPARE(countsOf(facts).questions, 3);
        QCOMPARE(countsOf(facts).secure, 1);
        const IpAddress server = *IpAddress::parse(u"192.0.2.53");
        const auto asked = [&](const Observed<DnsFacts> &lookup) {
            facts.authorities.append({u"ns1.example.org"_s, server, false, true, soa, lookup});
        };
        asked(test::noSuchName(soa));
        asked(Failure{FailureKind::Malformed, u"answers another question"_s});
        asked(Failure{FailureKind::TimedOut, {}});
        asked(Failure{FailureKind::NotPermitted, u"loopback"_s});
        asked({});
        QCOMPARE(countsOf(facts).questions, 3 + 3);
        QCOMPARE(countsOf(facts).secure, 1);
        QCOMPARE(countsOf(facts).connections, 0);
    }

    void connectionsUnderTrial()
    {
        InspectionFacts facts = test::FactsBuilder("example.org")
                                    .mx({{10, "mx1.example.org"}})
                                    .host("mx1.example.org")
                                    .address("192.0.2.1").noStarttls()
                                    .facts();
        AddressFacts &address = facts.hosts[0].addresses[0];
        address.trials = {{SessionTrial::NoServerName, *address.session.value()},
                          {SessionTrial::RsaOnly, *address.session.value()}};
        HttpsExchange whole, alone;
        alone.failure = Failure{FailureKind::NotPermitted, u"loopback"_s};
        facts.mtaSts.trials = {{FetchTrial::PastCache, whole}, {FetchTrial::AtWww, alone}};
        facts.reportEndpoints = {alone, whole, whole};
        QCOMPARE(countsOf(facts).connections, 1 + 2 + 1 + 2);
    }
};

QTEST_GUILESS_MAIN(InspectionFactsTest)
#include "inspection_facts_test.moc"
