#include "app/cli/commands.h"
#include "app/domain/text_key.h"
#include "app/library/article_store.h"
#include "app/library/library.h"
#include "app/library/library_folder.h"
#include "app/library/sqlite_annotation_store.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

struct Answer {
    int status = -1;
    QByteArray out;
    QStringList complaints;
};

Answer run(const QStringList& arguments)
{
    Answer answer;
    answer.status = cli::run(arguments,
                             {.input = 0,
                              .write =
                                  [&](QByteArrayView bytes) {
                                      answer.out.append(bytes);
                                      return true;
                                  },
                              .flush = [] { return true; },
                              .complain = [&](QStringView line) { answer.complaints.append(line.toString()); }});
    return answer;
}

QDateTime at(int minute)
{
    return QDateTime(QDate(2025, 6, 2), QTime(9, minute, 0, 5), QTimeZone::UTC);
}

domain::AnalysedArticle article(const QString& name, const QString& text, const QString& day, const QString& track)
{
    domain::AnalysedArticle made;
    made.article.path = u"/kliping/"_s + name;
    made.article.sha256 = QByteArray(32, name.front().toLatin1());
    made.article.text = text;
    made.article.title = text.section(u'\n', 0, 0);
    made.article.language = domain::Language::Vietnamese;
    const domain::PublicationDate published {
        .date = domain::Edtf::parse(day).value(), .from = domain::PublishedFrom::Given, .text = {}, .range = {}};
    made.article.publishedCandidates = {published};
    made.analysis.published = published;
    domain::Event event;
    event.id = u"e"_s + name;
    event.range = {0, text.indexOf(u'\n')};
    event.date = published.date;
    event.track = track;
    event.title = made.article.title;
    made.analysis.events = {event};
    return made;
}

const QString vietnamese = u"Hai bên ký kết 😀 thỏa thuận\nNgày 14 tháng 5, 𠮷野 và "_s
    + u"Nguyễn"_s.normalized(QString::NormalizationForm_D) + u" gặp nhau.\n"_s;
const QString japanese = u"会議《かいぎ》\n２０２５年５月に開かれた。\n"_s;

/// A library with two articles in a folder of its own.
struct Library {
    QTemporaryDir folder;
    std::unique_ptr<library::Database> database;

    Library()
    {
        database = std::move(library::openLibrary(library::libraryFolder(folder.path()), at(0)).value().database);
        library::ArticleStore store(*database);
        REQUIRE(store.add(library::prepareArticle(article(u"vn.txt"_s, vietnamese, u"2025-05-15"_s, u"japan-vietnam"_s),
                                                  u"1"_s, at(0))));
        REQUIRE(store.add(
            library::prepareArticle(article(u"ja.txt"_s, japanese, u"2021-05"_s, u"other"_s), u"1"_s, at(1))));
    }

    void mark(const QString& text, const QString& quote, domain::LabelId label, const QString& id, const QString& words)
    {
        domain::Highlight highlight;
        highlight.id = id;
        highlight.textKey = domain::textKey(text);
        highlight.anchor.exact = quote;
        highlight.anchor.range = {text.indexOf(quote), text.indexOf(quote) + quote.size()};
        highlight.anchor.paragraph = text.first(text.indexOf(quote)).count(u'\n');
        highlight.label = label;
        highlight.created = at(2);
        highlight.modified = at(3);
        domain::AnnotationChange change;
        change.highlights.push_back({.before = {}, .after = highlight});
        if (!words.isEmpty()) {
            domain::Note note;
            note.id = QString(id).replace(u"-8000-"_s, u"-9000-"_s);
            note.target = {.subject = domain::NoteSubject::Highlight, .id = id};
            note.text = words;
            note.created = at(4);
            note.modified = at(4);
            change.notes.push_back({.before = {}, .after = note});
        }
        REQUIRE(library::SqliteAnnotationStore(*database).apply(change));
    }

    void markAll()
    {
        mark(vietnamese, u"ký kết 😀"_s, domain::LabelId::First, u"00000000-0000-4000-8000-000000000001"_s,
             u"Đúng 🗾"_s);
        mark(vietnamese, u"𠮷野 và"_s, domain::LabelId::Second, u"00000000-0000-4000-8000-000000000002"_s, {});
        mark(japanese, u"《かいぎ》"_s, domain::LabelId::Second, u"00000000-0000-4000-8000-000000000003"_s, u"ruby"_s);
    }

    [[nodiscard]] Answer exported(const QString& what, const QString& format, const QStringList& more = {}) const
    {
        return run(QStringList {u"export"_s, u"--library"_s, folder.path(), u"--what"_s, what, u"--format"_s, format,
                                u"-o"_s, u"-"_s, u"--made"_s, u"2025-06-03"_s}
                   + more);
    }
};

} // namespace

TEST_CASE("Highlights and notes go from one library to another and come out the same to the byte")
{
    Library first;
    first.markAll();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.json"_s);
    const Answer written = run({u"export"_s, u"--library"_s, first.folder.path(), u"--what"_s, u"notes"_s,
                                u"--format"_s, u"json"_s, u"-o"_s, file, u"--made"_s, u"2025-06-03"_s});
    INFO(written.complaints.join(u'\n').toStdString());
    REQUIRE(written.status == cli::AllRead);
    CHECK(written.out.isEmpty());

    const Library second;
    const Answer imported = run({u"import"_s, u"--library"_s, second.folder.path(), u"--notes"_s, file});
    INFO(imported.complaints.join(u'\n').toStdString());
    CHECK(imported.status == cli::AllRead);
    CHECK(imported.complaints == QStringList {file + u": new highlights: 3; new notes: 2; already here: 0"_s});
    CHECK(second.exported(u"notes"_s, u"json"_s).out == first.exported(u"notes"_s, u"json"_s).out);
    const Answer again = run({u"import"_s, u"--library"_s, second.folder.path(), u"--notes"_s, file});
    CHECK(again.complaints == QStringList {file + u": new highlights: 0; new notes: 0; already here: 5"_s});

    const Library third;
    const QString annotations = folder.filePath(u"notes.jsonld"_s);
    CHECK(run({u"export"_s, u"--library"_s, first.folder.path(), u"--what"_s, u"notes"_s, u"--format"_s, u"jsonld"_s,
               u"-o"_s, annotations})
              .status
          == cli::AllRead);
    CHECK(run({u"import"_s, u"--library"_s, third.folder.path(), u"--notes"_s, annotations, u"--dry-run"_s}).status
          == cli::AllRead);
    CHECK(third.exported(u"notes"_s, u"md"_s).out.contains("0 highlights"));
    CHECK(run({u"import"_s, u"--library"_s, third.folder.path(), u"--notes"_s, annotations}).status == cli::AllRead);
    CHECK(third.exported(u"notes"_s, u"json"_s).out == first.exported(u"notes"_s, u"json"_s).out);
}

TEST_CASE("Labels and dates choose the notes, tracks and dates the events; the head says so")
{
    Library library;
    library.markAll();
    const QByteArray labelled = library.exported(u"notes"_s, u"md"_s, {u"--label"_s, u"2"_s}).out;
    CHECK(
        labelled.contains("2 highlights (1 with notes) · 1 note · 2 articles · scope: all articles · filter: label=2"));
    const QByteArray dated = library.exported(u"notes"_s, u"csv"_s, {u"--from"_s, u"2025"_s, u"--no-summary"_s}).out;
    CHECK(dated.count("\r\nhighlight,") == 2);
    CHECK(library.exported(u"notes"_s, u"md"_s, {u"--label"_s, u"nonsense"_s}).status == cli::BadUsage);

    const QByteArray events = library.exported(u"chronology"_s, u"json"_s, {u"--track"_s, u"japan-vietnam"_s}).out;
    const QJsonObject root = QJsonDocument::fromJson(events).object();
    CHECK(root.value("events"_L1).toArray().size() == 1);
    CHECK(root.value("articles"_L1).toArray().size() == 1);
    CHECK(root.value("filter"_L1).toString() == u"track=japan-vietnam"_s);
    CHECK(library.exported(u"chronology"_s, u"md"_s)
              .out.contains("2 events · scope: all articles · 2 articles · made 2025-06-03"));
    CHECK(library.exported(u"chronology"_s, u"md"_s, {u"--status"_s, u"confirmed"_s}).out.contains("0 events"));
    CHECK(library.exported(u"chronology"_s, u"md"_s, {u"--track"_s, u"nowhere"_s}).status == cli::BadUsage);
}

TEST_CASE("Every format can be written from a library, the same each time")
{
    Library library;
    library.markAll();
    for (const QString& format :
         {u"md"_s, u"html"_s, u"odt"_s, u"pdf"_s, u"csv"_s, u"json"_s, u"jsonld"_s, u"ris"_s, u"bibtex"_s, u"csl"_s}) {
        INFO(format.toStdString());
        const Answer once = library.exported(u"notes"_s, format);
        CHECK(once.status == cli::AllRead);
        CHECK(!once.out.isEmpty());
        CHECK(once.out == library.exported(u"notes"_s, format).out);
    }
    for (const QString& format : {u"table"_s, u"md"_s, u"html"_s, u"odt"_s, u"pdf"_s, u"csv"_s, u"json"_s, u"ics"_s,
                                  u"timelinejs"_s, u"svg"_s}) {
        INFO(format.toStdString());
        const Answer once = library.exported(u"chronology"_s, format);
        CHECK(once.status == cli::AllRead);
        CHECK(once.out == library.exported(u"chronology"_s, format).out);
    }
}

TEST_CASE("A file that is there is left alone, replaced or brought up to date, as asked")
{
    Library library;
    library.markAll();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.md"_s);
    const QStringList command {u"export"_s, u"--library"_s, library.folder.path(),
                               u"--what"_s, u"notes"_s,     u"--format"_s,
                               u"md"_s,     u"-o"_s,        file};
    CHECK(run(command).status == cli::AllRead);
    const Answer refused = run(command);
    CHECK(refused.status == cli::SomeUnread);
    CHECK(refused.complaints.join(u' ').contains(u"left alone"_s));
    QFile notes(file);
    REQUIRE(notes.open(QIODevice::Append));
    notes.write("\nMine.\n");
    notes.close();
    CHECK(run(command + QStringList {u"--update"_s}).status == cli::AllRead);
    REQUIRE(notes.open(QIODevice::ReadOnly));
    CHECK(notes.readAll().endsWith("\nMine.\n"));
    notes.close();
    CHECK(run(command + QStringList {u"--force"_s}).status == cli::AllRead);
    REQUIRE(notes.open(QIODevice::ReadOnly));
    CHECK(!notes.readAll().contains("Mine."));
}

TEST_CASE("Wrong usage is told apart from a library that is not there")
{
    CHECK(run({u"export"_s}).status == cli::BadUsage);
    CHECK(run({u"export"_s, u"--what"_s, u"notes"_s, u"--format"_s, u"docx"_s, u"-o"_s, u"-"_s}).status
          == cli::BadUsage);
    CHECK(run({u"export"_s, u"--what"_s, u"notes"_s, u"--format"_s, u"md"_s}).status == cli::BadUsage);
    CHECK(run({u"export"_s, u"--what"_s, u"notes"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s, u"--update"_s}).status
          == cli::BadUsage);
    CHECK(run({u"export"_s, u"--what"_s, u"notes"_s, u"--format"_s, u"md"_s, u"-o"_s, u"-"_s, u"--library"_s,
               u"/nowhere/at/all"_s})
              .status
          == cli::NoLibrary);
    const Answer help = run({u"export"_s, u"--help"_s});
    CHECK(help.status == cli::AllRead);
    CHECK(help.out.contains("linimasa.library/1"));
    const QTemporaryDir folder;
    const Answer missing = run({u"import"_s, u"--library"_s, folder.path(), u"--notes"_s, u"/nowhere/notes.json"_s});
    CHECK(missing.status == cli::SomeUnread);
}
