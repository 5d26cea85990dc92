#include "app/annotations/memory_annotation_store.h"
#include "app/corrections/memory_correction_store.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/collection_directory.h"
#include "ui/models/event_desk.h"
#include "ui/models/review_queue.h"
#include "ui/review/review_pane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace Qt::StringLiterals;
using namespace linimasa;
using models::ReviewMatter;
using models::ReviewQueue;

namespace {

domain::PublicationDate published(const QString& date)
{
    domain::PublicationDate made;
    made.date = *domain::Edtf::parse(date);
    return made;
}

domain::Timex unresolved(base::TextRange range)
{
    domain::Timex made;
    made.range = range;
    return made;
}

/// The four sample articles with a queue on them.
struct Desk {
    Desk()
    {
        support::fillWithSamples(collection);
        desk.setSuggestions(collection.chronology());
        settle();
    }

    /// What comes in slices is there.
    static void settle() { QTest::qWait(150); }

    int count(ReviewMatter matter) const
    {
        int found = 0;
        for (int row = 0; row < queue.rowCount(); ++row) {
            found += queue.itemAt(row).matter == matter ? 1 : 0;
        }
        return found;
    }

    int firstOf(ReviewMatter matter) const
    {
        for (int row = 0; row < queue.rowCount(); ++row) {
            if (queue.itemAt(row).matter == matter) {
                return row;
            }
        }
        return -1;
    }

    QString words(int row, int role) const { return queue.index(row).data(role).toString(); }

    models::Collection collection;
    models::Selection selection;
    corrections::MemoryCorrectionStore corrected;
    annotations::MemoryAnnotationStore marked;
    QUndoStack stack;
    models::Corrections corrections {corrected, stack};
    models::Annotations annotations {marked, stack};
    models::CollectionDirectory articles {collection};
    models::EventDesk desk {collection, corrections, selection};
    ReviewQueue queue {collection, annotations, articles};
    QAbstractItemModelTester tester {&queue, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

struct Pane : Desk {
    Pane()
    {
        pane.setChoices([this](const domain::ChronologyEvent& event, QWidget* parent) -> QWidget* {
            if (!event.conflict) {
                return nullptr;
            }
            auto* box = new QWidget(parent);
            int y = 0;
            for (const domain::Edtf& reading : event.conflict->readings) {
                auto* choice = new QRadioButton(reading.toString(), box);
                choice->move(0, 20 * y++);
            }
            auto* reason = new QLineEdit(box);
            reason->setObjectName(u"reason"_s);
            box->setMinimumHeight(100);
            QObject::connect(reason, &QLineEdit::returnPressed, box, [this, box, id = event.id, reason] {
                for (const auto* choice : box->findChildren<QRadioButton*>()) {
                    if (choice->isChecked()) {
                        desk.settle(id,
                                    {.way = domain::DateSettlement::Preferred,
                                     .date = domain::Edtf::parse(choice->text().section(u' ', -1)),
                                     .reason = reason->text()});
                        return;
                    }
                }
            });
            return box;
        });
        pane.resize(320, 640);
        pane.show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        pane.list().setFocus();
    }

    void choose(ReviewMatter matter)
    {
        const int row = firstOf(matter);
        REQUIRE(row >= 0);
        pane.list().setCurrentIndex(queue.index(row));
    }

    template<typename Part> Part& part(const QString& name)
    {
        // The card before may still wait to be deleted.
        for (Part* found : pane.findChildren<Part*>(name)) {
            if (found->isVisible()) {
                return *found;
            }
        }
        FAIL(name.toStdString());
        std::unreachable();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    review::ReviewPane pane {{.queue = queue, .collection = collection, .selection = selection, .desk = desk}};
};

} // namespace

TEST_CASE("The queue lists what waits, dates to decide first, each with its reason and its place")
{
    Desk it;
    REQUIRE(it.queue.rowCount() > 3);
    CHECK(it.queue.itemAt(0).matter == ReviewMatter::Conflict);
    CHECK(it.words(0, ReviewQueue::HeadingRole).startsWith(u"Dates to decide"_s));
    for (int row = 0; row < it.queue.rowCount(); ++row) {
        CHECK_FALSE(it.words(row, Qt::DisplayRole).isEmpty());
        CHECK_FALSE(it.words(row, ReviewQueue::ReasonRole).isEmpty());
        CHECK_FALSE(it.words(row, ReviewQueue::PlaceRole).isEmpty());
    }
    int headings = 0;
    for (int row = 0; row < it.queue.rowCount(); ++row) {
        headings += it.words(row, ReviewQueue::HeadingRole).isEmpty() ? 0 : 1;
    }
    CHECK(headings >= 2);
}

TEST_CASE("Only dates that cannot all be true are counted, and a decision takes them out")
{
    Desk it;
    const int conflicts = it.queue.conflicts();
    REQUIRE(conflicts == it.count(ReviewMatter::Conflict) + it.count(ReviewMatter::TextConflict));
    REQUIRE(conflicts > 0);
    CHECK(it.queue.rowCount() > conflicts);
    const QString event = it.queue.itemAt(0).id;
    const auto readings = it.collection.eventById(event)->conflict->readings;
    REQUIRE(it.desk.settle(event, {.way = domain::DateSettlement::Preferred, .date = readings.front(), .reason = {}}));
    CHECK(it.queue.conflicts() == conflicts - 1);
    it.stack.undo();
    CHECK(it.queue.conflicts() == conflicts);
    // Confirming without a decision on the date leaves it in the queue.
    REQUIRE(it.desk.confirm({event}));
    CHECK(it.queue.conflicts() == conflicts);
}

TEST_CASE("Suggestions leave the queue when they are accepted or rejected, and come back with undo")
{
    Desk it;
    const int before = it.count(ReviewMatter::Suggestion);
    REQUIRE(before >= 2);
    const int first = it.firstOf(ReviewMatter::Suggestion);
    const QString one = it.queue.itemAt(first).id;
    const QString two = it.queue.itemAt(first + 1).id;
    REQUIRE(it.desk.confirm({one}));
    REQUIRE(it.desk.reject({two}));
    CHECK(it.count(ReviewMatter::Suggestion) == before - 2);
    it.stack.undo();
    it.stack.undo();
    CHECK(it.count(ReviewMatter::Suggestion) == before);
}

TEST_CASE("An article without a publication date waits until it has one")
{
    Desk it;
    it.collection.append(QStringList {u"/undated.txt"_s});
    auto article = std::make_shared<domain::AnalysedArticle>();
    article->article.text = u"Kemarin kedua negara bertemu."_s;
    article->article.title = u"Pertemuan"_s;
    article->analysis.timexes = {unresolved({0, 7})};
    it.collection.setArticle(it.collection.size() - 1, article);
    Desk::settle();
    REQUIRE(it.count(ReviewMatter::Undated) == 1);
    const int row = it.firstOf(ReviewMatter::Undated);
    CHECK(it.words(row, Qt::DisplayRole) == u"Pertemuan"_s);
    CHECK(it.words(row, ReviewQueue::ReasonRole).contains(u"1"_s));
    auto dated = std::make_shared<domain::AnalysedArticle>(*article);
    dated->analysis.published = published(u"2025-05-16"_s);
    it.collection.setArticle(it.collection.size() - 1, dated);
    Desk::settle();
    CHECK(it.count(ReviewMatter::Undated) == 0);
}

TEST_CASE("A date that contradicts itself outside every event waits, and can be left as it is")
{
    Desk it;
    it.collection.append(QStringList {u"/bare.txt"_s});
    auto article = std::make_shared<domain::AnalysedArticle>();
    article->article.text = u"Rapat lama.\nKamis (14/5/2025) libur."_s;
    article->article.title = u"Rapat"_s;
    article->analysis.published = published(u"2025-05-16"_s);
    domain::Timex contradicting = unresolved({12, 29});
    contradicting.value = domain::Edtf::parse(u"2025-05-14/2025-05-15"_s);
    contradicting.conflict = domain::DateConflict {
        .code = domain::ConflictCode::WeekdayDateMismatch,
        .readings = {*domain::Edtf::parse(u"2025-05-14"_s), *domain::Edtf::parse(u"2025-05-15"_s)}};
    article->analysis.timexes = {contradicting};
    const int conflicts = it.queue.conflicts();
    it.collection.setArticle(it.collection.size() - 1, article);
    Desk::settle();
    REQUIRE(it.count(ReviewMatter::TextConflict) == 1);
    CHECK(it.queue.conflicts() == conflicts + 1);
    const models::ReviewItem item = it.queue.itemAt(it.firstOf(ReviewMatter::TextConflict));
    const models::TextConflict* found = it.queue.textConflict(item);
    REQUIRE(found != nullptr);
    CHECK(found->quote == u"Kamis (14/5/2025) libur."_s);
    auto passage = it.desk.passageAt(it.collection.size() - 1, found->sentence);
    REQUIRE(passage);
    passage->dateRange = found->date;
    REQUIRE(it.desk.leaveAside(*passage, found->conflict));
    CHECK(it.queue.conflicts() == conflicts);
    CHECK(it.corrected.decisions()->front().readings.size() == 2);
    it.stack.undo();
    CHECK(it.queue.conflicts() == conflicts + 1);
    // As an event its date is still to be decided.
    REQUIRE(it.desk.make(*passage, {.date = article->analysis.timexes.front().value, .title = u"Rapat"_s},
                         found->conflict.readings));
    CHECK(it.count(ReviewMatter::TextConflict) == 0);
    CHECK(it.queue.conflicts() == conflicts + 1);
}

TEST_CASE("A highlight that lost its place waits with its words")
{
    Desk it;
    domain::Highlight lost;
    lost.id = u"h1"_s;
    lost.textKey = it.collection.entry(0).textKey;
    lost.anchor.exact = u"the words that went"_s;
    lost.placedBy = domain::PlacedBy::Nothing;
    REQUIRE(
        it.annotations.apply({.highlights = {{.before = {}, .after = lost}}, .notes = {}, .labels = {}}, u"import"_s));
    Desk::settle();
    REQUIRE(it.count(ReviewMatter::Unplaced) == 1);
    CHECK(it.words(it.firstOf(ReviewMatter::Unplaced), Qt::DisplayRole) == u"“the words that went”"_s);
    it.stack.undo();
    Desk::settle();
    CHECK(it.count(ReviewMatter::Unplaced) == 0);
}

TEST_CASE("One key accepts or rejects what is looked at, and the next one takes its place")
{
    Pane it;
    it.choose(ReviewMatter::Suggestion);
    const int row = it.pane.list().currentIndex().row();
    const QString first = it.queue.itemAt(row).id;
    const QString second = it.queue.itemAt(row + 1).id;
    it.press(Qt::Key_A);
    CHECK(it.corrected.decisions()->size() == 1);
    CHECK(it.pane.list().currentIndex().row() == row);
    CHECK(it.queue.itemAt(row).id == second);
    CHECK(it.selection.chosenEvent() == second);
    it.press(Qt::Key_X);
    CHECK(it.corrected.decisions()->size() == 2);
    CHECK(it.corrected.decisions()->back().verdict == domain::EventVerdict::Rejected);
    CHECK(it.pane.list().hasFocus());
}

TEST_CASE("Stepping goes round, shows the place and says how far one is")
{
    Pane it;
    QSignalSpy places(&it.pane, &review::ReviewPane::placeWanted);
    it.pane.list().setCurrentIndex(it.queue.index(0));
    QTest::mouseClick(&it.part<QToolButton>(u"next"_s), Qt::LeftButton);
    CHECK(it.pane.list().currentIndex().row() == 1);
    CHECK(it.part<QLabel>(u"count"_s).text() == u"2 of %1"_s.arg(it.queue.rowCount()));
    QTest::mouseClick(&it.part<QToolButton>(u"previous"_s), Qt::LeftButton);
    REQUIRE(places.size() >= 1);
    CHECK(places.front().front().value<models::Place>().row >= 0);
    QTest::mouseClick(&it.part<QToolButton>(u"previous"_s), Qt::LeftButton);
    CHECK(it.pane.list().currentIndex().row() == it.queue.rowCount() - 1);
    it.pane.list().setFocus();
    QSignalSpy edits(&it.pane, &review::ReviewPane::editRequested);
    it.press(Qt::Key_Return);
    REQUIRE(edits.size() == 1);
    CHECK(edits.front().front().toString() == it.selection.chosenEvent());
}

TEST_CASE("A date is decided by its number, a reason and Enter; none is chosen beforehand")
{
    Pane it;
    const int conflicts = it.queue.conflicts();
    it.choose(ReviewMatter::Conflict);
    const QString event = it.queue.itemAt(0).id;
    const auto second = it.collection.eventById(event)->conflict->readings.at(1);
    for (const auto* choice : it.pane.findChildren<QRadioButton*>()) {
        CHECK_FALSE(choice->isChecked());
    }
    it.press(Qt::Key_2);
    CHECK(it.queue.conflicts() == conflicts);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"the embassy says so"_s);
    it.press(Qt::Key_Return);
    CHECK(it.queue.conflicts() == conflicts - 1);
    const auto decided = it.corrected.decisions()->front();
    CHECK(decided.fields.date == second);
    CHECK(decided.reason == u"the embassy says so"_s);
    CHECK(decided.readings.size() >= 2);
    CHECK(it.pane.list().hasFocus());
}

TEST_CASE("The day of publication is typed where it is asked for")
{
    Pane it;
    it.collection.append(QStringList {u"/undated.txt"_s});
    auto article = std::make_shared<domain::AnalysedArticle>();
    article->article.text = u"Kemarin."_s;
    it.collection.setArticle(it.collection.size() - 1, article);
    Desk::settle();
    it.choose(ReviewMatter::Undated);
    QSignalSpy entered(&it.pane, &review::ReviewPane::publishedEntered);
    auto& field = it.part<QLineEdit>(u"published"_s);
    QTest::keyClicks(&field, u"soon"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(entered.isEmpty());
    field.clear();
    QTest::keyClicks(&field, u"2025-05-16"_s);
    QTest::mouseClick(&it.part<QPushButton>(u"apply-published"_s), Qt::LeftButton);
    REQUIRE(entered.size() == 1);
    CHECK(entered.front().back().value<domain::Edtf>().toString() == u"2025-05-16"_s);
}

TEST_CASE("An empty queue says what would be in it")
{
    Pane it;
    it.desk.setSuggestions({});
    it.collection.setChronology({});
    while (it.collection.size() > 0) {
        it.collection.remove(0);
    }
    Desk::settle();
    CHECK(it.queue.rowCount() == 0);
    CHECK(it.part<QWidget>({}).isVisible());
    CHECK_FALSE(it.pane.list().isVisible());
}
