// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/judge/lint.h"

#include "core/checks/catalogue.h"
#include "core/judge/judge_areas.h"
#include "core/judge/lint_facts.h"
#include "core/judge/note.h"
#include "core/values/limits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr auto kSomeDomain = "example.org"_L1; // RFC 2606

constexpr std::array kNeedMore = {
    // the policy: other records of the domain
    Check::PolicyTestingWithoutTlsRpt, Check::PolicyEnforceWithoutTlsRpt, Check::PolicyMxUnused,
    // the discovery record: that it is published, how it was looked up, and the policy
    Check::StsRecordFound, Check::StsRecordMissing, Check::StsRecordMissingButPolicy,
    Check::StsRecordPresentButNoPolicy, Check::StsRecordLookupError, Check::StsRecordAlias, Check::StsRecordWrongOwner,
    Check::StsRecordAliasDangling, Check::StsRecordDelegationHalf, Check::StsRecordNameLength,
    // TLSA: signatures, addresses, and the certificates that are served
    Check::DaneValid, Check::DaneAbsent, Check::DaneNotApplicableMx, Check::DaneNotApplicableAddress,
    Check::DaneUnsigned, Check::DaneLookupError, Check::DaneBogus, Check::DaneSomeHosts, Check::DaneNoMatch,
    Check::DaneNoMatchAddress, Check::DaneUsage2Name, Check::DaneUsage2Expired, Check::DaneUsage3Expired,
    Check::DaneNoStartTls, Check::DaneTlsFailure, Check::DaneBackupWorse, Check::DaneOwner, Check::DaneAliasOwner,
    Check::DaneAliasBase, Check::DaneWildcard, Check::DaneSwappedSelector, Check::DaneUsage2NotServed,
    Check::DaneUsage2Chain, Check::DaneUsage2PublicCa, Check::DaneAgilityInconsistent, Check::DaneCombinationUnmatched,
    Check::DaneSniCert, Check::DaneDualCert, Check::DaneSelectiveStartTls, Check::DaneMandatory,
    Check::DaneProviderManaged, Check::DaneUsage3Cert, Check::DaneNoRolloverRecord,
    // TLSA that is read as a fault of the text, or that takes a whole certificate
    Check::DaneSyntaxField, Check::DaneUsage2Full, Check::DaneMatchingFull,
    // what only two inspections show
    Check::PolicyMaxAgeLongFirst, Check::DaneStaleRecord, Check::DaneMonitoring,
    // TLS-RPT: how it was looked up
    Check::TlsRptMissing, Check::TlsRptLookupError, Check::TlsRptWrongOwner, Check::TlsRptMailtoMx,
    Check::TlsRptMailtoSameDomain, Check::TlsRptMailtoExternal, Check::TlsRptHttpsEndpoint, Check::TlsRptHttpsRedirect,
    Check::TlsRptAlias, Check::TlsRptUnsigned, Check::TlsRptMxHostDomain, Check::TlsRptUseless, Check::TlsRptTtl,
    // the policy: the domain it belongs to, and whether its names exist
    Check::PolicyMxWildcardBroad, Check::PolicyMxUnresolvable};

bool isAboutLineEnds(Check check)
{
    return check == Check::PolicyLineEndingLf || check == Check::PolicyLineEndingMixed
           || check == Check::PolicyLineEndingCr;
}

bool isAboutTtl(Check check)
{
    return QLatin1StringView(specOf(check).slug).endsWith(".ttl"_L1);
}

TextPlace placeAt(QByteArrayView text, qsizetype offset)
{
    const auto fault = pastedFaultAt({}, text, offset);
    return {fault.line, fault.column};
}

std::optional<qint64> numberIn(const Finding &finding, Slot slot)
{
    for (const Detail &detail : finding.details) {
        if (const qint64 *number = std::get_if<qint64>(&detail.value); number && detail.slot == slot)
            return *number;
    }
    return std::nullopt;
}

QString textIn(const Finding &finding)
{
    for (const Detail &detail : finding.details) {
        if (const QString *text = std::get_if<QString>(&detail.value); text && detail.slot == Slot::Text)
            return *text;
    }
    return {};
}

//! Of a finding about a whole line, such as `max_age: 60`, the line it was seen in.
std::optional<TextPlace> placeOfLine(const QByteArray &policy, const Finding &finding)
{
    const auto squeezed = [](QString text) { return text.remove(u' ').remove(u'\t').trimmed().toLower(); };
    const QByteArrayList lines = policy.split('\n');
    for (qsizetype i = 0; finding.seen.size() == 1 && i < lines.size(); ++i) {
        if (squeezed(QString::fromLatin1(lines.at(i))) == squeezed(finding.seen.constFirst()))
            return TextPlace{int(i) + 1, 1};
    }
    return std::nullopt;
}

std::optional<TextPlace> placeInPolicy(const QByteArray &policy, const Finding &finding)
{
    const std::optional<qint64> line = numberIn(finding, Slot::Line);
    if (line)
        return TextPlace{int(*line), int(numberIn(finding, Slot::Column).value_or(1))};
    return placeOfLine(policy, finding);
}

//! A judge counts columns in the record; the record may stand anywhere in the text, in pieces and escaped.
std::optional<TextPlace> placeInTxt(QByteArrayView text, const QList<PastedRecord> &records, const Finding &finding)
{
    const std::optional<qint64> column = numberIn(finding, Slot::Column);
    for (const PastedRecord &record : records) {
        const QByteArray octets = record.strings.join();
        if (!column || *column > octets.size() + 1)
            continue;
        if (records.size() > 1 && !evidence(octets.sliced(*column - 1)).startsWith(textIn(finding)))
            continue;
        const bool atEnd = *column > octets.size();
        if (octets.isEmpty())
            return placeAt(text, record.begin);
        return placeAt(text, atEnd ? record.at.constLast() + 1 : record.at.at(*column - 1));
    }
    return std::nullopt;
}

std::optional<TextPlace> placeInTlsa(QByteArrayView text, const QList<PastedRecord> &records, const Finding &finding)
{
    for (const PastedRecord &record : records) {
        const Result<TlsaRecord> tlsa = parseTlsaRdata(record.rdata);
        const QString host = tlsaHostOf(record.owner);
        const bool isIt = textIn(finding).isEmpty() || (tlsa && toText(*tlsa) == textIn(finding));
        if (isIt && (host.isEmpty() || host == finding.host))
            return placeAt(text, record.begin);
    }
    return std::nullopt;
}

//! Adds what the judge tells of these facts, but for what it would need more for; as judge() does it.
template <class PlaceOf>
void addFindings(Lint &lint, const QString &domain, const Findings &findings, PlaceOf placeOf)
{
    for (Finding finding : findings) {
        if (needsMoreThanText(finding.check))
            continue;
        finding.details.append({Slot::Domain, domain});
        if (!finding.host.isEmpty())
            finding.details.append({Slot::Host, finding.host});
        const auto after = std::ranges::upper_bound(lint.findings, rankOf(finding), {}, rankOf);
        lint.places.insert(after - lint.findings.begin(), placeOf(finding));
        lint.findings.insert(after, finding);
    }
}

Lint lintPolicy(QByteArray text, LineEnds lineEnds)
{
    Lint lint;
    lint.kind = LintKind::Policy;
    lint.domain = kSomeDomain;
    if (text.size() > Limits().policyOctets) {
        lint.fault = pastedFaultAt(PastedFault::TooLarge, text, 0);
        return lint;
    }
    if (lineEnds == LineEnds::Lost) // as RFC 8461 section 3.2 has them
        text.replace("\r\n", "\n").replace('\n', "\r\n");
    const InspectionFacts facts = policyFacts(lint.domain, text);
    const DomainReading reading = readDomain(facts);
    Findings findings = judgePolicy(reading) + judgePolicyFields(reading);
    if (lineEnds == LineEnds::Lost)
        findings.removeIf([](const Finding &finding) { return isAboutLineEnds(finding.check); });
    addFindings(lint, lint.domain, findings, [&](const Finding &finding) { return placeInPolicy(text, finding); });
    return lint;
}

//! The labels in front of the name that is asked about.
QString prefixOf(LintKind kind)
{
    switch (kind) {
    case LintKind::Policy: return {};
    case LintKind::StsRecord: return u"_mta-sts"_s;
    case LintKind::TlsRptRecord: return u"_smtp._tls"_s;
    case LintKind::Tlsa: return u"_25._tcp"_s;
    }
    Q_UNREACHABLE();
}

//! The records at one name.
struct RecordsAt
{
    QString domain; //!< that they belong to; empty: not told
    QList<PastedRecord> records;
};

//! Records apart by their names; tells of the first one at a name that no sender asks. TLSA records stay together: the
//! facts have a host for each name.
QList<RecordsAt> byName(Lint &lint, QByteArrayView text, const QList<PastedRecord> &records)
{
    const QString prefix = prefixOf(lint.kind);
    QStringList names;
    QList<RecordsAt> groups;
    for (const PastedRecord &record : records) {
        const bool told = !record.owner.isEmpty() && record.owner != u"@"_s;
        const bool fits = record.owner == prefix || record.owner.startsWith(prefix + u'.');
        if (told && !lint.owners.contains(record.owner))
            lint.owners.append(record.owner);
        if (told && !fits && !lint.fault)
            lint.fault = pastedFaultAt(PastedFault::OtherOwner, text, record.begin);
        const QString name = lint.kind == LintKind::Tlsa ? QString() : record.owner;
        if (!names.contains(name)) {
            names.append(name);
            groups.append({fits ? name.mid(prefix.size() + 1) : QString(), {}});
        }
        groups[names.indexOf(name)].records.append(record);
    }
    return groups;
}

Findings judgeTlsa(const QString &domain, const QList<PastedRecord> &records)
{
    const InspectionFacts facts = tlsaFacts(domain, u"mail."_s + domain, records);
    const DomainReading reading = readDomain(facts);
    return judgeDane(reading) + judgeTlsaRecords(reading);
}

//! \param recognised  set to false where the text is no record of its kind at all
Findings judgeTxt(LintKind kind, const QString &domain, const QList<PastedRecord> &records, bool &recognised)
{
    const InspectionFacts facts = txtFacts(kind, domain, records);
    const DomainReading reading = readDomain(facts);
    if (kind == LintKind::StsRecord) {
        recognised = reading.policyState != PolicyState::None;
        return judgeDiscovery(reading) + judgeRecordZone(reading);
    }
    const Findings findings = judgeTlsRpt(reading) + judgeReportRecord(reading) + judgeReportDestinations(reading);
    recognised = std::ranges::none_of(findings, [](const Finding &f) { return f.check == Check::TlsRptMissing; });
    return findings;
}

void lintGroup(Lint &lint, QByteArrayView text, const RecordsAt &group)
{
    const bool isTlsa = lint.kind == LintKind::Tlsa;
    const QString domain = group.domain.isEmpty() ? QString(kSomeDomain) : group.domain;
    bool recognised = true;
    Findings findings = isTlsa ? judgeTlsa(domain, group.records)
                               : judgeTxt(lint.kind, domain, group.records, recognised);
    if (std::ranges::any_of(group.records, [](const PastedRecord &record) { return !record.ttl; }))
        findings.removeIf([](const Finding &finding) { return isAboutTtl(finding.check); });
    if (!recognised && !lint.fault)
        lint.fault = pastedFaultAt(PastedFault::NotThisRecord, text, group.records.constFirst().begin);
    addFindings(lint, domain, findings, [&](const Finding &finding) {
        return isTlsa ? placeInTlsa(text, group.records, finding) : placeInTxt(text, group.records, finding);
    });
}

Lint lintRecords(LintKind kind, const QByteArray &text)
{
    const PastedRecords pasted = kind == LintKind::Tlsa ? readPastedTlsa(text) : readPastedTxt(text);
    Lint lint;
    lint.kind = kind;
    lint.form = pasted.form;
    lint.records = int(pasted.records.size());
    lint.fault = pasted.fault;
    for (const RecordsAt &group : byName(lint, text, pasted.records)) {
        lint.domain = lint.domain.isEmpty() ? group.domain : lint.domain;
        lintGroup(lint, text, group);
    }
    if (lint.domain.isEmpty())
        lint.domain = kSomeDomain;
    return lint;
}

} // namespace

bool needsMoreThanText(Check check)
{
    return std::ranges::find(kNeedMore, check) != kNeedMore.end();
}

bool Lint::good() const
{
    return !fault && std::ranges::none_of(findings, [](const Finding &finding) {
        return finding.standing == Standing::Fails && severityOf(finding) == Severity::Error;
    });
}

Lint lint(LintKind kind, const QByteArray &text, LineEnds lineEnds)
{
    return kind == LintKind::Policy ? lintPolicy(text, lineEnds) : lintRecords(kind, text);
}

LintKind guessLintKind(const QByteArray &text)
{
    const QByteArray folded = text.left(Limits().policyOctets).toLower();
    const PastedRecords tlsa = readPastedTlsa(text);
    if (folded.contains("v=tlsrpt") || folded.contains("_smtp._tls") || folded.contains("rua="))
        return LintKind::TlsRptRecord;
    if (folded.contains("v=sts") || folded.contains("_mta-sts"))
        return LintKind::StsRecord;
    if (!tlsa.records.isEmpty() || tlsa.form == PastedForm::ZoneLines || folded.contains("_tcp."))
        return LintKind::Tlsa;
    return LintKind::Policy;
}

QLatin1StringView lintKindWord(LintKind kind)
{
    switch (kind) {
    case LintKind::Policy: return "policy"_L1;
    case LintKind::StsRecord: return "sts-record"_L1;
    case LintKind::TlsRptRecord: return "tlsrpt-record"_L1;
    case LintKind::Tlsa: return "tlsa"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace postseal
