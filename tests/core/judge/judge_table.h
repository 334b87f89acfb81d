// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/checks/catalogue.h"
#include "core/judge/judge_areas.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/dns_packet.h"
#include "tests/support/judged_samples.h"
#include "tests/support/sample_facts.h"

#include <QSet>
#include <QTest>

Q_DECLARE_METATYPE(postseal::InspectionFacts)

namespace postseal::test {

//! Certificates of every sort that the rows need; made once a program, valid around `now`.
struct Pki
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    MadeCertificate root = makeRoot();
    MadeCertificate good = makeLeaf(root, {"*.example.org", "example.org"});
    MadeCertificate soon = leaf({"mx1.example.org"}, -80, 5);
    MadeCertificate shortLived = leaf({"mx1.example.org"}, -3, 3);
    MadeCertificate expired = leaf({"mx1.example.org"}, -100, -10);
    MadeCertificate future = leaf({"mx1.example.org"}, 10, 100);
    MadeCertificate otherName = leaf({"mail.example.net"}, -1, 90);
    MadeCertificate domainOnly = leaf({"example.org"}, -1, 90);
    MadeCertificate nameless = makeCertificate({.commonName = "mx1.example.org"}, &root);
    MadeCertificate selfSigned = makeSelfSigned({"mx1.example.org"});
    MadeCertificate oldAuthority = makeCertificate(
        {.commonName = "Old", .isCa = true, .notBeforeDays = -100, .notAfterDays = -10}, &root);
    MadeCertificate underOld = makeLeaf(oldAuthority, {"mx1.example.org"});
    MadeCertificate newAuthority = makeCertificate(
        {.commonName = "New", .isCa = true, .notBeforeDays = 10, .notAfterDays = 100}, &root);
    MadeCertificate underNew = makeLeaf(newAuthority, {"mx1.example.org"});

    MadeCertificate leaf(const QByteArrayList &names, int from, int to) const
    {
        return makeCertificate({.commonName = "leaf", .dnsNames = names, .notBeforeDays = from, .notAfterDays = to},
                               &root);
    }
};

inline const Pki &pki()
{
    static const Pki made;
    return made;
}

inline TlsaRecord tlsaOf(int usage, int selector, int matching, const MadeCertificate &certificate)
{
    return {usage, selector, matching, associationData(*describeCertificate(certificate.der), selector, matching)};
}

//! A digest that fits nothing.
inline TlsaRecord stale(int usage = 3, int selector = 1, int matching = 1)
{
    return {usage, selector, matching, QByteArray(matching == 2 ? 64 : 32, '\x5a')};
}

inline QList<QByteArray> served(const MadeCertificate &leaf)
{
    return {leaf.der, pki().root.der};
}

//! "error dns.mx.nxdomain", "pass starttls.offered mx1": severity, slug, and the host's first label.
inline QString told(const Finding &finding)
{
    const QLatin1StringView word = finding.standing == Standing::CannotTell ? standingWord(finding.standing)
                                                                            : severityWord(severityOf(finding));
    QString text = word + u' ' + QString::fromLatin1(specOf(finding.check).slug);
    return finding.host.isEmpty() ? text : text + u' ' + finding.host.section(u'.', 0, 0);
}

inline QStringList told(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(told(finding));
    return lines;
}

//! The rows of one area: every finding of it is compared, in order, passes and all; a surplus one fails.
class JudgeTable
{
public:
    explicit JudgeTable(Findings (*area)(const DomainReading &)) : m_area(area) {}

    static void columns()
    {
        QTest::addColumn<InspectionFacts>("facts");
        QTest::addColumn<QStringList>("expected");
    }
    static void row(const char *name, const FactsBuilder &builder, const QStringList &expected)
    {
        InspectionFacts facts = builder.facts();
        facts.finishedAt = pki().now;
        QTest::newRow(name) << facts << expected;
    }
    void compare()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QStringList, expected);
        const Findings findings = m_area(readDomain(facts));
        for (const Finding &finding : findings)
            m_yielded.insert(int(finding.check));
        noteRow(findings);
        QCOMPARE(told(findings).join(u'\n'), expected.join(u'\n'));
    }
    //! The checks from `first` to `last` that no row yielded.
    QStringList never(Check first, Check last) const
    {
        QStringList slugs;
        for (int check = int(first); check <= int(last); ++check) {
            if (!m_yielded.contains(check))
                slugs.append(QString::fromLatin1(specOf(Check(check)).slug));
        }
        return slugs;
    }

private:
    Findings (*const m_area)(const DomainReading &);
    QSet<int> m_yielded;
};

//! What a run has that was stopped, or still runs.
inline void unfinished(InspectionFacts &facts)
{
    facts.ending = InspectionEnding::Stopped;
}

inline Failure cancelled()
{
    return {FailureKind::Cancelled, {}};
}

inline DnsFacts tooMuch(const DnsFacts &dns)
{
    return {dns.answer, {}, Failure{FailureKind::TooLarge, QStringLiteral("201 records answer the question")}};
}

inline Failure timedOut()
{
    return {FailureKind::TimedOut, QStringLiteral("10 s")};
}

} // namespace postseal::test
