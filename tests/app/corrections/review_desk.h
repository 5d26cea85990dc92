#pragma once

#include "app/corrections/decision_maker.h"
#include "app/corrections/memory_correction_store.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace linimasa::corrections::tests {

using namespace Qt::StringLiterals;
using domain::ChronologyEvent;
using domain::CorrectionChange;
using domain::DecisionStatus;
using domain::Edtf;
using domain::EventVerdict;

inline const ArticleNames names {
    .textKeyOf = [](qsizetype article) { return u"t%1"_s.arg(article); },
    .articleOf = [](const QString& key) -> std::optional<qsizetype> { return QStringView(key).mid(1).toInt(); }};

inline domain::Evidence passage(qsizetype article, const QString& date)
{
    return {.article = article,
            .event = 0,
            .origin = u"o%1"_s.arg(article),
            .range = {0, 40},
            .passage = u"telling %1"_s.arg(article),
            .dateRange = base::TextRange {5, 9},
            .dateAsWritten = date,
            .date = Edtf::parse(date)};
}

inline ChronologyEvent suggestion(const QString& id, std::vector<domain::Evidence> evidences)
{
    ChronologyEvent event;
    event.id = id;
    event.date = evidences.front().date;
    event.title = u"machine "_s + id;
    event.track = u"japan-asean"_s;
    event.evidences = std::move(evidences);
    return event;
}

/// A chronology under review: what the machine suggests, and the decisions made so far.
class Desk {
public:
    explicit Desk(domain::Chronology suggestions)
        : m_suggestions(std::move(suggestions))
    {
    }

    domain::Chronology events() const { return reviewEvents(m_suggestions, *m_store.decisions(), names); }

    template<typename Step> void take(Step step)
    {
        const domain::EventDecisions decisions = *m_store.decisions();
        const DecisionContext context {.names = names,
                                       .decisions = decisions,
                                       .newId = [this] { return u"d%1"_s.arg(++m_ids); },
                                       .now = ++m_time,
                                       .person = u"Ani"_s};
        const CorrectionChange change = step(events(), context);
        m_steps.push_back(change);
        REQUIRE(m_store.apply(change));
    }
    void undo()
    {
        REQUIRE(m_store.apply(m_steps.back().inverse()));
        m_steps.pop_back();
    }

    /// "+" confirmed, "-" rejected, "?" suggested; then title, date, and how many of the passages are decided on.
    QString told() const
    {
        QStringList lines;
        for (const ChronologyEvent& event : events()) {
            const QChar sign = event.review == DecisionStatus::Confirmed ? u'+'
                : event.review == DecisionStatus::Rejected               ? u'-'
                                                                         : u'?';
            lines << u"%1 %2 %3 %4/%5"_s.arg(sign)
                         .arg(event.title, event.date ? event.date->toString() : u"undated"_s)
                         .arg(std::ranges::count_if(event.evidences, &domain::Evidence::isDecided))
                         .arg(event.evidences.size());
        }
        return lines.join(u'\n');
    }

    domain::EventDecisions decisions() const { return *m_store.decisions(); }

private:
    domain::Chronology m_suggestions;
    MemoryCorrectionStore m_store;
    std::vector<CorrectionChange> m_steps;
    int m_ids = 0;
    qint64 m_time = 100;
};

using Events = domain::Chronology;

inline Desk twoSuggestions()
{
    return Desk({suggestion(u"a"_s, {passage(0, u"2021-11-23"_s), passage(1, u"2021-11-24"_s)}),
                 suggestion(u"b"_s, {passage(2, u"2022-05"_s)})});
}

inline const QString untouched = u"? machine a 2021-11-23 0/2\n? machine b 2022-05 0/1"_s;

} // namespace linimasa::corrections::tests
