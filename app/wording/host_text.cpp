// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/host_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Host", text);
}

QString reachText(Reach reach)
{
    switch (reach) {
    case Reach::NotTested: return say(QT_TRANSLATE_NOOP("Host", "not tested"));
    case Reach::Local: return say(QT_TRANSLATE_NOOP("Host", "not reachable from here"));
    case Reach::Silent: return say(QT_TRANSLATE_NOOP("Host", "does not answer"));
    case Reach::Refused: return say(QT_TRANSLATE_NOOP("Host", "refuses the connection"));
    case Reach::NoGreeting: return say(QT_TRANSLATE_NOOP("Host", "sends no greeting"));
    case Reach::NoEhlo: return say(QT_TRANSLATE_NOOP("Host", "does not answer EHLO"));
    case Reach::Declined: return say(QT_TRANSLATE_NOOP("Host", "turns us away"));
    case Reach::Answered: return {};
    }
    Q_UNREACHABLE();
}

QStringList sessionPartsAt(const AddressReading &address)
{
    if (address.reach != Reach::Answered)
        return {reachText(address.reach)};
    if (address.trouble == Trouble::NoStartTls)
        return {say(QT_TRANSLATE_NOOP("Host", "no STARTTLS"))};
    if (!address.encrypted)
        return {address.trouble == Trouble::StartTlsRefused ? say(QT_TRANSLATE_NOOP("Host", "STARTTLS refused"))
                                                            : say(QT_TRANSLATE_NOOP("Host", "TLS handshake fails"))};
    const TlsOutcome &tls = *address.session->tls;
    QStringList parts{(tlsVersionName(tls.version) + u' ' + tls.group).trimmed()};
    if (address.leaf)
        parts.append(say(QT_TRANSLATE_NOOP("Host", "until %1"))
                         .arg(QLocale().toString(address.leaf->notAfter.toLocalTime().date(), QLocale::ShortFormat)));
    return parts;
}

QString tlsaText(const HostReading &host)
{
    switch (host.dane) {
    case DaneState::Usable:
        return host.daneHolding == Holding::Holds    ? say(QT_TRANSLATE_NOOP("Host", "TLSA fits"))
               : host.daneHolding == Holding::Fails  ? say(QT_TRANSLATE_NOOP("Host", "TLSA does not fit"))
               : host.daneHolding == Holding::Partly ? say(QT_TRANSLATE_NOOP("Host", "TLSA fits some addresses"))
                                                     : say(QT_TRANSLATE_NOOP("Host", "TLSA published"));
    case DaneState::Unusable: return say(QT_TRANSLATE_NOOP("Host", "TLSA not usable"));
    case DaneState::LookupFails: return say(QT_TRANSLATE_NOOP("Host", "TLSA lookup fails"));
    case DaneState::Absent: return say(QT_TRANSLATE_NOOP("Host", "no TLSA"));
    case DaneState::Unsigned:
    case DaneState::MxInsecure:
    case DaneState::AddressInsecure:
        return host.tlsa.isEmpty() ? say(QT_TRANSLATE_NOOP("Host", "no TLSA"))
                                   : say(QT_TRANSLATE_NOOP("Host", "TLSA not signed"));
    case DaneState::NotValidated:
    case DaneState::NotKnown: return say(QT_TRANSLATE_NOOP("Host", "TLSA not validated"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString tlsVersionName(const QString &version)
{
    return version.startsWith("TLSv"_L1) ? u"TLS "_s + version.mid(4) : version;
}

QStringList sessionParts(const HostReading &host)
{
    // The worst address speaks for the host: one that is not well hides behind those that are.
    const auto worst = std::ranges::max_element(host.addresses, {}, [](const AddressReading &address) {
        return std::pair(address.reach == Reach::Answered, address.trouble != Trouble::None);
    });
    return worst == host.addresses.end() ? QStringList() : sessionPartsAt(*worst);
}

QStringList promiseParts(const DomainReading &domain, const HostReading &host)
{
    QStringList parts;
    if (domain.policyChecked())
        parts.append(host.covered ? say(QT_TRANSLATE_NOOP("Host", "in the policy"))
                                  : say(QT_TRANSLATE_NOOP("Host", "not in the policy")));
    parts.append(tlsaText(host));
    return parts;
}

QString certificateTroubleText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::SelfSigned: return say(QT_TRANSLATE_NOOP("Host", "certificate self-signed"));
    case Trouble::Untrusted: return say(QT_TRANSLATE_NOOP("Host", "certificate not trusted"));
    case Trouble::WrongName: return say(QT_TRANSLATE_NOOP("Host", "certificate names another host"));
    case Trouble::Expired: return say(QT_TRANSLATE_NOOP("Host", "certificate expired"));
    case Trouble::NotYetValid: return say(QT_TRANSLATE_NOOP("Host", "certificate not valid yet"));
    case Trouble::None:
    case Trouble::NotInPolicy:
    case Trouble::NoStartTls:
    case Trouble::StartTlsRefused:
    case Trouble::HandshakeFails:
    case Trouble::TlsaMismatch:
    case Trouble::TlsaLookupFails:
    case Trouble::NoTlsa: return {};
    }
    Q_UNREACHABLE();
}

QString hostSummary(const DomainReading &domain, const HostReading &host)
{
    return (sessionParts(host) + promiseParts(domain, host)).join(u", "_s);
}

QString addressList(const HostReading &host)
{
    QStringList addresses;
    for (const AddressReading &address : host.addresses)
        addresses.append(address.address());
    return addresses.isEmpty() ? say(QT_TRANSLATE_NOOP("Host", "no address")) : addresses.join(u", "_s);
}

QString withThoroughEnding(const QString &text, InspectionEnding ending)
{
    switch (ending) {
    case InspectionEnding::Finished: return text;
    case InspectionEnding::Stopped:
        return say(QT_TRANSLATE_NOOP("Host", "%1, stopped before the thorough part was over")).arg(text);
    case InspectionEnding::TimedOut:
        return say(QT_TRANSLATE_NOOP("Host", "%1, out of time before the thorough part was over")).arg(text);
    }
    Q_UNREACHABLE();
}

QString countsText(const InspectionFacts &facts)
{
    const InspectionCounts counts = countsOf(facts);
    const double seconds = double(facts.startedAt.msecsTo(facts.finishedAt)) / 1000.0;
    const QString questions = facts.vantage.validates
                                  ? QCoreApplication::translate("Host", "%n DNS question(s), validated here", nullptr,
                                                                counts.questions)
                                  : QCoreApplication::translate("Host", "%n DNS question(s), not validated", nullptr,
                                                                counts.questions);
    const QString connections = QCoreApplication::translate("Host", "%n connection(s)", nullptr, counts.connections);
    const QString counted =
        say(QT_TRANSLATE_NOOP("Host", "%1 s, %2, %3")).arg(QLocale().toString(seconds, 'f', 2), questions, connections);
    const QString whole = facts.trialsBegun ? withThoroughEnding(counted, facts.ending) : counted;
    return facts.vantage.privateAllowed ? say(QT_TRANSLATE_NOOP("Host", "%1, private addresses allowed")).arg(whole)
                                        : whole;
}

} // namespace postseal
