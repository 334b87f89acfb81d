// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/values/limits.h"

#include <QtTest>

using namespace postseal;
using namespace std::chrono_literals;

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patienceIsWhatOneReplyMayTake()
    {
        for (const std::chrono::milliseconds patience : {1000ms, 30'000ms, 300'000ms}) {
            const Limits limits = Limits().withPatience(patience);
            for (const std::chrono::milliseconds limit :
                 {limits.smtpGreeting, limits.smtpReply, limits.tlsHandshake, limits.httpsFirstByte})
                QCOMPARE(limit.count(), patience.count());
            QVERIFY(limits.smtpHost > limits.smtpGreeting && limits.domain > limits.smtpHost);
        }
    }

    void nobodyWaitsLongerForAConnectionOrForDns()
    {
        const Limits usual, patient = usual.withPatience(300s), hasty = usual.withPatience(1s);
        QVERIFY(patient.dnsQuestion == usual.dnsQuestion && patient.smtpConnect == usual.smtpConnect
                && patient.httpsConnect == usual.httpsConnect && patient.authorityQuestion == usual.authorityQuestion);
        QVERIFY(hasty.dnsQuestion == 1s && hasty.smtpConnect == 1s && hasty.httpsConnect == 1s);
        QCOMPARE(patient.policyOctets, usual.policyOctets);
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "limits_test.moc"
