#include "tests/support/printing.h"
#include "ui/annotating.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/help_window.h"
#include "ui/guiding.h"
#include "ui/main_window.h"
#include "ui/preferring.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/recent_files.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::ui;

namespace {

struct Fixture {
    MainWindow window {Surroundings {.analyser = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {}),
                                     .tracks = {},
                                     .sampleFolder = u":/linimasa/samples"_s}};

    Fixture() { window.show(); }

    QAction& action(Act act) { return *window.actions()[act]; }
    /// The window as it would be at the next start.
    void restart(const Session& session) { window.restore(session, MainWindow::Restore::Frame); }
};

} // namespace

TEST_CASE("Every act has a name of its own to keep its keys by, and stands in a menu")
{
    Fixture it;
    QSet<QString> names;
    for (const QAction* action : it.window.actions().all()) {
        INFO(action->text().toStdString());
        CHECK_FALSE(action->objectName().isEmpty());
        CHECK_FALSE(names.contains(action->objectName()));
        names << action->objectName();
        CHECK_FALSE(action->associatedObjects().isEmpty());
    }
    CHECK(names.contains(u"CopyWithCitation"_s));
}

TEST_CASE("No two acts come with the same key")
{
    Fixture it;
    QHash<QString, QString> owners;
    for (const QAction* action : it.window.actions().all()) {
        for (const QKeySequence& key : it.window.actions().usualKeys(*action)) {
            INFO(action->text().toStdString() << ", " << owners.value(key.toString()).toStdString());
            CHECK_FALSE(owners.contains(key.toString()));
            owners.insert(key.toString(), action->text());
        }
    }
}

TEST_CASE("Changed keys are the actions' keys and in their tool tips; strange ones in the settings are passed over")
{
    Fixture it;
    Session session;
    session.preferences.keys = {{u"Export"_s, {u"Ctrl+Alt+E"_s}}, {u"Undo"_s, {}}, {u"Why"_s, {u"Gibberish+Q+Q"_s}}};
    it.restart(session);
    CHECK(it.action(Act::Export).shortcut() == QKeySequence(u"Ctrl+Alt+E"_s));
    CHECK(it.action(Act::Export).toolTip().contains(u"Alt"_s));
    CHECK(it.action(Act::Undo).shortcuts().isEmpty());
    CHECK(it.action(Act::MarkAgain).shortcut() == QKeySequence(u"H"_s));
    CHECK(it.window.session().preferences == session.preferences);

    session.preferences.hasLetterKeys = false;
    it.restart(session);
    CHECK(it.action(Act::MarkAgain).shortcuts().isEmpty());
    CHECK(it.action(Act::MarkFirst).shortcuts().isEmpty());
    CHECK(it.action(Act::NextEntity).shortcuts().isEmpty());
    CHECK(it.action(Act::FindNext).shortcut() == QKeySequence(u"F3"_s));
    CHECK(it.action(Act::DeleteHighlight).shortcut() == QKeySequence(u"Del"_s));
    it.restart({});
}

TEST_CASE("The settings open on the page asked for; a theme chosen there is the window's, and told of to be kept")
{
    Fixture it;
    const QSignalSpy changed(&it.window, &MainWindow::settingsChanged);
    it.action(Act::Settings).trigger();
    auto* dialog = it.window.findChild<dialogs::SettingsDialog*>();
    REQUIRE(dialog != nullptr);
    auto* theme = dialog->findChild<QComboBox*>(u"theme"_s);
    QTest::keyClick(theme, Qt::Key_End);
    CHECK(it.window.session().theme == widgets::Theme::HighContrast);
    CHECK(it.action(Act::ThemeHighContrast).isChecked());
    CHECK(changed.count() == 1);
    it.action(Act::ConfigureKeys).trigger();
    CHECK(it.window.findChildren<dialogs::SettingsDialog*>().size() == 1);
    dialog->close();
    it.window.setTheme(widgets::Theme::Light);
}

TEST_CASE("What is not to be kept is not in the settings")
{
    Session session;
    session.recent = {u"/a.txt"_s};
    session.files = {u"/a.txt"_s};
    session.article = u"/a.txt"_s;
    session.positions = {{u"/a.txt"_s, 7}};
    session.words = u"siber"_s;
    session.preferences.keepsRecent = false;
    session.preferences.keepsPlace = false;
    const settings::Settings kept = toSettings(session);
    CHECK(kept.recent.isEmpty());
    CHECK(kept.files.isEmpty());
    CHECK(kept.article.isEmpty());
    CHECK(kept.positions.isEmpty());
    CHECK(kept.words.isEmpty());
    CHECK(fromSettings(kept).preferences == session.preferences);
}

TEST_CASE("A command is found by its words and done")
{
    Fixture it;
    it.action(Act::FindAction).trigger();
    auto* palette = it.window.findChild<dialogs::CommandPalette*>();
    REQUIRE(palette != nullptr);
    auto* words = palette->findChild<QLineEdit*>();
    const bool before = it.action(Act::PlainReading).isChecked();
    QTest::keyClicks(words, u"plain read"_s);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(it.action(Act::PlainReading).isChecked() != before);
}

TEST_CASE("Every act that has a menu is found under it in the palette")
{
    Fixture it;
    it.action(Act::FindAction).trigger();
    auto* palette = it.window.findChild<dialogs::CommandPalette*>();
    auto* list = palette->findChild<QTreeWidget*>();
    CHECK(list->topLevelItemCount() == static_cast<int>(it.window.actions().all().size()));
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        INFO(list->topLevelItem(i)->text(0).toStdString());
        CHECK_FALSE(list->topLevelItem(i)->text(0).contains(u'&'));
        CHECK_FALSE(list->topLevelItem(i)->text(1).isEmpty());
    }
    palette->reject();
}

TEST_CASE("The help has the keys as they are now")
{
    Fixture it;
    Session session;
    session.preferences.keys = {{u"Export"_s, {u"Ctrl+Alt+E"_s}}};
    it.restart(session);
    it.action(Act::Help).trigger();
    auto* help = it.window.findChild<dialogs::HelpWindow*>();
    REQUIRE(help != nullptr);
    help->openPage(u"keys"_s);
    const QString text = help->findChild<QTextBrowser*>()->toPlainText();
    CHECK(text.contains(u"Ctrl+Alt+E"_s));
    CHECK_FALSE(text.contains(u"{{"_s));
    help->close();
    it.restart({});
}

TEST_CASE("News are told of once after an update, and not at the first start")
{
    Fixture it;
    Session session;
    it.restart(session);
    it.window.guiding().tellNews();
    CHECK_FALSE(it.window.preferring().preferences().seenVersion.isEmpty());
    CHECK_FALSE(it.window.statusBar()->currentMessage().contains(u"Help"_s));
    session.preferences.seenVersion = u"0.0.1"_s;
    it.restart(session);
    it.window.guiding().tellNews();
    CHECK(it.window.statusBar()->currentMessage().contains(u"Help"_s));
    it.window.statusBar()->clearMessage();
    it.window.guiding().tellNews();
    CHECK(it.window.statusBar()->currentMessage().isEmpty());
}
