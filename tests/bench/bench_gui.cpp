// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
// How long the delivery path and the matrix of threats take from one piece of news to the next: what the worker does
// before (judge, describe), and what the window does (lay out, update the items, paint). A frame is 16 ms. With a folder
// as argument it also writes the pictures that it measured.

#include "app/pages/inspect/path_view.h"
#include "app/pages/inspect/threats_pane.h"
#include "app/pictures/path_painter.h"
#include "tests/app/pictures/path_samples.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 41;

//! Median and worst of the rounds, in milliseconds.
void measure(const char *what, const std::function<void(int round)> &work)
{
    QList<double> times;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-58s median %7.2f ms   worst %7.2f ms\n", what, times.at(kRounds / 2), times.constLast());
}

void measureThreats(const InspectionFacts &facts, const InspectionFacts &other)
{
    const InspectionFacts *both[] = {&facts, &other};
    const SealVerdict seals[] = {judge(facts).seal, judge(other).seal};
    ThreatsPane pane;
    pane.resize(1118, 620);
    pane.show();
    QImage image(pane.size(), QImage::Format_RGB32);
    measure("  threats: work out, show and paint the matrix and the story", [&](int round) {
        pane.showThreats(*both[round % 2], seals[round % 2], false);
        pane.render(&image);
    });
}

void measureHosts(int hosts, const QString &folder)
{
    const InspectionFacts facts = test::manyHosts(hosts);
    InspectionFacts other = facts; // one host says something else
    other.hosts.last().addresses.first().session = Failure{FailureKind::TimedOut, {}};
    const Judgement judgement = judge(facts), changed = judge(other);
    const DeliveryPath paths[] = {deliveryPathOf(facts, judgement), deliveryPathOf(other, changed)};
    std::printf("%d MX host(s)\n", hosts);
    measure("  worker: judge", [&](int) { judge(facts); });
    measure("  worker: judge, and describe the path", [&](int) { judgeWithPath(facts); });
    const QFont font = QApplication::font();
    measure("  lay out", [&](int) { layOutPath(paths[0], font, kPathWidth); });
    PathView view;
    view.resize(1118, 206);
    view.show();
    view.showPath(paths[0]);
    QImage image(1118, 206, QImage::Format_RGB32);
    static_cast<QWidget &>(view).render(&image);
    measure("  window: one host changes, update and paint the whole view", [&](int round) {
        view.showPath(paths[(round + 1) % 2]);
        static_cast<QWidget &>(view).render(&image);
    });
    measure("  window: everything is new, at 1118 pixels, every host", [&](int) {
        PathView fresh;
        fresh.resize(1118, 1000);
        fresh.showPath(paths[0]);
        QImage whole(1118, 1000, QImage::Format_RGB32);
        static_cast<QWidget &>(fresh).render(&whole);
    });
    measureThreats(facts, other);
    if (folder.isEmpty())
        return;
    pathImage(paths[0], QApplication::palette(), font, 1).save(QDir(folder).filePath(u"path-%1.png"_s.arg(hosts)));
    view.setFocus();
    view.grab().save(QDir(folder).filePath(u"path-%1-in-the-window.png"_s.arg(hosts)));
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    for (const int hosts : {1, 3, 5, 20})
        measureHosts(hosts, QApplication::arguments().value(1));
    return 0;
}
