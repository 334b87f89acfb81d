// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/support/certificate_maker.h"
#include "tests/support/scripted_server.h"

// The usual course of an SMTP session, in pieces, for scripts that leave it somewhere.
namespace postseal::test {

inline const QByteArray kGreeting = "220 mx.example.org ESMTP\r\n";
inline const QByteArray kOffer = "250-mx.example.org\r\n250-SIZE 1000\r\n250 STARTTLS\r\n";
inline const QByteArray kReady = "220 go ahead\r\n";

inline const MadeCertificate &serverCertificate()
{
    static const MadeCertificate made = makeSelfSigned({"mx.example.org"});
    return made;
}

inline ServeTls serveTls(int version = 0)
{
    return {serverCertificate().pem, serverCertificate().keyPem, version};
}

inline Script greeted()
{
    return {Send{kGreeting}, ReadLine{}};
}
inline Script offered()
{
    return greeted() + Script{Send{kOffer}, ReadLine{}};
}
inline Script ready()
{
    return offered() + Script{Send{kReady}};
}
inline Script secured(const ServeTls &tls = serveTls())
{
    return ready() + Script{tls, ReadLine{}};
}
inline Script whole(const ServeTls &tls = serveTls())
{
    return secured(tls)
           + Script{Send{"250-mx.example.org\r\n250 SIZE 1000\r\n"}, ReadLine{}, Send{"221 bye\r\n"}, Close{}};
}

} // namespace postseal::test
