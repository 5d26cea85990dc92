#include "app/cli/commands.h"
#include "app/cli/library_option.h"
#include "app/library/examination.h"

#include <QCommandLineParser>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray countsOf(const library::Examination& found)
{
    const std::pair<QStringView, qint64> rows[] {
        {u"articles", found.articles},
        {u"files they were read from", found.files},
        {u"near copies of earlier articles", found.nearCopies},
        {u"events", found.events},
        {u"articles with corrected data", found.edited},
        {u"articles with highlights and notes", found.annotated},
        {u"texts with highlights and notes whose article is missing", found.unplaced},
        {u"articles whose kept text has been altered", static_cast<qint64>(found.altered.size())},
        {u"analyses that cannot be read", static_cast<qint64>(found.unreadable.size())},
        {u"articles missing in the search index", static_cast<qint64>(found.unindexed.size())},
    };
    QString text;
    for (const auto& [what, count] : rows) {
        text += u"%1\t%2\n"_s.arg(count).arg(what);
    }
    return text.toUtf8();
}

/// The newest whole backup in the place of a damaged file.
int restore(const library::LibraryFolder& folder, const base::Error& damage, const Streams& streams)
{
    const auto restored = library::restoreNewest(folder, QDateTime::currentDateTime());
    streams.complain(damage.sentence);
    streams.complain(restored ? restored->sentence() : restored.error().sentence);
    return restored ? AllRead : NoLibrary;
}

int repair(const library::LibraryFolder& folder, const library::Examination& found, const Streams& streams)
{
    const QDateTime now = QDateTime::currentDateTime();
    auto opened = library::openLibrary(folder, now);
    if (!opened) {
        streams.complain(opened.error().sentence);
        return NoLibrary;
    }
    const QString backup = folder.backups() + u"/before-repair-%1.sqlite"_s.arg(now.toString(u"yyyy-MM-dd'T'HHmmss"));
    const auto mended
        = library::backUp(*opened->database, backup).and_then([&] { return library::mend(*opened->database, found); });
    if (!mended) {
        streams.complain(mended.error().sentence);
        return SomeUnread;
    }
    streams.complain(u"Repaired. The library as it was before: %1"_s.arg(backup));
    if (!found.unreadable.empty()) {
        streams.complain(u"Articles whose analysis could not be read are analysed again when Linimasa is opened.");
    }
    return found.altered.empty() ? AllRead : SomeUnread;
}

} // namespace

int check(const QStringList& arguments, const Streams& streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Looks through a library: whether its file is whole and every article as it was read. Changes nothing without --repair."_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"This help."_s});
    addLibraryOption(parser);
    parser.addOption({u"repair"_s,
                      u"Mends what can be mended, after a backup. A damaged file gives way to the newest whole "
                      "backup and is kept beside it."_s});
    if (!parser.parse(QStringList {u"linimasa-cli"_s} + arguments)) {
        streams.complain(parser.errorText());
        return BadUsage;
    }
    if (parser.isSet(u"help"_s)) {
        streams.write(parser.helpText().toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    if (!parser.positionalArguments().isEmpty()) {
        streams.complain(u"check takes no files; name the library with --library.");
        return BadUsage;
    }
    const library::LibraryFolder folder = folderOf(parser);
    const bool mayRepair = parser.isSet(u"repair"_s);
    auto database = library::connectTo(folder, library::Access::ReadOnly, library::Durability::Relaxed);
    const auto whole = database ? library::checkIntegrity(**database, library::Check::Full)
                                : base::Result<void>(std::unexpected(database.error()));
    if (!whole) {
        if (database) {
            database->reset(); // nothing may be open when a backup takes its place
        }
        if (mayRepair && whole.error().kind == base::ErrorKind::Damaged) {
            return restore(folder, whole.error(), streams);
        }
        streams.complain(whole.error().sentence);
        return database ? SomeUnread : NoLibrary;
    }
    const auto found = library::examine(**database);
    if (!found) {
        streams.complain(found.error().sentence);
        return NoLibrary;
    }
    database->reset();
    streams.write(countsOf(*found));
    if (!streams.flush()) {
        return SomeUnread;
    }
    if (found->isSound()) {
        return AllRead;
    }
    if (mayRepair) {
        return repair(folder, *found, streams);
    }
    streams.complain(u"The library can be mended: linimasa-cli check --repair");
    return SomeUnread;
}

} // namespace linimasa::cli
