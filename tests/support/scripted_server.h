// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/ip_address.h"

#include <QByteArrayList>
#include <QList>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

struct ssl_ctx_st;

namespace postseal::test {

// What a server does, step by step. A step that the peer makes impossible (it went away) ends the script.
struct Send
{
    QByteArray octets;
};
struct Drip
{
    QByteArray octets;
    std::chrono::milliseconds pause{20};
}; //!< one octet at a time
struct Flood
{
    QByteArray octets;
}; //!< again and again until the peer goes away
struct ReadLine
{}; //!< up to LF
struct ReadBlock
{}; //!< up to an empty line: the head of an HTTP request
struct ReadSome
{}; //!< whatever comes next, TLS records included
struct Pause
{
    std::chrono::milliseconds time;
};
struct Stall
{}; //!< says no more and keeps the connection
struct Close
{}; //!< FIN
struct Reset
{};             //!< RST
struct ServeTls //!< the server's side of a handshake
{
    QByteArray chainPem; //!< leaf first
    QByteArray keyPem;
    int version = 0; //!< TLS1_VERSION ... TLS1_3_VERSION alone; 0: 1.2 and 1.3
    bool demandClientCertificate = false;
    QByteArray ciphers = {};                     //!< TLS 1.2 and before, OpenSSL's names
    std::function<void(ssl_ctx_st *)> tune = {}; //!< whatever else
};
struct DropUnread
{}; //!< forgets what was received behind the last line
struct EndTls
{}; //!< close_notify; what follows is in the clear
using Step = std::variant<Send, Drip, Flood, ReadLine, ReadBlock, ReadSome, Pause, Stall, Close, Reset, ServeTls,
                          DropUnread, EndTls>;
using Script = QList<Step>;

//! Plays one script to everybody who connects to a port of 127.0.0.1, each connection on a thread of its own.
class ScriptedServer
{
public:
    explicit ScriptedServer(Script script);
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    IpAddress address() const { return *IpAddress::parse(u"127.0.0.1"); }
    quint16 port() const { return m_port; }
    int connections() const { return m_connections; }
    QByteArrayList heard() const;       //!< lines and blocks that were read, of all connections
    QByteArrayList serverNames() const; //!< SNI of each handshake

private:
    class Player;
    void serve();
    const Script m_script;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex; //!< guards what follows
    QByteArrayList m_heard;
    QByteArrayList m_serverNames;
    std::vector<std::thread> m_players; //!< of the serving thread, and of the destructor after it
    std::thread m_server;
};

//! A port of 127.0.0.1 where nobody ever accepts: connecting neither succeeds nor fails.
class DeafPort
{
public:
    DeafPort();
    ~DeafPort();
    Q_DISABLE_COPY_MOVE(DeafPort)
    quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    quint16 m_port = 0;
    std::vector<int> m_fillers;
};

quint16 closedPort(); //!< a port of 127.0.0.1 that refuses

} // namespace postseal::test
