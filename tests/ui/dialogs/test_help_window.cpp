#include "tests/support/printing.h"
#include "ui/dialogs/help_window.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linimasa::dialogs;

namespace {

std::vector<ManualPage> manual(const QString& language)
{
    return readManual(u":/linimasa/help"_s, language);
}

} // namespace

TEST_CASE("The manual is part of the program, in English where a language has no page")
{
    const auto pages = manual(u"en"_s);
    REQUIRE(pages.size() >= 10);
    CHECK(pages.front().name == u"start"_s);
    for (const ManualPage& page : pages) {
        INFO(page.name.toStdString());
        CHECK_FALSE(page.title.isEmpty());
        CHECK(page.text.startsWith(u"# "_s));
    }
    CHECK(manual(u"tr"_s).size() == pages.size());
    for (const auto& language : {u"id"_s, u"ja"_s, u"vi"_s}) {
        CHECK(manual(language).size() == pages.size());
    }
}

TEST_CASE("Every link of the manual leads to a page, and none leads out")
{
    for (const auto& language : {u"en"_s, u"id"_s, u"ja"_s, u"vi"_s}) {
        const auto pages = manual(language);
        for (const ManualPage& page : pages) {
            static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
            for (const auto& match : link.globalMatch(page.text)) {
                INFO(page.name.toStdString() << " → " << match.captured(1).toStdString());
                CHECK(std::ranges::any_of(pages, [&](const ManualPage& one) { return one.name == match.captured(1); }));
            }
        }
    }
}

TEST_CASE("Every page is there in every language, with the same parts")
{
    const auto english = manual(u"en"_s);
    const auto count
        = [](const ManualPage& page, const QString& what) { return page.text.count(QRegularExpression(what)); };
    for (const auto& language : {u"id"_s, u"ja"_s, u"vi"_s}) {
        const auto pages = manual(language);
        REQUIRE(pages.size() == english.size());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            INFO(language.toStdString() << ' ' << pages[i].name.toStdString());
            CHECK(pages[i].title != english[i].title);
            // Headings, items, rows of tables, links, keys to press, what is filled in.
            for (const auto& part :
                 {u"(?m)^#"_s, u"(?m)^(- |\\d\\. )"_s, u"(?m)^\\|"_s, u"\\]\\("_s, u"`"_s, u"\\{\\{"_s}) {
                INFO(part.toStdString());
                CHECK(count(pages[i], part) == count(english[i], part));
            }
        }
    }
}

TEST_CASE("A row of a table shows every letter as it is")
{
    CHECK(tableRow({u"Next *name*"_s, u"]"_s}) == u"| Next \\*name\\* | \\] |"_s);
    std::vector<ManualPage> pages {{.name = u"keys"_s, .title = u"Keys"_s, .text = u"# Keys\n\n{{keys}}\n\nEnd"_s}};
    fillIn(pages, u"keys"_s, u"table"_s);
    CHECK(pages[0].text == u"# Keys\n\ntable\n\nEnd"_s);
}

TEST_CASE("The help is searched in all its pages, without minding case")
{
    HelpWindow help({{.name = u"one"_s, .title = u"One"_s, .text = u"# One\n\nOpen a *folder*."_s},
                     {.name = u"two"_s, .title = u"Two"_s, .text = u"# Two\n\nWrite a note. Another NOTE."_s}},
                    nullptr);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.show();
    auto* words = help.findChild<QLineEdit*>();
    auto* names = help.findChild<QListWidget*>();
    auto* text = help.findChild<QTextBrowser*>();
    CHECK(text->toPlainText().startsWith(u"One"_s));
    QTest::keyClicks(words, u"Note"_s);
    CHECK(names->item(0)->isHidden());
    CHECK(text->toPlainText().startsWith(u"Two"_s));
    CHECK(text->extraSelections().size() == 2);
    QTest::keyClicks(words, u"zzz"_s);
    CHECK(names->item(1)->isHidden());
    CHECK(text->extraSelections().isEmpty());
    words->clear();
    CHECK_FALSE(names->item(0)->isHidden());
    help.openPage(u"one"_s);
    CHECK(text->toPlainText().startsWith(u"One"_s));
    help.openPage(u"nowhere"_s);
    CHECK(text->toPlainText().startsWith(u"One"_s));
}
