#include "tests/app/events/marked_article.h"

#include "app/domain/names.h"
#include "app/events/event_finder.h"
#include "app/text/segmenter.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

namespace linimasa::tests {

using namespace Qt::StringLiterals;

namespace {

domain::Timex timexFrom(base::TextRange range, const QString& value)
{
    domain::Timex timex;
    timex.range = range;
    const QStringList readings = value.split(u" or "_s, Qt::SkipEmptyParts);
    if (readings.size() == 2) {
        timex.conflict = domain::DateConflict {};
        for (const QString& reading : readings) {
            timex.conflict->readings.push_back(domain::Edtf::parse(reading).value());
        }
        timex.value
            = domain::Edtf::interval(timex.conflict->readings.front().first(), timex.conflict->readings.back().last());
    } else if (!value.isEmpty()) {
        timex.value = domain::Edtf::parse(value).value();
    }
    return timex;
}

domain::Mention mentionFrom(base::TextRange range, const QStringList& parts)
{
    domain::Mention mention;
    mention.range = range;
    mention.type = domain::entityTypeFromName(parts.at(1)).value();
    mention.entityId = parts.at(2);
    mention.name = parts.at(0);
    const bool ownState = mention.type == domain::EntityType::Country;
    mention.of = parts.size() > 3 ? parts.at(3) : (ownState ? mention.entityId : QString());
    return mention;
}

} // namespace

MarkedArticle marked(const QString& text, domain::Language language, const QString& published)
{
    MarkedArticle result;
    domain::Article& article = result.read.article;
    domain::Analysis& analysis = result.read.analysis;
    article.language = language;
    for (const QString& line : text.split(u'\n')) {
        QString rest = line;
        const qsizetype lineBegin = article.text.size();
        const bool title = rest.startsWith(u"# "_s);
        const bool aside = rest.startsWith(u"~ "_s);
        if (title || aside) {
            rest.remove(0, 2);
        }
        for (qsizetype at = 0; at < rest.size(); ++at) {
            const QChar c = rest.at(at);
            if (c != u'[' && c != u'{') {
                article.text += c;
                continue;
            }
            const qsizetype close = rest.indexOf(c == u'[' ? u']' : u'}', at);
            REQUIRE(close > at);
            const QStringList parts = rest.sliced(at + 1, close - at - 1).split(u'|');
            REQUIRE(parts.size() >= 2);
            const base::TextRange range {article.text.size(), article.text.size() + parts.at(0).size()};
            article.text += parts.at(0);
            if (c == u'[') {
                analysis.mentions.push_back(mentionFrom(range, parts));
            } else {
                analysis.timexes.push_back(timexFrom(range, parts.at(1)));
            }
            at = close;
        }
        const base::TextRange range {lineBegin, article.text.size()};
        if (title) {
            article.titleRange = range;
            article.title = range.of(article.text).toString();
        } else if (aside) {
            article.boilerplate.push_back({range, domain::BoilerplateKind::RelatedLinks});
        }
        article.text += u'\n';
    }
    analysis.segments = text::segment(article.text, language);
    if (!published.isEmpty()) {
        analysis.published = domain::PublicationDate {.date = domain::Edtf::parse(published).value(),
                                                      .from = domain::PublishedFrom::Given,
                                                      .text = {},
                                                      .range = {}};
    }
    return result;
}

const std::vector<domain::Event>& MarkedArticle::findEvents()
{
    read.analysis.events = events::findEvents({.article = read.article,
                                               .segments = read.analysis.segments,
                                               .mentions = read.analysis.mentions,
                                               .timexes = read.analysis.timexes,
                                               .published = read.analysis.published},
                                              knowledge());
    return read.analysis.events;
}

QStringList summaries(const std::vector<domain::Event>& events)
{
    QStringList lines;
    for (const domain::Event& event : events) {
        lines.append(QStringList {event.date ? event.date->toString() : u"-"_s, event.track, domain::nameOf(event.kind),
                                  domain::nameOf(event.status)}
                         .join(u' '));
    }
    return lines;
}

const events::EventKnowledge& knowledge()
{
    static const auto loaded = events::EventKnowledge::load(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/events"));
    REQUIRE(loaded.has_value());
    return *loaded;
}

} // namespace linimasa::tests
