// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
//
// write_pseudo_locale FROM.ts TO.ts: a language for tests, which is English with accents in brackets. Whatever a window
// shows without brackets was never given to a translator.

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

//! What a translator keeps as it is: {slots}, %1, %L1, %n, %Ln, &mnemonics.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(u"\\{[a-z]+\\}|%L?[0-9n]+|&."_s);
    return pattern;
}

QString accented(QString text)
{
    const QString plain = u"ACDEGIKLNORSTUYZacdegiklnorstuyz"_s;
    const QString marked = u"ÅČĎÉĞÎĶĻÑÖŔŠŤÛÝŽåčðéğîķļñöŕšťûýž"_s;
    for (QChar &c : text) {
        if (const qsizetype at = plain.indexOf(c); at >= 0)
            c = marked.at(at);
    }
    return text;
}

QString pseudo(const QString &source)
{
    QString text;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : kept().globalMatch(source)) {
        text += accented(source.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    return u'⟦' + text + accented(source.mid(from)) + u'⟧';
}

void writeTranslation(QXmlStreamWriter &writer, const QString &source, bool plural)
{
    writer.writeStartElement(u"translation"_s);
    if (plural) {
        writer.writeTextElement(u"numerusform"_s, pseudo(source));
        writer.writeTextElement(u"numerusform"_s, pseudo(source));
    } else {
        writer.writeCharacters(pseudo(source));
    }
    writer.writeEndElement();
}

} // namespace

int main(int argc, char **argv)
{
    QFile from(QString::fromLocal8Bit(argc == 3 ? argv[1] : "")), to(QString::fromLocal8Bit(argc == 3 ? argv[2] : ""));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        std::fputs("usage: write_pseudo_locale FROM.ts TO.ts\n", stderr);
        return 1;
    }
    QXmlStreamReader reader(&from);
    QXmlStreamWriter writer(&to);
    QString source;
    bool plural = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "message"_L1)
            plural = reader.attributes().value("numerus"_L1) == "yes"_L1;
        if (reader.isStartElement() && reader.name() == "source"_L1) {
            source = reader.readElementText();
            writer.writeTextElement(u"source"_s, source);
        } else if (reader.isStartElement() && reader.name() == "translation"_L1) {
            reader.skipCurrentElement();
            writeTranslation(writer, source, plural);
        } else {
            writer.writeCurrentToken(reader);
        }
    }
    return reader.hasError() || !to.flush() ? 1 : 0;
}
