// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/core/judge/seal_rows.h"
#include "tests/support/dnssec_packet.h"

namespace postseal::test {

inline void answerFurther(InspectionFacts &facts, const DnsFacts &answer)
{
    facts.further.removeIf([&answer](const FurtherLookup &known) { return known.question == answer.answer.question; });
    facts.further.append({answer.answer.question, answer});
}

inline QDateTime inHours(int hours)
{
    return pki().now.addSecs(qint64(hours) * 3600);
}

//! example.org with one host, all of it in one zone that is signed as it should be; every row spoils one thing.
class SignedZone
{
public:
    SignatureToWrite signature{QStringLiteral("example.org"), inHours(-24 * 7), inHours(24 * 7), 0};
    QByteArray key = dnskeyRdata(257, 13, QByteArray(64, 'k'));
    QByteArrayList ds{dsRdataFor(QStringLiteral("example.org"), key)};
    QByteArrayList keys{key};
    DnsSecurity keysAre = DnsSecurity::Secure;
    quint32 dsTtl = 86400;
    QList<RecordToWrite> denial; //!< in the answer to NSEC3PARAM

    DnsFacts sign(const DnsQuestion &question, const QByteArrayList &rdata,
                  DnsSecurity security = DnsSecurity::Secure) const
    {
        SignatureToWrite by = signature;
        by.keyTag = keyTag(key);
        return signedReply(question, rdata, by, security);
    }
    FactsBuilder builder() const
    {
        const QString zone = signature.signer;
        FactsBuilder builder = oneHost(kSecure);
        builder.host("mx1.example.org", kSecure).address("192.0.3.1").edit([&](InspectionFacts &f) {
            f.mx = sign({zone, RrType::Mx}, {mxRdata(10, f.hosts[0].name)});
            SignatureToWrite parent{QStringLiteral("org"), inHours(-24), inHours(24 * 7), 1};
            parent.originalTtl = dsTtl;
            answerFurther(f, signedReply({zone, RrType::Ds}, ds, parent));
            answerFurther(f, sign({zone, RrType::Dnskey}, keys, keysAre));
            answerFurther(f, replied({zone, RrType::Nsec3param}, {}, kSecure, denial));
        });
        return builder;
    }
};

inline SignedZone zoneWith(const std::function<void(SignedZone &)> &change)
{
    SignedZone zone;
    change(zone);
    return zone;
}

inline SignedZone keyed(const QByteArray &key)
{
    return zoneWith([&key](SignedZone &z) {
        z.key = key;
        z.keys = {key};
        z.ds = {dsRdataFor(QStringLiteral("example.org"), key)};
    });
}

inline SignedZone nsec3(bool optOut, int iterations, const QByteArray &salt)
{
    return zoneWith([&](SignedZone &z) {
        z.denial = {{QStringLiteral("0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.example.org"), RrType::Nsec3,
                     nsec3Rdata(optOut, iterations, salt)}};
    });
}

} // namespace postseal::test
