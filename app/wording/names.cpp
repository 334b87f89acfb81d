// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/names.h"

#include "app/wording/visible_text.h"
#include "core/facts/json_words.h"
#include "core/judge/note.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning: return QCoreApplication::translate("Severity", "Warning");
    case Severity::Notice: return QCoreApplication::translate("Severity", "Notice");
    case Severity::Info: return QCoreApplication::translate("Severity", "Info");
    case Severity::Pass: return QCoreApplication::translate("Severity", "Good");
    }
    Q_UNREACHABLE();
}

QString areaName(Area area)
{
    switch (area) {
    case Area::Dns: return QCoreApplication::translate("Area", "DNS");
    case Area::Dnssec: return QCoreApplication::translate("Area", "DNSSEC");
    case Area::MtaSts: return QCoreApplication::translate("Area", "MTA-STS");
    case Area::StartTls: return QCoreApplication::translate("Area", "STARTTLS");
    case Area::Certificate: return QCoreApplication::translate("Area", "Certificates");
    case Area::Dane: return QCoreApplication::translate("Area", "DANE");
    case Area::TlsRpt: return QCoreApplication::translate("Area", "TLS-RPT");
    }
    Q_UNREACHABLE();
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Fails: return QCoreApplication::translate("Standing", "Fails");
    case Standing::Passes: return QCoreApplication::translate("Standing", "Passes");
    case Standing::CannotTell: return QCoreApplication::translate("Standing", "Could not tell");
    }
    Q_UNREACHABLE();
}

QString dnsSecurityName(DnsSecurity security)
{
    switch (security) {
    case DnsSecurity::Insecure: return QCoreApplication::translate("DnsSecurity", "not signed");
    case DnsSecurity::Secure: return QCoreApplication::translate("DnsSecurity", "signed and valid");
    case DnsSecurity::Bogus: return QCoreApplication::translate("DnsSecurity", "signatures do not hold");
    }
    Q_UNREACHABLE();
}

QString rrTypeName(RrType type)
{
    return wordOf(type);
}

QString chainVerdictText(ChainVerdict verdict)
{
    switch (verdict) {
    case ChainVerdict::Trusted: return QCoreApplication::translate("ChainVerdict", "trusted");
    case ChainVerdict::SelfSigned: return QCoreApplication::translate("ChainVerdict", "self-signed");
    case ChainVerdict::PrivateCa: return QCoreApplication::translate("ChainVerdict", "from a private CA");
    case ChainVerdict::Incomplete:
        return QCoreApplication::translate("ChainVerdict", "an intermediate certificate is missing");
    case ChainVerdict::Constraints:
        return QCoreApplication::translate("ChainVerdict", "the chain breaks a rule of its CA");
    case ChainVerdict::Weak: return QCoreApplication::translate("ChainVerdict", "a key or signature is too weak");
    case ChainVerdict::Malformed: return QCoreApplication::translate("ChainVerdict", "a certificate cannot be read");
    case ChainVerdict::Other: return QCoreApplication::translate("ChainVerdict", "not trusted");
    }
    Q_UNREACHABLE();
}

QString stageName(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connect: return QCoreApplication::translate("SmtpStage", "connecting");
    case SmtpStage::TlsFirst: return QCoreApplication::translate("SmtpStage", "waiting for TLS");
    case SmtpStage::Greeting: return QCoreApplication::translate("SmtpStage", "waiting for the banner");
    case SmtpStage::Ehlo: return QCoreApplication::translate("SmtpStage", "waiting for the answer to EHLO");
    case SmtpStage::StartTls: return QCoreApplication::translate("SmtpStage", "waiting for the answer to STARTTLS");
    case SmtpStage::Handshake: return QCoreApplication::translate("SmtpStage", "in the TLS handshake");
    case SmtpStage::EhloInTls:
        return QCoreApplication::translate("SmtpStage", "waiting for the answer to EHLO inside TLS");
    case SmtpStage::Quit: return QCoreApplication::translate("SmtpStage", "taking leave");
    case SmtpStage::Done: return QCoreApplication::translate("SmtpStage", "done");
    }
    Q_UNREACHABLE();
}

static QString whoAt(const QString &host, const QString &address)
{
    return address.isEmpty() ? terminalText(host) : terminalText(host) + u" ("_s + terminalText(address) + u')';
}

QString stageText(SmtpStage stage, const QString &host, const QString &address)
{
    return QCoreApplication::translate("Waiting", "%1: %2").arg(whoAt(host, address), stageName(stage));
}

QString dnsWaitText(RrType type, const QString &name)
{
    return QCoreApplication::translate("Waiting", "%1: waiting for %2").arg(terminalText(name), rrTypeName(type));
}

QString policyWaitText(const QString &host, const QString &address)
{
    return QCoreApplication::translate("Waiting", "%1: waiting for the policy").arg(whoAt(host, address));
}

static const char *failureSource(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Cancelled:
        return QT_TRANSLATE_NOOP("Failure", "Stopped before %1 had answered. Inspect again to ask once more.");
    case FailureKind::TimedOut:
        return QT_TRANSLATE_NOOP("Failure", "%1 did not answer in time. "
                                            "Try again, or allow more time in the settings.");
    case FailureKind::Refused:
        return QT_TRANSLATE_NOOP("Failure", "%1 refused the connection. "
                                            "Start the server there, or open its port in the firewall.");
    case FailureKind::Unreachable:
        return QT_TRANSLATE_NOOP("Failure",
                                 "%1 cannot be reached from here: there is no route, or this network forbids it. "
                                 "Try from another network.");
    case FailureKind::Closed:
        return QT_TRANSLATE_NOOP("Failure", "%1 closed the connection in the middle. "
                                            "Look into its log for the reason.");
    case FailureKind::ProtocolBroken:
        return QT_TRANSLATE_NOOP("Failure", "%1 answered what its protocol forbids. "
                                            "Look at what it sent; a proxy or filter before it is the usual cause.");
    case FailureKind::TlsRejected:
        return QT_TRANSLATE_NOOP("Failure", "The TLS handshake with %1 failed. "
                                            "Check the versions, the ciphers and the certificate of its server.");
    case FailureKind::TooLarge:
        return QT_TRANSLATE_NOOP("Failure", "%1 sent more than is read here. Shorten what it sends.");
    case FailureKind::Malformed:
        return QT_TRANSLATE_NOOP("Failure", "%1 sent an answer that cannot be read. "
                                            "Look at what it sent, and update the server that made it.");
    case FailureKind::NotPermitted:
        return QT_TRANSLATE_NOOP("Failure", "%1 has a private address and was left alone. "
                                            "Allow private addresses in the settings to test it.");
    case FailureKind::Internal:
        return QT_TRANSLATE_NOOP("Failure", "The program itself failed while it asked %1. "
                                            "Start it again; if it happens again, report it with the details.");
    }
    Q_UNREACHABLE();
}

QString failureText(const Failure &failure, const QString &who)
{
    return QCoreApplication::translate("Failure", failureSource(failure.kind)).arg(terminalText(who));
}

} // namespace postseal
