// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "tests/support/certificate_maker.h"
#include "tests/support/scripted_dns.h"

namespace postseal::test {

//! DNS over TLS on a port of 127.0.0.1 in front of a ScriptedDns; one connection at a time.
class TlsDns
{
public:
    //! \param answersEach  after so many answers it closes the connection; 0: never
    TlsDns(const ScriptedDns &behind, const MadeCertificate &leaf, int answersEach = 0);
    ~TlsDns();
    Q_DISABLE_COPY_MOVE(TlsDns)

    QString forwarder(const QString &name) const; //!< "tls:127.0.0.1@12345#name"
    int connections() const { return m_connections; }

private:
    void serve();
    void talk(int fd);
    bool passOn(ssl_st *ssl);

    const quint16 m_behind;
    const MadeCertificate m_leaf;
    const int m_answersEach;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    std::thread m_server;
};

} // namespace postseal::test
