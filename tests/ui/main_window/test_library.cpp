#include "tests/ui/main_window/library_desk.h"
#include "ui/status_line.h"

#include <QScrollBar>

using namespace linimasa;
using namespace linimasa::ui;
using namespace linimasa::ui::tests;
using namespace Qt::StringLiterals;

TEST_CASE("An article that the library has before the window is told of it takes the row of its file")
{
    const QTemporaryDir folder;
    auto opened = library::openLibrary({folder.path()}, QDateTime({2025, 6, 1}, {9, 0}));
    REQUIRE(opened);
    models::Collection collection;
    LibraryList list(collection, *opened->database);
    list.fill();
    collection.append(QStringList {u"/clippings/a.txt"_s, u"/clippings/b.txt"_s});
    domain::AnalysedArticle article;
    article.article.path = u"/clippings/b.txt"_s;
    article.article.title = u"Judul"_s;
    article.article.text = u"Judul\n\nJepang dan Vietnam sepakat."_s;
    const auto added = library::ArticleStore(*opened->database)
                           .add(library::prepareArticle(article, u"test"_s, QDateTime({2025, 6, 1}, {9, 0})));
    REQUIRE(added);
    list.refresh();
    REQUIRE(collection.size() == 2);
    CHECK(collection.entry(1).id == domain::number(added->id));
    CHECK(collection.entry(1).title == u"Judul"_s);
    list.take(1, added->id); // the word that comes later changes nothing
    CHECK(collection.size() == 2);
}

TEST_CASE("What was opened is in the library and there again at the next start, texts and events too")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact(), it.talks()}, 2);
        desk.waitFor([&] { return !desk.articles().chronology().empty(); });
    }
    QFile::remove(it.clippings.filePath(u"pact.txt"_s));
    Desk desk(it.library.path());
    desk.waitFor([&] { return desk.kept() == 2; });
    desk.window().selection().setArticle(0);
    CHECK(desk.text().startsWith(u"Japan and Vietnam sign"_s));
    CHECK_FALSE(desk.window().reader().view().marks().all().empty());
    desk.waitFor([&] { return !desk.articles().chronology().empty(); });
    const domain::Evidence& evidence = desk.articles().chronology().front().evidences.front();
    CHECK(evidence.passage.contains(u"signed"_s));
    CHECK(desk.articles().rowOfId(evidence.article) == 0);
}

TEST_CASE("A text that is there already is shown and not added; the report says so")
{
    Fixture it;
    Desk desk(it.library.path());
    desk.open({it.pact(), it.talks()}, 2);
    desk.waitFor([&] { return !desk.bar(u"importReport"_s).sentence().isEmpty(); });
    const QString copy = it.clippings.filePath(u"again.txt"_s);
    REQUIRE(QFile::copy(it.clippings.filePath(u"pact.txt"_s), copy));
    desk.window().open({copy});
    desk.waitFor([&] { return desk.bar(u"importReport"_s).sentence().contains(u"1 file:"_s); });
    CHECK(desk.articles().size() == 2);
    CHECK(desk.window().selection().article() == 0);
    CHECK(desk.bar(u"importReport"_s).details().contains(copy));
}

TEST_CASE("A file that cannot be read is named with its reason, and the rest is kept")
{
    Fixture it;
    Desk desk(it.library.path());
    const QString empty = it.write(u"empty.txt"_s, {});
    desk.open({it.pact(), empty, it.talks()}, 2);
    desk.waitFor([&] { return !desk.bar(u"importReport"_s).sentence().isEmpty(); });
    CHECK(desk.bar(u"importReport"_s).sentence() == u"3 files: 2 new, 1 could not be read."_s);
    CHECK(desk.bar(u"importReport"_s).details().startsWith(empty + u": "_s));
    auto* details = desk.bar(u"importReport"_s).findChild<QPushButton*>();
    REQUIRE(details != nullptr);
    CHECK(desk.articles().tally().failed == 1);
}

TEST_CASE("Typing searches everything; Enter opens the best at the place; Escape brings all back")
{
    Fixture it;
    Desk desk(it.library.path());
    desk.open({it.pact(), it.talks()}, 2);
    desk.window().selection().setArticle(0);
    desk.window().actions()[Act::SearchAll]->trigger();
    desk.typeSearch(u"indonesia"_s);
    desk.waitFor([&] {
        return desk.list().model()->rowCount() == 1
            && desk.list().model()->index(0, 0).data(models::SortedArticles::SnippetRole).isValid();
    });
    CHECK(desk.window().selection().article() == 0); // nothing is opened by typing
    const auto* status = desk.window().findChild<StatusLine*>();
    REQUIRE(status != nullptr);
    CHECK(status->currentMessage() == u"Found: 1 article"_s);
    QTest::keyClick(&desk.search(), Qt::Key_Return);
    CHECK(desk.window().selection().article() == 1);
    CHECK(desk.text().startsWith(u"Tokyo and ASEAN"_s));
    desk.search().setFocus();
    QTest::keyClick(&desk.search(), Qt::Key_Escape);
    CHECK(desk.list().model()->rowCount() == 2);
    CHECK(status->currentMessage().isEmpty());
    desk.typeSearch(u"nowhere"_s);
    desk.waitFor([&] { return desk.list().model()->rowCount() == 0; });
    auto* pane = desk.window().findChild<article_list::ArticleListPane*>();
    for (auto* button : pane->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton); // "Clear filter"
        }
    }
    CHECK(desk.list().model()->rowCount() == 2);
    CHECK(desk.search().text().isEmpty());
}

TEST_CASE("What is found is shown from the best on, though the open article stands further down")
{
    Fixture it;
    Desk desk(it.library.path());
    QStringList paths;
    for (int i = 0; i < 12; ++i) {
        // The earlier say it more often, which makes them better; no words else in common, or they were near copies.
        QByteArray text = "Story of " + QByteArray(7, static_cast<char>('a' + i)) + "\n\n";
        for (int times = 0; times < 14 - i; ++times) {
            text += "ransomware " + QByteArray(3 + times, static_cast<char>('a' + i)) + ' ';
        }
        paths << it.write(u"%1.txt"_s.arg(i, 2, 10, QChar(u'0')), text + "\n");
    }
    desk.open(paths, 12);
    const int last = desk.articles().rowOf(paths.last());
    desk.window().selection().setArticle(last);
    desk.typeSearch(u"ransomware "_s);
    desk.waitFor([&] {
        return desk.list().model()->rowCount() == 12
            && desk.list().model()->index(0, 0).data(models::SortedArticles::SnippetRole).isValid();
    });
    REQUIRE(desk.list().verticalScrollBar()->maximum() > 0);
    CHECK(desk.list().verticalScrollBar()->value() == 0);
    CHECK(desk.window().selection().article() == last);
}

TEST_CASE("The list is narrowed by facets, which count what they would leave, and a chip takes one back")
{
    Fixture it;
    Desk desk(it.library.path());
    desk.open({it.pact(), it.talks(), it.undated()}, 3);
    auto* facets = desk.window().findChild<QToolButton*>(u"facets"_s);
    REQUIRE(facets != nullptr);
    CHECK(facets->isVisible());
    const auto actionIn = [](QMenu* menu, const QString& words) -> QAction* {
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&').contains(words)) {
                return action;
            }
        }
        return nullptr;
    };
    QMenu* years = actionIn(facets->menu(), u"Year"_s)->menu();
    Q_EMIT years->aboutToShow();
    desk.waitFor([&] { return actionIn(years, u"2021 ("_s) != nullptr; });
    actionIn(years, u"2021 ("_s)->trigger();
    desk.waitFor([&] { return desk.list().model()->rowCount() == 1; });
    CHECK(desk.list().model()->index(0, 0).data().toString().startsWith(u"Japan and Vietnam sign"_s));
    QToolButton* chip = nullptr;
    for (auto* button : facets->parentWidget()->findChildren<QToolButton*>()) {
        chip = button->isVisible() && button->text().contains(u'✕') ? button : chip;
    }
    REQUIRE(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    desk.waitFor([&] { return desk.list().model()->rowCount() == 3; });
    actionIn(facets->menu(), u"Without publication date"_s)->trigger();
    desk.waitFor([&] { return desk.list().model()->rowCount() == 2; });
    CHECK(desk.list().model()->index(1, 0).data().toString() == u"Exercise opens in Hanoi"_s);
}

TEST_CASE("A publication date that is entered places relative dates; one step takes it back")
{
    Fixture it;
    Desk desk(it.library.path());
    desk.open({it.undated()}, 1);
    desk.window().selection().setArticle(0);
    QTest::qWait(200); // the panes that are made later
    auto* inspector = desk.window().findChild<inspector::InspectorPane*>();
    REQUIRE(inspector != nullptr);
    const auto unresolved = [&] {
        const auto article = desk.articles().article(0);
        return std::ranges::count_if(article->analysis.timexes,
                                     [](const domain::Timex& timex) { return !timex.value.has_value(); });
    };
    REQUIRE(unresolved() == 1);
    inspector->startEditing();
    auto* date = inspector->findChild<QLineEdit*>(u"editDate"_s);
    REQUIRE(date != nullptr);
    QTest::keyClicks(date, u"2025-05-16"_s);
    QTest::keyClick(date, Qt::Key_Return);
    desk.waitFor([&] { return desk.articles().entry(0).published.has_value() && unresolved() == 0; });
    CHECK(desk.articles().entry(0).publishedFrom == domain::PublishedFrom::User);
    const auto placed = desk.articles().article(0);
    CHECK(placed->analysis.timexes.front().value->toString() == u"2025-05-15"_s);
    desk.window().undoStack().undo();
    desk.waitFor([&] { return !desk.articles().entry(0).published.has_value() && unresolved() == 1; });
    desk.window().undoStack().redo();
    desk.waitFor([&] { return unresolved() == 0; });
}

TEST_CASE("Forgetting says what goes and asks first")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact(), it.talks()}, 2);
        desk.window().selection().setArticle(0);
        for (const bool sure : {false, true}) {
            desk.window().actions()[Act::RemoveArticle]->trigger();
            auto* box = desk.window().findChild<QMessageBox*>();
            REQUIRE(box != nullptr);
            CHECK(box->informativeText().contains(u"event"_s));
            for (QAbstractButton* button : box->buttons()) {
                if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == sure) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    break;
                }
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            CHECK(desk.articles().size() == (sure ? 1 : 2));
        }
        CHECK(QFile::exists(it.clippings.filePath(u"pact.txt"_s)));
    }
    Desk desk(it.library.path());
    desk.waitFor([&] { return desk.kept() == 1; });
    CHECK(desk.articles().entry(0).title == u"Tokyo and ASEAN hold talks"_s);
}

TEST_CASE("Text that is dropped becomes an article of its own")
{
    Fixture it;
    Desk desk(it.library.path());
    auto* data = new QMimeData;
    data->setText(u"Japan hands over equipment\n\nOn 30 April 2024 Japan handed over equipment for cyber defence to "
                  "Indonesia in Jakarta, both governments said."_s);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &drop);
    delete data;
    desk.waitFor([&] { return desk.kept() == 1; });
    CHECK(desk.articles().entry(0).title == u"Japan hands over equipment"_s);
    CHECK(desk.text().contains(u"30 April 2024"_s));
}

TEST_CASE("A library of a newer program is left alone and told of; the window works without it")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact()}, 1);
    }
    {
        auto database = library::Database::open(it.library.filePath(u"library.sqlite"_s));
        REQUIRE(database);
        REQUIRE((*database)->execute(u"PRAGMA user_version = 999"_s));
    }
    Desk desk(it.library.path());
    CHECK_FALSE(desk.window().librarian().hasLibrary());
    CHECK(desk.bar(u"libraryState"_s).isVisible());
    desk.window().open({it.talks()});
    desk.waitFor([&] { return desk.articles().size() == 1 && desk.articles().tally().ready == 1; });
    CHECK(desk.text().startsWith(u"Tokyo and ASEAN"_s));
}

TEST_CASE("A damaged library is replaced by its last copy, and the window says which")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact()}, 1);
        auto opened = library::openLibrary({it.library.path()}, QDateTime({2025, 6, 1}, {9, 0}));
        REQUIRE(opened);
        REQUIRE(library::backUpDaily(*opened->database, {it.library.path()}, QDateTime({2025, 6, 1}, {9, 0})));
    }
    {
        QDir(it.library.path()).remove(u"library.sqlite-wal"_s);
        QFile file(it.library.filePath(u"library.sqlite"_s));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8192, 'x'));
    }
    Desk desk(it.library.path());
    desk.waitFor([&] { return desk.kept() == 1; });
    CHECK_FALSE(desk.bar(u"libraryState"_s).sentence().isEmpty());
}
