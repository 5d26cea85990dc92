#include "tests/support/printing.h"
#include "ui/dialogs/settings_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <optional>

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::dialogs;

namespace {

SettingsDialog::Start start()
{
    return {.preferences = {},
            .theme = widgets::Theme::Dark,
            .labels = {u"Agreement"_s, u"Meeting"_s, u"Doubt"_s, u"Other"_s},
            .acts = {{.name = u"Undo"_s, .text = u"Undo"_s, .usual = QKeySequence::listFromString(u"Ctrl+Z"_s)},
                     {.name = u"Why"_s, .text = u"Why is this here?"_s, .usual = QKeySequence::listFromString(u"W"_s)},
                     {.name = u"About"_s, .text = u"About Linimasa"_s, .usual = {}}},
            .library = u"/home/ani/library"_s,
            .settingsFile = u"/home/ani/settings.json"_s};
}

struct Opened {
    SettingsDialog* dialog = new SettingsDialog(start());
    settings::Preferences last; // told of

    Opened()
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QObject::connect(dialog, &SettingsDialog::preferencesChanged, dialog,
                         [this](const settings::Preferences& preferences) { last = preferences; });
    }
    ~Opened() { delete dialog; }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    template<typename Widget> Widget& find(const char* name)
    {
        auto* widget = dialog->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return *widget;
    }

    void chooseAct(const QString& words)
    {
        dialog->openPage(SettingsDialog::Page::Keys);
        find<QLineEdit>("keyWords").setText(words);
    }

    void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&find<QKeySequenceEdit>("keyEdit"), key, modifiers);
    }
};

} // namespace

TEST_CASE("A theme, a font and a language that are chosen count at once")
{
    Opened it;
    const QSignalSpy themes(it.dialog, &SettingsDialog::themeChosen);
    auto& theme = it.find<QComboBox>("theme");
    CHECK(theme.currentIndex() == 2); // dark, as it was
    QTest::keyClick(&theme, Qt::Key_End);
    REQUIRE(themes.count() == 1);
    CHECK(themes.at(0).at(0).value<widgets::Theme>() == widgets::Theme::HighContrast);

    auto& font = it.find<QComboBox>("font0");
    REQUIRE(font.count() > 1);
    QTest::keyClick(&font, Qt::Key_End);
    CHECK(it.last.latinFont == font.itemData(font.count() - 1).toString());
    CHECK(it.find<QLabel>("sample0").font().families().first() == it.last.latinFont);
    QTest::keyClick(&font, Qt::Key_Home);
    CHECK(it.last.latinFont.isEmpty());

    it.dialog->openPage(SettingsDialog::Page::Languages);
    auto& language = it.find<QComboBox>("language");
    QTest::keyClick(&language, Qt::Key_End);
    CHECK(it.last.language == u"vi"_s);
    it.find<QCheckBox>("spelling").click();
    CHECK_FALSE(it.last.checksSpelling);
}

TEST_CASE("A key that is free is given, one that another act has only when asked for")
{
    Opened it;
    it.chooseAct(u"about"_s);
    it.typeKey(Qt::Key_F4, Qt::ShiftModifier);
    CHECK(it.last.keys.value(u"About"_s) == QStringList {u"Shift+F4"_s});

    it.typeKey(Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.last.keys.value(u"About"_s) == QStringList {u"Shift+F4"_s});
    CHECK(it.find<QLabel>("keyNews").text().contains(u"“Undo”"_s));
    REQUIRE(it.find<QPushButton>("takeKey").isVisible());
    it.find<QPushButton>("takeKey").click();
    CHECK(it.last.keys.value(u"About"_s) == QStringList {u"Ctrl+Z"_s});
    CHECK(it.last.keys.contains(u"Undo"_s));
    CHECK(it.last.keys.value(u"Undo"_s).isEmpty());

    it.find<QPushButton>("allUsualKeys").click();
    CHECK(it.last.keys.isEmpty());
}

TEST_CASE("Keys that move about are refused in words, and an act's key can be taken away and brought back")
{
    Opened it;
    it.chooseAct(u"why"_s);
    it.typeKey(Qt::Key_Space);
    CHECK(it.last.keys.isEmpty());
    CHECK_FALSE(it.find<QLabel>("keyNews").text().isEmpty());
    it.find<QPushButton>("noKey").click();
    CHECK(it.last.keys.contains(u"Why"_s));
    it.find<QPushButton>("usualKey").click();
    CHECK(it.last.keys.isEmpty());
    it.find<QCheckBox>("letterKeys").click();
    CHECK_FALSE(it.last.hasLetterKeys);
    CHECK(whyReserved(QKeySequence(u"Ctrl+Space"_s)) != QString());
    CHECK(whyReserved(QKeySequence(u"Ctrl+Return"_s)) == QString());
    CHECK(whyReserved(QKeySequence(u"F5"_s)) == QString());
}

TEST_CASE("A label's name is told when its line is left")
{
    Opened it;
    const QSignalSpy named(it.dialog, &SettingsDialog::labelsNamed);
    it.dialog->openPage(SettingsDialog::Page::Labels);
    auto& line = it.find<QLineEdit>("label2");
    line.selectAll();
    QTest::keyClicks(&line, u"Talks"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(named.count() >= 1);
    CHECK(named.last().at(0).value<std::array<QString, 4>>()[1] == u"Talks"_s);
    CHECK(it.dialog->isVisible()); // Return in a line does not close the settings
}

TEST_CASE("Privacy says where things are kept and forgets at once")
{
    Opened it;
    it.dialog->openPage(SettingsDialog::Page::Privacy);
    it.find<QCheckBox>("keepsRecent").click();
    it.find<QCheckBox>("keepsPlace").click();
    CHECK_FALSE(it.last.keepsRecent);
    CHECK_FALSE(it.last.keepsPlace);
    const auto labels = it.dialog->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels,
                              [](const QLabel* label) { return label->text().contains(u"/home/ani/library"_s); }));
}

TEST_CASE("A copy is put back only after a question, at the next start, and not after all")
{
    Opened it;
    it.dialog->openPage(SettingsDialog::Page::Backups);
    BackupsPage& page = it.dialog->backups();
    CHECK_FALSE(it.find<QPushButton>("backUpNow").isEnabled()); // no library
    KeptCopies kept {.folder = u"/home/ani/library/backups"_s,
                     .copies = {{.path = u"/b"_s, .made = QDateTime({2025, 6, 2}, {9, 0}), .bytes = 40960},
                                {.path = u"/a"_s, .made = QDateTime({2025, 6, 1}, {9, 0}), .bytes = 40960}},
                     .awaited = {},
                     .isBeingMade = false,
                     .news = {}};
    page.show(kept);
    const QSignalSpy wanted(&page, &BackupsPage::restoreWanted);
    const QSignalSpy copies(&page, &BackupsPage::backUpWanted);
    it.find<QPushButton>("backUpNow").click();
    CHECK(copies.count() == 1);
    auto& list = it.find<QTreeWidget>("copiesList");
    REQUIRE(list.topLevelItemCount() == 2);
    list.setCurrentItem(list.topLevelItem(1));
    it.find<QPushButton>("restore").click();
    CHECK(wanted.count() == 0);
    auto* question = it.dialog->findChild<QMessageBox*>();
    REQUIRE(question != nullptr);
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole) {
            button->click();
        }
    }
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.at(0).at(0).toString() == u"/a"_s);
    kept.awaited = u"/a"_s;
    page.show(kept);
    CHECK_FALSE(it.find<QLabel>("news").text().isEmpty());
    it.find<QPushButton>("restore").click();
    CHECK(wanted.at(1).at(0).toString().isEmpty());
    it.find<QSpinBox>("copies").setValue(14);
    CHECK(it.last.copies == 14);
}

TEST_CASE("Every page fits a window of twice the letters' size, with scroll bars where it must")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Opened it;
        it.dialog->resize(900, 600);
        CHECK(it.dialog->minimumSizeHint().width() <= 900);
        CHECK(it.dialog->minimumSizeHint().height() <= 600);
    }
    QApplication::setFont(usual);
}

TEST_CASE("Escape leaves the field that takes keys without becoming one, and then closes the settings")
{
    Opened it;
    it.chooseAct(u"about"_s);
    auto& field = it.find<QKeySequenceEdit>("keyEdit");
    field.setFocus();
    it.typeKey(Qt::Key_Escape);
    CHECK(it.last.keys.isEmpty());
    CHECK(field.keySequence().isEmpty());
    CHECK(it.dialog->isVisible());
    CHECK(it.dialog->focusWidget() == &it.find<QWidget>("keyList"));
}

TEST_CASE("Tab goes through every page of the settings from above to below")
{
    Opened it;
    using Page = SettingsDialog::Page;
    const Page page
        = GENERATE(Page::Appearance, Page::Languages, Page::Labels, Page::Keys, Page::Privacy, Page::Backups);
    CAPTURE(static_cast<int>(page));
    it.dialog->openPage(page);
    QCoreApplication::processEvents();
    const QWidget* start = it.dialog->focusWidget();
    REQUIRE(start != nullptr);
    int lowest = -1000;
    QString last;
    for (const QWidget* next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain()) {
        if (!next->isVisible() || !next->isEnabled() || (next->focusPolicy() & Qt::TabFocus) == 0
            || next->focusProxy() != nullptr || next->inherits("QDialog") || next->inherits("QScrollArea")) {
            continue;
        }
        const int middle = next->mapTo(it.dialog, next->rect().center()).y();
        INFO(next->metaObject()->className()
             << " " << next->objectName().toStdString() << " after " << last.toStdString());
        CHECK(middle >= lowest - next->height() / 2); // those in one row stand beside each other
        lowest = middle;
        last = next->objectName();
    }
}
