// What the mouse does with the words of a text: they are dragged onto an event, and names are corrected from their menu.
#include "ui/deciding.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/inspector/entity_correction.h"
#include "ui/models/passage_data.h"
#include "ui/models/review_queue.h"
#include "ui/reader/selection_bar.h"
#include "ui/review/review_pane.h"
#include "ui/reviewing.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/event_table.h"
#include "ui/timeline/timeline_pane.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QRadioButton>
#include <QTabWidget>
#include <QTreeView>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

#include "library_desk.h"

using namespace linimasa;
using namespace linimasa::ui;
using namespace Qt::StringLiterals;

namespace {

class Window {
public:
    Window()
        : m_window({.analyser = tests::analyser(), .tracks = {}})
    {
        m_window.resize(1300, 860);
        m_window.show();
        write(u"pact.txt"_s,
              "Japan and Vietnam sign a cybersecurity agreement\n\nTOKYO, Nov. 23, 2021 - Japan and Vietnam signed "
              "a cybersecurity cooperation agreement in Tokyo on Nov. 23, 2021.\n");
        write(u"talks.txt"_s,
              "Tokyo and ASEAN hold talks\n\nJapan and ASEAN held a meeting on cyber security in Tokyo on 5 October "
              "2023. Officials of Indonesia took part in it.\n");
        m_window.open({m_folder.filePath(u"pact.txt"_s), m_folder.filePath(u"talks.txt"_s)});
        REQUIRE(QTest::qWaitFor([&] { return m_window.collection().chronology().size() == 2; }, tests::patience));
        QTest::qWait(150); // the late panes
    }

    MainWindow& window() { return m_window; }
    reader::ArticleView& text() { return m_window.reader().view(); }
    template<typename Part> Part& part() { return *m_window.findChild<Part*>(); }
    void select(int row, const QString& words)
    {
        m_window.selection().setArticle(row);
        QTest::qWait(20);
        const auto begin = static_cast<int>(text().toPlainText().indexOf(words));
        REQUIRE(begin >= 0);
        QTextCursor cursor = text().textCursor();
        cursor.setPosition(begin);
        cursor.setPosition(begin + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        text().setTextCursor(cursor);
    }
    /// What is copied or dragged of the selected words.
    std::unique_ptr<QMimeData> taken()
    {
        text().copy();
        auto data = std::make_unique<QMimeData>();
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        REQUIRE(copied->hasFormat(models::passageFormat()));
        CHECK(copied->hasHtml());
        data->setText(copied->text());
        data->setData(models::passageFormat(), copied->data(models::passageFormat()));
        return data;
    }
    static bool drop(QWidget& viewport, QPoint point, const QMimeData& data)
    {
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&viewport, &enter);
        QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&viewport, &move);
        if (!move.isAccepted()) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(&viewport, &leave);
            return false;
        }
        QDropEvent event(QPointF(point), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&viewport, &event);
        return event.isAccepted();
    }
    std::size_t sources(const QString& title) const
    {
        for (const auto& event : m_window.collection().chronology()) {
            if (event.title.contains(title) && event.review == domain::DecisionStatus::Confirmed) {
                return event.evidences.size();
            }
        }
        return 0;
    }
    QMenu& menuAt(const QString& words)
    {
        const auto begin = text().toPlainText().indexOf(words);
        const QPoint point = text().rectOf({begin, begin + words.size()}).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, text().viewport()->mapToGlobal(point));
        QApplication::sendEvent(text().viewport(), &event);
        auto* menu = text().findChild<QMenu*>(u"textMenu"_s);
        REQUIRE(menu != nullptr);
        return *menu;
    }

private:
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
};

} // namespace

TEST_CASE("Selected words dragged onto a row are one more source of that event; undo takes it back")
{
    Window it;
    it.select(1, u"Officials of Indonesia took part in it."_s);
    const auto data = it.taken();
    auto& table = it.part<timeline::EventTable>();
    const QRect row = table.visualRect(table.model()->index(0, 0));
    REQUIRE(Window::drop(*table.viewport(), row.center(), *data));
    CHECK(it.sources(u"sign"_s) == 3); // headline, sentence, and these words
    CHECK(it.window().collection().size() == 2); // no article was made of them
    // The same again changes nothing.
    Window::drop(*table.viewport(), row.center(), *data);
    CHECK(it.sources(u"sign"_s) == 3);
    it.window().undoStack().undo();
    CHECK(it.sources(u"sign"_s) == 0);
}

TEST_CASE("The chart takes the words on an event, and nowhere else")
{
    Window it;
    it.select(1, u"Officials of Indonesia took part in it."_s);
    const auto data = it.taken();
    auto& chart = it.part<timeline::ChartView>();
    const auto& scene = chart.scene();
    const int mark = scene.itemOfRow(0);
    REQUIRE(mark >= 0);
    CHECK_FALSE(
        Window::drop(*chart.viewport(), QPoint(chart.viewport()->width() - 3, chart.viewport()->height() - 3), *data));
    REQUIRE(Window::drop(*chart.viewport(), scene.rectOf(mark).center().toPoint(), *data));
    CHECK(it.sources(u"sign"_s) == 3);
    // Words from elsewhere are no passage, and neither are damaged ones.
    QMimeData foreign;
    foreign.setText(u"words"_s);
    CHECK_FALSE(Window::drop(*it.part<timeline::EventTable>().viewport(), {40, 10}, foreign));
    foreign.setData(models::passageFormat(), "x");
    CHECK_FALSE(Window::drop(*chart.viewport(), scene.rectOf(mark).center().toPoint(), foreign));
}

TEST_CASE("Words of an open article dropped elsewhere in the window make no article; others do")
{
    Window it;
    it.select(1, u"Officials of Indonesia took part in it."_s);
    const auto data = it.taken();
    QDragEnterEvent own({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&it.window(), &own);
    CHECK_FALSE(own.isAccepted());
    QMimeData foreign;
    foreign.setText(u"words"_s);
    QDragEnterEvent other({5, 5}, Qt::CopyAction, &foreign, Qt::LeftButton, {});
    QApplication::sendEvent(&it.window(), &other);
    CHECK(other.isAccepted());
}

TEST_CASE("The menu of a name opens the form for what is wrong with it, for this very mention")
{
    Window it;
    it.window().selection().setArticle(0);
    QTest::qWait(20);
    const auto [action, kind] = GENERATE(
        std::pair("rename", domain::EntityRuleKind::Rename), std::pair("merge", domain::EntityRuleKind::Merge),
        std::pair("split", domain::EntityRuleKind::Split), std::pair("type", domain::EntityRuleKind::ChangeType),
        std::pair("not-a-name", domain::EntityRuleKind::NotAnEntity));
    QMenu& menu = it.menuAt(u"Vietnam"_s);
    auto* chosen = menu.findChild<QAction*>(QString::fromLatin1(action));
    REQUIRE(chosen != nullptr);
    chosen->trigger();
    menu.close();
    auto* form = it.window().findChild<inspector::EntityCorrection*>();
    REQUIRE(form != nullptr);
    CHECK(form->isVisible());
    CHECK(form->findChild<QComboBox*>(u"kind"_s)->currentData().toInt() == static_cast<int>(kind));
    CHECK(form->findChild<QRadioButton*>(u"reach-mention"_s)->isVisible());
    CHECK(form->findChild<QRadioButton*>(u"reach-article"_s)->isVisible());
    CHECK(form->findChild<QRadioButton*>(u"reach-everywhere"_s)->isChecked());
}

TEST_CASE("A correction of one mention by the mouse leaves the others as they are")
{
    Window it;
    it.window().selection().setArticle(0);
    QTest::qWait(20);
    const auto mentions = [&] {
        return std::ranges::count(it.window().collection().article(0)->analysis.mentions, u"Q881"_s,
                                  &domain::Mention::entityId);
    };
    const auto before = mentions();
    REQUIRE(before > 1);
    QMenu& menu = it.menuAt(u"Vietnam"_s);
    menu.findChild<QAction*>(u"not-a-name"_s)->trigger();
    menu.close();
    auto* form = it.window().findChild<inspector::EntityCorrection*>();
    form->findChild<QRadioButton*>(u"reach-mention"_s)->click();
    QTest::mouseClick(form->findChild<QPushButton*>(u"apply"_s), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return mentions() == before - 1; }, tests::patience));
    it.window().undoStack().undo();
    CHECK(QTest::qWaitFor([&] { return mentions() == before; }, tests::patience));
}

TEST_CASE("The bar at selected words offers them as a name and as a source")
{
    Window it;
    it.select(1, u"Officials"_s);
    auto& bar = it.part<reader::SelectionBar>();
    REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }, tests::patience));
    QTest::mouseClick(bar.findChild<QToolButton*>(u"name"_s), Qt::LeftButton);
    auto* form = it.window().findChild<inspector::EntityCorrection*>();
    REQUIRE(form != nullptr);
    CHECK(form->findChild<QLineEdit*>(u"name"_s)->text() == u"Officials"_s);
    it.select(1, u"Officials of Indonesia took part in it."_s);
    REQUIRE(QTest::qWaitFor([&] { return bar.isVisible(); }, tests::patience));
    QTest::mouseClick(bar.findChild<QToolButton*>(u"source"_s), Qt::LeftButton);
    auto* tabs = it.window().findChild<inspector::InspectorPane*>();
    CHECK(tabs->findChild<QWidget*>(u"chooser-events"_s) != nullptr);
}

TEST_CASE("Corrections of an earlier session are listed, taken back, written into a file and brought in again")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"names.json"_s);
    Window it;
    it.window().selection().setArticle(0);
    it.window().selection().setEntity(u"Q17"_s);
    it.window().actions()[Act::CorrectName]->trigger();
    auto* form = it.window().findChild<inspector::EntityCorrection*>();
    form->findChild<QLineEdit*>(u"name"_s)->setText(u"Nippon"_s);
    QTest::mouseClick(form->findChild<QPushButton*>(u"apply"_s), Qt::LeftButton);
    const auto isCalled = [&](const QString& name) {
        return QTest::qWaitFor(
            [&] {
                return std::ranges::contains(it.window().collection().article(0)->analysis.mentions, name,
                                             &domain::Mention::name);
            },
            tests::patience);
    };
    REQUIRE(isCalled(u"Nippon"_s));
    it.window().undoStack().clear();
    it.window().actions()[Act::ShowRules]->trigger();
    auto* dialog = it.window().findChild<dialogs::RulesDialog*>();
    REQUIRE(dialog != nullptr);
    auto* list = dialog->findChild<QTreeView*>(u"rules"_s);
    REQUIRE(list->model()->rowCount() == 1);
    Q_EMIT dialog->exportWanted(path);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"take-back"_s), Qt::LeftButton);
    CHECK(list->model()->rowCount() == 0);
    CHECK(dialog->findChild<QLabel*>(u"empty"_s)->isVisible());
    REQUIRE(isCalled(u"Japan"_s));
    Q_EMIT dialog->importWanted(path);
    CHECK(list->model()->rowCount() == 1);
    CHECK(isCalled(u"Nippon"_s));
    Q_EMIT dialog->importWanted(path);
    CHECK(list->model()->rowCount() == 1);
    it.window().undoStack().undo();
    CHECK(isCalled(u"Japan"_s));
}

TEST_CASE("Deciding by keys stays in the review queue, and closing an event's form sends no key to another pane")
{
    Window it;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"doubt.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Japan and Vietnam sign\n\nTOKYO, May 16, 2025 - Japan and Vietnam signed a cybersecurity agreement in "
               "Tokyo on Thursday, 14 May 2025.\n");
    file.close();
    it.window().open({file.fileName()});
    REQUIRE(QTest::qWaitFor([&] { return it.window().reviewing().queue().conflicts() == 1; }, tests::patience));
    it.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&it.window()));
    it.window().actions()[Act::OpenReview]->trigger();
    auto* pane = it.window().findChild<review::ReviewPane*>();
    REQUIRE(pane != nullptr);
    pane->list().setCurrentIndex(pane->list().model()->index(0, 0));
    // It looks at the passage that contradicts itself, and says what speaks for each day.
    CHECK(it.text().toPlainText().contains(u"Thursday, 14 May 2025"_s));
    CHECK(pane->findChild<QLabel*>(u"reading-2025-05-14-grounds"_s)->text() == u"so the date says"_s);
    CHECK(pane->findChild<QLabel*>(u"reading-2025-05-15-grounds"_s)->text() == u"so the weekday says"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClicks(QApplication::focusWidget(), u"as the ministry says"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(it.window().reviewing().queue().conflicts() == 0);
    CHECK(pane->isVisible());
    CHECK(pane->list().hasFocus());
    auto* inspector = it.window().findChild<inspector::InspectorPane*>();
    it.window().deciding().edit(it.window().collection().chronology().front().id);
    auto* title = inspector->findChild<QLineEdit*>(u"title"_s);
    REQUIRE(title != nullptr);
    title->setFocus();
    QTest::mouseClick(inspector->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    QTest::qWait(20);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK((inspector == QApplication::focusWidget() || inspector->isAncestorOf(QApplication::focusWidget())));
}

TEST_CASE("An event of the reader's own takes its parties, its one place and its track from the words, by their names")
{
    Window it;
    it.select(0, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo on Nov. 23, 2021."_s);
    it.window().actions()[Act::MakeEvent]->trigger();
    auto* inspector = it.window().findChild<inspector::InspectorPane*>();
    CHECK(inspector->findChild<QLineEdit*>(u"parties"_s)->text() == u"Japan; Vietnam"_s);
    CHECK(inspector->findChild<QLineEdit*>(u"title"_s)->cursorPosition() == 0);
    const auto& all = it.window().collection().chronology();
    const auto own = std::ranges::find(all, domain::DecisionStatus::Confirmed, &domain::ChronologyEvent::review);
    REQUIRE(own != all.end());
    CHECK(own->place == u"Q1490"_s);
}

TEST_CASE("After a rejection the next row is chosen, and every count leaves the rejected one out")
{
    Window it;
    auto& table = it.part<timeline::EventTable>();
    REQUIRE(table.model()->rowCount() == 2);
    table.setCurrentIndex(table.model()->index(0, 0));
    const QString second = it.window().collection().chronology().at(1).id;
    it.window().actions()[Act::RejectEvents]->trigger();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(it.window().selection().chosenEvent() == second);
    CHECK(table.currentIndex().row() == 0);
    CHECK(it.window().findChild<timeline::TimelinePane*>()->findChild<QLabel*>(u"count"_s)->text()
          == u"1 event · 1 rejected"_s);
    it.window().actions()[Act::RejectEvents]->trigger();
    CHECK(table.model()->rowCount() == 0);
    it.window().undoStack().undo();
    it.window().undoStack().undo();
    CHECK(table.model()->rowCount() == 2);
}
