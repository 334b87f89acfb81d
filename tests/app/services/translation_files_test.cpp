// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms; //!< one, or one for each plural form of the language
    bool plural = false;
    bool finished = true;

    QString key() const { return context + u": "_s + source; }
};

void readTranslation(QXmlStreamReader &reader, Message &message)
{
    message.finished = !reader.attributes().hasAttribute("type"_L1);
    if (!message.plural) {
        message.forms = {reader.readElementText()};
        return;
    }
    while (reader.readNextStartElement())
        message.forms.append(reader.readElementText());
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QList<Message> messages;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1)
            context = reader.readElementText();
        else if (reader.name() == "message"_L1)
            messages.append({.context = context,
                             .source = {},
                             .forms = {},
                             .plural = reader.attributes().hasAttribute("numerus"_L1)});
        else if (reader.name() == "source"_L1)
            messages.last().source = reader.readElementText();
        else if (reader.name() == "translation"_L1)
            readTranslation(reader, messages.last());
    }
    return reader.hasError() ? QList<Message>() : messages;
}

QString fileOf(const QString &language)
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/translations/postseal_") + language + u".ts"_s;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"\\{[a-z]+\\}|%L?[1-9]|%L?n"_s);
    QSet<QString> places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.insert(match.captured().remove(u'L'));
    return places;
}

//! Why this form cannot be shown; empty when it can.
QString faultOf(const Message &message, const QString &form)
{
    static const QRegularExpression mnemonic(u"&(?=[^\\s&])"_s);
    QSet<QString> wanted = placesIn(message.source), given = placesIn(form);
    if (message.plural) { // "one day" may do without its number
        wanted.remove(u"%n"_s);
        given.remove(u"%n"_s);
    }
    if (form.trimmed().isEmpty())
        return u"empty"_s;
    if (wanted != given)
        return u"other places than the source: "_s + form;
    if (message.source.count(mnemonic) != form.count(mnemonic))
        return u"other mnemonics (&) than the source: "_s + form;
    if (message.source.startsWith(u' ') != form.startsWith(u' ')
        || message.source.endsWith(u'\n') != form.endsWith(u'\n'))
        return u"begins or ends with another blank than the source: "_s + form;
    return {};
}

QStringList faultsOf(const Message &message)
{
    QStringList faults;
    for (const QString &form : message.forms) {
        if (const QString fault = faultOf(message, form); !fault.isEmpty())
            faults.append(message.key() + u"\n    "_s + fault);
    }
    return faults;
}

QSet<QString> keysOf(const QList<Message> &messages, bool pluralsOnly)
{
    QSet<QString> keys;
    for (const Message &message : messages) {
        if (message.plural || !pluralsOnly)
            keys.insert(message.key());
    }
    return keys;
}

} // namespace

//! What translators hand in: every file can be shown, those of the program's languages are finished.
class TranslationFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextThatIsTranslatedCanBeShown_data()
    {
        QTest::addColumn<QString>("language");
        const QDir folder(QStringLiteral(POSTSEAL_SOURCE_DIR "/translations"));
        for (const QString &file : folder.entryList({u"postseal_*.ts"_s}))
            QTest::newRow(qPrintable(file)) << file.sliced(9).chopped(3);
    }
    void everyTextThatIsTranslatedCanBeShown()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(fileOf(language));
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message &message : messages) {
            if (message.finished)
                faults += faultsOf(message);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void shippedLanguagesAreFinished_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : availableLanguages()) {
            if (language != "pseudo"_L1)
                QTest::newRow(qPrintable(language)) << language;
        }
    }
    void shippedLanguagesAreFinished()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(fileOf(language));
        QStringList unfinished;
        for (const Message &message : messages) {
            if (!message.finished)
                unfinished.append(message.key());
        }
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));

        const QList<Message> now = messagesOf(QStringLiteral(POSTSEAL_BINARY_DIR "/translations/postseal_pseudo.ts"));
        QVERIFY(!now.isEmpty());
        const bool isEnglish = language == "en"_L1;
        QStringList missing = (keysOf(now, isEnglish) - keysOf(messages, isEnglish)).values();
        missing.sort();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"build the target update_translations; not in the file:\n"_s + missing.join(u'\n')));
    }

    //! A rule that never fires protects nothing.
    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("plural");
        QTest::addColumn<bool>("good");
        QTest::newRow("slots in another order")
            << u"{count} of {total}"_s << u"{total}, davon {count}"_s << false << true;
        QTest::newRow("a slot was translated")
            << u"{count} of {total}"_s << u"{count} von {gesamt}"_s << false << false;
        QTest::newRow("a place is gone") << u"%1 of %2"_s << u"%1"_s << false << false;
        QTest::newRow("a place is new") << u"%1"_s << u"%1 %2"_s << false << false;
        QTest::newRow("one without its number") << u"%n days"_s << u"ein Tag"_s << true << true;
        QTest::newRow("a plural without its place") << u"%1 of %n hosts"_s << u"%n Hosts"_s << true << false;
        QTest::newRow("another mnemonic") << u"&Open"_s << u"Ö&ffnen"_s << false << true;
        QTest::newRow("no mnemonic") << u"&Open"_s << u"Öffnen"_s << false << false;
        QTest::newRow("empty") << u"Open"_s << u" "_s << false << false;
        QTest::newRow("lost blank") << u" s"_s << u"s"_s << false << false;
    }
    void faultsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, form);
        QFETCH(bool, plural);
        QFETCH(bool, good);
        QCOMPARE(faultOf({.context = {}, .source = source, .forms = {form}, .plural = plural}, form).isEmpty(), good);
    }
};

QTEST_GUILESS_MAIN(TranslationFilesTest)
#include "translation_files_test.moc"
