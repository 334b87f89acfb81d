// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/records/dns_answer.h"

#include <QList>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

namespace postseal::test {

struct HeardQuestion
{
    DnsQuestion question;
    bool checkingDisabled = false;
    bool authenticData = false;
    bool dnssecOk = false; //!< DO of EDNS
    int udpSize = 0;       //!< of EDNS; 0 without
};

//! A DNS server on UDP at a port of 127.0.0.1. The answerer gives a reply as dnsPacket() writes it, or nothing: silence.
class ScriptedDns
{
public:
    using Answerer = std::function<QByteArray(const HeardQuestion &)>;
    explicit ScriptedDns(Answerer answerer);
    ~ScriptedDns();
    Q_DISABLE_COPY_MOVE(ScriptedDns)

    QString forwarder() const; //!< "127.0.0.1@12345"
    quint16 port() const { return m_port; }
    QList<HeardQuestion> heard() const;
    int count(const QString &name, RrType type) const;

private:
    void serve();
    const Answerer m_answerer;
    int m_socket = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    QList<HeardQuestion> m_heard;
    std::thread m_server;
};

} // namespace postseal::test
