#include "app/cli/command_options.h"
#include "app/cli/commands.h"
#include "app/cli/timeline_filter.h"
#include "app/entities/party_reader.h"
#include "app/exports/chronology_formats.h"
#include "app/import/file_walker.h"
#include "app/import/importer.h"
#include "app/jobs/in_order.h"
#include "app/pipeline/chronology_maker.h"

#include <QCommandLineParser>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

struct Settings {
    import::ImportOptions import;
    TimelineFilter filter;
    exports::ChronologyFormat format = exports::ChronologyFormat::Table;
    int jobs = 1;
};

using ArticleResult = base::Result<std::unique_ptr<const domain::AnalysedArticle>>;

ArticleResult read(const QString& path, const pipeline::Analyser& analyser, const Settings& settings)
{
    auto article = import::importFile(path, settings.import);
    if (!article) {
        return std::unexpected(base::Error {article.error().kind, u"%1: %2"_s.arg(path, article.error().sentence), {}});
    }
    auto analysed = std::make_unique<domain::AnalysedArticle>();
    analysed->analysis = analyser.analyse(*article);
    analysed->article = std::move(*article);
    return analysed;
}

int makeTimeline(const QStringList& paths, const pipeline::Analyser& analyser, const Settings& settings,
                 const Streams& streams)
{
    int status = AllRead;
    const auto [files, passedOver] = import::findFiles(paths);
    std::vector<std::unique_ptr<const domain::AnalysedArticle>> articles;
    qsizetype next = 0;
    jobs::inOrder<QString, ArticleResult>(
        settings.jobs,
        [&, &files = files]() -> std::optional<QString> {
            return next < files.size() ? std::optional(files[next++]) : std::nullopt;
        },
        [&](const QString& path) { return read(path, analyser, settings); },
        [&](ArticleResult result) {
            if (result) {
                articles.push_back(std::move(*result));
            } else {
                streams.complain(result.error().sentence);
                status = SomeUnread;
            }
            return true;
        });
    reportPassedOver(passedOver, streams);
    std::vector<const domain::AnalysedArticle*> pointers;
    pointers.reserve(articles.size());
    for (const auto& article : articles) {
        pointers.push_back(article.get());
    }
    domain::Chronology chronology = pipeline::makeChronology(pointers);
    std::erase_if(chronology, [&](const domain::ChronologyEvent& event) { return !settings.filter.accepts(event); });
    const auto parties = entities::readParties(analyserData().lexiconFolder);
    const QByteArray written = exports::writeChronology({.events = chronology,
                                                         .articles = pointers,
                                                         .tracks = analyser.tracks(),
                                                         .filter = settings.filter.description(),
                                                         .parties = parties.value_or(std::vector<domain::Party> {})},
                                                        settings.format);
    if (!streams.write(written) || !streams.flush()) {
        streams.complain(u"Standard output could not be written.");
        return SomeUnread;
    }
    return status;
}

base::Result<Settings> settingsOf(const QCommandLineParser& parser)
{
    Settings settings;
    const auto published = publishedOf(parser);
    const auto jobs = jobsOf(parser);
    const auto from = dateOption(parser, u"from"_s);
    const auto to = dateOption(parser, u"to"_s);
    if (!published || !jobs) {
        return std::unexpected(!published ? published.error() : jobs.error());
    }
    if (!from || !to) {
        return std::unexpected(!from ? from.error() : to.error());
    }
    const auto format = exports::chronologyFormatFromName(parser.value(u"format"_s));
    if (!format) {
        return base::failure(base::ErrorKind::BadUsage,
                             u"--format: “%1” is none of %2."_s.arg(parser.value(u"format"_s),
                                                                    exports::chronologyFormatNames().join(u", "_s)));
    }
    settings.import.published = *published;
    settings.jobs = *jobs;
    settings.filter = {.tracks = parser.values(u"track"_s), .from = *from, .to = *to};
    settings.format = *format;
    return settings;
}

} // namespace

int timeline(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the merged chronology of articles, each event with its sentences."_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"This help."_s});
    parser.addOption({{u"f"_s, u"format"_s},
                      u"table, json, csv, md, html, ics, timelinejs, svg, odt, pdf, png or picture-pdf."_s,
                      u"FORMAT"_s,
                      u"table"_s});
    parser.addOption({u"track"_s, u"Only events of this track; may be given again."_s, u"TRACK"_s});
    parser.addOption({u"from"_s, u"Only events from this date on (2021, 2021-11, 2021-11-23)."_s, u"DATE"_s});
    parser.addOption({u"to"_s, u"Only events up to this date."_s, u"DATE"_s});
    addPublishedOption(parser);
    addJobsOption(parser);
    parser.addPositionalArgument(u"PATH"_s, u"Files and folders."_s, u"timeline PATH…"_s);
    if (!parser.parse(QStringList {u"linimasa-cli"_s} + arguments)) {
        streams.complain(parser.errorText());
        return BadUsage;
    }
    if (parser.isSet(u"help"_s)) {
        streams.write(parser.helpText().toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    const auto settings = settingsOf(parser);
    if (!settings) {
        streams.complain(settings.error().sentence);
        return BadUsage;
    }
    if (parser.positionalArguments().isEmpty()) {
        streams.complain(u"No files. “linimasa-cli timeline --help” tells more.");
        return BadUsage;
    }
    const auto analyser = pipeline::Analyser::create(analyserData());
    if (!analyser) {
        streams.complain(analyser.error().sentence);
        return SomeUnread;
    }
    for (const QString& track : settings->filter.tracks) {
        const bool known = track == "other"_L1
            || std::ranges::any_of(analyser->tracks(), [&](const domain::Track& other) { return other.id == track; });
        if (!known) {
            streams.complain(u"--track: there is no track “%1”."_s.arg(track));
            return BadUsage;
        }
    }
    return makeTimeline(parser.positionalArguments(), *analyser, *settings, streams);
}

} // namespace linimasa::cli
