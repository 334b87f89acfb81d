// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/tlsa_record.h"
#include "tests/support/sample_answers.h"
#include "tests/support/sample_sessions.h"

#include <QAnyStringView>

#include <functional>

namespace postseal::test {

struct MxLine
{
    int preference;
    QByteArray target; //!< "" is the Null MX
};

//! Facts of an inspection that never happened, made of real packets and given certificates:
//!
//!     FactsBuilder("example.org")
//!         .mx({{10, "mx1.example.org"}}, DnsSecurity::Secure)
//!         .sts("v=STSv1; id=1;", policyText)
//!         .host("mx1.example.org", DnsSecurity::Secure)
//!         .address("192.0.2.1").tlsa({{3, 1, 1, digest}}).starttls({leaf, ca})
//!         .facts();
//!
//! At first everything of the domain is asked and nothing is there: MX, TXT and the policy host are "no such name".
//! host() begins a host: what comes after it belongs to it. address() begins an address of it likewise.
class FactsBuilder
{
public:
    explicit FactsBuilder(QAnyStringView domain);

    // the domain
    FactsBuilder &mx(const QList<MxLine> &lines, DnsSecurity security = DnsSecurity::Insecure);
    FactsBuilder &mx(Observed<DnsFacts> lookup); //!< for a bogus, failed or odd answer
    FactsBuilder &tlsRpt(const QByteArray &text, DnsSecurity security = DnsSecurity::Insecure);

    // MTA-STS
    //! The record, and a policy host at 198.41.0.80 that serves `policy` with status 200 and a trusted chain.
    FactsBuilder &sts(const QByteArray &record, const QByteArray &policy, const QList<QByteArray> &certificates = {},
                      ChainVerdict verdict = ChainVerdict::Trusted);
    FactsBuilder &stsRecords(const QByteArrayList &records, DnsSecurity security = DnsSecurity::Insecure);
    FactsBuilder &policyHost(const QList<QByteArray> &addresses, DnsSecurity security = DnsSecurity::Insecure);
    //! One more GET. A `chain` of Observed<ChainCheck>{} is: no certificate was seen.
    FactsBuilder &policyFetch(const HttpsExchange &exchange, const Observed<ChainCheck> &chain);
    FactsBuilder &policyFails(const Failure &failure, bool certificateRefused = false);

    // a host; its A and AAAA are what the addresses say, no such type while there are none
    FactsBuilder &host(QAnyStringView name, DnsSecurity security = DnsSecurity::Insecure);
    //! `security` is the host's unless given. Without this call: NXDOMAIN when the host is secure, else NotAsked.
    FactsBuilder &tlsa(const QList<TlsaRecord> &records);
    FactsBuilder &tlsa(const QList<TlsaRecord> &records, DnsSecurity security);
    FactsBuilder &tlsa(Observed<DnsFacts> lookup);

    // an address of the host, and the session with it (NotAsked while not told)
    FactsBuilder &address(QAnyStringView address);
    FactsBuilder &starttls(const QList<QByteArray> &certificates, ChainVerdict verdict = ChainVerdict::Trusted);
    FactsBuilder &noStarttls();
    FactsBuilder &sessionFails(SmtpStage stage, const Failure &failure);
    FactsBuilder &session(Observed<SmtpSession> session, Observed<ChainCheck> chain = {});

    //! Whatever the words above do not say. The edited derived members are not filled again.
    FactsBuilder &edit(const std::function<void(InspectionFacts &)> &change);
    FactsBuilder &editSession(const std::function<void(SmtpSession &)> &change); //!< of the last address
    FactsBuilder &at(const QDateTime &finished); //!< moves the judge's clock

    InspectionFacts facts() const { return m_facts; }

private:
    MxHostFacts &lastHost();
    AddressFacts &lastAddress();
    void askAddresses(MxHostFacts &host) const;
    DnsQuestion tlsaQuestion();

    InspectionFacts m_facts;
    DnsSecurity m_hostSecurity = DnsSecurity::Insecure;
};

//! A domain of two hosts that holds a value in every member that facts have, odd octets and failures among them.
//! The certificates in it are not DER: nothing here reads them.
InspectionFacts richFacts();

//! Every sample that tests of saving and of the schema go through, by name.
QMap<QString, InspectionFacts> sampleFacts();

} // namespace postseal::test
