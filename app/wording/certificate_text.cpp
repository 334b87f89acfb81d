// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/wording/certificate_text.h"

#include "app/wording/names.h"
#include "app/wording/quantities.h"
#include "core/judge/note.h"
#include "core/judge/tlsa_match.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostNames = 100, kLongestNames = 3500;
constexpr int kSoonDays = 14;

using Verdict = CertificateVerdict;

QString say(const char *text)
{
    return QCoreApplication::translate("CertificateText", text);
}

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex(':').toUpper());
}

//! As a TLSA record spells it, so that the two can be compared.
QString digest(const QByteArray &octets)
{
    return QString::fromLatin1(sha256Of(octets).toHex());
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

Verdict validityMark(const Certificate &certificate, const QDateTime &now)
{
    if (now < certificate.notBefore || now > certificate.notAfter)
        return Verdict::Bad;
    return now.daysTo(certificate.notAfter) < kSoonDays ? Verdict::Soon : Verdict::Good;
}

QString validityText(const Certificate &certificate, const QDateTime &now)
{
    if (now < certificate.notBefore)
        return say(QT_TRANSLATE_NOOP("CertificateText", "not valid before %1")).arg(dateText(certificate.notBefore));
    return say(QT_TRANSLATE_NOOP("CertificateText", "until %1, %2"))
        .arg(dateText(certificate.notAfter), endsText(certificate.notAfter, now));
}

//! As many as fit; how many there are more stands in a line of its own, which no cut can take away.
void addNames(QList<TextField> &fields, const QByteArrayList &names)
{
    QString shown;
    qsizetype count = 0;
    for (; count < std::min(kMostNames, names.size()) && shown.size() < kLongestNames; ++count)
        shown += (count > 0 ? u", "_s : QString()) + evidence(names.at(count));
    fields.append({say(QT_TRANSLATE_NOOP("CertificateText", "Names")),
                   names.isEmpty() ? say(QT_TRANSLATE_NOOP("CertificateText", "none")) : shown});
    if (count < names.size())
        fields.append(
            {{}, QCoreApplication::translate("CertificateText", "and %Ln more", nullptr, int(names.size() - count))});
}

QList<TextField> fieldsOf(const Certificate &certificate, const QDateTime &now)
{
    QList<TextField> fields;
    const auto add = [&fields](const char *label, const QString &value, bool fixed = false) {
        fields.append({say(label), value, fixed});
    };
    add(QT_TRANSLATE_NOOP("CertificateText", "Subject"),
        certificate.subject.isEmpty() ? say(QT_TRANSLATE_NOOP("CertificateText", "none")) : certificate.subject);
    addNames(fields, certificate.dnsNames);
    add(QT_TRANSLATE_NOOP("CertificateText", "Issuer"), certificate.issuer);
    add(QT_TRANSLATE_NOOP("CertificateText", "Valid from"), utc(certificate.notBefore));
    add(QT_TRANSLATE_NOOP("CertificateText", "Valid to"),
        u"%1 (%2)"_s.arg(utc(certificate.notAfter), endsText(certificate.notAfter, now)));
    add(QT_TRANSLATE_NOOP("CertificateText", "Key"), keyText(certificate));
    add(QT_TRANSLATE_NOOP("CertificateText", "Signature"), certificate.signatureAlgorithm);
    add(QT_TRANSLATE_NOOP("CertificateText", "Serial number"), hex(certificate.serial), true);
    add(QT_TRANSLATE_NOOP("CertificateText", "SHA-256"), digest(certificate.der), true);
    add(QT_TRANSLATE_NOOP("CertificateText", "SHA-256 of the key"), digest(certificate.spki), true);
    return fields;
}

TlsaRecord recordFor(const Certificate &certificate, int usage, int selector, int matching)
{
    return {usage, selector, matching, associationData(certificate, selector, matching)};
}

//! Lines for the zone: those one would choose, and those that stand there already in another form.
QList<TlsaText> tlsaFor(const ServedChain &chain, const Certificate &certificate, bool leaf)
{
    QList<TlsaRecord> records;
    if (leaf)
        records = {recordFor(certificate, 3, 1, 1), recordFor(certificate, 3, 0, 1), recordFor(certificate, 3, 1, 2)};
    else
        records = {recordFor(certificate, 2, 1, 1), recordFor(certificate, 2, 0, 1)};
    for (const TlsaRecord &published : chain.zone) {
        const bool ours = published.usage == (leaf ? 3 : 2) && !published.data.isEmpty()
                          && associationData(certificate, published.selector, published.matching) == published.data;
        if (ours && !records.contains(published))
            records.append(published);
    }
    QList<TlsaText> lines;
    for (const TlsaRecord &record : std::as_const(records)) {
        const bool published = chain.zone.contains(record);
        lines.append({chain.tlsaOwner + u" IN TLSA "_s + toText(record),
                      published ? say(QT_TRANSLATE_NOOP("CertificateText", "in the zone")) : QString(),
                      published ? Verdict::Good : Verdict::Untold});
    }
    return lines;
}

QString titleOf(const Certificate &certificate)
{
    if (!certificate.commonName.isEmpty())
        return certificate.commonName;
    return certificate.dnsNames.isEmpty() ? certificate.subject : evidence(certificate.dnsNames.constFirst());
}

QString placeOf(const ServedChain &chain, qsizetype position, const Certificate &certificate)
{
    if (position == 0)
        return say(QT_TRANSLATE_NOOP("CertificateText", "Host"));
    if (position >= chain.served.size())
        return certificate.selfSigned ? say(QT_TRANSLATE_NOOP("CertificateText", "Root, not served"))
                                      : say(QT_TRANSLATE_NOOP("CertificateText", "Issuer, not served"));
    return certificate.selfSigned ? say(QT_TRANSLATE_NOOP("CertificateText", "Root"))
                                  : say(QT_TRANSLATE_NOOP("CertificateText", "Issuer"));
}

//! Which certificate of the chain the record speaks of.
QString fittingCertificate(const ServedChain &chain, const TlsaRecord &record)
{
    if (record.usage == 3)
        return say(QT_TRANSLATE_NOOP("CertificateText", "the certificate of the host"));
    for (qsizetype i = 1; i < chain.served.size(); ++i) {
        const Result<Certificate> certificate = describeCertificate(chain.served.at(i));
        if (certificate && associationData(*certificate, record.selector, record.matching) == record.data)
            return titleOf(*certificate);
    }
    return {};
}

TlsaText tlsaVerdict(const ServedChain &chain, const TlsaRecord &record)
{
    const QString line = toText(record);
    if (usabilityOf(record) != TlsaUsability::Usable)
        return {line, say(QT_TRANSLATE_NOOP("CertificateText", "mail senders do not use a record of this kind")),
                Verdict::Untold};
    const TlsaMatch match = matchTlsa(record, chain.served, chain.names, chain.at);
    if (!match.digestFits)
        return {line, say(QT_TRANSLATE_NOOP("CertificateText", "fits no certificate of this chain")), Verdict::Bad};
    const QString fits = say(
        match.matches     ? QT_TRANSLATE_NOOP("CertificateText", "fits %1")
        : match.nameFails ? QT_TRANSLATE_NOOP("CertificateText", "fits %1, but the host is not named")
        : match.expired   ? QT_TRANSLATE_NOOP("CertificateText", "fits %1, but the chain is out of date")
                          : QT_TRANSLATE_NOOP("CertificateText", "fits %1, but the chain does not lead there"));
    return {line, fits.arg(fittingCertificate(chain, record)), match.matches ? Verdict::Good : Verdict::Bad};
}

void tellLeaf(ChainText &text, const ServedChain &chain)
{
    const Result<Certificate> leaf = describeCertificate(chain.served.value(0));
    if (!leaf) {
        text.name = say(QT_TRANSLATE_NOOP("CertificateText", "The certificate cannot be read."));
        text.nameMark = Verdict::Bad;
        text.datesMark = Verdict::Bad;
        return;
    }
    text.dates = capitalised(validityText(*leaf, chain.at));
    text.datesMark = validityMark(*leaf, chain.at);
    const NameMatch match = matchName(*leaf, chain.host);
    text.nameMark = match.fits() ? Verdict::Good : Verdict::Bad;
    text.name = match.fits()
                    ? say(QT_TRANSLATE_NOOP("CertificateText", "Names the host: %1")).arg(evidence(match.entry))
                    : say(QT_TRANSLATE_NOOP("CertificateText", "Does not name %1")).arg(chain.host);
}

} // namespace

QString keyText(const Certificate &certificate)
{
    if (!certificate.curve.isEmpty())
        return certificate.curve;
    if (certificate.keyType == "ED25519"_L1 || certificate.keyType == "ED448"_L1)
        return u"Ed"_s + certificate.keyType.mid(2);
    return u"%1 %2"_s.arg(certificate.keyType).arg(certificate.keyBits);
}

CertificateVerdict ChainText::worst() const
{
    for (const Verdict verdict : {Verdict::Bad, Verdict::Untold, Verdict::Soon}) {
        if (trustMark == verdict || nameMark == verdict || datesMark == verdict)
            return verdict;
    }
    return Verdict::Good;
}

ChainText chainText(const ServedChain &chain)
{
    ChainText text;
    text.addresses = chain.addresses.join(u", "_s);
    if (chain.check) {
        text.trustMark = chain.check->verdict == ChainVerdict::Trusted ? Verdict::Good : Verdict::Bad;
        text.trust = capitalised(chainVerdictText(chain.check->verdict)) + u" · "_s + chain.check->store;
    } else {
        text.trust = say(QT_TRANSLATE_NOOP("CertificateText", "Not checked"));
    }
    tellLeaf(text, chain);
    for (const TlsaRecord &record : chain.zone)
        text.tlsa.append(tlsaVerdict(chain, record));
    if (!chain.zone.isEmpty() && !chain.zoneCounts)
        text.tlsaNote = say(QT_TRANSLATE_NOOP(
            "CertificateText", "Senders do not use these records, because DNSSEC does not vouch for them "
                               "or for the way to the host."));
    return text;
}

CertificateText certificateText(const ServedChain &chain, qsizetype position)
{
    CertificateText text;
    const Result<Certificate> certificate = describeCertificate(chain.der(position));
    if (!certificate) {
        text.title = say(QT_TRANSLATE_NOOP("CertificateText", "Cannot be read"));
        text.place = QString::number(position + 1);
        text.validity = certificate.error().detail;
        text.mark = Verdict::Bad;
        text.fields = {{say(QT_TRANSLATE_NOOP("CertificateText", "SHA-256")), digest(chain.der(position)), true}};
        return text;
    }
    text.title = titleOf(*certificate);
    text.place = placeOf(chain, position, *certificate);
    text.validity = validityText(*certificate, chain.at);
    text.mark = validityMark(*certificate, chain.at);
    text.fields = fieldsOf(*certificate, chain.at);
    if (!chain.tlsaOwner.isEmpty() && position < chain.served.size()) // an anchor has to be served, RFC 7671 5.2
        text.tlsa = tlsaFor(chain, *certificate, position == 0);
    return text;
}

} // namespace postseal
