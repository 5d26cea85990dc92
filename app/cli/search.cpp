#include "app/base/code_points.h"
#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/domain/language.h"
#include "app/exports/json_writer.h"
#include "app/jobs/ranked_search.h"
#include "app/library/article_store.h"
#include "app/library/summary_store.h"

#include <QCommandLineParser>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualLimit = 50;
constexpr qsizetype mostHits = 100'000;

base::Result<qsizetype> limitOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"limit"_s)) {
        return usualLimit;
    }
    bool isNumber = false;
    const qsizetype limit = parser.value(u"limit"_s).toLongLong(&isNumber);
    if (!isNumber || limit < 1 || limit > mostHits) {
        return base::failure(
            base::ErrorKind::BadUsage,
            u"--limit: “%1” is not a number from 1 to %2."_s.arg(parser.value(u"limit"_s)).arg(mostHits));
    }
    return limit;
}

QByteArray jsonLine(const domain::ArticleSummary& article, const library::SearchHit& hit,
                    const library::Passage& passage, const base::CodePoints& points)
{
    exports::JsonWriter json;
    json.beginObject();
    json.key("schema"_L1);
    json.value(u"linimasa.search/1");
    json.key("file"_L1);
    json.value(article.path);
    json.key("text_key"_L1);
    json.value(article.textKey);
    json.key("title"_L1);
    json.valueOrNull(article.title);
    json.key("outlet"_L1);
    json.valueOrNull(article.outlet);
    json.key("language"_L1);
    json.value(domain::languageCode(article.language));
    json.key("published"_L1);
    json.valueOrNull(article.published ? article.published->toString() : QString());
    json.key("score"_L1);
    json.value(hit.score);
    json.key("start"_L1);
    json.value(points.at(passage.range.begin));
    json.key("end"_L1);
    json.value(points.at(passage.range.end));
    json.key("snippet"_L1);
    json.value(passage.text);
    json.endObject();
    return json.bytes().append('\n');
}

/// Title, where it is from, the passage, the file; what was found stands in brackets.
QString plainText(const domain::ArticleSummary& article, const library::Passage& passage)
{
    QString marked = passage.text;
    for (auto mark = passage.marks.rbegin(); mark != passage.marks.rend(); ++mark) {
        marked.insert(mark->end, u']');
        marked.insert(mark->begin, u'[');
    }
    QStringList source;
    if (!article.outlet.isEmpty()) {
        source.append(article.outlet);
    }
    if (article.published) {
        source.append(article.published->toString());
    }
    source.append(domain::languageCode(article.language));
    return u"%1 (%2)\n    %3\n    %4\n"_s.arg(article.title.isEmpty() ? u"–"_s : article.title, source.join(u", "_s),
                                              marked, article.path);
}

} // namespace

int search(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Finds articles of a library, best first. The query is what the search box "
                                     u"takes: words, \"a phrase\", -without, and "
                                     "lang:id outlet: date:2021..2023 entity: track: title: note: has:notes."_s);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({{u"h"_s, u"help"_s}, u"This help."_s});
    addLibraryOption(parser);
    parser.addOption({u"json"_s, u"One line of JSON a hit (schema linimasa.search/1)."_s});
    parser.addOption({u"limit"_s, u"At most so many hits (50)."_s, u"N"_s});
    parser.addPositionalArgument(u"QUERY"_s,
                                 u"Several arguments are one query. Put “--” before a query that begins with “-”."_s,
                                 u"search QUERY…"_s);
    if (!parser.parse(QStringList {u"linimasa-cli"_s} + arguments)) {
        streams.complain(parser.errorText());
        return BadUsage;
    }
    if (parser.isSet(u"help"_s)) {
        streams.write(parser.helpText().toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    const auto limit = limitOf(parser);
    const QString query = parser.positionalArguments().join(u' ').trimmed();
    if (!limit || query.isEmpty()) {
        streams.complain(!limit ? limit.error().sentence : u"What should be searched for?"_s);
        return BadUsage;
    }
    const auto database = openToRead(folderOf(parser));
    if (!database) {
        streams.complain(database.error().sentence);
        return NoLibrary;
    }
    // A query that is complete: its last word does not go on.
    const auto answer = jobs::search(**database, query + u' ', *limit, *limit);
    if (!answer) {
        streams.complain(answer.error().sentence);
        return NoLibrary;
    }
    library::SummaryStore summaries(**database);
    library::ArticleStore articles(**database);
    for (std::size_t i = 0; i < answer->hits.size(); ++i) {
        const library::SearchHit& hit = answer->hits[i];
        const auto summary = summaries.of(std::span(&hit.id, 1));
        const auto text = articles.text(hit.id);
        if (!summary || !text) {
            streams.complain(!summary ? summary.error().sentence : text.error().sentence);
            return NoLibrary;
        }
        if (summary->empty()) {
            continue; // forgotten meanwhile
        }
        streams.write(parser.isSet(u"json"_s)
                          ? jsonLine(summary->front(), hit, answer->passages[i], base::CodePoints(*text))
                          : plainText(summary->front(), answer->passages[i]).toUtf8());
    }
    if (!parser.isSet(u"json"_s)) {
        streams.complain(u"%1 found"_s.arg(answer->count));
    }
    return streams.flush() ? AllRead : SomeUnread;
}

} // namespace linimasa::cli
