// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/finding_scope.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class FindingScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsSaidOfAHostOrInAnArea()
    {
        const Finding ofDomain{.check = Check::MxLookupError}, ofMx1{.check = Check::StartTlsAbsent, .host = u"mx1"_s},
            dnsOfMx1{.check = Check::MxTargetAlias, .host = u"mx1"_s};
        const FindingScope mx1{u"mx1"_s, {}}, mx2{u"mx2"_s, {}}, dns{{}, {Area::Dns}}, nothing;
        QVERIFY(mx1.holds(ofMx1) && mx1.holds(dnsOfMx1) && !mx1.holds(ofDomain));
        QVERIFY(!mx2.holds(ofMx1) && !mx2.holds(ofDomain));
        QVERIFY(dns.holds(ofDomain) && dns.holds(dnsOfMx1) && !dns.holds(ofMx1));
        for (const Finding &finding : {ofDomain, ofMx1, dnsOfMx1})
            QVERIFY(!nothing.holds(finding)); // no host is not the host of that name
    }
};

QTEST_GUILESS_MAIN(FindingScopeTest)
#include "finding_scope_test.moc"
