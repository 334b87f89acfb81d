// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/core/judge/seal_rows.h"

namespace postseal::test {

//! The rows of judges that tell much in passing: what passes is left out, all else is compared, in order.
class TroubleTable
{
public:
    explicit TroubleTable(const QList<Findings (*)(const DomainReading &)> &areas) : m_areas(areas) {}

    void compare()
    {
        QFETCH(InspectionFacts, facts);
        QFETCH(QStringList, expected);
        QStringList lines;
        for (const auto area : m_areas) {
            const Findings findings = area(readDomain(facts));
            noteRow(findings);
            for (const Finding &finding : findings) {
                (finding.standing == Standing::Passes ? m_passed : m_told).insert(int(finding.check));
                if (finding.standing != Standing::Passes)
                    lines.append(told(finding));
            }
        }
        QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
    }
    //! Those of the checks from `first` to `last` that no row told as anything but passed.
    QStringList neverTold(Check first, Check last) const { return missing(m_told, first, last); }
    //! Those that have a title for passing, and that no row saw pass.
    QStringList neverPassed(Check first, Check last) const
    {
        QStringList slugs = missing(m_passed, first, last);
        for (int check = int(first); check <= int(last); ++check) {
            if (!*specOf(Check(check)).passed)
                slugs.removeAll(QString::fromLatin1(specOf(Check(check)).slug));
        }
        return slugs;
    }

private:
    static QStringList missing(const QSet<int> &seen, Check first, Check last)
    {
        QStringList slugs;
        for (int check = int(first); check <= int(last); ++check) {
            if (!seen.contains(check))
                slugs.append(QString::fromLatin1(specOf(Check(check)).slug));
        }
        return slugs;
    }

    const QList<Findings (*)(const DomainReading &)> m_areas;
    QSet<int> m_told, m_passed;
};

inline void addTrial(InspectionFacts &facts, SessionTrial trial, const QList<QByteArray> &certificates)
{
    MxHostFacts &host = facts.hosts[0];
    SmtpSession session = starttlsSession(host.name, certificates);
    if (certificates.isEmpty()) { // the server ended the handshake
        session.stage = SmtpStage::Handshake;
        session.tls.reset();
        session.failure = Failure{FailureKind::TlsRejected, {}};
    }
    host.addresses[0].trials.append({trial, session});
}

} // namespace postseal::test
