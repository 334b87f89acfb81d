// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/network/dns_tls_channel.h"

#include <QHash>

#include <chrono>
#include <mutex>
#include <netinet/in.h>
#include <thread>

namespace postseal {

//! Takes DNS questions on a UDP port of 127.0.0.1 and carries them over TLS (RFC 7858) to the first of its servers that
//! can be reached. libunbound is not everywhere built with TLS, and does not tell why a server was refused.
//! One thread. The connection is made when there is a question, and again when the server has closed it.
class DnsTlsRelay
{
public:
    //! Fails when there is no port or no descriptor to be had.
    static Settled<std::unique_ptr<DnsTlsRelay>> create(QList<DnsTlsServer> servers, const QString &caFile,
                                                        std::chrono::milliseconds patience);
    ~DnsTlsRelay();
    Q_DISABLE_COPY_MOVE(DnsTlsRelay)

    QByteArray forwarder() const;                 //!< "127.0.0.1@40001", as libunbound takes it
    int troubleFd() const { return m_troubleFd; } //!< readable when there is a failure to be taken
    std::optional<Failure> takeTrouble(); //!< why no server could be asked; what was asked before will get no answer

private:
    struct Pending
    {
        sockaddr_in peer{};
        quint16 id = 0;
        QByteArray question;
        std::chrono::steady_clock::time_point since;
        bool sent = false; //!< on the connection that stands
    };
    DnsTlsRelay(QList<DnsTlsServer> servers, const QString &caFile, std::chrono::milliseconds patience);
    bool listen();
    void run(const std::stop_token &stop);
    void takeQuestions(const std::stop_token &stop);
    void forgetOld();
    void receive(const std::stop_token &stop);
    void forward(const std::stop_token &stop);
    bool connect(const std::stop_token &stop);
    void handBack(QByteArray message);
    bool survives(const Failure &failure);
    void giveUp(const Failure &failure);

    const QList<DnsTlsServer> m_servers;
    const QString m_caFile;
    const std::chrono::milliseconds m_patience;
    int m_socket = -1;
    int m_troubleFd = -1;
    int m_wakeFd = -1;
    quint16 m_port = 0;
    std::mutex m_mutex;
    std::optional<Failure> m_trouble; //!< guarded by the mutex
    // of the thread alone:
    std::unique_ptr<DnsTlsChannel> m_channel;
    bool m_heard = false;    //!< from the server, on this connection
    int m_fruitless = 0;     //!< connections in a row that ended without an answer
    bool m_oneByOne = false; //!< the server closes while questions are open, which may destroy an answer on its way
    QHash<quint16, Pending> m_pending;
    quint16 m_lastId = 0;
    std::jthread m_thread;
};

} // namespace postseal
