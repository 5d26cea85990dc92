#pragma once

#include "app/domain/track.h"
#include "ui/models/collection.h"

#include <QString>

#include <memory>
#include <vector>

namespace linimasa::support {

/// A telling for an article built by hand: the sentence is appended to the article's text as its own paragraph.
struct Telling {
    QString sentence;
    QString dateText; // as it stands in the sentence; empty: undated
    QString edtf;
    domain::EventKind kind = domain::EventKind::Agreement;
    domain::EventStatus status = domain::EventStatus::Happened;
    QStringList parties = {};
    QString title = {};
    std::vector<domain::Edtf> readings = {}; // two and more: a weekday–date conflict
    domain::DateParts inferred = {};
};

struct NamedEntity {
    QString id;
    QString name; // preferred
    domain::EntityType type = domain::EntityType::Org;
    QStringList written; // forms looked for in the text, longest first
};

/// An article of these paragraphs, all mentions of `entities` found by plain search.
[[nodiscard]] std::shared_ptr<const domain::AnalysedArticle>
article(const QString& title, const QString& outlet, domain::Language language, const QString& published,
        const std::vector<Telling>& tellings, const std::vector<NamedEntity>& entities);

/// Japan–ASEAN, Japan–Vietnam.
[[nodiscard]] std::vector<domain::Track> tracks();

/// The evidence of the row's event.
[[nodiscard]] domain::Evidence evidence(const models::Collection& collection, int row, int event,
                                        const QString& origin);

/// Four invented articles in four languages and their chronology: a day, a month, a year, an interval, a weekday
/// conflict, a plan, an undated event, a wire copy.
void fillWithSamples(models::Collection& collection);

/// `count` invented events over thirty years in one article, the same for the same seed. About one in forty is undated,
/// one in twenty in conflict, one in ten a month or year.
void fillWithMany(models::Collection& collection, int count, unsigned seed = 1);

} // namespace linimasa::support
