#include "app/dates/timex_finder.h"

#include "app/dates/publication_date.h"
#include "app/dates/rules.h"
#include "app/dates/story_date.h"
#include "app/dates/timex_resolver.h"

namespace linimasa::dates {

namespace {

std::vector<Expression> expressionsOf(const domain::Article& article, const domain::SegmentedText& segments)
{
    switch (article.language) {
    case domain::Language::Indonesian:
        return findIndonesian(article.text, segments);
    case domain::Language::Vietnamese:
        return findVietnamese(article.text, segments);
    case domain::Language::Japanese:
        return findJapanese(article.text, segments);
    default: // dates in figures, and English, which pages of any language fall back on
        return findEnglish(article.text, segments);
    }
}

} // namespace

DateReading findTimexes(const domain::Article& article, const domain::SegmentedText& segments)
{
    const std::vector<Expression> expressions = expressionsOf(article, segments);
    PublicationReading publication = readPublication(article, expressions);
    ResolverContext context {.published = publication.day,
                             .story = {},
                             .uses = std::move(publication.uses),
                             .outside = std::move(publication.outside)};
    if (!context.published) {
        context.story = findStoryDate(expressions, context.outside, static_cast<qsizetype>(segments.sentences.size()));
    }
    return {.timexes = resolve(expressions, context), .published = std::move(publication.candidates)};
}

} // namespace linimasa::dates
