#include "tests/ui/main_window/library_desk.h"

#include <QAbstractButton>
#include <QFileDialog>

using namespace linimasa;
using namespace linimasa::ui;
using namespace linimasa::ui::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the bar above the text says, empty when there is none; its button is pressed with press().
QString fileNote(Desk& desk)
{
    for (const widgets::MessageBar* bar : desk.window().reader().findChildren<widgets::MessageBar*>()) {
        if (bar->isVisible() && bar->message().contains(u"kept"_s)) {
            return bar->message();
        }
    }
    return {};
}

void mark(Desk& desk, const QString& words)
{
    reader::ArticleView& view = desk.window().reader().view();
    const qsizetype begin = view.article()->article.text.indexOf(words);
    REQUIRE(begin >= 0);
    QTextCursor cursor(view.document());
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin + words.size()), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    desk.window().actions()[Act::MarkFirst]->trigger();
}

/// Presses "Locate…" above the text and chooses the file in the dialog.
void locateBy(Desk& desk, const QString& path)
{
    QAbstractButton* locate = nullptr;
    for (QAbstractButton* button : desk.window().reader().findChildren<QAbstractButton*>()) {
        locate = button->isVisible() && button->text() == u"Locate…"_s ? button : locate;
    }
    REQUIRE(locate != nullptr);
    QTest::mouseClick(locate, Qt::LeftButton);
    auto* dialog = desk.window().findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->windowTitle() == u"Where is pact.txt?"_s);
    dialog->selectFile(path);
    static_cast<QDialog*>(dialog)->accept();
}

} // namespace

TEST_CASE("A file that changed while the window was closed is told of; read again, the highlights go with their words")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact()}, 1);
    }
    it.write(u"pact.txt"_s,
             "Updated at noon\n\nJapan and Vietnam sign a cybersecurity agreement\n\nTOKYO, Nov. 23, 2021 - Japan and "
             "Vietnam signed a cybersecurity cooperation agreement in Hanoi on Nov. 23, 2021.\n");
    const auto database
        = library::connectTo({it.library.path()}, library::Access::ReadWrite, library::Durability::Full);
    REQUIRE(database.has_value());
    library::SqliteAnnotationStore marks(**database);
    Desk desk(it.library.path(), &marks);
    desk.waitFor([&] { return desk.kept() == 1; });
    desk.window().selection().setArticle(0);
    mark(desk, u"cybersecurity cooperation agreement"_s);
    mark(desk, u"in Tokyo"_s);
    desk.waitFor([&] { return fileNote(desk).contains(u"has changed"_s); });
    CHECK(desk.text().startsWith(u"Japan and Vietnam"_s)); // the kept copy stays
    Q_EMIT desk.window().reader().rereadRequested(0);
    desk.waitFor([&] { return desk.kept() == 2 && desk.text().startsWith(u"Updated"_s); });
    models::Annotations& notes = desk.window().annotating().annotations();
    const QString newKey = desk.articles().entry(desk.window().selection().article()).textKey;
    desk.waitFor([&] { return notes.highlightsIn(newKey).size() == 2; });
    const auto moved = notes.highlightsIn(newKey);
    const auto placed = std::ranges::find_if(moved, &domain::Highlight::isPlaced);
    REQUIRE(placed != moved.end());
    CHECK(placed->anchor.exact == u"cybersecurity cooperation agreement"_s);
    CHECK(notes.unplacedCount() == 1); // its words are gone: it is listed
    CHECK(notes.highlights().size() == 2);
    desk.window().actions()[Act::Undo]->trigger();
    CHECK(notes.highlightsIn(newKey).empty());
    CHECK(notes.unplacedCount() == 0);
}

TEST_CASE("A file that is gone is told of, its text stays, and it can be located")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact()}, 1);
    }
    REQUIRE(QDir().rename(it.clippings.filePath(u"pact.txt"_s), it.clippings.filePath(u"moved.txt"_s)));
    Desk desk(it.library.path());
    desk.waitFor([&] { return desk.kept() == 1; });
    desk.window().selection().setArticle(0);
    desk.waitFor([&] { return fileNote(desk).contains(u"no longer at"_s); });
    CHECK(desk.text().startsWith(u"Japan and Vietnam"_s));
    desk.window().librarian().locate(0, it.talks()); // another text becomes an article of its own
    desk.waitFor([&] { return desk.kept() == 2; });
    const int row = desk.articles().rowOf(it.clippings.filePath(u"pact.txt"_s));
    REQUIRE(row >= 0);
    CHECK(desk.articles().entry(row).file == domain::FileState::Missing);

    desk.window().selection().setArticle(row);
    desk.waitFor([&] { return fileNote(desk).contains(u"no longer at"_s); });
    locateBy(desk, it.clippings.filePath(u"moved.txt"_s));
    const auto moved = [&] { return desk.articles().rowOf(it.clippings.filePath(u"moved.txt"_s)); };
    desk.waitFor([&] { return moved() >= 0 && desk.articles().entry(moved()).file == domain::FileState::AsRead; });
    CHECK(desk.kept() == 2);
}

TEST_CASE("What was corrected of an article's data holds for its changed file, and the date places its dates")
{
    Fixture it;
    Desk desk(it.library.path());
    desk.open({it.undated()}, 1);
    domain::ArticleEdits edits;
    edits.title = u"My title"_s;
    edits.published = domain::Edtf::day(QDate(2025, 5, 16));
    desk.window().selection().setArticle(0);
    desk.window().librarian().edit(desk.articles().idOf(0), edits);
    desk.waitFor([&] { return models::titleOf(desk.articles().entry(0)) == u"My title"_s; });
    it.write(u"undated.txt"_s,
             "Exercise opens in Hanoi\n\nJapan and Vietnam opened a joint exercise on cyber defence yesterday, the "
             "ministry in Hanoi said in a short statement to the press.\n\nIt goes on until next week.\n");
    Q_EMIT desk.window().reader().rereadRequested(desk.window().selection().article());
    desk.waitFor([&] { return desk.kept() == 2; });
    for (int row = 0; row < 2; ++row) {
        desk.waitFor([&] {
            const models::CollectionEntry& entry = desk.articles().entry(row);
            return models::titleOf(entry) == u"My title"_s && entry.publishedFrom == domain::PublishedFrom::User;
        });
        const auto article = desk.articles().article(row);
        REQUIRE_FALSE(article->analysis.timexes.empty());
        REQUIRE(article->analysis.timexes.front().value.has_value());
        CHECK(article->analysis.timexes.front().value->toString() == u"2025-05-15"_s);
    }
}

TEST_CASE(
    "What comes into a watched folder comes into the list, at the next start too, and the reader stays where he is")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.talks()}, 1);
        desk.window().actions()[Act::WatchFolders]->trigger();
        auto* dialog = desk.window().findChild<dialogs::FoldersDialog*>();
        REQUIRE(dialog != nullptr);
        dialog->add(it.clippings.path());
        Q_EMIT dialog->chosen(dialog->folders());
        dialog->reject();
        const int open = desk.window().selection().article();
        it.pact();
        desk.waitFor([&] { return desk.kept() == 2; });
        CHECK(desk.window().selection().article() == open);
    }
    it.undated();
    Desk desk(it.library.path());
    desk.waitFor([&] { return desk.kept() == 3; });
}

TEST_CASE("After an update the articles are analysed again in the background, and what the reader marked stays")
{
    Fixture it;
    {
        Desk desk(it.library.path()); // its analyser calls itself otherwise than it is
        desk.open({it.pact()}, 1);
        auto opened = library::openLibrary({it.library.path()}, QDateTime({2025, 6, 1}, {9, 0}));
        REQUIRE(opened);
        CHECK(library::ArticleStore(*opened->database)
                  .load(static_cast<domain::ArticleId>(desk.articles().idOf(0)))
                  ->analysisVersion
              == u"test"_s);
    }
    Desk desk(it.library.path());
    desk.waitFor([&] { return desk.kept() == 1; });
    auto opened = library::openLibrary({it.library.path()}, QDateTime({2025, 6, 1}, {9, 0}));
    REQUIRE(opened);
    library::ArticleStore store(*opened->database);
    const auto id = static_cast<domain::ArticleId>(desk.articles().idOf(0));
    desk.waitFor([&] { return store.load(id)->analysisVersion == analyser()->version(); });
    CHECK(!desk.articles().chronology().empty());
}

TEST_CASE("Files that a folder's walk passed over are named in the report")
{
    Fixture it;
    it.pact();
    it.write(u"table.csv"_s, "a,b\n");
    Desk desk(it.library.path());
    desk.open({it.clippings.path()}, 1);
    desk.waitFor([&] { return desk.bar(u"importReport"_s).sentence().contains(u"1 passed over"_s); });
}
