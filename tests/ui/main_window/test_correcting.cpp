// Correcting names and deciding on events in the window, with a library and without.
#include "app/domain/correction_json.h"
#include "app/library/article_store.h"
#include "app/library/sqlite_correction_store.h"
#include "tests/support/printing.h"
#include "ui/deciding.h"
#include "ui/inspector/entity_correction.h"
#include "ui/inspector/event_chooser.h"
#include "ui/main_window.h"
#include "ui/models/review_queue.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/review/review_pane.h"
#include "ui/reviewing.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace linimasa;
using namespace linimasa::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // milliseconds; the sanitizers are slow

std::shared_ptr<jobs::SharedAnalyser> analyser()
{
    static const auto shared = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
        .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}});
    return shared;
}

class Desk {
public:
    Desk() { show({.analyser = analyser(), .tracks = {}}); }

    explicit Desk(const QString& library)
    {
        auto opened = library::openLibrary({library}, QDateTime({2025, 6, 1}, {9, 0}));
        REQUIRE(opened.has_value());
        m_database = std::move(opened->database);
        m_store = std::make_unique<library::SqliteCorrectionStore>(*m_database);
        show({.analyser = analyser(),
              .tracks = {},
              .corrections = m_store.get(),
              .library = Librarian::Start {
                  .folder = {library},
                  .open = [library] { return library::openLibrary({library}, QDateTime({2025, 6, 1}, {9, 0})); },
                  .analyser = analyser(),
                  .version = u"test"_s}});
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void open(const QStringList& paths)
    {
        const auto wanted = m_window->collection().size() + paths.size();
        m_window->open(paths);
        waitFor([&] {
            const auto& tally = m_window->collection().tally();
            return m_window->collection().size() == wanted && tally.waiting == 0;
        });
    }
    void waitForEvents(std::size_t count)
    {
        waitFor([&] { return m_window->collection().chronology().size() == count; });
    }

    template<typename Test> void waitFor(Test test) { REQUIRE(QTest::qWaitFor(test, patience)); }
    MainWindow& window() { return *m_window; }
    void trigger(Act act) { m_window->actions()[act]->trigger(); }
    template<typename Part> Part& part(const QString& name = {})
    {
        for (Part* found : m_window->findChildren<Part*>(name)) {
            if (found->isVisible()) {
                return *found;
            }
        }
        FAIL(name.toStdString());
        std::unreachable();
    }
    /// Mentions of the entity in the article of the row.
    auto mentions(int row, const QString& id)
    {
        const auto article = m_window->collection().article(row);
        return article ? std::ranges::count(article->analysis.mentions, id, &domain::Mention::entityId) : -1;
    }
    void choose(QComboBox& box, domain::EntityRuleKind kind)
    {
        box.setCurrentIndex(box.findData(static_cast<int>(kind)));
    }
    /// Everything a person decided and corrected, as it is kept.
    QByteArray kept() const
    {
        QByteArray all;
        const auto decisions = m_store->decisions();
        const auto rules = m_store->rules();
        for (const auto& decision : *decisions) {
            all += QJsonDocument(domain::toJson(decision)).toJson();
        }
        for (const auto& rule : *rules) {
            all += QJsonDocument(domain::toJson(rule)).toJson();
        }
        return all;
    }

private:
    void show(const Surroundings& surroundings)
    {
        m_window = std::make_unique<MainWindow>(surroundings);
        m_window->resize(1300, 860);
        m_window->show();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<library::Database> m_database;
    std::unique_ptr<library::SqliteCorrectionStore> m_store;
    std::unique_ptr<MainWindow> m_window;
};

const QByteArray pact
    = "Japan and Vietnam sign a cybersecurity agreement\n\nTOKYO, Nov. 23, 2021 - Japan and Vietnam signed "
      "a cybersecurity cooperation agreement in Tokyo on Nov. 23, 2021.\n";
const QByteArray talks
    = "Tokyo and ASEAN hold talks\n\nJapan and ASEAN held a meeting on cyber security in Tokyo on 5 October "
      "2023. Officials of Indonesia took part.\n";

} // namespace

TEST_CASE("A name corrected in the window is corrected in every text at once; undo brings it back")
{
    Desk it;
    it.open({it.write(u"pact.txt"_s, pact), it.write(u"talks.txt"_s, talks)});
    const auto here = it.mentions(0, u"Q17"_s);
    const auto there = it.mentions(1, u"Q17"_s);
    REQUIRE(here > 0);
    REQUIRE(there > 0);
    it.window().selection().setEntity(u"Q17"_s);
    it.trigger(Act::CorrectName);
    it.choose(it.part<QComboBox>(u"kind"_s), domain::EntityRuleKind::NotAnEntity);
    QTest::mouseClick(&it.part<QPushButton>(u"apply"_s), Qt::LeftButton);
    it.waitFor([&] { return it.mentions(0, u"Q17"_s) == 0 && it.mentions(1, u"Q17"_s) == 0; });
    it.trigger(Act::Undo);
    it.waitFor([&] { return it.mentions(0, u"Q17"_s) == here && it.mentions(1, u"Q17"_s) == there; });
    // Files that come later are read with the corrections too.
    it.trigger(Act::Redo);
    it.waitFor([&] { return it.mentions(0, u"Q17"_s) == 0; });
    it.open({it.write(u"third.txt"_s, "Japan and the Philippines held talks on cyber security on 4 May 2022.\n")});
    CHECK(it.mentions(2, u"Q17"_s) == 0);
    it.trigger(Act::Undo);
    it.waitFor([&] { return it.mentions(2, u"Q17"_s) > 0; });
}

TEST_CASE("Corrections are kept with the library, and what is imported later follows them; undo returns every byte")
{
    QTemporaryDir folder;
    QByteArray after;
    {
        Desk it(folder.path());
        it.open({it.write(u"pact.txt"_s, pact)});
        it.waitFor([&] { return it.window().collection().idOf(0) > 0 && it.mentions(0, u"Q17"_s) > 0; });
        const QByteArray before = it.kept();
        it.window().selection().setArticle(0);
        it.window().selection().setEntity(u"Q17"_s);
        it.trigger(Act::CorrectName);
        auto& name = it.part<QLineEdit>(u"name"_s);
        name.selectAll();
        QTest::keyClicks(&name, u"Nippon"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        const auto isRenamed = [&] {
            const auto article = it.window().collection().article(0);
            return article && std::ranges::contains(article->analysis.mentions, u"Nippon"_s, &domain::Mention::name);
        };
        it.waitFor(isRenamed);
        after = it.kept();
        CHECK(after != before);
        it.trigger(Act::Undo);
        it.waitFor([&] { return !isRenamed(); });
        CHECK(it.kept() == before);
        it.trigger(Act::Redo);
        it.waitFor(isRenamed);
        CHECK(it.kept() == after);
    }
    Desk again(folder.path());
    again.waitFor([&] { return again.window().collection().size() == 1; });
    CHECK(again.kept() == after);
    again.open({again.write(u"talks.txt"_s, talks)});
    again.waitFor([&] { return again.window().collection().idOf(1) > 0; });
    const auto article = again.window().collection().article(1);
    REQUIRE(article);
    CHECK(std::ranges::contains(article->analysis.mentions, u"Nippon"_s, &domain::Mention::name));
}

TEST_CASE("R opens the review queue, A and X decide in it, and undo returns every byte of what is kept")
{
    QTemporaryDir folder;
    Desk it(folder.path());
    it.open({it.write(u"pact.txt"_s, pact), it.write(u"talks.txt"_s, talks)});
    it.waitForEvents(2);
    const QByteArray before = it.kept();
    it.window().reader().takeFocus();
    QTest::keyClick(it.window().focusWidget(), Qt::Key_R);
    auto& list = it.part<review::ReviewPane>().list();
    CHECK(list.hasFocus());
    // One of the two says no date of publication; that is asked for first.
    REQUIRE(list.model()->rowCount() == 3);
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(it.window().reader().view().toPlainText().contains(u"Japan"_s));
    QTest::keyClick(&list, Qt::Key_A);
    QTest::keyClick(&list, Qt::Key_X);
    CHECK(list.model()->rowCount() == 1);
    CHECK(it.window().reviewing().queue().conflicts() == 0);
    CHECK(it.kept().count("\"verdict\"") == 2);
    it.trigger(Act::Undo);
    it.trigger(Act::Undo);
    CHECK(it.kept() == before);
    CHECK(list.model()->rowCount() == 3);
}

TEST_CASE("Words of the text, and another event's sources, are added to the event that is chosen")
{
    Desk it;
    it.open({it.write(u"pact.txt"_s, pact), it.write(u"talks.txt"_s, talks)});
    it.waitForEvents(2);
    it.window().selection().setArticle(1);
    QTest::qWait(20);
    auto& view = it.window().reader().view();
    QTextCursor cursor = view.textCursor();
    const auto begin = view.toPlainText().indexOf(u"Officials of"_s);
    REQUIRE(begin > 0);
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin) + 34, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    it.trigger(Act::AddSource);
    auto& events = it.part<QListWidget>(u"chooser-events"_s);
    REQUIRE(events.count() == 2);
    QTest::keyClicks(&it.part<QLineEdit>(u"chooser-words"_s), u"vietnam"_s);
    REQUIRE(events.count() == 1);
    QTest::keyClick(&it.part<QLineEdit>(u"chooser-words"_s), Qt::Key_Return);
    const auto confirmed = [&] {
        const auto& all = it.window().collection().chronology();
        const auto found = std::ranges::find(all, domain::DecisionStatus::Confirmed, &domain::ChronologyEvent::review);
        return found == all.end() ? std::size_t(0) : found->evidences.size();
    };
    CHECK(confirmed() == 3); // headline, sentence, and these words
    it.trigger(Act::Undo);
    CHECK(confirmed() == 0);
}

TEST_CASE(
    "Decisions stay with a library that is moved, and with an article that is forgotten and read again from elsewhere")
{
    const QTemporaryDir folder;
    const QString here = folder.filePath(u"here"_s);
    const QString there = folder.filePath(u"elsewhere"_s);
    const auto isConfirmed = [](Desk& it) {
        const auto& events = it.window().collection().chronology();
        return events.size() == 1 && events.front().review == domain::DecisionStatus::Confirmed
            && it.window().collection().rowOfId(events.front().evidences.front().article) >= 0;
    };
    QByteArray decided;
    {
        Desk it(here);
        it.open({it.write(u"pact.txt"_s, pact)});
        it.waitForEvents(1);
        it.window().selection().setEvent(it.window().collection().chronology().front().id);
        it.trigger(Act::AcceptEvents);
        decided = it.kept();
        REQUIRE(decided.contains("confirmed"));
    }
    REQUIRE(QDir().rename(here, there));
    qint64 article = 0;
    {
        Desk it(there);
        it.waitFor([&] { return isConfirmed(it); });
        CHECK(it.kept() == decided);
        article = it.window().collection().idOf(0);
    }
    {
        auto opened = library::openLibrary({there}, QDateTime({2025, 6, 2}, {9, 0}));
        REQUIRE(opened.has_value());
        REQUIRE(library::ArticleStore(*opened->database).forget(domain::ArticleId {article}));
    }
    Desk it(there);
    CHECK(it.window().collection().size() == 0);
    CHECK(it.kept() == decided);
    it.open({it.write(u"another name.txt"_s, pact)});
    it.waitFor([&] { return isConfirmed(it); });
    CHECK(it.kept() == decided);
}
