// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

#include "app/pictures/delivery_path.h"
#include "app/services/services_shelf.h"
#include "core/compare/comparison.h"
#include "core/inspector/inspect.h"
#include "core/judge/judge.h"

#include <QFutureWatcher>
#include <QObject>

#include <variant>

namespace postseal {

namespace inspect_state { // the page is always in exactly one of these

struct Idle
{};

struct Refused //!< no inspection was begun, or none could be opened: why
{
    QString typed;
    QString why;
};

struct Running
{
    DomainName domain;
    InspectionNews news;
    Judgement judgement; //!< of what is known so far
    DeliveryPath path = {};
};

struct Done
{
    InspectionFacts facts;
    Judgement judgement;
    QString file; //!< where it was opened from; empty: made now
    DeliveryPath path = {};
    std::optional<Comparison> comparison = {}; //!< with another inspection, while it is looked at
};

} // namespace inspect_state
using InspectState =
    std::variant<inspect_state::Idle, inspect_state::Refused, inspect_state::Running, inspect_state::Done>;

//! States and intents of the Inspect page; no widgets. Inspections run on a worker thread, one at a time, and so are files
//! read and compared; a number tells the late news of an older run from those of this one.
class InspectPresenter : public QObject
{
    Q_OBJECT

public:
    explicit InspectPresenter(QObject *parent = nullptr);
    ~InspectPresenter() override;

    const InspectState &state() const { return m_state; }
    int stateNumber() const { return m_stateNumber; } //!< another one for every state
    void setChoices(const Choices &choices) { m_choices = choices; }
    const Choices &choices() const { return m_choices; }

    void inspect(const QString &typed);
    void stop();
    void open(const QString &path); //!< a saved inspection, judged by today's catalogue; what is shown stays till then
    void show(InspectionFacts facts, const QString &file);
    QString save(const QString &path); //!< what went wrong, or an empty text; only while Done
    void compareWith(const QString &path); //!< with a saved inspection; only while Done
    bool isReading() const { return m_reads > 0; } //!< a file is being opened or compared
    void setComparison(std::optional<Comparison> comparison); //!< none: it is not looked at any more; only while Done

Q_SIGNALS:
    void stateChanged();
    void inspected(const QString &domain); //!< a run has ended; the state is Done
    void comparisonChanged(); //!< of Done; nothing else of it did
    void comparisonRefused(const QString &why);
    void readingChanged();

private:
    struct Piece //!< one piece of news from the worker, judged there, and its picture described
    {
        InspectionNews news;
        JudgedPath judged;
        std::optional<SettingsTrouble> refused; //!< the doors could not be made
        bool last = false;
    };

    void moveTo(InspectState state);
    void take(int run, const DomainName &domain, const Piece &piece);
    void leaveRun(); //!< ends it, and what it still says is late
    template <class Work, class Then>
    void read(Work work, Then then);

    InspectState m_state;
    Choices m_choices;
    std::shared_ptr<ServicesShelf> m_shelf = std::make_shared<ServicesShelf>();
    std::stop_source m_run;
    int m_runNumber = 0;
    int m_stateNumber = 0;
    int m_reads = 0;
    QList<QFuture<void>> m_workers;
};

} // namespace postseal
