// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "core/values/domain_name.h"

#include <QList>

#include <functional>
#include <mutex>
#include <stop_token>

namespace postseal {

struct TypedDomain
{
    QString text; //!< as it was typed
    DomainName name;
};

//! The domains to be inspected, one after another: those of the command line, then those of a list that is read while
//! inspections run. One domain a line; blank lines and what follows a # are passed over. Any thread may take the next.
class DomainFeed
{
public:
    using Complaint = std::function<void(const QString &sentence)>;

    //! \param descriptor  of the list; -1: there is none
    DomainFeed(QList<TypedDomain> named, int descriptor, Complaint complain)
        : m_named(std::move(named)), m_descriptor(descriptor), m_complain(std::move(complain))
    {}
    Q_DISABLE_COPY_MOVE(DomainFeed)

    std::optional<TypedDomain> next(const std::stop_token &stop); //!< waits for a line; nothing at the end
    bool isFaulty() const { return m_faulty; }                   //!< a line was no domain; to be asked at the end
    bool isEmpty() const { return m_given == 0; }

private:
    bool readMore(const std::stop_token &stop);
    std::optional<QByteArray> nextLine(const std::stop_token &stop);
    std::optional<TypedDomain> domainIn(const QByteArray &line);

    std::mutex m_mutex; //!< one reads, the others wait for it
    QList<TypedDomain> m_named;
    int m_descriptor;
    const Complaint m_complain;
    QByteArray m_unread;
    int m_line = 0;
    int m_given = 0;
    bool m_faulty = false;
};

} // namespace postseal
