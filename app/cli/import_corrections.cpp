#include "app/cli/commands.h"
#include "app/exports/corrections_json.h"
#include "app/jobs/shared_analyser.h"
#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/library_folder.h"
#include "app/library/sqlite_correction_store.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

#include <limits>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView help
    = u"Usage: linimasa-cli import --library DIR --corrections FILE…\n"
      u"\n"
      u"Brings decisions on events and corrections of names into a library (export --what corrections --format json).\n"
      u"What is there already is not brought twice; of two forms of one decision the one made last stays. Articles "
      u"are\n"
      u"analysed again when corrections of names came.\n"
      u"\n"
      u"  --library DIR        the library's folder; without it, your own (linimasa in XDG_DATA_HOME)\n"
      u"  --corrections FILE   the file; may be given again\n"
      u"  --dry-run            tell what would be done, and do nothing\n"
      u"\n"
      u"Exit status: 0 imported; 1 some files could not be read; 2 bad usage; 3 the library could not be opened.\n";

base::Result<exports::CorrectionsPlan> planFor(const QString& path, const domain::CorrectionStore& store)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::ReadFailed, u"It could not be read: %1."_s.arg(file.errorString()));
    }
    const auto decisions = store.decisions();
    const auto rules = store.rules();
    if (!decisions || !rules) {
        return std::unexpected(!decisions ? decisions.error() : rules.error());
    }
    return exports::planCorrections(file.readAll(), *decisions, *rules);
}

/// Every article, with the rules as they are now.
base::Result<void> analyseAll(library::Database& database, const domain::EntityRules& rules)
{
    jobs::SharedAnalyser analyser(analyserData());
    const auto loaded = analyser.get();
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    library::ArticleStore store(database);
    const auto ids = store.analysedOtherwise(u"no version"_s, std::numeric_limits<int>::max());
    if (!ids) {
        return std::unexpected(ids.error());
    }
    for (const domain::ArticleId id : *ids) {
        const auto stored = store.load(id);
        if (!stored) {
            continue; // damaged, which check tells of
        }
        const domain::Article article = domain::withEdits(stored->article.article, stored->edits);
        const auto analysis
            = library::prepareAnalysis(article.text, (*loaded)->analyse(article, rules), analyser.version());
        if (const auto done = store.replaceAnalysis(id, analysis); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

int importCorrections(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList {u"h"_s, u"help"_s}));
    parser.addOption({u"library"_s, {}, u"DIR"_s});
    parser.addOption({u"corrections"_s, {}, u"FILE"_s});
    parser.addOption(QCommandLineOption(u"dry-run"_s));
    if (!parser.parse(QStringList {u"linimasa-cli"_s} + arguments)) {
        streams.complain(parser.errorText());
        return BadUsage;
    }
    if (parser.isSet(u"help"_s)) {
        streams.write(help.toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    if (!parser.positionalArguments().isEmpty()) {
        streams.complain(u"Give files of corrections with --corrections, and articles in a call of their own.");
        return BadUsage;
    }
    auto opened
        = library::openLibrary(library::libraryFolder(parser.value(u"library"_s)), QDateTime::currentDateTimeUtc());
    if (!opened) {
        streams.complain(opened.error().sentence);
        return NoLibrary;
    }
    library::SqliteCorrectionStore store(*opened->database);
    int status = AllRead;
    bool hasRules = false;
    for (const QString& path : parser.values(u"corrections"_s)) {
        const auto plan = planFor(path, store);
        const auto done = !plan                                    ? base::Result<void>(std::unexpected(plan.error()))
            : plan->change.isEmpty() || parser.isSet(u"dry-run"_s) ? base::Result<void>()
                                                                   : store.apply(plan->change);
        if (!done) {
            streams.complain(u"%1: %2"_s.arg(path, done.error().sentence));
            status = SomeUnread;
            continue;
        }
        hasRules = hasRules || !plan->change.rules.empty();
        streams.complain(u"%1: %2 decisions, %3 corrections of names; %4 known already, %5 not understood"_s.arg(path)
                             .arg(plan->change.decisions.size())
                             .arg(plan->change.rules.size())
                             .arg(plan->known)
                             .arg(plan->unclear));
    }
    if (hasRules && !parser.isSet(u"dry-run"_s)) {
        const auto rules = store.rules();
        const auto done = rules ? analyseAll(*opened->database, *rules) : std::unexpected(rules.error());
        if (!done) {
            streams.complain(done.error().sentence);
            return SomeUnread;
        }
    }
    return status;
}

} // namespace linimasa::cli
