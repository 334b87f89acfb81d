// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/path_menu.h"

#include "app/pages/inspect/path_view.h"
#include "app/painting/line_icons.h"
#include "app/pictures/path_painter.h"
#include "core/values/domain_name.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr qreal kFileScale = 2; // sharp on paper and on screens of twice the resolution

QString say(const char *text)
{
    return QCoreApplication::translate("PathMenu", text);
}

//! Letters, digits, dots and hyphens alone, whatever the domain; begins with a word that no system reserves.
QString suggestedName(const DeliveryPath &path, QLatin1StringView suffix)
{
    static const QRegularExpression others(u"[^a-z0-9.-]"_s);
    const Result<DomainName> domain = DomainName::parse(path.domain);
    const QString name = u"delivery-path-"_s + (domain ? domain->ascii() : QString());
    return QString(name).remove(others).left(200) + u'.' + suffix;
}

QByteArray pngOf(const PathView &view)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pathImage(view.path(), view.palette(), view.font(), kFileScale).save(&buffer, "PNG");
    return buffer.data();
}

void write(PathView *view, const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!bytes.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return;
    QMessageBox box(QMessageBox::Warning, say(QT_TRANSLATE_NOOP("PathMenu", "The picture was not saved")),
                    say(QT_TRANSLATE_NOOP("PathMenu", "%1 could not be written: %2")).arg(file, out.errorString()),
                    QMessageBox::Ok, view);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void exportAs(PathView *view, QLatin1StringView suffix)
{
    const QString title = say(QT_TRANSLATE_NOOP("PathMenu", "Save the delivery path"));
    const QString filter = suffix == "svg"_L1 ? say(QT_TRANSLATE_NOOP("PathMenu", "SVG pictures (*.svg)"))
                                              : say(QT_TRANSLATE_NOOP("PathMenu", "PNG pictures (*.png)"));
    const QString file = QFileDialog::getSaveFileName(view, title, suggestedName(view->path(), suffix), filter);
    if (!file.isEmpty())
        write(view, file, suffix == "svg"_L1 ? pathSvg(view->path(), view->palette(), view->font()) : pngOf(*view));
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
