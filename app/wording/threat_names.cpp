// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/threat_text.h"

#include "app/wording/threat_face.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Threat", text);
}

//! The short words of a terminal leave it to the heading above to say whether held mail is an outage.
ThreatFace faceOf(const ThreatCell &cell)
{
    return threatFace(Attack::Nothing, cell);
}

} // namespace

QString senderName(Sender sender)
{
    switch (sender) {
    case Sender::Opportunistic: return say(QT_TRANSLATE_NOOP("Threat", "STARTTLS only"));
    case Sender::MtaStsCold: return say(QT_TRANSLATE_NOOP("Threat", "MTA-STS, first contact"));
    case Sender::MtaStsWarm: return say(QT_TRANSLATE_NOOP("Threat", "MTA-STS, policy cached"));
    case Sender::Dane: return say(QT_TRANSLATE_NOOP("Threat", "DANE only"));
    case Sender::BothCold: return say(QT_TRANSLATE_NOOP("Threat", "DANE and MTA-STS, first contact"));
    case Sender::BothWarm: return say(QT_TRANSLATE_NOOP("Threat", "DANE and MTA-STS, policy cached"));
    }
    Q_UNREACHABLE();
}

QString senderMeaning(Sender sender)
{
    switch (sender) {
    case Sender::Opportunistic:
        return say(QT_TRANSLATE_NOOP("Threat", "Uses STARTTLS when it is offered, and checks nothing."));
    case Sender::MtaStsCold:
        return say(QT_TRANSLATE_NOOP(
            "Threat",
            "Honours MTA-STS, knows no policy of the domain yet and looks for it before the first delivery."));
    case Sender::MtaStsWarm:
        return say(QT_TRANSLATE_NOOP("Threat",
                                     "Honours MTA-STS and has an unexpired copy of the policy that is published now."));
    case Sender::Dane:
        return say(QT_TRANSLATE_NOOP("Threat", "Honours DANE, validates DNSSEC, and does not look for a policy."));
    case Sender::BothCold:
        return say(QT_TRANSLATE_NOOP("Threat", "Honours DANE and MTA-STS, and knows no policy of the domain yet."));
    case Sender::BothWarm:
        return say(QT_TRANSLATE_NOOP("Threat", "Honours DANE and MTA-STS, and has an unexpired copy of the policy."));
    }
    Q_UNREACHABLE();
}

QStringList senderHeading(Sender sender)
{
    const QString alone = say(QT_TRANSLATE_NOOP("Threat", "only"));
    const QString first = say(QT_TRANSLATE_NOOP("Threat", "new"));
    const QString cached = say(QT_TRANSLATE_NOOP("Threat", "cached"));
    switch (sender) {
    case Sender::Opportunistic: return {u"STARTTLS"_s, alone};
    case Sender::MtaStsCold: return {u"MTA-STS"_s, first};
    case Sender::MtaStsWarm: return {u"MTA-STS"_s, cached};
    case Sender::Dane: return {u"DANE"_s, alone};
    case Sender::BothCold: return {u"DANE+STS"_s, first};
    case Sender::BothWarm: return {u"DANE+STS"_s, cached};
    }
    Q_UNREACHABLE();
}

QString attackName(Attack attack)
{
    switch (attack) {
    case Attack::Nothing: return say(QT_TRANSLATE_NOOP("Threat", "Nothing goes wrong"));
    case Attack::StartTlsStripped: return say(QT_TRANSLATE_NOOP("Threat", "STARTTLS is stripped"));
    case Attack::StartTlsRefused: return say(QT_TRANSLATE_NOOP("Threat", "STARTTLS is refused"));
    case Attack::HandshakeBroken: return say(QT_TRANSLATE_NOOP("Threat", "TLS handshake is broken"));
    case Attack::ConnectionCut: return say(QT_TRANSLATE_NOOP("Threat", "Connection is cut"));
    case Attack::SelfSignedShown: return say(QT_TRANSLATE_NOOP("Threat", "Certificate: self-signed"));
    case Attack::ExpiredShown: return say(QT_TRANSLATE_NOOP("Threat", "Certificate: expired"));
    case Attack::OtherNameShown: return say(QT_TRANSLATE_NOOP("Threat", "Certificate: of another name"));
    case Attack::RouteHijacked: return say(QT_TRANSLATE_NOOP("Threat", "Route to the host hijacked"));
    case Attack::FirstHostOnly: return say(QT_TRANSLATE_NOOP("Threat", "First host alone hijacked"));
    case Attack::MisissuedShown: return say(QT_TRANSLATE_NOOP("Threat", "Certificate issued wrongly"));
    case Attack::MxForged: return say(QT_TRANSLATE_NOOP("Threat", "MX forged, valid certificate"));
    case Attack::MxForgedBare: return say(QT_TRANSLATE_NOOP("Threat", "MX forged, no certificate"));
    case Attack::MxForgedToFit: return say(QT_TRANSLATE_NOOP("Threat", "MX forged to fit a wildcard"));
    case Attack::MxForgedToSigned: return say(QT_TRANSLATE_NOOP("Threat", "MX forged to a DANE host"));
    case Attack::AddressForged: return say(QT_TRANSLATE_NOOP("Threat", "Host address forged"));
    case Attack::TlsaStripped: return say(QT_TRANSLATE_NOOP("Threat", "TLSA stripped or altered"));
    case Attack::TlsaDropped: return say(QT_TRANSLATE_NOOP("Threat", "TLSA question dropped"));
    case Attack::TlsaInjected: return say(QT_TRANSLATE_NOOP("Threat", "TLSA injected, unsigned"));
    case Attack::DsStripped: return say(QT_TRANSLATE_NOOP("Threat", "DS stripped at the parent"));
    case Attack::TlsaReplayed: return say(QT_TRANSLATE_NOOP("Threat", "Old TLSA replayed"));
    case Attack::RecordHiddenAlone: return say(QT_TRANSLATE_NOOP("Threat", "Record hidden, hosts left alone"));
    case Attack::RecordHidden: return say(QT_TRANSLATE_NOOP("Threat", "Record hidden, hosts hijacked"));
    case Attack::RecordTimesOut: return say(QT_TRANSLATE_NOOP("Threat", "Record lookup times out"));
    case Attack::PolicyHostBlocked: return say(QT_TRANSLATE_NOOP("Threat", "Policy host blocked"));
    case Attack::PolicyHostSpoofed: return say(QT_TRANSLATE_NOOP("Threat", "Policy host impersonated"));
    case Attack::PolicyDamaged: return say(QT_TRANSLATE_NOOP("Threat", "Policy damaged"));
    case Attack::PolicyReplaced: return say(QT_TRANSLATE_NOOP("Threat", "Policy host taken over"));
    case Attack::RecordIdForged: return say(QT_TRANSLATE_NOOP("Threat", "Record with a forged id"));
    case Attack::RecordReplayed: return say(QT_TRANSLATE_NOOP("Threat", "Old record replayed"));
    case Attack::CacheExpired: return say(QT_TRANSLATE_NOOP("Threat", "Cached policy runs out"));
    case Attack::MxForgedRecordHidden: return say(QT_TRANSLATE_NOOP("Threat", "MX forged and record hidden"));
    case Attack::OwnCertificateExpired: return say(QT_TRANSLATE_NOOP("Threat", "Own certificate expires"));
    case Attack::OwnCertificateOtherName: return say(QT_TRANSLATE_NOOP("Threat", "Own certificate: wrong name"));
    case Attack::OwnCertificateSelfSigned: return say(QT_TRANSLATE_NOOP("Threat", "Own certificate: self-signed"));
    case Attack::KeyRolled: return say(QT_TRANSLATE_NOOP("Threat", "Key rolled, TLSA forgotten"));
    case Attack::MxRenamed: return say(QT_TRANSLATE_NOOP("Threat", "MX renamed, rest forgotten"));
    }
    Q_UNREACHABLE();
}

QString attackKindName(AttackKind kind)
{
    switch (kind) {
    case AttackKind::Nothing: return say(QT_TRANSLATE_NOOP("Threat", "No attack"));
    case AttackKind::OnPath: return say(QT_TRANSLATE_NOOP("Threat", "On the path to the mail hosts"));
    case AttackKind::Authority: return say(QT_TRANSLATE_NOOP("Threat", "At a certification authority"));
    case AttackKind::Dns: return say(QT_TRANSLATE_NOOP("Threat", "In the DNS of the mail hosts"));
    case AttackKind::Discovery: return say(QT_TRANSLATE_NOOP("Threat", "On the way to the MTA-STS policy"));
    case AttackKind::Operator: return say(QT_TRANSLATE_NOOP("Threat", "Errors of your own"));
    }
    Q_UNREACHABLE();
}

QChar outcomeSymbol(const ThreatCell &cell)
{
    switch (faceOf(cell)) {
    case ThreatFace::Sealed: return u'●';
    case ThreatFace::Held:
    case ThreatFace::Outage: return u'■';
    case ThreatFace::Unproven: return u'○';
    case ThreatFace::Diverted: return u'▲';
    case ThreatFace::Deceived: return u'△';
    case ThreatFace::Plain: return u'×';
    case ThreatFace::NotHere: return u'–';
    case ThreatFace::Untold: return u'?';
    }
    Q_UNREACHABLE();
}

QString outcomeName(const ThreatCell &cell)
{
    switch (faceOf(cell)) {
    case ThreatFace::Sealed: return say(QT_TRANSLATE_NOOP("Threat", "sealed"));
    case ThreatFace::Held:
    case ThreatFace::Outage: return say(QT_TRANSLATE_NOOP("Threat", "held"));
    case ThreatFace::Unproven: return say(QT_TRANSLATE_NOOP("Threat", "anyone"));
    case ThreatFace::Diverted: return say(QT_TRANSLATE_NOOP("Threat", "taken"));
    case ThreatFace::Deceived: return say(QT_TRANSLATE_NOOP("Threat", "faked"));
    case ThreatFace::Plain: return say(QT_TRANSLATE_NOOP("Threat", "plain"));
    case ThreatFace::NotHere: return {};
    case ThreatFace::Untold: return say(QT_TRANSLATE_NOOP("Threat", "untold"));
    }
    Q_UNREACHABLE();
}

QString outcomeMeaning(const ThreatCell &cell)
{
    return faceMeaning(faceOf(cell));
}

} // namespace postseal
