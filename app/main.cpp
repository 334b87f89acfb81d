// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/services/command_line.h"
#include "app/services/language.h"
#include "app/shell/appearance.h"
#include "app/shell/spoken_window.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Postseal"));
    QApplication::setApplicationName(QStringLiteral("Postseal"));
    QApplication::setApplicationVersion(QStringLiteral(POSTSEAL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.postseal.Postseal"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/postseal.svg")));
    const postseal::Settings settings;
    const QString asked = postseal::languageIn(QApplication::arguments());
    const QString wanted = asked.isEmpty() ? settings.language() : asked;
    if (const auto language = postseal::useLanguage(wanted); !language && !asked.isEmpty()) {
        std::fprintf(stderr, "postseal: %s\n", qPrintable(language.error().detail));
        return 64;
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("CommandLine", "Shows whether mail to a domain travels sealed."));
    parser.addHelpOption();
    parser.addVersionOption();
    postseal::addSharedOptions(parser);
    parser.addPositionalArgument(QStringLiteral("DOMAIN"),
                                 QApplication::translate("CommandLine", "A mail domain, or a saved inspection."),
                                 QStringLiteral("[DOMAIN|FILE]"));
    parser.process(application);
    const postseal::Result<postseal::Choices> choices = postseal::choicesFrom(parser, settings.choices());
    if (!choices) {
        std::fprintf(stderr, "postseal: %s\n", qPrintable(choices.error().detail));
        return 64;
    }
    postseal::applyAppearance(settings.appearance());
    postseal::SpokenWindow spoken(*choices);
    if (!parser.positionalArguments().isEmpty())
        spoken.window().openAddress(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
