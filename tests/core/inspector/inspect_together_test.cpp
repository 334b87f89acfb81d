// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/inspector/connection_gate.h"
#include "core/inspector/inspect.h"

#include "tests/support/dns_packet.h"
#include "tests/support/scripted_world.h"

#include <QTest>

#include <vector>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const IpAddress kOne = *IpAddress::parse(u"192.0.2.1");
const IpAddress kOther = *IpAddress::parse(u"192.0.2.2");

} // namespace

//! Several inspections at the same time share what they may have of one address.
class InspectTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGateCounts()
    {
        ConnectionGate gate(2, 3);
        int woken = 0;
        const auto wake = [&woken] { ++woken; };
        QVERIFY(gate.enter(kOne, this, wake));
        QVERIFY(gate.enter(kOne, this, wake));
        QVERIFY(!gate.enter(kOne, this, wake)); // two to one address
        QVERIFY(gate.enter(kOther, this, wake));
        QVERIFY(!gate.enter(kOther, this, wake)); // three in all
        QCOMPARE(woken, 0);
        gate.leave(kOther);
        QCOMPARE(woken, 1); // once, though it asked twice
        gate.leave(kOne);
        QCOMPARE(woken, 1); // who was woken and does not ask again waits no more
        QVERIFY(gate.enter(kOne, this, wake));
    }

    void twoConnectionsToAnAddressOverAllInspections()
    {
        ScriptedWorld scripted;
        scripted.smtp.takes = 30ms;
        scripted.https.takes = 30ms;
        ConnectionGate gate;
        std::vector<InspectionFacts> all(8);
        {
            std::vector<std::jthread> running;
            for (InspectionFacts &facts : all) {
                running.emplace_back([&scripted, &gate, &facts] {
                    facts = inspect(scripted.world(), *DomainName::parse(u"example.org"), {}, &gate);
                });
            }
        }
        for (const QString &entry : scripted.smtp.traffic.log())
            QCOMPARE_LE(scripted.smtp.traffic.atMostOf(entry), 2);
        for (const QString &entry : scripted.https.traffic.log())
            QCOMPARE_LE(scripted.https.traffic.atMostOf(entry), 2);
        const InspectionFacts alone = inspect(scripted.world(), *DomainName::parse(u"example.org"), {});
        for (const InspectionFacts &facts : all) { // nothing is left out for having waited
            QCOMPARE(facts.ending, InspectionEnding::Finished);
            QCOMPARE(facts.mtaSts.fetches.size(), alone.mtaSts.fetches.size());
            QCOMPARE(facts.hosts.size(), alone.hosts.size());
            for (const MxHostFacts &host : facts.hosts) {
                for (const AddressFacts &address : host.addresses)
                    QVERIFY(address.session.value() && !address.session.value()->failure);
            }
        }
    }

    void aStoppedRunGivesItsPlacesBack()
    {
        ScriptedWorld scripted;
        scripted.smtp.takes = 50ms;
        ConnectionGate gate(1, 64);
        std::jthread first([&] { inspect(scripted.world(), *DomainName::parse(u"example.org"), {}, &gate); });
        QTRY_VERIFY(!scripted.smtp.dialled().isEmpty());
        scripted.stop.request_stop();
        first.join();
        ScriptedWorld fresh;
        QCOMPARE(inspect(fresh.world(), *DomainName::parse(u"example.org"), {}, &gate).ending,
                 InspectionEnding::Finished);
    }
};

QTEST_GUILESS_MAIN(InspectTogetherTest)
#include "inspect_together_test.moc"
