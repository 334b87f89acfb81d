// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/seal_change.h"

#include "app/wording/slots.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

const char *changeOfTrouble(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None: return nullptr;
    case Trouble::NotInPolicy:
        return QT_TRANSLATE_NOOP("SealChange",
                                 "Add {hosts} to the mx lines of the policy, and give its record a new id.");
    case Trouble::NoStartTls: return QT_TRANSLATE_NOOP("SealChange", "Turn STARTTLS on at {hosts}.");
    case Trouble::StartTlsRefused:
        return QT_TRANSLATE_NOOP("SealChange", "Find in the log of {hosts} why STARTTLS is refused.");
    case Trouble::HandshakeFails:
        return QT_TRANSLATE_NOOP("SealChange", "Let {hosts} finish a handshake with TLS 1.2 or TLS 1.3.");
    case Trouble::SelfSigned:
    case Trouble::Untrusted:
        return QT_TRANSLATE_NOOP(
            "SealChange", "Install a certificate of a public CA on {hosts}, with its intermediate certificates.");
    case Trouble::WrongName:
        return QT_TRANSLATE_NOOP("SealChange", "Install a certificate on {hosts} that names the host.");
    case Trouble::Expired: return QT_TRANSLATE_NOOP("SealChange", "Renew the certificate on {hosts}.");
    case Trouble::NotYetValid:
        return QT_TRANSLATE_NOOP("SealChange", "Install a certificate on {hosts} that is valid today.");
    case Trouble::TlsaMismatch:
        return QT_TRANSLATE_NOOP("SealChange", "Publish the TLSA record of the certificate that {hosts} serves.");
    case Trouble::TlsaLookupFails:
        return QT_TRANSLATE_NOOP("SealChange", "Mend the DNS zone that has to answer for the TLSA records of {hosts}.");
    case Trouble::NoTlsa: return QT_TRANSLATE_NOOP("SealChange", "Publish a TLSA record for {hosts}.");
    }
    Q_UNREACHABLE();
}

const char *changeOfPolicy(SmallNote note)
{
    if (note == SmallNote::RecordFaulty)
        return QT_TRANSLATE_NOOP("SealChange", "Correct the TXT record at _mta-sts.{domain}.");
    if (note == SmallNote::PolicyMissing)
        return QT_TRANSLATE_NOOP(
            "SealChange", "Let mta-sts.{domain} serve the policy file, with status 200 and a certificate that holds.");
    return QT_TRANSLATE_NOOP("SealChange", "Correct the policy file on mta-sts.{domain}.");
}

const char *changeOfTlsa(SmallNote note)
{
    return note == SmallNote::TlsaUnusable
               ? QT_TRANSLATE_NOOP("SealChange", "Publish records that begin with 3 1 1.")
               : QT_TRANSLATE_NOOP("SealChange", "Sign the zones of {domain} and of its mail hosts and have their DS "
                                                 "records published, or publish an MTA-STS policy.");
}

const char *changeOfReason(const SealVerdict &seal)
{
    switch (seal.reason) {
    case SealReason::Testing:
        return QT_TRANSLATE_NOOP("SealChange", "Set mode: enforce when the TLS reports stay clean.");
    case SealReason::StrictSendersRefuse: return changeOfPolicy(SmallNote::PolicyFaulty);
    case SealReason::AnotherFails:
    case SealReason::PolicyNotUsable:
    case SealReason::RecordNotUsable: return changeOfPolicy(seal.mtaSts.note);
    case SealReason::NothingPublished:
        return seal.dane.note == SmallNote::TlsaNone
                   ? QT_TRANSLATE_NOOP(
                       "SealChange",
                       "Publish an MTA-STS record and policy for {domain}, or TLSA records: its zones are signed.")
                   : QT_TRANSLATE_NOOP("SealChange", "Publish an MTA-STS record and policy for {domain}.");
    case SealReason::ModeNone:
        return QT_TRANSLATE_NOOP("SealChange", "Set mode: enforce, unless MTA-STS is being removed.");
    case SealReason::TlsaNotUsable: return changeOfTlsa(seal.dane.note);
    case SealReason::DnsBogus:
        return QT_TRANSLATE_NOOP("SealChange", "Sign the zone again, or take its DS record out of the zone above.");
    case SealReason::NoMailHost:
        return QT_TRANSLATE_NOOP("SealChange", "Publish an MX record that names a host with an address.");
    case SealReason::BothHold:
    case SealReason::MtaStsHolds:
    case SealReason::DaneHolds:
    case SealReason::SomeHostsFail: // in this one and those like it the troubles of the hosts say it
    case SealReason::SomeAddressesFail:
    case SealReason::SomeHostsUnbound:
    case SealReason::TestingNothingFits:
    case SealReason::PolicyFitsNoHost:
    case SealReason::DaneFitsNoHost:
    case SealReason::NoSuchDomain:
    case SealReason::TakesNoMail:
    case SealReason::LookupFailed:
    case SealReason::Port25Blocked:
    case SealReason::NoHostAnswers:
    case SealReason::HostsDecline:
    case SealReason::PrivateAddresses:
    case SealReason::Stopped:
    case SealReason::NotTold: return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

QString listedHosts(const QStringList &hosts)
{
    constexpr qsizetype kNamed = 3;
    if (hosts.size() <= kNamed)
        return QLocale().createSeparatedList(hosts);
    return QCoreApplication::translate("Seal", "%1 and %n more", nullptr, int(hosts.size() - kNamed))
        .arg(hosts.mid(0, kNamed).join(u", "_s));
}

QString sealChange(const SealVerdict &seal, const QString &domain)
{
    const Trouble first = seal.troubles.isEmpty() ? Trouble::None : seal.troubles.constFirst().trouble;
    const char *text = changeOfTrouble(first);
    if (!text)
        text = changeOfReason(seal);
    if (!text)
        return {};
    QStringList hosts;
    for (const HostTrouble &trouble : seal.troubles) {
        if (trouble.trouble == first)
            hosts.append(trouble.host);
    }
    return fillSlots(QCoreApplication::translate("SealChange", text),
                     [&](const QString &word) { return word == "domain"_L1 ? domain : listedHosts(hosts); });
}

} // namespace postseal
