#include "tests/support/printing.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/main_window.h"
#include "ui/panes.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::ui;

namespace {

struct Fixture {
    QTemporaryDir folder;
    MainWindow window {Surroundings {
        .analyser = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
            .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}}),
        .tracks = {},
        .sampleFolder = u":/linimasa/samples"_s}};

    Fixture()
    {
        window.resize(1280, 800);
        window.show();
        QFile file(folder.filePath(u"pact.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(
            "Japan and Vietnam sign a cybersecurity agreement\n\nTOKYO, Nov. 23, 2021 - Japan and Vietnam signed a "
            "cybersecurity cooperation agreement in Tokyo on Nov. 23, 2021.\n");
        file.close();
        window.open({file.fileName()});
        REQUIRE(QTest::qWaitFor([&] { return !window.collection().chronology().empty(); }, 60000));
        window.actions()[Act::GoToTimeline]->trigger(); // which makes the last panes
    }
};

/// What takes the keyboard by itself, not on behalf of what is in it.
bool takesKeyboard(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus
        && widget.focusProxy() == nullptr && !widget.inherits("QScrollBar") && !widget.inherits("QMenu");
}

void checkNames(const QWidget& root)
{
    int checked = 0;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!takesKeyboard(*widget) || widget->window() != &root) {
            continue;
        }
        // The viewport of a list and the editor inside a box speak for their owner.
        if (widget->inherits("QTabBar") || widget->inherits("QScrollArea") || widget->inherits("QTabWidget")
            || (widget->inherits("QLineEdit") && widget->parentWidget()->inherits("QAbstractSpinBox"))
            || (widget->inherits("QLineEdit") && widget->parentWidget()->inherits("QKeySequenceEdit"))) {
            continue;
        }
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className() << " “" << widget->objectName().toStdString() << "” in "
                                               << widget->parentWidget()->metaObject()->className());
        REQUIRE(told != nullptr);
        CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
        CHECK(told->role() != QAccessible::NoRole);
        ++checked;
    }
    CHECK(checked > 0);
}

} // namespace

TEST_CASE("Everything in the window that takes the keyboard says what it is")
{
    Fixture it;
    it.window.actions()[Act::Find]->trigger();
    checkNames(it.window);
}

TEST_CASE("So does everything in the settings, the help, the search for commands and the list of keys")
{
    Fixture it;
    using Page = dialogs::SettingsDialog::Page;
    it.window.actions()[Act::Settings]->trigger();
    auto* settings = it.window.findChild<dialogs::SettingsDialog*>();
    for (const Page page :
         {Page::Appearance, Page::Languages, Page::Labels, Page::Keys, Page::Privacy, Page::Backups}) {
        settings->openPage(page);
        checkNames(*settings);
    }
    delete settings;
    for (const Act act : {Act::Help, Act::FindAction, Act::ShowKeys}) {
        it.window.actions()[act]->trigger();
        const auto dialogs = it.window.findChildren<QDialog*>();
        INFO(it.window.actions()[act]->text().toStdString());
        REQUIRE_FALSE(dialogs.isEmpty());
        checkNames(*dialogs.last());
        dialogs.last()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("F6 leads through all panes and back to where it began")
{
    Fixture it;
    it.window.actions()[Act::GoToText]->trigger();
    const QWidget* begin = QApplication::focusWidget();
    REQUIRE(begin != nullptr);
    QSet<const QWidget*> seen;
    for (int i = 0; i < 4; ++i) {
        it.window.actions()[Act::NextPane]->trigger();
        seen << QApplication::focusWidget();
    }
    CHECK(seen.size() == 4);
    CHECK(QApplication::focusWidget() == begin);
}
