// The panes and what opens in them.
#include "tests/ui/scenes/scenes.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/notes/note_edit.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/notes_pane.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/review/review_pane.h"
#include "ui/search_box.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

#include <algorithm>

namespace linimasa::support {

using namespace Qt::StringLiterals;
using inspector::InspectorPane;
using timeline::TimelinePane;
using ui::Act;

namespace {

void closeMenus(QWidget& window)
{
    for (auto* menu : window.findChildren<QMenu*>()) {
        menu->close();
    }
}

/// The event for which the test is true, chosen.
template<typename Test> void chooseEvent(const Room& room, Test test)
{
    const domain::Chronology& events = room.window().collection().chronology();
    const auto found = std::ranges::find_if(events, test);
    room.window().selection().setEvent(found == events.end() ? QString() : found->id);
    settle();
}

void visitReader(Room& room, const Visit& visit)
{
    ui::MainWindow& window = room.window();
    window.selection().setArticle(room.row(u"en-1"_s));
    settle(150);
    look(visit, u"window-article"_s, &window);
    room.action(Act::GoToText).trigger();
    room.action(Act::NextEntity).trigger();
    room.action(Act::EntityCard).trigger();
    look(visit, u"reader-name-card"_s, &window.reader());
    QTest::keyClick(&window.reader().view(), Qt::Key_Escape);
    room.action(Act::NextDate).trigger();
    room.action(Act::Why).trigger();
    look(visit, u"reader-date-card"_s, &window.reader());
    QTest::keyClick(&window.reader().view(), Qt::Key_Escape);
    room.action(Act::Find).trigger();
    auto* field = window.reader().findChild<QLineEdit*>();
    QTest::keyClicks(field, u"cyber"_s);
    look(visit, u"reader-find"_s, &window.reader());
    QTest::keyClick(field, Qt::Key_Escape);

    // Marks of the reader, and the bar that offers them.
    room.select(u"Japan"_s);
    room.action(Act::MarkFirst).trigger();
    room.select(u"cyber"_s);
    room.action(Act::MarkThird).trigger();
    room.select(u"ASEAN"_s);
    room.action(Act::MarkFourth).trigger();
    room.select(u"Tokyo"_s);
    settle(900); // the bar waits until the selection stays as it is
    look(visit, u"reader-selection"_s, &window.reader());
    for (const auto& [name, scene] :
         {std::pair {u"zip"_s, u"reader-unreadable"_s}, std::pair {u"empty"_s, u"reader-empty"_s},
          std::pair {u"truncated"_s, u"reader-encoding"_s}, std::pair {u"undated"_s, u"reader-undated"_s}}) {
        window.selection().setArticle(room.row(name));
        settle(150);
        look(visit, scene, &window.reader());
    }
    window.selection().setArticle(room.row(u"id-1"_s));
    settle(150);
}

void visitList(Room& room, const Visit& visit)
{
    ui::MainWindow& window = room.window();
    auto* list = room.part<article_list::ArticleListPane>();
    look(visit, u"list"_s, list);
    auto* rows = list->findChild<QListView*>();
    Q_EMIT rows->customContextMenuRequested(rows->visualRect(rows->model()->index(1, 0)).center());
    for (auto* menu : window.findChildren<QMenu*>()) {
        if (menu->isVisible()) {
            look(visit, u"list-menu"_s, menu);
        }
    }
    closeMenus(window);
    auto* search = room.part<ui::SearchBox>();
    search->setFocus();
    QTest::keyClicks(search, u"siber"_s);
    settle(600);
    look(visit, u"list-found"_s, list);
    search->clear();
    QTest::keyClicks(search, u"qqqq"_s);
    settle(600);
    look(visit, u"list-nothing"_s, list);
    search->clear();
    Q_EMIT search->textEdited({});
    settle(600);
    if (auto* report = window.findChild<widgets::NoticeBar*>(u"importReport"_s);
        report != nullptr && report->isVisible()) {
        if (auto* details = report->findChild<QPushButton*>()) {
            details->click();
        }
        look(visit, u"import-report"_s, report);
        report->dismiss();
    }
}

void visitInspector(Room& room, const Visit& visit)
{
    ui::MainWindow& window = room.window();
    auto* pane = window.findChild<InspectorPane*>();
    room.action(Act::GoToInspector).trigger();
    window.selection().setEvent({});
    pane->setCurrentIndex(InspectorPane::EventTab);
    look(visit, u"event-none"_s, pane);
    chooseEvent(room, [](const domain::ChronologyEvent& event) { return event.evidences.size() > 1; });
    pane->setCurrentIndex(InspectorPane::EventTab);
    look(visit, u"event"_s, pane);
    room.action(Act::EditEvent).trigger();
    look(visit, u"event-form"_s, pane);
    if (auto* cancel = pane->findChild<QPushButton*>(u"cancel"_s)) {
        cancel->click();
    }
    chooseEvent(room, [](const domain::ChronologyEvent& event) { return event.conflict.has_value(); });
    look(visit, u"event-conflict"_s, pane);
    room.select(u"Jepang"_s);
    room.action(Act::AddSource).trigger();
    look(visit, u"event-chooser"_s, pane);
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : pane, Qt::Key_Escape);

    window.selection().setEntity({});
    pane->setCurrentIndex(InspectorPane::EntitiesTab);
    look(visit, u"entities"_s, pane);
    const models::ArticlePointer article = window.collection().article(window.selection().article());
    if (article && !article->analysis.mentions.empty()) {
        window.selection().setEntity(article->analysis.mentions.front().entityId);
    }
    look(visit, u"entity"_s, pane);
    room.action(Act::CorrectName).trigger();
    look(visit, u"entity-form"_s, pane);
    if (auto* cancel = pane->findChild<QPushButton*>(u"cancel"_s)) {
        cancel->click();
    }
    pane->setCurrentIndex(InspectorPane::SourceTab);
    look(visit, u"source"_s, pane);
    pane->startEditing();
    look(visit, u"source-form"_s, pane);
}

void visitNotes(Room& room, const Visit& visit)
{
    ui::MainWindow& window = room.window();
    window.selection().setArticle(room.row(u"en-1"_s));
    settle(150);
    room.action(Act::GoToNotes).trigger();
    auto* notes = room.part<notes::NotesPane>();
    look(visit, u"notes"_s, notes);
    QTest::keyClick(&notes->list(), Qt::Key_Home);
    room.action(Act::WriteNote).trigger();
    QTest::keyClicks(&notes->editor().edit(), u"Ask the embasy for the **signing** date."_s);
    settle(300);
    look(visit, u"notes-writing"_s, notes);
    notes->setScope(notes::NotesPane::Scope::AllArticles);
    look(visit, u"notes-all"_s, notes);
    room.action(Act::OpenReview).trigger();
    auto* review = room.part<review::ReviewPane>();
    look(visit, u"review"_s, review);
    for (int step = 1; step <= 3; ++step) {
        review->step(1);
        look(visit, u"review-%1"_s.arg(step), review);
    }
}

void visitTimeline(Room& room, const Visit& visit)
{
    ui::MainWindow& window = room.window();
    room.action(Act::GoToTimeline).trigger();
    auto* pane = room.part<TimelinePane>();
    look(visit, u"timeline"_s, pane);
    room.action(Act::AcceptEvents).trigger();
    look(visit, u"status"_s, window.statusBar());
    pane->setView(TimelinePane::View::Table);
    look(visit, u"timeline-table"_s, pane);
    pane->setView(TimelinePane::View::Chart);
    look(visit, u"timeline-chart"_s, pane);
    pane->setGrouping(timeline::LaneGrouping::Country);
    look(visit, u"timeline-countries"_s, pane);
    pane->setGrouping(timeline::LaneGrouping::Kind);
    look(visit, u"timeline-kinds"_s, pane);
    pane->setGrouping(timeline::LaneGrouping::Track);
    pane->setView(TimelinePane::View::Both);
    auto* words = pane->findChild<QLineEdit*>(u"words"_s);
    words->setText(u"qqqq"_s);
    settle(400);
    look(visit, u"timeline-nothing"_s, pane);
    words->clear();
    settle(400);
}

} // namespace

void visitPanes(Room& room, const Visit& visit)
{
    visitReader(room, visit);
    visitList(room, visit);
    visitInspector(room, visit);
    visitNotes(room, visit);
    visitTimeline(room, visit);
}

} // namespace linimasa::support
