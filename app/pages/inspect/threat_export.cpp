// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/threat_export.h"

#include "app/painting/house_palette.h"
#include "app/pictures/threat_picture.h"
#include "app/wording/file_name.h"
#include "app/wording/threat_markdown.h"
#include "core/storage/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>

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
    case ThreatFormat::Svg: return u"svg"_s;
    case ThreatFormat::Png: return u"png"_s;
    case ThreatFormat::Markdown: return u"md"_s;
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
    return fileNameFor(domain, u"threats"_s, endingOf(format));
}

QString writeThreats(const QString &path, const QByteArray &octets)
{
    if (octets.isEmpty())
        return say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "The picture could not be painted."));
    const auto written = writeWhole(path, octets);
    return written ? QString()
                   : say(QT_TRANSLATE_NOOP("postseal::ThreatsPane", "%1 could not be written: %2"))
                         .arg(path, written.error().detail);
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
    return threatImage(table, paper, QGuiApplication::font()).save(&buffer, "PNG") ? png : QByteArray();
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
