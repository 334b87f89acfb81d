// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace postseal::test {

//! How a run of postseal-cli ended.
struct CommandLineRun
{
    int code = -1;
    bool exited = false; //!< by itself: no signal, and in time
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QList<QJsonObject> jsonLines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
};

//! What a program under a sanitizer ends with when that found something; its own choice, 1, is one of our exit codes.
inline constexpr int kSanitizerFound = 99;

//! The environment of a test with nothing in it that decides about language or colour.
inline QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {QStringLiteral("LANGUAGE"), QStringLiteral("LANG"), QStringLiteral("NO_COLOR")})
        environment.remove(name);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm-256color"));
    for (const QString &name : {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS")}) {
        const QString others = environment.value(name);
        environment.insert(name, QStringLiteral("%1:exitcode=%2").arg(others).arg(kSanitizerFound));
    }
    return environment;
}

inline void startCommandLine(QProcess &process, const QStringList &arguments,
                             QIODevice::OpenMode mode = QIODevice::ReadOnly)
{
    if (process.processEnvironment().isEmpty())
        process.setProcessEnvironment(plainEnvironment());
    process.start(QStringLiteral(POSTSEAL_BINARY_DIR "/postseal-cli"), arguments, mode);
}

inline CommandLineRun endOf(QProcess &process, int patience = 30'000)
{
    CommandLineRun run;
    run.exited = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    run.code = run.exited ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (run.code == kSanitizerFound)
        qWarning("%s", run.err.constData());
    return run;
}

inline CommandLineRun runCommandLine(const QStringList &arguments)
{
    QProcess process;
    startCommandLine(process, arguments);
    return endOf(process);
}

//! With something on standard input.
inline CommandLineRun runCommandLine(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    startCommandLine(process, arguments, QIODevice::ReadWrite);
    process.write(input);
    process.closeWriteChannel();
    return endOf(process, 120'000);
}

//! `postseal-cli inspect ...` that asks the lab; what comes later on the command line counts.
inline QStringList labInspect(const QStringList &more)
{
    const auto lab = [](const char *name) { return qEnvironmentVariable(name); };
    return QStringList{
               QStringLiteral("inspect"),        QStringLiteral("--resolver"),     lab("POSTSEAL_LAB_RESOLVER"),
               QStringLiteral("--trust-anchor"), lab("POSTSEAL_LAB_TRUST_ANCHOR"), QStringLiteral("--ca"),
               lab("POSTSEAL_LAB_CA"),           QStringLiteral("--smtp-port"),    lab("POSTSEAL_LAB_SMTP_PORT"),
               QStringLiteral("--https-port"),   lab("POSTSEAL_LAB_HTTPS_PORT")}
           + more;
}

//! The same, that may connect to the lab's addresses.
inline CommandLineRun inspectLab(const QStringList &more)
{
    return runCommandLine(labInspect(
        QStringList{QStringLiteral("--allow-private"), QStringLiteral("--timeout"), QStringLiteral("4")} + more));
}

} // namespace postseal::test
