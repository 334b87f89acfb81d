// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pictures/delivery_path.h"

#include "app/painting/visible_text.h"
#include "app/pictures/path_parts.h"
#include "app/wording/inspection_report.h"
#include "app/wording/names.h"
#include "app/wording/seal_text.h"
#include "core/checks/catalogue.h"
#include "core/judge/seal.h"
#include "core/values/domain_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString stateWord(SealShape state)
{
    switch (state) {
    case SealShape::Sealed: return sealName(SealState::Sealed);
    case SealShape::Cracked: return sealName(SealState::Cracked);
    case SealShape::Open: return sealName(SealState::Open);
    case SealShape::Blocked: return sealName(SealState::Blocked);
    case SealShape::Unknown: return sealName(SealState::Unknown);
    case SealShape::Waiting: return pathText(QT_TRANSLATE_NOOP("Path", "waiting"));
    case SealShape::Pending: return pathText(QT_TRANSLATE_NOOP("Path", "nothing yet"));
    }
    Q_UNREACHABLE();
}

QString placeName(PathPlace place)
{
    switch (place) {
    case PathPlace::Sender: return pathText(QT_TRANSLATE_NOOP("Path", "Sender"));
    case PathPlace::Dns: return pathText(QT_TRANSLATE_NOOP("Path", "DNS"));
    case PathPlace::Policy: return pathText(QT_TRANSLATE_NOOP("Path", "Policy"));
    case PathPlace::Host: return pathText(QT_TRANSLATE_NOOP("Path", "Mail host"));
    case PathPlace::Reports: return pathText(QT_TRANSLATE_NOOP("Path", "TLS reports"));
    }
    Q_UNREACHABLE();
}

//! "Mail host: mx2.example.org, IPv4. Open. No STARTTLS; not in the policy"
QString spokenOf(const PathNode &node)
{
    QStringList parts{node.remark.isEmpty() ? node.title : node.title + u", "_s + node.remark};
    if (node.place != PathPlace::Sender)
        parts.append(stateWord(node.state));
    QStringList told;
    for (const PathLine &line : node.lines)
        told.append(line.text);
    for (const ChainLink &link : node.chain)
        told.append(u"%1 %2"_s.arg(link.zone, linkStateName(link.state)));
    parts.append(told.join(u"; "_s));
    parts.removeAll(QString());
    return pathText(QT_TRANSLATE_NOOP("Path", "%1: %2")).arg(placeName(node.place), parts.join(u". "_s));
}

PathNode senderNode()
{
    return {.place = PathPlace::Sender,
            .key = u"sender"_s,
            .title = pathText(QT_TRANSLATE_NOOP("Path", "any sender")),
            .about = {},
            .fact = {}};
}

//! Whatever the reading says: where an error is told of a node, it is not green.
void heedFindings(DeliveryPath &path, const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.standing != Standing::Fails || severityOf(finding) != Severity::Error)
            continue;
        const PathNode *told = path.nodeOf(finding);
        if (told && told->state == SealShape::Sealed)
            path.nodes[told - path.nodes.constData()].state = SealShape::Cracked;
    }
}

//! Green only when all of them are.
SealShape worst(const QList<SealShape> &states)
{
    for (const SealShape state : {SealShape::Blocked, SealShape::Open, SealShape::Cracked, SealShape::Unknown,
                                  SealShape::Waiting, SealShape::Pending}) {
        if (states.contains(state))
            return state;
    }
    return SealShape::Sealed;
}

//! Any number of hosts may be named, in a file of a stranger's more than a picture can hold: the last ones are one node.
void joinLastHosts(DeliveryPath &path)
{
    const auto isHost = [](const PathNode &node) { return node.place == PathPlace::Host; };
    const auto first = std::ranges::find_if(path.nodes, isHost);
    const qsizetype hosts = std::ranges::count_if(path.nodes, isHost);
    if (hosts <= mostPathHosts)
        return;
    const qsizetype from = first - path.nodes.begin() + mostPathHosts, more = hosts - mostPathHosts;
    QList<SealShape> states;
    for (qsizetype i = from; i < from + more; ++i)
        states.append(path.nodes.at(i).state);
    PathNode joined{.place = PathPlace::Host,
                    .key = u"more-hosts"_s,
                    .state = worst(states),
                    .title = moreText(int(more)),
                    .joined = states,
                    .about = {},
                    .fact = {}};
    const qsizetype same = states.count(joined.state);
    joined.lines = {{u"%1: %2"_s.arg(stateWord(joined.state), QLocale().toString(same))}};
    path.nodes.remove(from, more);
    path.nodes.insert(from, joined);
}

//! Without a policy mail is still held together by DANE where the verdict says so: for those senders only.
SealShape wayToPolicy(const PathSource &source, SealShape policy)
{
    const SealVerdict &seal = source.judgement.seal;
    const bool daneHolds = seal.byDane && !seal.holding.isEmpty();
    return policy == SealShape::Open && daneHolds ? SealShape::Cracked : policy;
}

void addWays(DeliveryPath &path, const PathSource &source)
{
    const auto state = [&path](QLatin1StringView key) { return path.node(QString(key))->state; };
    path.ways = {{u"sender"_s, u"dns"_s, state("dns"_L1)},
                 {u"dns"_s, u"policy"_s, wayToPolicy(source, state("policy"_L1))}};
    for (const PathNode &node : path.nodes) {
        if (node.place == PathPlace::Host)
            path.ways.append({u"policy"_s, node.key, node.state});
    }
    for (const PathNode &node : path.nodes) {
        const bool known = node.state != SealShape::Waiting && node.state != SealShape::Pending;
        if (node.place == PathPlace::Host && known)
            path.ways.append({node.key, u"reports"_s, SealShape::Pending, false});
    }
}

DeliveryPath pathFrom(const PathSource &source)
{
    DeliveryPath path;
    const Result<DomainName> domain = DomainName::parse(source.facts().domain);
    path.domain = visibleText(domain ? domain->unicode() : source.facts().domain);
    path.nodes = {senderNode(), dnsNode(source), policyNode(source)};
    for (const HostReading &host : source.reading.hosts)
        path.nodes.append(hostNode(source, host));
    if (source.reading.hosts.isEmpty())
        path.nodes.append(hostsToCome(source));
    path.nodes.append(reportsNode(source));
    heedFindings(path, source.judgement.findings);
    joinLastHosts(path);
    for (PathNode &node : path.nodes)
        node.spoken = spokenOf(node);
    addWays(path, source);
    return path;
}

} // namespace

bool PathSource::takesNoMail() const
{
    return judgement.seal.reason == SealReason::NoSuchDomain || judgement.seal.reason == SealReason::TakesNoMail;
}

const Waiting *PathSource::waitingFor(Waiting::For what, QStringView name) const
{
    const auto found = std::ranges::find_if(
        waiting, [what, name](const Waiting &each) { return each.what == what && each.name == name; });
    return found == waiting.end() ? nullptr : &*found;
}

const Waiting *PathSource::waitingForHost(const HostReading &host) const
{
    const Waiting *session = waitingFor(Waiting::For::Smtp, host.name());
    return session ? session : waitingFor(Waiting::For::Dns, host.name());
}

QString pathText(const char *text)
{
    return QCoreApplication::translate("Path", text);
}

PathLine quietLine(const char *text)
{
    return {pathText(text), Tone::Secondary};
}

QString shownName(const QString &name)
{
    return visibleText(name, 300);
}

void beginWait(PathNode &node, const Waiting *waiting)
{
    if (!waiting)
        return;
    node.since = waiting->since;
    switch (waiting->what) {
    case Waiting::For::Dns: node.lines = {{visibleText(dnsWaitText(waiting->type, waiting->name))}}; return;
    case Waiting::For::Policy: node.lines = {quietLine(QT_TRANSLATE_NOOP("Path", "waiting for the policy"))}; return;
    case Waiting::For::Smtp:
        node.lines = {{visibleText(waiting->address + u": "_s + stageName(waiting->stage))}};
        return;
    }
    Q_UNREACHABLE();
}

const PathNode *DeliveryPath::node(QStringView key) const
{
    const auto found = std::ranges::find_if(nodes, [key](const PathNode &node) { return node.key == key; });
    return found == nodes.end() ? nullptr : &*found;
}

const PathNode *DeliveryPath::nodeOf(const Finding &finding) const
{
    const auto byHost = std::ranges::find_if(
        nodes, [&finding](const PathNode &node) { return !finding.host.isEmpty() && node.about.host == finding.host; });
    if (byHost != nodes.end())
        return &*byHost;
    const auto byArea = std::ranges::find_if(nodes,
                                             [&finding](const PathNode &node) { return node.about.holds(finding); });
    return byArea == nodes.end() ? nullptr : &*byArea;
}

DeliveryPath deliveryPathOf(const InspectionFacts &facts, const Judgement &judgement)
{
    const DomainReading reading = readDomain(facts);
    return pathFrom({.reading = reading, .judgement = judgement, .waiting = {}, .running = false});
}

DeliveryPath deliveryPathOf(const InspectionNews &news, const Judgement &judgement)
{
    const DomainReading reading = readDomain(news.facts);
    return pathFrom({.reading = reading, .judgement = judgement, .waiting = news.waiting, .running = true});
}

JudgedPath judgeWithPath(const InspectionFacts &facts)
{
    const DomainReading reading = readDomain(facts);
    JudgedPath both{judge(reading), {}};
    both.path = pathFrom({.reading = reading, .judgement = both.judgement, .waiting = {}, .running = false});
    return both;
}

JudgedPath judgeWithPath(const InspectionNews &news)
{
    const DomainReading reading = readDomain(news.facts);
    JudgedPath both{judge(reading), {}};
    both.path = pathFrom({.reading = reading, .judgement = both.judgement, .waiting = news.waiting, .running = true});
    return both;
}

QString waitedText(const QDateTime &since, const QDateTime &now)
{
    return pathText(QT_TRANSLATE_NOOP("Path", "%1 s")).arg(QLocale().toString(qMax(qint64(0), since.secsTo(now))));
}

} // namespace postseal
