// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_menu.h"

#include "app/pages/inspect/path_view.h"
#include "app/painting/line_icons.h"
#include "app/pictures/path_painter.h"
#include "app/print/paper.h"
#include "app/wording/file_name.h"
#include "core/storage/whole_file.h"
#include "core/values/domain_name.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qreal kFileScale = 2; // sharp on paper and on screens of twice the resolution

QString say(const char *text)
{
    return QCoreApplication::translate("PathMenu", text);
}

//! On white paper, as in a report, whatever the window looks like.
QByteArray pictureOf(const DeliveryPath &path, QLatin1StringView suffix)
{
    const Paper paper = Paper::forLocale();
    if (suffix == "svg"_L1)
        return pathSvg(path, paper.palette, paper.pictureFont());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool painted = pathImage(path, paper.palette, paper.pictureFont(), kFileScale).save(&buffer, "PNG");
    return painted ? buffer.data() : QByteArray();
}

//! What went wrong, or an empty text.
QString write(const QString &file, const QByteArray &picture)
{
    if (picture.isEmpty())
        return say(QT_TRANSLATE_NOOP("PathMenu", "The picture could not be painted."));
    const auto written = writeWhole(file, picture);
    return written ? QString()
                   : say(QT_TRANSLATE_NOOP("PathMenu", "%1 could not be written: %2"))
                         .arg(file, written.error().detail);
}

void exportAs(PathView *view, QLatin1StringView suffix)
{
    const QString title = say(QT_TRANSLATE_NOOP("PathMenu", "Save the delivery path"));
    const QString filter = suffix == "svg"_L1 ? say(QT_TRANSLATE_NOOP("PathMenu", "SVG pictures (*.svg)"))
                                              : say(QT_TRANSLATE_NOOP("PathMenu", "PNG pictures (*.png)"));
    const Result<DomainName> domain = DomainName::parse(view->path().domain);
    const QString suggested = fileNameFor(domain ? domain->ascii() : QString(), u"delivery-path"_s, suffix);
    const QString file = QFileDialog::getSaveFileName(view, title, suggested, filter);
    const QString trouble = file.isEmpty() ? QString() : write(file, pictureOf(view->path(), suffix));
    if (trouble.isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, say(QT_TRANSLATE_NOOP("PathMenu", "The picture was not saved")), trouble,
                    QMessageBox::Ok, view);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

QMenu *makePathMenu(PathView *view, QWidget *parent)
{
    auto *menu = new QMenu(say(QT_TRANSLATE_NOOP("PathMenu", "&Delivery path")), parent);
    const auto add = [menu, view](const char *text, LineIcon icon, const QKeySequence &keys, auto then) {
        QAction *action = menu->addAction(lineIcon(icon), say(text));
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, view, then);
    };
    add(QT_TRANSLATE_NOOP("PathMenu", "Export as &SVG…"), LineIcon::Export, {}, [view] { exportAs(view, "svg"_L1); });
    add(QT_TRANSLATE_NOOP("PathMenu", "Export as &PNG…"), LineIcon::Export, {}, [view] { exportAs(view, "png"_L1); });
    add(QT_TRANSLATE_NOOP("PathMenu", "&Copy picture"), LineIcon::Copy, {}, [view] {
        QGuiApplication::clipboard()->setImage(pathImage(view->path(), view->palette(), view->font(), kFileScale));
    });
    menu->addSeparator();
    add(QT_TRANSLATE_NOOP("PathMenu", "Zoom &in"), LineIcon::Inspect, QKeySequence::ZoomIn, [view] { view->zoomIn(); });
    add(QT_TRANSLATE_NOOP("PathMenu", "Zoom &out"), LineIcon::Inspect, QKeySequence::ZoomOut,
        [view] { view->zoomOut(); });
    add(QT_TRANSLATE_NOOP("PathMenu", "&Fit into the window"), LineIcon::Inspect, QKeySequence(Qt::CTRL | Qt::Key_0),
        [view] { view->fit(); });
    view->addActions(menu->actions());
    return menu;
}

} // namespace postseal
