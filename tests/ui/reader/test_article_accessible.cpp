#include "tests/support/printing.h"
#include "ui/reader/article_view.h"

#include <QAccessible>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

using namespace linimasa;
using namespace linimasa::reader;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const domain::AnalysedArticle> article()
{
    domain::AnalysedArticle made;
    made.article.path = u"/pact.txt"_s;
    made.article.language = domain::Language::English;
    made.article.text
        = u"A pact\n\nJapan and Vietnam signed a pact on Thursday; the ministers of both said that more would "
          "follow, and that the two would meet again in Tokyo before the end of the year."_s;
    made.analysis.mentions.push_back({.range = {.begin = 8, .end = 13},
                                      .type = domain::EntityType::Country,
                                      .entityId = u"Q17"_s,
                                      .name = u"Japan"_s,
                                      .of = {},
                                      .rule = {}});
    return std::make_shared<const domain::AnalysedArticle>(made);
}

struct Shown {
    ArticleView view;

    Shown()
    {
        view.resize(420, 500);
        view.setArticle(article());
        view.show();
    }
    QAccessibleTextInterface& text()
    {
        QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&view);
        REQUIRE(all != nullptr);
        REQUIRE(all->textInterface() != nullptr);
        return *all->textInterface();
    }
};

} // namespace

TEST_CASE("A screen reader is given the article's text, whole and by the lines on the screen")
{
    Shown it;
    const QString whole = article()->article.text;
    CHECK(it.text().characterCount() == whole.size());
    CHECK(it.text().text(0, -1) == whole);
    int start = 0;
    int end = 0;
    CHECK(it.text().textAtOffset(0, QAccessible::LineBoundary, &start, &end) == u"A pact\n"_s);
    const QString line = it.text().textAtOffset(20, QAccessible::LineBoundary, &start, &end);
    CHECK(start == 8);
    CHECK(end < whole.size()); // the paragraph has more than one line
    CHECK(line.startsWith(u"Japan and Vietnam"_s));
    // Line by line, nothing is left out and nothing is read twice.
    QString read;
    for (int at = 0; at < whole.size(); at = end) {
        read += it.text().textAtOffset(at, QAccessible::LineBoundary, &start, &end);
        REQUIRE(end > at);
    }
    CHECK(read == whole);
    CHECK(it.text().textAfterOffset(0, QAccessible::LineBoundary, &start, &end) == u"\n"_s);
    CHECK(it.text().textBeforeOffset(8, QAccessible::LineBoundary, &start, &end) == u"\n"_s);
    CHECK(it.text().textBeforeOffset(2, QAccessible::LineBoundary, &start, &end).isEmpty());
    CHECK(it.text().textAtOffset(9, QAccessible::WordBoundary, &start, &end) == u"Japan"_s);
}

TEST_CASE("It is told what is marked where, and how far that holds")
{
    Shown it;
    it.view.setHighlights({{.id = u"h"_s,
                            .range = {.begin = 8, .end = 25},
                            .label = domain::LabelId::Second,
                            .hasNote = true,
                            .labelName = u"Important"_s}});
    int start = 0;
    int end = 0;
    CHECK(it.text().attributes(2, &start, &end) == u"language:en;"_s);
    CHECK(start == 0);
    CHECK(end == 8);
    const QString both = it.text().attributes(10, &start, &end);
    CHECK(both.contains(u"Japan"_s));
    CHECK(both.contains(u"text-underline-style:solid;mark:Country Japan;"_s));
    CHECK(both.contains(u";highlight:highlight, label Important, has note;"_s));
    CHECK(both.contains(u";background-color:rgb("_s));
    CHECK(start == 8);
    CHECK(end == 13);
    CHECK_FALSE(it.text().attributes(15, &start, &end).contains(u"Japan"_s));
    CHECK(start == 13);
    CHECK(end == 25);
    it.view.setLayers({});
    CHECK_FALSE(it.text().attributes(10, &start, &end).contains(u"Japan"_s));
}

TEST_CASE("It can select, and move the caret, which stays in the text")
{
    Shown it;
    it.text().setSelection(0, 8, 13);
    CHECK(it.view.textCursor().selectedText() == u"Japan"_s);
    CHECK(it.text().selectionCount() == 1);
    it.text().removeSelection(0);
    CHECK(it.text().selectionCount() == 0);
    it.text().setCursorPosition(100'000);
    CHECK(it.text().cursorPosition() == it.text().characterCount());
    it.text().setSelection(0, -5, 100'000);
    CHECK(it.view.textCursor().selectedText().size() == it.text().characterCount());
    CHECK(it.text().characterRect(8).isValid());
    const QAccessible::State state = QAccessible::queryAccessibleInterface(&it.view)->state();
    CHECK(state.readOnly);
    CHECK(state.multiLine);
}

TEST_CASE("An empty view has no text and does not stumble")
{
    ArticleView view;
    QAccessibleTextInterface* text = QAccessible::queryAccessibleInterface(&view)->textInterface();
    int start = 7;
    int end = 7;
    CHECK(text->text(0, 100).isEmpty());
    CHECK(text->textAtOffset(5, QAccessible::LineBoundary, &start, &end).isEmpty());
    CHECK(text->attributes(3, &start, &end).isEmpty());
}

TEST_CASE("The caret tells of the name or date, and of the highlight, that it comes into, each once")
{
    Shown it;
    std::vector<std::pair<std::optional<Mark>, QStringList>> told;
    QObject::connect(
        &it.view, &ArticleView::caretReached, &it.view,
        [&](const std::optional<Mark>& mark, const QStringList& highlights) { told.emplace_back(mark, highlights); });
    it.view.setHighlights({{.id = u"h"_s,
                            .range = {.begin = 8, .end = 25},
                            .label = domain::LabelId::Second,
                            .hasNote = false,
                            .labelName = u"Important"_s}});
    it.view.setCaret(true);
    CHECK(told.empty());
    it.view.moveCaret(8); // onto Japan, and into the highlight
    REQUIRE(told.size() == 1);
    REQUIRE(told[0].first);
    CHECK(told[0].first->range == base::TextRange {.begin = 8, .end = 13});
    CHECK(told[0].second == QStringList {u"highlight, label Important"_s});
    it.view.moveCaret(10);
    CHECK(told.size() == 1); // still there
    const QAccessibleInterface* all = QAccessible::queryAccessibleInterface(&it.view);
    CHECK(all->text(QAccessible::Description) == u"Country: Japan; highlight, label Important"_s);
    it.view.moveCaret(15); // the mark is left, the highlight is not
    REQUIRE(told.size() == 2);
    CHECK_FALSE(told[1].first);
    CHECK(told[1].second.isEmpty());
    it.view.moveCaret(30); // out of everything
    REQUIRE(told.size() == 3);
    CHECK_FALSE(told[2].first);
    CHECK_FALSE(all->text(QAccessible::Description).contains(u"Japan"_s));
    it.view.moveCaret(20); // into the highlight alone
    REQUIRE(told.size() == 4);
    CHECK_FALSE(told[3].first);
    CHECK(told[3].second.size() == 1);
    // What is being selected is read by the screen reader itself.
    it.view.moveCaret(30);
    const std::size_t before = told.size();
    it.text().setSelection(0, 30, 9);
    CHECK(std::ranges::all_of(told.begin() + static_cast<std::ptrdiff_t>(before), told.end(),
                              [](const auto& each) { return each.second.isEmpty() && !each.first; }));
}
