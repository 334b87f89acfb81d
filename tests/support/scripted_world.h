// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/probes/world.h"

#include <QMap>
#include <QPromise>

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace postseal::test {

using std::chrono::milliseconds;

//! Answers from a table: "MX example.org" -> answer. What is not in the table does not exist.
class ScriptedResolver : public DnsResolver
{
public:
    ~ScriptedResolver() override;

    void set(RrType type, const QString &name, const QByteArrayList &rdata,
             DnsSecurity security = DnsSecurity::Insecure);
    void set(RrType type, const QString &name, const Result<DnsAnswer> &answer);
    void delay(RrType type, const QString &name,
               milliseconds after);                 //!< answers come later, in the order of their time
    void silence(RrType type, const QString &name); //!< never answers; lets go when it is destroyed
    void silenceAll() { m_allSilent = true; }

    QFuture<Result<DnsAnswer>> query(const DomainName &name, RrType type) override;
    QString description() const override { return QStringLiteral("script"); }
    bool validates() const override { return true; }

    QStringList asked() const; //!< in order: "MX example.org"
    int openAtMost() const;    //!< the most questions that were open at one time

private:
    struct Late
    {
        std::chrono::steady_clock::time_point due;
        QPromise<Result<DnsAnswer>> promise;
        Result<DnsAnswer> answer;
    };
    void run(const std::stop_token &stop);

    bool m_allSilent = false;
    QMap<QString, Result<DnsAnswer>> m_answers;
    QMap<QString, milliseconds> m_delays;
    QStringList m_silent;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_news;
    QStringList m_asked;
    std::list<Late> m_late;
    std::list<QPromise<Result<DnsAnswer>>> m_never;
    int m_openAtMost = 0;
    std::jthread m_thread{[this](const std::stop_token &stop) { run(stop); }};
};

//! Who uses a door of the world, and how many at a time.
class Traffic
{
public:
    void enter(const QString &what);
    void leave(const QString &what);
    QStringList log() const;
    int atMost() const; //!< at one time, over all
    int atMostOf(const QString &what) const;

private:
    mutable std::mutex m_mutex;
    QStringList m_log;
    QMap<QString, int> m_now, m_most;
    int m_all = 0, m_allMost = 0;
};

//! Serves what the table has for an address; what is not in it refuses the connection.
class ScriptedFetcher : public HttpsFetcher
{
public:
    QMap<QString, HttpsExchange> replies; //!< by address
    milliseconds takes{0};
    Traffic traffic; //!< "mta-sts.example.org 192.0.2.80 443 /.well-known/mta-sts.txt", and what is not usual
    HttpsExchange get(const HttpsRequest &wanted, std::stop_token stop) override;
};

//! Plays the session that the table has for an address; what is not in it refuses the connection.
class ScriptedDialer : public SmtpTlsDialer
{
public:
    QMap<QString, SmtpSession> sessions; //!< by address
    milliseconds takes{0};
    Traffic traffic;             //!< "192.0.3.1"
    QStringList dialled() const; //!< "mx1.example.org 192.0.3.1 25", "... 25 large-hello"
    SmtpSession dial(const DialRequest &wanted, std::stop_token stop,
                     const std::function<void(SmtpStage)> &stage) override;

private:
    mutable std::mutex m_mutex;
    QStringList m_dialled;
};

//! Authoritative servers that answer from a table; what is not in it stays silent.
class ScriptedAuthorities : public AuthorityAsker
{
public:
    QMap<QString, DnsAnswer> answers; //!< by "192.0.2.53 MX example.org udp", "... tcp", "... udp no-edns"
    Result<DnsAnswer> ask(const AuthorityQuestion &wanted, const std::stop_token &stop) override;
    QStringList asked() const; //!< in order, in the words of `answers`

private:
    mutable std::mutex m_mutex;
    QStringList m_asked;
};

//! A domain with MTA-STS and `hosts` MX hosts, each with one IPv4 and one IPv6 address; whatever a test wants to be
//! otherwise it changes before it asks.
struct ScriptedWorld
{
    ScriptedResolver dns;
    ScriptedFetcher https;
    ScriptedDialer smtp;
    ScriptedAuthorities authorities;
    TrustStore trust;
    Limits limits;
    InspectionOptions options;
    std::stop_source stop;

    explicit ScriptedWorld(int hosts = 2);
    void addHost(const QString &name, const QStringList &addresses, DnsSecurity security = DnsSecurity::Secure);
    World world() { return {dns, https, smtp, authorities, trust, limits, options, stop.get_token()}; }
};

} // namespace postseal::test
