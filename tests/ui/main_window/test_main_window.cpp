#include "window_room.h"

using namespace linimasa;
using namespace linimasa::ui;
using namespace linimasa::ui::tests;

TEST_CASE("Files opened are read, analysed and told of in the status line; the first is shown")
{
    WindowRoom it;
    it.open({it.pact(), it.talks()});
    CHECK(it.window.selection().article() == 0);
    CHECK(it.window.windowTitle().contains(u"Japan and Vietnam sign"_s));
    CHECK(it.window.reader().view().toPlainText().startsWith(u"Japan and Vietnam sign"_s));
    CHECK_FALSE(it.window.reader().view().marks().all().empty());
    CHECK(QTest::qWaitFor([&] { return !it.window.collection().chronology().empty(); }, 20000));
}

TEST_CASE("A folder is opened with what is in it; bad files keep their row and say why; the rest goes on")
{
    WindowRoom it;
    it.pact();
    it.write(u"empty.txt"_s, {});
    it.write(u"picture.txt"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000"));
    it.open({it.folder.path()});
    const auto& entries = it.window.collection().entries();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].error.kind == base::ErrorKind::Empty);
    CHECK(entries[1].state == models::ReadingState::Ready);
    CHECK(entries[2].error.kind == base::ErrorKind::NotText);
    CHECK_FALSE(entries[2].error.sentence.isEmpty());
}

TEST_CASE("A file that is in the list already is shown, not added again")
{
    WindowRoom it;
    it.open({it.pact(), it.talks()});
    it.window.open({it.talks()});
    CHECK(QTest::qWaitFor([&] { return it.window.selection().article() == 1; }));
    CHECK(it.window.collection().size() == 2);
}

TEST_CASE("A missing file says so and its row can be removed")
{
    WindowRoom it;
    it.open({it.folder.filePath(u"gone.txt"_s), it.pact()});
    CHECK(it.window.collection().entry(0).error.kind == base::ErrorKind::NotFound);
    it.trigger(Act::RemoveArticle);
    CHECK(it.window.collection().size() == 1);
    CHECK(it.window.selection().article() == 0);
    CHECK(it.window.reader().openPath() == it.pact());
}

TEST_CASE("Dropped files are opened")
{
    WindowRoom it;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(it.pact())});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&it.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&it.window, &drop);
    CHECK(QTest::qWaitFor([&] { return it.window.collection().size() == 1; }));
}

TEST_CASE("Letters are keys while one reads and letters while one types")
{
    WindowRoom it;
    it.open({it.pact(), it.talks()});
    it.trigger(Act::GoToText);
    it.press(Qt::Key_J);
    CHECK(it.window.selection().article() == 1);
    it.press(Qt::Key_K);
    CHECK(it.window.selection().article() == 0);
    it.press(Qt::Key_BracketRight);
    CHECK(it.window.reader().view().focusMark());
    it.trigger(Act::FilterArticles);
    auto* filter = qobject_cast<QLineEdit*>(it.window.focusWidget());
    REQUIRE(filter != nullptr);
    it.press(Qt::Key_J);
    CHECK(it.window.selection().article() == 0);
    CHECK(filter->text() == u"j");
}

TEST_CASE("Back returns to the article and the place that were left")
{
    WindowRoom it;
    it.open({it.pact(), it.talks()});
    it.trigger(Act::NextArticle);
    REQUIRE(it.window.selection().article() == 1);
    it.trigger(Act::Back);
    CHECK(it.window.selection().article() == 0);
    it.trigger(Act::Forward);
    CHECK(it.window.selection().article() == 1);
}

TEST_CASE("From the text to its event and back by one key")
{
    WindowRoom it;
    it.open({it.pact()});
    REQUIRE(QTest::qWaitFor([&] { return !it.window.collection().chronology().empty(); }, 20000));
    it.trigger(Act::GoToText);
    it.trigger(Act::PassageOrEvent);
    CHECK_FALSE(it.window.selection().chosenEvent().isEmpty());
    CHECK(it.dock(u"timeline"_s).isAncestorOf(it.window.focusWidget()));
    it.trigger(Act::PassageOrEvent);
    CHECK(it.window.focusWidget() == &it.window.reader().view());
}

TEST_CASE("A file deleted or changed while it is open is told of above the text, which stays")
{
    WindowRoom it;
    const QString path = it.pact();
    it.open({path});
    const QString text = it.window.reader().view().toPlainText();
    const auto message = [&] {
        QString all;
        for (const widgets::MessageBar* bar : it.window.reader().findChildren<widgets::MessageBar*>()) {
            all += bar->message();
        }
        return all;
    };
    REQUIRE(QFile::remove(path));
    CHECK(QTest::qWaitFor([&] { return message().contains(u"deleted or moved"_s); }));
    CHECK(it.window.reader().view().toPlainText() == text);
}

TEST_CASE("How the window was left comes back: files, article, filter, zoom, layers, theme")
{
    Session kept;
    QString path;
    WindowRoom first;
    {
        path = first.talks();
        first.open({first.pact(), path});
        first.trigger(Act::NextArticle);
        first.trigger(Act::ZoomIn);
        first.trigger(Act::ShowDates);
        first.window.setTheme(widgets::Theme::Dark);
        first.window.findChild<article_list::ArticleListPane*>()->setOrder(models::ArticleOrder::Title);
        kept = fromSettings(toSettings(first.window.session()));
    }
    WindowRoom second;
    second.window.restore(kept, MainWindow::Restore::WithFiles);
    CHECK(QTest::qWaitFor([&] { return second.window.reader().openPath() == path; }, 60000));
    CHECK(second.window.collection().size() == 2);
    const Session again = second.window.session();
    CHECK(again.zoom == kept.zoom);
    CHECK(again.zoom > 1);
    CHECK(again.layers == kept.layers);
    CHECK_FALSE(again.layers.testFlag(reader::Layer::Dates));
    CHECK(again.theme == widgets::Theme::Dark);
    CHECK(again.order == models::ArticleOrder::Title);
    CHECK(again.recent == kept.recent);
    second.window.setTheme(widgets::Theme::Light);
}

TEST_CASE("No key is given twice, and every action has words and a place in a menu")
{
    WindowRoom it;
    QSet<QString> keys;
    QSet<QAction*> offered;
    for (QMenu* menu : it.window.menuBar()->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            offered.insert(action);
        }
    }
    for (QAction* action : it.window.actions().all()) {
        REQUIRE(action != nullptr);
        CHECK_FALSE(action->text().isEmpty());
        CHECK(offered.contains(action));
        for (const QKeySequence& key : action->shortcuts()) {
            INFO(key.toString().toStdString());
            CHECK_FALSE(keys.contains(key.toString()));
            keys.insert(key.toString());
        }
    }
    const Actions& actions = it.window.actions();
    CHECK(actions[Act::PreviousDate]->shortcut() == QKeySequence(Qt::Key_Comma));
    CHECK(actions[Act::NextDate]->shortcut() == QKeySequence(Qt::Key_Period));
    CHECK(actions[Act::PreviousEntity]->shortcut() == QKeySequence(Qt::Key_BracketLeft));
    CHECK(actions[Act::ZoomIn]->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Plus));
    CHECK(actions[Act::EntityCard]->shortcuts().contains(QKeySequence(Qt::SHIFT | Qt::Key_F10)));
}

TEST_CASE("Many files are read after opening them has returned")
{
    WindowRoom it;
    for (int i = 0; i < 60; ++i) {
        it.write(u"%1.txt"_s.arg(i, 3, 10, QLatin1Char('0')),
                 "Japan and Vietnam met\n\nJapan and Vietnam held a meeting on cyber security in Tokyo on 5 October "
                     + QByteArray::number(1960 + i) + ".\n");
    }
    it.window.open({it.folder.path()});
    // open() only starts the reading: nothing has been analysed when it returns.
    CHECK(it.window.collection().chronology().empty());
    QElapsedTimer all;
    all.start();
    while (!it.isRead() && all.elapsed() < 120000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    CHECK(it.isRead());
    CHECK(it.window.collection().size() == 60);
}

TEST_CASE("F7 puts a caret into the text; letters stay commands, and a second F7 takes it away")
{
    WindowRoom it;
    it.open({it.pact(), it.talks()});
    reader::ArticleView& view = it.window.reader().view();
    it.press(Qt::Key_F7);
    CHECK(it.window.actions()[Act::TextCaret]->isChecked());
    CHECK(view.hasCaret());
    CHECK(view.hasFocus());
    it.press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(view.textCursor().selectedText().trimmed() == u"Japan");
    it.press(Qt::Key_BracketRight);
    REQUIRE(view.focusMark());
    CHECK(view.textCursor().position() == view.focusMark()->range.begin);
    it.press(Qt::Key_J);
    CHECK(it.window.selection().article() == 1);
    CHECK(it.window.session().hasCaret);
    it.press(Qt::Key_F7);
    CHECK_FALSE(view.hasCaret());
}
