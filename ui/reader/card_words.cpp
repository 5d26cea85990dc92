#include "ui/reader/card_words.h"

#include "app/domain/names.h"
#include "ui/models/date_words.h"
#include "ui/models/explanation_words.h"
#include "ui/models/stage_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;
using domain::AnalysedArticle;
using domain::Timex;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MarkCard)
};

QString quoted(QStringView text)
{
    return u"“%1”"_s.arg(text.toString().simplified());
}

QString kindOf(domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person:
        return Words::tr("Person");
    case domain::EntityType::Country:
        return Words::tr("Country");
    case domain::EntityType::Place:
        return Words::tr("Place");
    case domain::EntityType::Org:
        return Words::tr("Organisation");
    case domain::EntityType::Role:
        return Words::tr("Office");
    case domain::EntityType::Event:
        return Words::tr("Named event");
    }
    return {};
}

QString timesHere(const AnalysedArticle& article, const QString& id)
{
    const auto count = std::ranges::count(article.analysis.mentions, id, &domain::Mention::entityId);
    return count == 1 ? Words::tr("once in this article") : Words::tr("%1 times in this article").arg(count);
}

CardWords entityCard(const AnalysedArticle& article, const domain::Mention& mention, const QLocale& locale)
{
    CardWords card;
    card.kind = kindOf(mention.type);
    card.title = mention.name;
    const QStringView written = mention.range.of(article.article.text);
    if (written != mention.name) {
        card.rows.emplace_back(Words::tr("Written"), quoted(written));
    }
    const bool isKnown = mention.entityId.startsWith(u'Q');
    card.rows.emplace_back(Words::tr("Identity"),
                           isKnown ? u"Wikidata %1"_s.arg(mention.entityId) : Words::tr("not on the lists"));
    card.rows.emplace_back(Words::tr("Named"), timesHere(article, mention.entityId));
    card.rows.emplace_back(Words::tr("Certainty"), Words::tr("%1 %").arg(qRound(mention.confidence * 100)));
    card.sentence = models::explanationFor(article, locale).of(mention);
    return card;
}

CardWords dateCard(const AnalysedArticle& article, const Timex& timex, const QLocale& locale)
{
    CardWords card;
    card.kind = Words::tr("Date");
    card.title = quoted(timex.range.of(article.article.text));
    if (timex.value) {
        card.rows.emplace_back(Words::tr("Means"), models::dateInWords(*timex.value, locale));
        card.rows.emplace_back(Words::tr("EDTF"), timex.value->toString());
    }
    // A contradiction is what a person should decide, so its sentence is the warning.
    (timex.conflict ? card.warning : card.sentence) = howResolved(article, timex, locale);
    return card;
}

CardWords problemCard(const AnalysedArticle& article, const domain::Problem& problem, const QLocale& locale)
{
    const auto& timexes = article.analysis.timexes;
    const auto dated = std::ranges::find(timexes, problem.range, &Timex::range);
    if (dated != timexes.end()) {
        CardWords card = dateCard(article, *dated, locale);
        card.warning = card.warning.isEmpty() ? models::translated(problem.message) : card.warning;
        return card;
    }
    return {.kind = Words::tr("To decide"),
            .title = quoted(problem.range.of(article.article.text)),
            .rows = {},
            .sentence = {},
            .warning = models::translated(problem.message)};
}

} // namespace

QString howResolved(const AnalysedArticle& article, const Timex& timex, const QLocale& locale)
{
    return models::explanationFor(article, locale).of(timex);
}

CardWords cardWords(const AnalysedArticle& article, const Mark& mark, const QLocale& locale)
{
    switch (mark.layer) {
    case Layer::Entities:
        return entityCard(article, article.analysis.mentions[mark.index], locale);
    case Layer::Dates:
        return dateCard(article, article.analysis.timexes[mark.index], locale);
    case Layer::Problems:
        break;
    }
    return problemCard(article, article.analysis.problems[mark.index], locale);
}

QString announcement(const AnalysedArticle& article, const Mark& mark, const QLocale& locale)
{
    const CardWords card = cardWords(article, mark, locale);
    const QString written = quoted(mark.range.of(article.article.text));
    QString words = u"%1: %2"_s.arg(card.kind, card.title);
    if (mark.layer == Layer::Entities && written != quoted(card.title)) {
        words += u", "_s + written;
    } else if (mark.layer == Layer::Dates && !card.rows.empty()) {
        words += u", "_s + card.rows.front().second;
    }
    return card.warning.isEmpty() ? words : words + u" – ⚠ "_s + card.warning;
}

} // namespace linimasa::reader
