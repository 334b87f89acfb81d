// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/checks/catalogue_parts.h"

#include <QtGlobal>

namespace postseal {

// the HTTPS server at mta-sts.<domain>; texts in the order title, what, effect, remedy, passed.
static constexpr CheckSpec kRows[] = {
    {Check::PolicyHostNameResolves, Area::MtaSts, Severity::Error, false, "https.policy-host.name-resolves",
     "RFC 8461 3.2, RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "The policy host has no address"),
     QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} has to serve the policy, but it has neither an A nor an AAAA "
                                "record. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Give mta-sts.{domain} the address of the web server that serves the policy."),
     QT_TRANSLATE_NOOP("Check", "The policy host has an address")},
    {Check::PolicyHostDnsError, Area::MtaSts, Severity::Error, false, "https.policy-host.dns-error", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy host could not be looked up"),
     QT_TRANSLATE_NOOP("Check", "The question for the addresses of mta-sts.{domain} brought no usable answer. "
                                "TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Repair the name servers of mta-sts.{domain}: questions for A and AAAA have to "
                                "be answered."),
     QT_TRANSLATE_NOOP("Check", "The policy host can be looked up")},
    {Check::PolicyHostPrivate, Area::MtaSts, Severity::Error, false, "https.policy-host.private-address",
     "RFC 6890 2.2", QT_TRANSLATE_NOOP("Check", "The policy host has a private address"),
     QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} has the address {address}, which cannot be reached over the "
                                "internet. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Publish the public address of the web server that serves the policy."),
     QT_TRANSLATE_NOOP("Check", "The policy host's addresses are public")},
    {Check::PolicyHostConnect, Area::MtaSts, Severity::Error, false, "https.policy-host.connect", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy host does not accept connections"),
     QT_TRANSLATE_NOOP("Check", "No exchange with {url} came about: the host did not answer, refused, or broke "
                                "the connection off. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Start the web server for mta-sts.{domain} and open port 443 on every address "
                                "that DNS names for it."),
     QT_TRANSLATE_NOOP("Check", "The policy host accepts connections")},
    {Check::PolicyHostHandshake, Area::MtaSts, Severity::Error, false, "https.policy-host.tls-handshake",
     "RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "TLS with the policy host fails"),
     QT_TRANSLATE_NOOP("Check", "The server for {url} was reached, but the TLS handshake did not finish. TLS "
                                "reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Let the web server speak TLS 1.2 or newer and ask for no client certificate. To "
                                "see the error: openssl s_client -connect mta-sts.{domain}:443 -servername "
                                "mta-sts.{domain}"),
     QT_TRANSLATE_NOOP("Check", "TLS with the policy host works")},
    {Check::PolicyHostCertUntrusted, Area::MtaSts, Severity::Error, false, "https.policy-host.cert-untrusted",
     "RFC 8461 3.3, RFC 8460 4.3.2.2", QT_TRANSLATE_NOOP("Check", "The policy host's certificate is not trusted"),
     QT_TRANSLATE_NOOP("Check", "The certificate for {url} does not lead to a root that senders trust. TLS "
                                "reports call this sts-webpki-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Use a certificate of a public CA and serve its intermediates: in nginx, "
                                "ssl_certificate names the file with the full chain."),
     QT_TRANSLATE_NOOP("Check", "The policy host's certificate is trusted")},
    {Check::PolicyHostCertSelfSigned, Area::MtaSts, Severity::Error, false, "https.policy-host.cert-self-signed",
     "RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "The policy host's certificate is self-signed"),
     QT_TRANSLATE_NOOP("Check", "The certificate for {url} is signed by itself, not by a public CA. TLS reports "
                                "call this sts-webpki-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for mta-sts.{domain} from a public CA."),
     QT_TRANSLATE_NOOP("Check", "The policy host's certificate is not self-signed")},
    {Check::PolicyHostCertExpired, Area::MtaSts, Severity::Error, false, "https.policy-host.cert-expired",
     "RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "The policy host's certificate is out of date"),
     QT_TRANSLATE_NOOP("Check", "The certificate for {url} is used outside its dates, the last of which is "
                                "{date}. TLS reports call this sts-webpki-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Renew the certificate of mta-sts.{domain}, load it into the web server, and let "
                                "the renewal run by itself."),
     QT_TRANSLATE_NOOP("Check", "The policy host's certificate is in date")},
    {Check::PolicyHostCertMismatch, Area::MtaSts, Severity::Error, false, "https.policy-host.cert-mismatch",
     "RFC 8461 3.3, RFC 9525 6.3", QT_TRANSLATE_NOOP("Check", "The certificate does not name the policy host"),
     QT_TRANSLATE_NOOP("Check", "The certificate for {url} does not name mta-sts.{domain}. Only DNS names among "
                                "the alternative names count, not the common name. TLS reports call this "
                                "sts-webpki-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Get a certificate for mta-sts.{domain} or for *.{domain}. A provider that hosts "
                                "the policy has to hold one for your name."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the policy host")},
    {Check::PolicyHostStatus, Area::MtaSts, Severity::Error, false, "https.policy-host.status-200",
     "RFC 8461 3.3, RFC 9110 15.3.1", QT_TRANSLATE_NOOP("Check", "The policy is not served with status 200"),
     QT_TRANSLATE_NOOP("Check", "{url} answered with status {code}. Senders take a policy with status 200 only. "
                                "TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Let the web server return the file itself, with status 200."),
     QT_TRANSLATE_NOOP("Check", "The policy is served with status 200")},
    {Check::PolicyHostRedirect, Area::MtaSts, Severity::Error, false, "https.policy-host.redirect", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy host redirects"),
     QT_TRANSLATE_NOOP("Check", "{url} answered with the redirect {code}. Senders must not follow it. TLS "
                                "reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Serve the policy at {url} itself, and leave /.well-known/mta-sts.txt out of all "
                                "redirect rules."),
     QT_TRANSLATE_NOOP("Check", "The policy host does not redirect")},
    {Check::PolicyHostNotFound, Area::MtaSts, Severity::Error, false, "https.policy-host.not-found", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "There is no policy file"),
     QT_TRANSLATE_NOOP("Check", "{url} answered {code}: there is nothing at this path. TLS reports call this "
                                "sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Put the policy file at /.well-known/mta-sts.txt on the web server for "
                                "mta-sts.{domain}."),
     QT_TRANSLATE_NOOP("Check", "There is a policy file")},
    {Check::PolicyHostAuth, Area::MtaSts, Severity::Error, false, "https.policy-host.auth-or-waf", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy host turns senders away"),
     QT_TRANSLATE_NOOP("Check", "{url} answered {code}: it asks for a login, limits requests or takes the sender "
                                "for a robot. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Leave /.well-known/mta-sts.txt out of logins, rate limits and bot protection: "
                                "senders are machines without cookies."),
     QT_TRANSLATE_NOOP("Check", "The policy host lets senders in")},
    {Check::PolicyHostServerError, Area::MtaSts, Severity::Error, false, "https.policy-host.server-error",
     "RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "The policy host reports an error of its own"),
     QT_TRANSLATE_NOOP("Check", "{url} answered {code}: the web server failed. TLS reports call this "
                                "sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use. They ask again after some 5 minutes at the earliest."),
     QT_TRANSLATE_NOOP("Check", "Look into the web server's error log, and serve the policy as a plain file "
                                "rather than from a program."),
     QT_TRANSLATE_NOOP("Check", "The policy host reports no error")},
    {Check::PolicyHostContentType, Area::MtaSts, Severity::Warning, false, "https.policy-host.content-type",
     "RFC 8461 3.2", QT_TRANSLATE_NOOP("Check", "The policy is not served as text/plain"),
     QT_TRANSLATE_NOOP("Check", "{url} is served as “{text}”. Senders expect text/plain."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy; most take it."),
     QT_TRANSLATE_NOOP("Check", "Send Content-Type: text/plain for this file; in nginx, set default_type "
                                "text/plain; in its location."),
     QT_TRANSLATE_NOOP("Check", "The policy is served as text/plain")},
    {Check::PolicyHostContentTypeMissing, Area::MtaSts, Severity::Warning, false,
     "https.policy-host.content-type-missing", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy is served without a media type"),
     QT_TRANSLATE_NOOP("Check", "The answer of {url} has no Content-Type header. Senders expect text/plain."),
     QT_TRANSLATE_NOOP("Check", "Strict senders refuse the policy; most take it."),
     QT_TRANSLATE_NOOP("Check", "Send Content-Type: text/plain for this file; in nginx, set default_type "
                                "text/plain; in its location."),
     QT_TRANSLATE_NOOP("Check", "The policy is served with a media type")},
    {Check::PolicyHostBodySize, Area::MtaSts, Severity::Warning, false, "https.policy-host.body-size", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy is longer than 64 KiB"),
     QT_TRANSLATE_NOOP("Check", "{url} serves more than 64 KiB, the length up to which senders are asked to read."),
     QT_TRANSLATE_NOOP("Check", "Senders may stop reading and then have no policy. TLS reports call this "
                                "sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Shorten the policy; a wildcard such as mx: *.mail.{domain} stands for many "
                                "hosts."),
     QT_TRANSLATE_NOOP("Check", "The policy is short enough")},
    {Check::PolicyHostBodyTruncated, Area::MtaSts, Severity::Error, false, "https.policy-host.body-truncated",
     "RFC 9110 8.6", QT_TRANSLATE_NOOP("Check", "The policy arrives incomplete"),
     QT_TRANSLATE_NOOP("Check", "The answer of {url} ended before all of it was there. TLS reports call this "
                                "sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Most senders refuse the policy; a careless one keeps half of it."),
     QT_TRANSLATE_NOOP("Check", "Correct the Content-Length or the chunked encoding; often a proxy or a "
                                "compression filter in front of the web server is the cause."),
     QT_TRANSLATE_NOOP("Check", "The policy arrives complete")},
    {Check::PolicyHostSlow, Area::MtaSts, Severity::Warning, false, "https.policy-host.slow", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy host is slow"),
     QT_TRANSLATE_NOOP("Check", "{url} took longer than 5 seconds. Senders give up after about a minute, some "
                                "sooner."),
     QT_TRANSLATE_NOOP("Check", "Impatient senders have no policy when they give up. TLS reports call this "
                                "sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Serve the policy as a plain file, close to the internet and on a server that is "
                                "not overloaded."),
     QT_TRANSLATE_NOOP("Check", "The policy host answers quickly")},
    {Check::PolicyHostHtml, Area::MtaSts, Severity::Error, false, "https.policy-host.html-body", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "A web page is served instead of a policy"),
     QT_TRANSLATE_NOOP("Check", "https://mta-sts.{domain}/.well-known/mta-sts.txt answered with an HTML page. "
                                "TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached "
                                "one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Put the policy file at this path. A parking page or an error page with status "
                                "200 does not count."),
     QT_TRANSLATE_NOOP("Check", "The body is not a web page")},
    {Check::PolicyHostAlias, Area::MtaSts, Severity::Info, false, "https.policy-host.cname", "RFC 8461 8.2",
     QT_TRANSLATE_NOOP("Check", "The policy host is an alias"),
     QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} leads to {name}."),
     QT_TRANSLATE_NOOP("Check", "Senders follow the alias. The certificate has to name mta-sts.{domain} all the same."),
     "", ""},
    {Check::PolicyHostAliasDangling, Area::MtaSts, Severity::Error, false, "https.policy-host.cname-dangling",
     "RFC 8461 8.2", QT_TRANSLATE_NOOP("Check", "The policy host's alias leads nowhere"),
     QT_TRANSLATE_NOOP(
         "Check",
         "mta-sts.{domain} is an alias of {name}, which does not exist. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders get no policy. Whoever can register {name} gets a certificate for "
                                "mta-sts.{domain} and publishes a policy of their own."),
     QT_TRANSLATE_NOOP(
         "Check", "Remove the CNAME record of mta-sts.{domain}, or let it lead to the host that serves the policy."),
     QT_TRANSLATE_NOOP("Check", "The policy host's alias leads to a host")},
    {Check::PolicyHostIpv6Broken, Area::MtaSts, Severity::Warning, false, "https.policy-host.ipv6-broken",
     "RFC 8305 5, RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "The policy host fails over IPv6"),
     QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} answers over IPv4, but not at {address}."),
     QT_TRANSLATE_NOOP("Check", "Senders that try IPv6 first get the policy late or not at all; then they deliver as "
                                "if there were no MTA-STS."),
     QT_TRANSLATE_NOOP("Check",
                       "Let the web server listen at {address} with the same certificate, or remove the AAAA record."),
     QT_TRANSLATE_NOOP("Check", "The policy host answers over IPv6 too")},
    {Check::PolicyHostAddressDisagree, Area::MtaSts, Severity::Warning, false, "https.policy-host.address-disagree",
     "RFC 8461 3.2", QT_TRANSLATE_NOOP("Check", "The policy host's addresses disagree"),
     QT_TRANSLATE_NOOP(
         "Check",
         "mta-sts.{domain} has several addresses. At {address} the answer is not the policy that the others serve."),
     QT_TRANSLATE_NOOP("Check", "It depends on the address which policy a sender keeps, or whether it gets one."),
     QT_TRANSLATE_NOOP(
         "Check",
         "Put the same file on every server behind mta-sts.{domain}, or remove the addresses that are not in use."),
     QT_TRANSLATE_NOOP("Check", "All addresses of the policy host agree")},
    {Check::PolicyHostTlsVersion, Area::MtaSts, Severity::Error, false, "https.policy-host.tls-version",
     "RFC 9325 3.1.1, RFC 8996 4", QT_TRANSLATE_NOOP("Check", "The policy host speaks only outdated TLS"),
     QT_TRANSLATE_NOOP(
         "Check",
         "The server for {url} does not speak TLS 1.2 or newer. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP(
         "Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use."),
     QT_TRANSLATE_NOOP("Check",
                       "Switch on TLS 1.2 and TLS 1.3 in the web server; in nginx: ssl_protocols TLSv1.2 TLSv1.3;"),
     QT_TRANSLATE_NOOP("Check", "The policy host speaks TLS 1.2 or newer")},
    {Check::PolicyHostCertCnOnly, Area::MtaSts, Severity::Error, false, "https.policy-host.cert-cn-only",
     "RFC 8461 3.3, RFC 9525 A", QT_TRANSLATE_NOOP("Check", "The certificate names the host only as CN"),
     QT_TRANSLATE_NOOP("Check",
                       "The certificate for {url} has mta-sts.{domain} as its common name, but not among the "
                       "alternative names. The common name does not count. TLS reports call this sts-webpki-invalid."),
     QT_TRANSLATE_NOOP(
         "Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use."),
     QT_TRANSLATE_NOOP(
         "Check", "Have the certificate issued again with mta-sts.{domain} as a DNS name among the alternative names."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the host where it counts")},
    {Check::PolicyHostCertNamesTarget, Area::MtaSts, Severity::Error, false, "https.policy-host.cert-names-target",
     "RFC 8461 8.2", QT_TRANSLATE_NOOP("Check", "The certificate names the alias' target"),
     QT_TRANSLATE_NOOP("Check", "mta-sts.{domain} leads to {name}, and the certificate is for that host: {text}. It "
                                "has to name mta-sts.{domain}. TLS reports call this sts-webpki-invalid."),
     QT_TRANSLATE_NOOP(
         "Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use."),
     QT_TRANSLATE_NOOP("Check", "Ask whoever runs {name} for a certificate that names mta-sts.{domain}; most providers "
                                "get one when you add the name there."),
     QT_TRANSLATE_NOOP("Check", "The certificate names the alias, not its target")},
    {Check::PolicyHostClientCert, Area::MtaSts, Severity::Error, false, "https.policy-host.client-cert", "RFC 8461 3.3",
     QT_TRANSLATE_NOOP("Check", "The policy host demands a client certificate"),
     QT_TRANSLATE_NOOP("Check", "The server for {url} broke off because we showed no certificate of our own. Senders "
                                "have none to show. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP(
         "Check", "Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use."),
     QT_TRANSLATE_NOOP("Check",
                       "Do not ask for client certificates on mta-sts.{domain}; in nginx: ssl_verify_client off;"),
     QT_TRANSLATE_NOOP("Check", "The policy host demands no client certificate")},
    {Check::PolicyHostCharset, Area::MtaSts, Severity::Notice, false, "https.policy-host.charset", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy is served in an unusual charset"),
     QT_TRANSLATE_NOOP(
         "Check", "{url} is served with the charset “{text}”. A policy is UTF-8, and ASCII but for its extra fields."),
     QT_TRANSLATE_NOOP("Check", "Senders read the octets as UTF-8, whatever the header says. A file that really has "
                                "another charset may not be readable."),
     QT_TRANSLATE_NOOP("Check", "Save the file as UTF-8 and send Content-Type: text/plain; charset=utf-8"),
     QT_TRANSLATE_NOOP("Check", "The policy is served in a usual charset")},
    {Check::PolicyHostContentEncoding, Area::MtaSts, Severity::Error, false, "https.policy-host.content-encoding",
     "RFC 9110 8.4", QT_TRANSLATE_NOOP("Check", "The policy is packed although nobody asked"),
     QT_TRANSLATE_NOOP("Check", "{url} answered with Content-Encoding: {text}, though the request allowed no coding. "
                                "TLS reports call this sts-policy-invalid."),
     QT_TRANSLATE_NOOP("Check", "Senders that do not unpack it read no policy. Without a cached one they deliver as if "
                                "there were no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Serve this file as it is; in nginx: gzip off; and no packed copy in its place."),
     QT_TRANSLATE_NOOP("Check", "The policy is served unpacked")},
    {Check::PolicyHostHttpOnly, Area::MtaSts, Severity::Error, false, "https.policy-host.http-only", "RFC 8461 3.2",
     QT_TRANSLATE_NOOP("Check", "The policy is served without TLS only"),
     QT_TRANSLATE_NOOP("Check", "http://mta-sts.{domain} serves a policy at {address}, but over HTTPS nothing answers. "
                                "TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "Senders never ask over HTTP: for them there is no policy."),
     QT_TRANSLATE_NOOP("Check", "Serve the same file over HTTPS on port 443, with a certificate for mta-sts.{domain}."),
     QT_TRANSLATE_NOOP("Check", "The policy is not left to plain HTTP")},
    {Check::PolicyHostWrongPath, Area::MtaSts, Severity::Error, false, "https.policy-host.wrong-path",
     "RFC 8461 3.2, RFC 8615 3", QT_TRANSLATE_NOOP("Check", "The policy file lies in the wrong place"),
     QT_TRANSLATE_NOOP("Check",
                       "A policy was found at {text}. Senders look at https://mta-sts.{domain}/.well-known/mta-sts.txt "
                       "alone. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check", "For senders there is no policy; they deliver as if there were no MTA-STS."),
     QT_TRANSLATE_NOOP("Check", "Move the file so that https://mta-sts.{domain}/.well-known/mta-sts.txt serves it."),
     QT_TRANSLATE_NOOP("Check", "The policy file lies in its place")},
    {Check::PolicyHostCacheStale, Area::MtaSts, Severity::Warning, false, "https.policy-host.cache-stale",
     "RFC 8461 3.3", QT_TRANSLATE_NOOP("Check", "A cache serves another policy"),
     QT_TRANSLATE_NOOP("Check", "Asked in two ways, {url} brought two different policies. A cache in front of the web "
                                "server keeps an older one."),
     QT_TRANSLATE_NOOP("Check", "Senders that see a new id fetch the old policy and keep it under the new id."),
     QT_TRANSLATE_NOOP("Check", "Let the proxy or CDN not cache this path, or clear it there whenever the policy "
                                "changes and only then change the id."),
     QT_TRANSLATE_NOOP("Check", "No cache serves another policy")},
    {Check::PolicyHostHstsIrrelevant, Area::MtaSts, Severity::Info, false, "https.policy-host.hsts-irrelevant",
     "RFC 9110", QT_TRANSLATE_NOOP("Check", "The policy host talks to browsers"),
     QT_TRANSLATE_NOOP("Check", "The answer of {url} carries {text}."),
     QT_TRANSLATE_NOOP("Check", "Senders pay no heed to HSTS, HTTP/2 or HTTP/3. They ask over HTTPS in any case."), "",
     ""},
    {Check::PolicyHostHttp11, Area::MtaSts, Severity::Warning, false, "https.policy-host.http11",
     "RFC 9112 2, RFC 9325 3.8", QT_TRANSLATE_NOOP("Check", "The policy host speaks no HTTP/1.1"),
     QT_TRANSLATE_NOOP("Check", "The server for {url} answered an HTTP/1.1 request in HTTP/2."),
     QT_TRANSLATE_NOOP(
         "Check", "Senders with a simple HTTP client get no policy. TLS reports call this sts-policy-fetch-error."),
     QT_TRANSLATE_NOOP("Check",
                       "Let the web server answer HTTP/1.1 too, at least when a client does not ask for HTTP/2."),
     QT_TRANSLATE_NOOP("Check", "The policy host speaks HTTP/1.1")},
    {Check::PolicyHostCaa, Area::MtaSts, Severity::Info, false, "https.policy-host.caa", "RFC 8659 3",
     QT_TRANSLATE_NOOP("Check", "CAA records limit who may certify"),
     QT_TRANSLATE_NOOP(
         "Check",
         "The CAA records at {name} say which authorities may issue a certificate for mta-sts.{domain}: {text}."),
     QT_TRANSLATE_NOOP("Check",
                       "Senders do not look at them. An authority that is not named refuses to renew the certificate."),
     "", ""},
};
static_assert(inOrder(kRows, Check::PolicyHostNameResolves, Check::PolicyHostCaa));

std::span<const CheckSpec> policyHostRows()
{
    return kRows;
}

} // namespace postseal
