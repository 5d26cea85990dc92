#include "tests/app/dates/reading.h"

#include "app/text/segmenter.h"

#include <QStringList>

namespace linimasa::dates::test {

using namespace Qt::StringLiterals;

domain::Article articleOf(domain::Language language, QStringView text, QStringView published)
{
    domain::Article article;
    article.text = text.toString();
    article.language = language;
    if (const auto date = domain::Edtf::parse(published)) {
        article.publishedCandidates.push_back(
            {.date = *date, .from = domain::PublishedFrom::Given, .text = published.toString(), .range = {}});
    }
    return article;
}

DateReading readingOf(const domain::Article& article)
{
    return findTimexes(article, text::segment(article.text, article.language));
}

QString datesOf(const domain::Article& article)
{
    QStringList parts;
    for (const domain::Timex& timex : readingOf(article).timexes) {
        parts.append(timex.range.of(article.text).toString() + u" = "_s
                     + (timex.value ? timex.value->toString() : u"?"_s) + (timex.conflict ? u"!"_s : QString()));
    }
    return parts.join(u"; ");
}

} // namespace linimasa::dates::test
