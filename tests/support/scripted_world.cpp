// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "tests/support/scripted_world.h"

#include "core/certificates/certificate.h"
#include "core/facts/json_words.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/dns_packet.h"
#include "tests/support/sample_answers.h"
#include "tests/support/sample_sessions.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace postseal::test {

namespace {

QString keyOf(RrType type, const QString &name)
{
    return wordOf(type) + u' ' + name;
}

//! False when it was stopped before.
bool pause(milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

const MadeCertificate &root()
{
    static const MadeCertificate made = makeRoot();
    return made;
}

const MadeCertificate &leaf()
{
    static const MadeCertificate made = makeLeaf(root(), {"*.example.org"});
    return made;
}

} // namespace

ScriptedResolver::~ScriptedResolver()
{
    m_thread.request_stop();
    m_thread.join();
}

void ScriptedResolver::set(RrType type, const QString &name, const QByteArrayList &rdata, DnsSecurity security)
{
    set(type, name, answered({name, type}, rdata, security).answer);
}

void ScriptedResolver::set(RrType type, const QString &name, const Result<DnsAnswer> &answer)
{
    m_answers.insert(keyOf(type, name), answer);
}

void ScriptedResolver::delay(RrType type, const QString &name, milliseconds after)
{
    m_delays.insert(keyOf(type, name), after);
}

void ScriptedResolver::silence(RrType type, const QString &name)
{
    m_silent.append(keyOf(type, name));
}

QFuture<Result<DnsAnswer>> ScriptedResolver::query(const DomainName &name, RrType type)
{
    const QString key = keyOf(type, name.ascii());
    QPromise<Result<DnsAnswer>> promise;
    promise.start();
    const QFuture<Result<DnsAnswer>> future = promise.future();
    const Result<DnsAnswer> answer = m_answers.value(key, Result<DnsAnswer>(noSuchName({name.ascii(), type}).answer));
    const std::scoped_lock lock(m_mutex);
    m_asked.append(key);
    if (m_allSilent || m_silent.contains(key))
        m_never.push_back(std::move(promise));
    else
        m_late.push_back({Clock::now() + m_delays.value(key), std::move(promise), answer});
    m_openAtMost = std::max(m_openAtMost, int(m_late.size() + m_never.size()));
    m_news.notify_one();
    return future;
}

void ScriptedResolver::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto next = std::ranges::min_element(m_late, {}, &Late::due);
        if (next == m_late.end()) {
            m_news.wait(lock, stop, [this] { return !m_late.empty(); });
        } else if (next->due > Clock::now()) {
            const auto due = next->due;
            const auto count = m_late.size();
            m_news.wait_until(lock, stop, due, [this, count] { return m_late.size() != count; });
        } else {
            std::list<Late> ready;
            ready.splice(ready.begin(), m_late, next);
            lock.unlock(); // whoever continues here may ask again
            ready.front().promise.addResult(ready.front().answer);
            ready.front().promise.finish();
            lock.lock();
        }
    }
}

QStringList ScriptedResolver::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

int ScriptedResolver::openAtMost() const
{
    const std::scoped_lock lock(m_mutex);
    return m_openAtMost;
}

void Traffic::enter(const QString &what)
{
    const std::scoped_lock lock(m_mutex);
    m_log.append(what);
    m_most[what] = std::max(m_most.value(what), ++m_now[what]);
    m_allMost = std::max(m_allMost, ++m_all);
}

void Traffic::leave(const QString &what)
{
    const std::scoped_lock lock(m_mutex);
    --m_now[what];
    --m_all;
}

QStringList Traffic::log() const
{
    const std::scoped_lock lock(m_mutex);
    return m_log;
}

int Traffic::atMost() const
{
    const std::scoped_lock lock(m_mutex);
    return m_allMost;
}

int Traffic::atMostOf(const QString &what) const
{
    const std::scoped_lock lock(m_mutex);
    return m_most.value(what);
}

HttpsExchange ScriptedFetcher::get(const HttpsRequest &wanted, std::stop_token stop)
{
    const HttpsRequest usual{wanted.host, wanted.address, wanted.port, wanted.path};
    QString what =
        u"%1 %2 %3 %4"_s.arg(wanted.host.ascii(), wanted.address.toString()).arg(wanted.port).arg(wanted.path);
    if (!wanted.tls)
        what += u" plain"_s;
    if (!wanted.query.isEmpty())
        what += u" query="_s + wanted.query;
    if (wanted.client != usual.client)
        what += u" client="_s + QString::fromLatin1(wanted.client);
    if (wanted.accept != usual.accept)
        what += u" accept="_s + QString::fromLatin1(wanted.accept);
    traffic.enter(what);
    HttpsExchange refusal;
    refusal.failure = Failure{FailureKind::Refused, {}};
    HttpsExchange exchange = replies.value(wanted.address.toString(), refusal);
    exchange.address = wanted.address;
    if (!pause(takes, stop)) {
        exchange = {};
        exchange.failure = Failure{FailureKind::Cancelled, {}};
    }
    traffic.leave(what);
    return exchange;
}

SmtpSession ScriptedDialer::dial(const DialRequest &wanted, std::stop_token stop,
                                 const std::function<void(SmtpStage)> &stage)
{
    const QString address = wanted.address.toString();
    traffic.enter(address);
    {
        const std::scoped_lock lock(m_mutex);
        const QString trial = wanted.trial == SessionTrial::None ? QString() : u' ' + wordOf(wanted.trial);
        m_dialled.append(u"%1 %2 %3"_s.arg(wanted.host.ascii(), address).arg(wanted.port) + trial);
    }
    if (stage)
        stage(SmtpStage::Connect);
    SmtpSession refusal;
    refusal.failure = Failure{FailureKind::Refused, {}};
    SmtpSession session = sessions.value(address, refusal);
    if (!pause(takes, stop)) {
        session = {};
        session.failure = Failure{FailureKind::Cancelled, {}};
    } else if (stage) {
        stage(SmtpStage::Greeting);
    }
    traffic.leave(address);
    return session;
}

QStringList ScriptedDialer::dialled() const
{
    const std::scoped_lock lock(m_mutex);
    return m_dialled;
}

Result<DnsAnswer> ScriptedAuthorities::ask(const AuthorityQuestion &wanted, const std::stop_token &)
{
    const QString key = u"%1 %2 %3 %4"_s.arg(wanted.server.toString(), wordOf(wanted.question.type),
                                             wanted.question.name,
                                             wanted.tcp    ? u"tcp"_s
                                             : wanted.edns ? u"udp"_s
                                                           : u"udp no-edns"_s);
    const std::scoped_lock lock(m_mutex);
    m_asked.append(key);
    if (!answers.contains(key))
        return fail(FailureKind::TimedOut);
    DnsAnswer answer = answers.value(key);
    answer.question = wanted.question;
    answer.resolver = wanted.server.toString();
    return answer;
}

QStringList ScriptedAuthorities::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

ScriptedWorld::ScriptedWorld(int hosts) : trust(*TrustStore::fromPem(root().pem, u"script"_s))
{
    const QByteArray policy = "version: STSv1\r\nmode: enforce\r\nmax_age: 1209600\r\nmx: *.example.org\r\n";
    QByteArrayList mx;
    for (int i = 1; i <= hosts; ++i) {
        mx.append(mxRdata(10 * i, u"mx%1.example.org"_s.arg(i)));
        addHost(u"mx%1.example.org"_s.arg(i), {u"198.41.%1.1"_s.arg(i), u"2600::%1"_s.arg(i)});
    }
    dns.set(RrType::Mx, u"example.org"_s, mx, DnsSecurity::Secure);
    dns.set(RrType::Txt, u"_mta-sts.example.org"_s, {txtRdata({"v=STSv1; id=1;"})}, DnsSecurity::Secure);
    dns.set(RrType::Txt, u"_smtp._tls.example.org"_s, {txtRdata({"v=TLSRPTv1; rua=mailto:a@example.org"})},
            DnsSecurity::Secure);
    dns.set(RrType::A, u"mta-sts.example.org"_s, {addressRdata(u"198.41.0.80"_s)}, DnsSecurity::Secure);
    dns.set(RrType::Aaaa, u"mta-sts.example.org"_s, {}, DnsSecurity::Secure);
    https.replies.insert(u"198.41.0.80"_s,
                         policyReply(u"mta-sts.example.org"_s, 200, policy, {leaf().der, root().der}));
}

void ScriptedWorld::addHost(const QString &name, const QStringList &addresses, DnsSecurity security)
{
    QByteArrayList v4, v6;
    for (const QString &address : addresses) {
        (address.contains(u':') ? v6 : v4).append(addressRdata(address));
        smtp.sessions.insert(address, starttlsSession(name, {leaf().der, root().der}));
    }
    dns.set(RrType::A, name, v4, security);
    dns.set(RrType::Aaaa, name, v6, security);
    const QByteArray key = associationData(*describeCertificate(leaf().der), 1, 1);
    dns.set(RrType::Tlsa, u"_25._tcp."_s + name, {tlsaRdata(3, 1, 1, key)}, security);
}

} // namespace postseal::test
