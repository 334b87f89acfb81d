// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/threat_export.h"

#include "app/painting/house_palette.h"
#include "app/pictures/threat_picture.h"
#include "app/wording/threat_markdown.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postseal::ThreatsPane", text);
}

QString endingOf(ThreatFormat format)
{
    switch (format) {
    case ThreatFormat::Svg: return u".svg"_s;
    case ThreatFormat::Png: return u".png"_s;
    case ThreatFormat::Markdown: return u".md"_s;
    }
    Q_UNREACHABLE();
}

QString filterOf(ThreatFormat format)
{
    switch (format) {
    case ThreatFormat::Svg: return say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "SVG pictures (*.svg)"));
    case ThreatFormat::Png: return say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "PNG pictures (*.png)"));
    case ThreatFormat::Markdown: return say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "Markdown (*.md)"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString threatFileName(const QString &domain, ThreatFormat format)
{
    QString name;
    for (const QChar c : domain.toLower()) {
        const bool harmless = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        name += harmless ? c : QChar(u'-');
    }
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name.left(200) + (name.isEmpty() ? u"threats"_s : u"-threats"_s) + endingOf(format);
}

QString writeThreats(const QString &path, const QByteArray &octets)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) // a device or a fifo is not put in a file's place
        return say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "%1 is not a file.")).arg(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
        return {};
    return say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "%1 could not be written: %2"))
        .arg(path, file.errorString());
}

QByteArray threatDocument(const ThreatMatrix &matrix, ThreatTable table, const QString &domain, ThreatFormat format)
{
    table.title = say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "What happens to mail for %1")).arg(domain);
    const QPalette paper = lightPalette();
    switch (format) {
    case ThreatFormat::Svg: return threatSvg(table, paper, QGuiApplication::font());
    case ThreatFormat::Markdown: return threatMarkdown(matrix, domain).toUtf8();
    case ThreatFormat::Png: break;
    }
    QByteArray png;
    QBuffer buffer(&png);
    threatImage(table, paper, QGuiApplication::font()).save(&buffer, "PNG");
    return png;
}

void exportThreats(QWidget *parent, const QString &suggested, const QByteArray &octets, ThreatFormat format)
{
    const QString title = say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "Export the threats"));
    const QString path = QFileDialog::getSaveFileName(parent, title, suggested, filterOf(format));
    const QString trouble = path.isEmpty() ? QString() : writeThreats(path, octets);
    if (trouble.isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "The threats were not saved")),
                    trouble, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace postseal
