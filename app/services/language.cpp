// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

constexpr QLatin1StringView kFolder(":/i18n");
constexpr QLatin1StringView kEnglish("en");
constexpr QLatin1StringView kOwned("postseal"); // marks our translators among the application's children

//! "de-AT.UTF-8@euro" -> "de_AT"
QString plainName(const QString &name)
{
    return name.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'-', u'_');
}

//! The language to show for a name such as "de_AT": "de_AT" itself or "de"; empty when neither is there.
QString languageFor(const QString &name)
{
    QString found;
    for (const QString &language : availableLanguages()) {
        if (language.compare(name, Qt::CaseInsensitive) == 0)
            return language;
        if (language.compare(name.section(u'_', 0, 0), Qt::CaseInsensitive) == 0)
            found = language;
    }
    return found;
}

//! How numbers, dates and lists are written beside texts of this language, as far as possible in the user's own form.
QLocale localeFor(const QString &name)
{
    const QLocale system = QLocale::system(), named(name);
    if (name.contains(u'_'))
        return named;
    if (system.language() == QLocale::C && named.language() == QLocale::English)
        return system; // an unambiguous English of its own
    if (system.language() == named.language())
        return system;
    const QLocale there(named.language(), system.territory());
    const bool isForeignEnglish = named.language() == QLocale::English && there.territory() != system.territory();
    return isForeignEnglish ? QLocale(QLocale::English, QLocale::Europe) : there; // the day before the month, 24 hours
}

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(kOwned);
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

//! What is installed later is asked first.
void installTranslations(const QString &language)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(kOwned, Qt::FindDirectChildrenOnly));
    const auto ours = [](const QString &name) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(kFolder + u"/postseal_"_s + name + u".qm"_s))
            install(std::move(translator));
    };
    ours(kEnglish);
    auto qtsOwn = std::make_unique<QTranslator>(); // buttons of dialogs; where Qt's translations are installed
    if (qtsOwn->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qtsOwn));
    if (language != kEnglish)
        ours(language);
}

QString useSystemLanguage()
{
    QString language;
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (language.isEmpty())
            language = languageFor(plainName(name));
    }
    if (language.isEmpty())
        language = kEnglish;
    installTranslations(language);
    QLocale::setDefault(localeFor(language));
    return language;
}

} // namespace

QStringList availableLanguages()
{
    const QString before = u"postseal_"_s, behind = u".qm"_s;
    QStringList languages;
    for (const QString &file : QDir(kFolder).entryList({before + u'*' + behind}, QDir::Files, QDir::Name))
        languages.append(file.sliced(before.size()).chopped(behind.size()));
    return languages;
}

Result<QString> useLanguage(const QString &wanted)
{
    if (wanted.isEmpty())
        return useSystemLanguage();
    const QString name = plainName(wanted), language = languageFor(name);
    if (language.isEmpty()) {
        useSystemLanguage();
        return fail(FailureKind::Malformed,
                    QCoreApplication::translate("Language", "Postseal does not speak “%1”. It speaks: %2.")
                        .arg(wanted, availableLanguages().join(u", "_s)));
    }
    installTranslations(language);
    QLocale::setDefault(localeFor(name));
    return language;
}

QString languageIn(const QStringList &arguments)
{
    QString language;
    for (qsizetype i = 1; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        if (arguments.at(i) == "--lang"_L1)
            language = arguments.value(++i);
        else if (arguments.at(i).startsWith("--lang="_L1))
            language = arguments.at(i).sliced(7);
    }
    return language;
}

} // namespace postseal
