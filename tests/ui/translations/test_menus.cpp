#include "ui/interface_language.h"
#include "ui/main_window.h"
#include "ui/models/date_words.h"

#include <QApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "catalogue.h"

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

/// "Menu: first / second" for every two entries that share a letter, here and in the menus below.
QStringList doubled(const QString& menu, const QList<QAction*>& entries)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (const QAction* entry : entries) {
        const QChar letter = support::mnemonic(entry->text());
        if (!letter.isNull() && !entry->isSeparator()) {
            if (taken.contains(letter)) {
                found << u"%1: %2 / %3"_s.arg(menu, taken.value(letter), entry->text());
            }
            taken.insert(letter, entry->text());
        }
        if (const QMenu* below = entry->menu()) {
            found << doubled(entry->text(), below->actions());
        }
    }
    return found;
}

std::shared_ptr<jobs::SharedAnalyser> analyser()
{
    static const auto shared = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
        .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}});
    return shared;
}

} // namespace

TEST_CASE("No two entries of a menu share a mnemonic, in any language")
{
    const QString language = GENERATE(u"en"_s, u"id"_s, u"ja"_s, u"vi"_s);
    CAPTURE(language);
    const ui::Translation translation(language);
    const ui::MainWindow window(ui::Surroundings {.analyser = analyser(), .tracks = {}, .sampleFolder = {}});
    const QList<QAction*> menus = window.menuBar()->actions();
    REQUIRE(menus.size() > 4);
    CHECK(doubled(u"menu bar"_s, menus) == QStringList());
    for (const QAction* menu : menus) {
        CAPTURE(menu->text());
        CHECK_FALSE(support::mnemonic(menu->text()).isNull());
        REQUIRE(menu->menu() != nullptr);
    }
}

TEST_CASE("The language is the chosen one, else the system's dearest that is spoken, else English")
{
    CHECK(ui::interfaceLanguage(u"ja"_s, {u"id-ID"_s}) == "ja"_L1);
    CHECK(ui::interfaceLanguage({}, {u"id-ID"_s, u"en-GB"_s}) == "id"_L1);
    CHECK(ui::interfaceLanguage({}, {u"de-DE"_s, u"vi"_s, u"en"_s}) == "vi"_L1);
    CHECK(ui::interfaceLanguage({}, {u"ja-Jpan-JP"_s}) == "ja"_L1);
    CHECK(ui::interfaceLanguage({}, {u"tr_TR"_s}) == "en"_L1);
    CHECK(ui::interfaceLanguage(u"klingon"_s, {}) == "en"_L1);
    CHECK(ui::interfaceLanguage({}, {u"idx"_s}) == "en"_L1);
}

TEST_CASE("Dates are written as the system does when it speaks the language, else as the language does")
{
    const QDate day(2025, 5, 14);
    CHECK(ui::interfaceLocale(u"en"_s, QLocale(u"en_GB"_s)) == QLocale(u"en_GB"_s));
    CHECK(ui::interfaceLocale(u"en"_s, QLocale::c()) == QLocale::c());
    CHECK(ui::interfaceLocale(u"ja"_s, QLocale::c()).dayName(3) == QLocale(u"ja"_s).dayName(3));
    CHECK(ui::interfaceLocale(u"id"_s, QLocale(u"tr_TR"_s)).toString(day, u"d MMMM yyyy"_s) == "14 Mei 2025"_L1);
    CHECK(ui::interfaceLocale(u"ja"_s, QLocale(u"en_US"_s)).language() == QLocale::Japanese);
}

TEST_CASE("A span of days within a month names both its days, in any language")
{
    const QString language = GENERATE(u"en"_s, u"id"_s, u"ja"_s, u"vi"_s);
    CAPTURE(language);
    const ui::Translation translation(language);
    const auto date = domain::Edtf::parse(u"2023-10-04/2023-10-25"_s);
    REQUIRE(date.has_value());
    const QString words = models::dateInWords(*date, ui::interfaceLocale(language, QLocale::c()));
    CAPTURE(words);
    CHECK(words.contains(u'4'));
    CHECK(words.contains(u"25"_s));
    CHECK(words.contains(u"2023"_s));
    CHECK_FALSE(words.contains(u'%'));
}
