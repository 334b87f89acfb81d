// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/painting/visible_text.h"
#include "app/pictures/path_parts.h"
#include "app/pictures/seal_shapes.h"
#include "app/wording/seal_text.h"
#include "core/records/tls_rpt_record.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qsizetype kMostDestinations = 2;

//! Of a record that the judge found sound; "mailto:" goes without saying.
QStringList destinationsOf(const InspectionFacts &facts)
{
    const QByteArrayList records = selectVersion(textsOf(facts.tlsRpt.value()->set), "v=TLSRPTv1;");
    const auto record = parseTlsRptRecord(records.value(0));
    QStringList destinations;
    for (const QString &uri : record ? record->rua : QStringList())
        destinations.append(uri.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? uri.mid(7) : uri);
    return destinations;
}

QList<PathLine> linesOf(const PathSource &source)
{
    const SmallSeal &seal = source.judgement.seal.tlsRpt;
    if (seal.state != SealState::Sealed)
        return {{smallSealText(seal), seal.state == SealState::Open ? Tone::Open : Tone::Secondary}};
    const QStringList destinations = destinationsOf(source.facts());
    QList<PathLine> lines;
    for (const QString &destination : destinations.first(qMin(kMostDestinations, destinations.size())))
        lines.append({visibleText(destination)});
    if (destinations.size() > kMostDestinations)
        lines.append({QCoreApplication::translate("Path", "and %n more", nullptr,
                                                  int(destinations.size() - kMostDestinations))});
    return lines;
}

} // namespace

PathNode reportsNode(const PathSource &source)
{
    PathNode node{.place = PathPlace::Reports,
                  .key = u"reports"_s,
                  .title = u"rua"_s,
                  .about = {{}, {Area::TlsRpt}},
                  .fact = u"TLS-RPT"_s};
    if (source.takesNoMail()) {
        node.lines = {quietLine(QT_TRANSLATE_NOOP("Path", "nothing to report"))};
        return node;
    }
    const SealState state = source.judgement.seal.tlsRpt.state;
    node.state = state == SealState::Unknown ? source.unheard() : shapeOf(state);
    if (node.state == SealShape::Waiting) {
        node.lines = {quietLine(QT_TRANSLATE_NOOP("Path", "not known yet"))};
        beginWait(node, source.waitingFor(Waiting::For::Dns, u"_smtp._tls."_s + source.facts().domain));
    } else {
        node.lines = linesOf(source);
    }
    return node;
}

} // namespace postseal
