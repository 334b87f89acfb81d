// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include <QFile>

namespace postseal::test {

//! How far the program's memory grew since this was made, at its highest (Linux: VmHWM, reset by clear_refs).
class PeakMemory
{
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5");
        m_before = kilobytes("VmRSS:");
    }
    int grownMegabytes() const { return (kilobytes("VmHWM:") - m_before) / 1024 - kQuarantineMegabytes; }

private:
#ifdef __SANITIZE_ADDRESS__
    static constexpr int kQuarantineMegabytes = 256; // of what was freed, which that sanitizer holds back by default
#else
    static constexpr int kQuarantineMegabytes = 0;
#endif
    static int kilobytes(const char *key)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(key))
                return line.simplified().split(' ').value(1).toInt();
        }
        return 0;
    }
    int m_before = 0;
};

} // namespace postseal::test
