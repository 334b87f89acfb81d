// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/command_line.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QCommandLineOption option(const QString &name, const char *help, const char *value = nullptr)
{
    return value ? QCommandLineOption(name, say(help), QString::fromLatin1(value))
                 : QCommandLineOption(name, say(help));
}

} // namespace

void addSharedOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        option(
            u"resolver"_s,
            QT_TRANSLATE_NOOP("CommandLine",
                              "Whom to ask DNS: the system's resolvers, the servers of the DNS root and on from there, "
                              "or given resolvers, also over TLS, with commas between."),
            "system|recursive|ADDR[@PORT]|tls:ADDR[@PORT]#NAME"),
        option(u"root-hints"_s,
               QT_TRANSLATE_NOOP("CommandLine", "The addresses of the root servers, for --resolver recursive."),
               "FILE"),
        option(u"trust-anchor"_s,
               QT_TRANSLATE_NOOP(
                   "CommandLine",
                   "The DNSSEC trust anchor; with none, nothing is validated and all DNS counts as insecure."),
               "FILE|none"),
        option(u"ca"_s, QT_TRANSLATE_NOOP("CommandLine", "Root certificates (PEM) instead of the system's."), "FILE"),
        option(u"ehlo"_s, QT_TRANSLATE_NOOP("CommandLine", "The name to say in EHLO."), "NAME"),
        option(u"smtp-port"_s, QT_TRANSLATE_NOOP("CommandLine", "The port of the mail hosts instead of 25."), "N"),
        option(u"https-port"_s, QT_TRANSLATE_NOOP("CommandLine", "The port of the policy host instead of 443."), "N"),
        option(u"dns-port"_s,
               QT_TRANSLATE_NOOP("CommandLine", "The port of authoritative name servers instead of 53 (--thorough)."),
               "N"),
        option(u"thorough"_s, QT_TRANSLATE_NOOP("CommandLine",
                                                "Also ask each name server, and try what a sender does not: more "
                                                "questions and connections.")),
        option(u"allow-private"_s, QT_TRANSLATE_NOOP("CommandLine", "Connect to private and loopback addresses too.")),
        option(u"ipv4"_s, QT_TRANSLATE_NOOP("CommandLine", "Connect over IPv4 only.")),
        option(u"ipv6"_s, QT_TRANSLATE_NOOP("CommandLine", "Connect over IPv6 only.")),
        option(u"timeout"_s, QT_TRANSLATE_NOOP("CommandLine", "The longest wait for one reply, in seconds."), "S"),
        option(u"lang"_s, QT_TRANSLATE_NOOP("CommandLine", "The language, for example en."), "L"),
    });
}

Result<int> numberFrom(const QCommandLineParser &parser, const QString &name, int lowest, int highest, int otherwise)
{
    if (!parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest)
        return fail(FailureKind::Malformed,
                    say(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a number from %2 to %3, not “%4”."))
                        .arg(name, QString::number(lowest), QString::number(highest), parser.value(name)));
    return number;
}

Result<Choices> choicesFrom(const QCommandLineParser &parser, Choices base)
{
    const auto text = [&parser](const QString &name, QString &into) {
        if (parser.isSet(name))
            into = parser.value(name);
    };
    if (parser.isSet(u"resolver"_s)) {
        base.resolver = parser.value(u"resolver"_s);
        base.rootHints.clear(); // those of the settings belong to the resolver of the settings
    }
    text(u"root-hints"_s, base.rootHints);
    text(u"trust-anchor"_s, base.trustAnchor);
    text(u"ca"_s, base.caFile);
    text(u"ehlo"_s, base.ehloName);
    const Result<int> smtp = numberFrom(parser, u"smtp-port"_s, 1, 65535, base.options.smtpPort);
    const Result<int> https = numberFrom(parser, u"https-port"_s, 1, 65535, base.options.httpsPort);
    const Result<int> dns = numberFrom(parser, u"dns-port"_s, 1, 65535, base.options.dnsPort);
    const Result<int> timeout = numberFrom(parser, u"timeout"_s, 1, 300, base.timeoutSeconds);
    for (const Result<int> *number : {&smtp, &https, &dns, &timeout}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    base.options.smtpPort = quint16(*smtp);
    base.options.httpsPort = quint16(*https);
    base.options.dnsPort = quint16(*dns);
    base.options.thorough = base.options.thorough || parser.isSet(u"thorough"_s);
    base.timeoutSeconds = *timeout;
    base.options.allowPrivate = base.options.allowPrivate || parser.isSet(u"allow-private"_s);
    if (parser.isSet(u"ipv4"_s) != parser.isSet(u"ipv6"_s)) { // both, or neither: both families
        base.options.ipv4 = parser.isSet(u"ipv4"_s);
        base.options.ipv6 = parser.isSet(u"ipv6"_s);
    }
    return base;
}

} // namespace postseal
