#include "ui/reader/card_words.h"

#include "app/domain/names.h"
#include "ui/models/date_words.h"
#include "ui/models/event_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;
using domain::AnalysedArticle;
using domain::Timex;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("MarkCard", words);
}

QString quoted(QStringView text)
{
    return u"“%1”"_s.arg(text.toString().simplified());
}

QString kindOf(domain::EntityType type)
{
    switch (type) {
    case domain::EntityType::Person:
        return tr("Person");
    case domain::EntityType::Country:
        return tr("Country");
    case domain::EntityType::Place:
        return tr("Place");
    case domain::EntityType::Org:
        return tr("Organisation");
    case domain::EntityType::Role:
        return tr("Office");
    case domain::EntityType::Event:
        return tr("Named event");
    }
    return {};
}

QString foundBy(const domain::Mention& mention)
{
    switch (mention.source) {
    case domain::MentionSource::Gazetteer:
        return tr("a name on the list “%1”").arg(mention.rule);
    case domain::MentionSource::Pattern:
        return tr("the pattern “%1”").arg(mention.rule);
    case domain::MentionSource::ShortForm:
        return tr("a short form of a name in this article");
    case domain::MentionSource::Tagger:
        return tr("the statistical tagger");
    case domain::MentionSource::User:
        return tr("you");
    }
    return {};
}

QString timesHere(const AnalysedArticle& article, const QString& id)
{
    const auto count = std::ranges::count(article.analysis.mentions, id, &domain::Mention::entityId);
    return count == 1 ? tr("once in this article") : tr("%1 times in this article").arg(count);
}

CardWords entityCard(const AnalysedArticle& article, const domain::Mention& mention)
{
    CardWords card;
    card.kind = kindOf(mention.type);
    card.title = mention.name;
    const QStringView written = mention.range.of(article.article.text);
    if (written != mention.name) {
        card.rows.emplace_back(tr("Written"), quoted(written));
    }
    const bool isKnown = mention.entityId.startsWith(u'Q');
    card.rows.emplace_back(tr("Identity"), isKnown ? u"Wikidata %1"_s.arg(mention.entityId) : tr("not on the lists"));
    card.rows.emplace_back(tr("Named"), timesHere(article, mention.entityId));
    card.rows.emplace_back(tr("Certainty"), tr("%1 %").arg(qRound(mention.confidence * 100)));
    card.sentence = tr("Found by %1.").arg(foundBy(mention));
    return card;
}

QString inferredParts(domain::DateParts parts)
{
    QStringList words;
    if (parts.testFlag(domain::DatePart::Day)) {
        words << tr("day");
    }
    if (parts.testFlag(domain::DatePart::Month)) {
        words << tr("month");
    }
    if (parts.testFlag(domain::DatePart::Year)) {
        words << tr("year");
    }
    if (words.size() == 1) {
        return tr("The %1 is inferred").arg(words[0]);
    }
    const QString last = words.takeLast();
    return tr("The %1 and %2 are inferred").arg(words.join(u", "_s), last);
}

QString anchorWords(const AnalysedArticle& article, const Timex& timex, const QLocale& locale)
{
    switch (timex.anchor) {
    case domain::TimexAnchor::Publication:
        if (const auto& published = article.analysis.published) {
            return tr(" from the publication date, %1 (%2)")
                .arg(models::dateInWords(published->date, locale), models::publishedFromWord(published->from));
        }
        return tr(" from the publication date");
    case domain::TimexAnchor::Mentioned:
        return timex.anchorRange
            ? tr(" from %1 in this article").arg(quoted(timex.anchorRange->of(article.article.text)))
            : tr(" from another date in this article");
    case domain::TimexAnchor::Weekday:
        return tr(" with the help of the weekday");
    case domain::TimexAnchor::None:
        break;
    }
    return {};
}

QString conflictWords(const domain::DateConflict& conflict, const QLocale& locale)
{
    QStringList readings;
    for (const domain::Edtf& reading : conflict.readings) {
        const QDate day = reading.earliest();
        const bool isDay = !reading.isInterval() && day.isValid() && day == reading.latest();
        readings << (isDay ? locale.toString(day, u"dddd, "_s) : QString()) + models::dateInWords(reading, locale);
    }
    const QString choice = readings.isEmpty()
        ? QString()
        : u" "_s + tr("It can be read as %1; none is chosen.").arg(readings.join(tr(" or ")));
    switch (conflict.code) {
    case domain::ConflictCode::WeekdayDateMismatch:
        return tr("The weekday and the date do not agree.") + choice;
    case domain::ConflictCode::ImpossibleDay:
        return tr("There is no such day.") + choice;
    case domain::ConflictCode::AmbiguousDayMonth:
        return tr("Day and month could be either way round.") + choice;
    case domain::ConflictCode::SourcesDisagree:
        return tr("The sources give different dates.") + choice;
    case domain::ConflictCode::OutsideRange:
        return tr("The date lies outside what an article can tell of.") + choice;
    }
    return choice;
}

CardWords dateCard(const AnalysedArticle& article, const Timex& timex, const QLocale& locale)
{
    CardWords card;
    card.kind = tr("Date");
    card.title = quoted(timex.range.of(article.article.text));
    if (timex.value) {
        card.rows.emplace_back(tr("Means"), models::dateInWords(*timex.value, locale));
        card.rows.emplace_back(tr("EDTF"), timex.value->toString());
    }
    card.sentence = howResolved(article, timex, locale);
    if (timex.conflict) {
        card.warning = conflictWords(*timex.conflict, locale);
    }
    return card;
}

CardWords problemCard(const AnalysedArticle& article, const domain::Problem& problem, const QLocale& locale)
{
    const auto& timexes = article.analysis.timexes;
    const auto dated = std::ranges::find(timexes, problem.range, &Timex::range);
    if (dated != timexes.end()) {
        CardWords card = dateCard(article, *dated, locale);
        card.warning = card.warning.isEmpty() ? problem.message : card.warning;
        return card;
    }
    return {.kind = tr("To decide"),
            .title = quoted(problem.range.of(article.article.text)),
            .rows = {},
            .sentence = {},
            .warning = problem.message};
}

} // namespace

QString howResolved(const AnalysedArticle& article, const Timex& timex, const QLocale& locale)
{
    const QString rule = timex.rule.isEmpty() ? QString() : tr(" (rule %1)").arg(timex.rule);
    if (!timex.value) {
        return timex.conflict ? tr("Left open%1.").arg(rule)
                              : tr("Not resolved: the article does not say what it counts from%1.").arg(rule);
    }
    if (timex.inferred) {
        return inferredParts(timex.inferred) + anchorWords(article, timex, locale) + rule + u'.';
    }
    if (timex.anchor == domain::TimexAnchor::Weekday) {
        return tr("The weekday settled the order of day and month%1.").arg(rule);
    }
    return tr("Written out in full; nothing is inferred%1.").arg(rule);
}

CardWords cardWords(const AnalysedArticle& article, const Mark& mark, const QLocale& locale)
{
    switch (mark.layer) {
    case Layer::Entities:
        return entityCard(article, article.analysis.mentions[mark.index]);
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
