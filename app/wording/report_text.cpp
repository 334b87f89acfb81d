// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/report_text.h"

#include "app/wording/host_text.h"
#include "app/wording/seal_text.h"
#include "app/wording/visible_text.h"
#include "core/values/domain_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QStringList stateWords()
{
    QStringList words;
    for (const SealState state :
         {SealState::Sealed, SealState::Cracked, SealState::Open, SealState::Blocked, SealState::Unknown})
        words.append(inColumn(sealName(state)));
    return words;
}

QLatin1StringView colourOf(SealState state)
{
    switch (state) {
    case SealState::Sealed: return "32"_L1;
    case SealState::Cracked: return "33"_L1;
    case SealState::Open: return "31"_L1;
    case SealState::Blocked: return "35"_L1;
    case SealState::Unknown: return "90"_L1;
    }
    Q_UNREACHABLE();
}

//! Writes the report piece by piece.
class ReportWriter : private FindingsWriter
{
public:
    ReportWriter(const InspectionFacts &facts, const Judgement &judgement, const ReportChoices &choices)
        : FindingsWriter(choices), m_facts(facts), m_judgement(judgement), m_reading(readDomain(facts))
    {}
    QString write();

private:
    void writeSeal();
    void writeSmallSeal(const QString &name, const SmallSeal &seal);
    void writeHosts();

    const InspectionFacts &m_facts;
    const Judgement &m_judgement;
    const DomainReading m_reading;
    const int m_stateColumn = columnFor(stateWords());
};

void ReportWriter::writeSmallSeal(const QString &name, const SmallSeal &seal)
{
    const QString state = inColumn(sealName(seal.state));
    line(u"  "_s + name.leftJustified(10) + coloured(state.leftJustified(m_stateColumn), colourOf(seal.state))
         + smallSealText(seal));
}

void ReportWriter::writeSeal()
{
    const SealVerdict &seal = m_judgement.seal;
    QString shown = m_facts.domain;
    if (const Result<DomainName> name = DomainName::parse(m_facts.domain); name && name->unicode() != shown)
        shown = name->unicode() + u" ("_s + shown + u')';
    line(coloured(sealName(seal.state).toUpper(), colourOf(seal.state), true) + u"  "_s + terminalText(shown));
    line(wrappedText(terminalText(sealSentence(seal, m_facts.domain)), choices().columns));
    if (seal.reason == SealReason::NoSuchDomain || seal.reason == SealReason::TakesNoMail)
        return;
    line();
    writeSmallSeal(u"MTA-STS"_s, seal.mtaSts);
    writeSmallSeal(u"DANE"_s, seal.dane);
    writeSmallSeal(u"STARTTLS"_s, seal.startTls);
    writeSmallSeal(u"TLS-RPT"_s, seal.tlsRpt);
}

void ReportWriter::writeHosts()
{
    if (m_reading.hosts.isEmpty())
        return;
    line();
    qsizetype nameWidth = 0, addressWidth = 0;
    for (const HostReading &host : m_reading.hosts) {
        nameWidth = std::max(nameWidth, terminalText(host.name()).size());
        addressWidth = std::max(addressWidth, addressList(host).size());
    }
    for (const HostReading &host : m_reading.hosts)
        line(u"%1 %2  %3  %4"_s.arg(QString::number(host.facts->preference).rightJustified(4),
                                    terminalText(host.name()).leftJustified(nameWidth),
                                    addressList(host).leftJustified(addressWidth), hostSummary(m_reading, host)));
}

QString ReportWriter::write()
{
    writeSeal();
    writeHosts();
    line();
    for (const Finding &finding : m_judgement.findings) {
        if (finding.standing != Standing::Passes)
            writeFinding(finding, subjectOf(finding), remedyFor(finding, m_reading));
    }
    writePassed(m_judgement.findings);
    line(coloured(countsText(m_facts), "90"_L1));
    return text();
}

} // namespace

QString reportText(const InspectionFacts &facts, const Judgement &judgement, const ReportChoices &choices)
{
    return ReportWriter(facts, judgement, choices).write();
}

} // namespace postseal
