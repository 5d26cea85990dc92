#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/inspector/conflict_box.h"
#include "ui/inspector/entities_page.h"
#include "ui/inspector/evidence_row.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::inspector;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    models::Collection collection;
    models::Selection selection;
    InspectorPane pane {collection, selection};
    QSignalSpy passages {&selection, &models::Selection::passageRequested};

    Fixture()
    {
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        pane.setTracks(support::tracks());
        pane.resize(340, 600);
        pane.show();
    }

    QString text(const QString& name)
    {
        // Old contents are deleted later; the current one is shown.
        for (const QLabel* label : pane.currentWidget()->findChildren<QLabel*>(name)) {
            if (label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }
    QString emptyTitle() { return pane.currentWidget()->findChild<widgets::EmptyState*>()->title(); }
    models::Place lastPassage() { return passages.constLast().constFirst().value<models::Place>(); }
    QTreeView& tree() { return *pane.findChild<QTreeView*>(); }

    QModelIndex indexOf(const QString& entity)
    {
        const auto* model = tree().model();
        const auto found
            = model->match(model->index(0, 0), Qt::UserRole, entity, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.constFirst();
    }
};

} // namespace

TEST_CASE("every tab says why it is empty")
{
    Fixture f;
    CHECK(f.emptyTitle() == u"No event yet."_s);
    f.pane.setCurrentIndex(InspectorPane::EntitiesTab);
    CHECK(f.emptyTitle() == u"No article is open."_s);
    f.pane.setCurrentIndex(InspectorPane::SourceTab);
    CHECK(f.emptyTitle() == u"No article is open."_s);
    support::fillWithSamples(f.collection);
    f.pane.setCurrentIndex(InspectorPane::EventTab);
    CHECK(f.emptyTitle() == u"No event chosen."_s);
}

TEST_CASE("the event tab tells the event and its date in three parts")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e0-0"_s);
    CHECK(f.text(u"title"_s) == u"Jepang dan Vietnam teken kerja sama siber"_s);
    CHECK(f.text(u"facts"_s) == u"agreement · Japan–Vietnam · happened"_s);
    CHECK(f.text(u"asWritten"_s) == u"“Rabu (24/11)”"_s);
    CHECK(f.text(u"edtf"_s).startsWith(u"2021-11-24 · <b>24</b>"_s));
    CHECK(f.text(u"how"_s).startsWith(u"“Rabu (24/11)” leaves the year to be inferred from the publication date"_s));
    CHECK(f.text(u"why"_s).contains(u"“Rabu (24/11)”"_s));
    CHECK(f.text(u"parties"_s).contains(u">Vietnam<"_s));
    CHECK(f.pane.findChild<ConflictBox*>() == nullptr);
}

TEST_CASE("the conflict box lists the readings and prefers none")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e0-1"_s);
    auto* box = f.pane.findChild<ConflictBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->lines()
          == QStringList {u"Written: “Kamis (4/10/2023)”"_s, u"4 October 2023 is a Wednesday."_s,
                          u"Possible readings:"_s, u"  • 4 October 2023, Wednesday"_s,
                          u"  • 5 October 2023, Thursday"_s, u"None is preferred; the timeline shows them all."_s});
}

TEST_CASE("the conflict box says where the timeline puts an event that other passages date")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    domain::Chronology chronology = f.collection.chronology();
    std::ranges::find(chronology, u"e0-1"_s, &domain::ChronologyEvent::id)->date = domain::Edtf::day({2023, 10, 5});
    f.collection.setChronology(chronology);
    f.selection.setEvent(u"e0-1"_s);
    CHECK(f.pane.findChild<ConflictBox*>()->lines().constLast()
          == u"All are kept; the timeline lists the event under 5 October 2023."_s);
}

TEST_CASE("sources that differ are named with their dates")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    domain::Chronology chronology = f.collection.chronology();
    domain::ChronologyEvent& event = chronology[1];
    event.evidences = {support::evidence(f.collection, 1, 0, u"a"_s), support::evidence(f.collection, 2, 0, u"b"_s)};
    event.conflict = domain::DateConflict {};
    f.collection.setChronology(chronology);
    f.selection.setEvent(f.collection.chronology()[1].id);
    auto* box = f.pane.findChild<ConflictBox*>();
    REQUIRE(box != nullptr);
    CHECK(box->lines() == QStringList {u"Báo Mẫu: November 2023"_s, u"見本新聞: 8 February 2024"_s});
}

TEST_CASE("evidence rows open their passage by mouse and by keyboard")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e0-0"_s);
    const auto rows = f.pane.findChildren<EvidenceRow*>();
    REQUIRE(rows.size() == 2); // the article and its wire copy
    QTest::mouseClick(rows[0], Qt::LeftButton);
    REQUIRE(f.passages.size() == 1);
    CHECK(f.lastPassage().row == 0);
    QTest::keyClick(rows[1], Qt::Key_Return);
    REQUIRE(f.passages.size() == 2);
    CHECK(f.lastPassage().row == 4);
    CHECK(f.lastPassage().range == f.collection.article(4)->analysis.events.front().range);
}

TEST_CASE("a row that replaces itself while it is clicked does no harm")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e0-0"_s);
    QObject::connect(&f.selection, &models::Selection::passageRequested, &f.pane,
                     [&] { f.selection.setEvent(u"e0-2"_s); });
    QTest::mouseClick(f.pane.findChildren<EvidenceRow*>().constFirst(), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(f.text(u"title"_s) == u"Kemitraan Jepang–ASEAN dimulai"_s);
}

TEST_CASE("titles from articles are never read as markup")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e3-1"_s);
    const auto* title = f.pane.findChild<QLabel*>(u"title"_s);
    CHECK(title->textFormat() == Qt::PlainText);
    CHECK(title->text().contains(u"<b>& friends</b>"_s));
}

TEST_CASE("a party's name chooses the entity")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e0-0"_s);
    Q_EMIT f.pane.findChild<QLabel*>(u"parties"_s)->linkActivated(u"Q881"_s);
    CHECK(f.selection.entity() == u"Q881"_s);
}

TEST_CASE("an event without an article that can be shown keeps what is known")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e2-0"_s);
    f.collection.setError(2, {});
    f.collection.setChronology(domain::Chronology(f.collection.chronology()));
    CHECK(f.text(u"edtf"_s) == u"2024-02-08"_s);
    QTest::mouseClick(f.pane.findChild<EvidenceRow*>(), Qt::LeftButton);
    CHECK(f.passages.isEmpty());
}

TEST_CASE("the entity list counts the marks and choosing one chooses it everywhere")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.pane.setCurrentIndex(InspectorPane::EntitiesTab);
    f.selection.setArticle(0);
    const QAbstractItemModelTester tester(f.tree().model());
    const QModelIndex japan = f.indexOf(u"Q17"_s);
    REQUIRE(japan.isValid());
    const auto article = f.collection.article(0);
    const auto& mentions = article->analysis.mentions;
    CHECK(japan.siblingAtColumn(1).data().toInt()
          == std::ranges::count(mentions, u"Q17"_s, &domain::Mention::entityId));

    f.tree().setCurrentIndex(japan);
    CHECK(f.selection.entity() == u"Q17"_s);
    f.selection.setEntity(u"Q7768"_s);
    CHECK(f.tree().currentIndex() == f.indexOf(u"Q7768"_s));
    f.selection.setEntity(u"Q252"_s); // not in this article
    CHECK_FALSE(f.tree().currentIndex().isValid());
    CHECK(f.selection.entity() == u"Q252"_s);
}

TEST_CASE("stepping goes through all mentions and round again")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.pane.setCurrentIndex(InspectorPane::EntitiesTab);
    f.selection.setArticle(0);
    f.selection.setEntity(u"Q1490"_s); // Tokyo, twice
    auto* next = f.pane.findChild<QToolButton*>(u"next"_s);
    const auto position = [&] { return f.pane.findChild<QLabel*>(u"position"_s)->text(); };
    CHECK(position() == u"–/2"_s);
    std::vector<base::TextRange> seen;
    for (int click = 0; click < 3; ++click) {
        QTest::mouseClick(next, Qt::LeftButton);
        seen.push_back(f.lastPassage().range);
    }
    CHECK(position() == u"1/2"_s);
    CHECK(seen[0] < seen[1]);
    CHECK(seen[2] == seen[0]);
    QTest::mouseClick(f.pane.findChild<QToolButton*>(u"previous"_s), Qt::LeftButton);
    CHECK(f.lastPassage().range == seen[1]);
}

TEST_CASE("an article without names names its language")
{
    Fixture f;
    f.collection.append({u"fr.txt"_s});
    f.collection.setArticle(0, support::article(u"Bonjour"_s, {}, domain::Language::Other, {}, {}, {}));
    f.selection.setArticle(0);
    f.pane.setCurrentIndex(InspectorPane::EntitiesTab);
    CHECK(f.emptyTitle() == u"No names found in this article (language: another language)."_s);
}

TEST_CASE("the source tab says where the text comes from")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setArticle(0);
    f.pane.setCurrentIndex(InspectorPane::SourceTab);
    CHECK(f.text(u"file"_s).remove(QChar(0x200b)) == u"/clippings/id-kerja-sama.txt"_s);
    CHECK(f.text(u"sha256"_s) == u"5a5a5a5a5a5a…"_s);
    CHECK(f.text(u"language"_s) == u"Indonesian"_s);
    CHECK(f.text(u"published"_s) == u"25 November 2021, from the byline (“2021-11-25”)"_s);
    CHECK(f.text(u"boilerplate"_s) == u"Nothing was set aside."_s);
    f.collection.setError(0, {.kind = base::ErrorKind::NotText, .sentence = u"This is no text."_s, .detail = {}});
    CHECK(f.text(u"state"_s) == u"This is no text."_s);
}

TEST_CASE("the source tab counts what was left out around an article, and shows it when asked")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setArticle(0);
    f.pane.setCurrentIndex(InspectorPane::SourceTab);
    const auto shown = [&f]() -> QCheckBox* {
        for (auto* box : f.pane.currentWidget()->findChildren<QCheckBox*>(u"showLeftOut"_s)) {
            if (box->isVisible()) {
                return box;
            }
        }
        return nullptr;
    };
    CHECK(shown() == nullptr); // a plain text has no page around it
    auto page = std::make_shared<domain::AnalysedArticle>();
    page->article.text = u"Satu kalimat.\n"_s;
    page->article.format = u"HTML"_s;
    page->article.leftOut = u"Beranda\nTerpopuler\n"_s;
    f.collection.setArticle(0, page);
    CHECK(f.text(u"format"_s) == u"HTML"_s);
    REQUIRE(shown() != nullptr);
    CHECK(shown()->text() == u"2 lines around the article"_s);
    QTest::mouseClick(shown(), Qt::LeftButton, Qt::NoModifier, QPoint(5, shown()->height() / 2));
    const auto* text = shown()->parentWidget()->findChild<QPlainTextEdit*>(u"leftOut"_s);
    REQUIRE(text != nullptr);
    CHECK(text->isVisible());
    CHECK(text->isReadOnly());
    CHECK(text->toPlainText() == page->article.leftOut);
    QTest::mouseClick(shown(), Qt::LeftButton, Qt::NoModifier, QPoint(5, shown()->height() / 2));
    CHECK(!text->isVisible());
}

TEST_CASE("choosing an event or entity elsewhere brings its tab up")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.pane.setCurrentIndex(InspectorPane::SourceTab);
    f.selection.setEvent(u"e0-0"_s);
    CHECK(f.pane.currentIndex() == InspectorPane::EventTab);
    f.selection.setEntity(u"Q17"_s);
    CHECK(f.pane.currentIndex() == InspectorPane::EntitiesTab);
}
