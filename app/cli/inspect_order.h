// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/cli/domain_feed.h"
#include "app/cli/output.h"
#include "app/services/choices.h"

#include <QCommandLineParser>

namespace postseal {

//! What the command line asks of `postseal-cli inspect`.
struct InspectOrder
{
    QList<TypedDomain> domains;
    bool readsInput = false; //!< and those that standard input names
    int jobs = 4;            //!< domains at once
    Choices choices;
    OutputChoices output;
    QString saveTo;

    bool isForOne() const { return domains.size() == 1 && !readsInput; }
};

void describeInspect(QCommandLineParser &parser);

//! Fails with a sentence in the user's language.
Result<InspectOrder> inspectOrderFrom(const QCommandLineParser &parser);

} // namespace postseal
