#include "tests/support/printing.h"
#include "ui/dialogs/command_palette.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa::dialogs;

namespace {

QStringList textsOf(const std::vector<Command>& commands)
{
    QStringList texts;
    for (const Command& command : commands) {
        texts << command.text;
    }
    return texts;
}

std::vector<Command> some()
{
    return {{.text = u"Re-export all"_s, .place = u"File"_s, .keys = {}, .isEnabled = true, .run = [] { }},
            {.text = u"Go to the notes"_s, .place = u"Marks"_s, .keys = u"Ctrl+5"_s, .isEnabled = true, .run = [] { }},
            {.text = u"Export…"_s, .place = u"File"_s, .keys = u"Ctrl+E"_s, .isEnabled = true, .run = [] { }},
            {.text = u"Export to paper"_s, .place = u"File"_s, .keys = {}, .isEnabled = false, .run = [] { }},
            {.text = u"Xuất niên biểu"_s, .place = u"Tệp"_s, .keys = {}, .isEnabled = true, .run = [] { }}};
}

} // namespace

TEST_CASE("Commands are found by the beginnings of their words, by key and by menu; what cannot be done comes last")
{
    CHECK(textsOf(fittingCommands(some(), u"exp"_s))
          == QStringList {u"Export…"_s, u"Re-export all"_s, u"Export to paper"_s});
    CHECK(textsOf(fittingCommands(some(), u"notes go"_s)) == QStringList {u"Go to the notes"_s});
    CHECK(textsOf(fittingCommands(some(), u"ctrl+5"_s)) == QStringList {u"Go to the notes"_s});
    CHECK(textsOf(fittingCommands(some(), u"MARKS"_s)) == QStringList {u"Go to the notes"_s});
    CHECK(textsOf(fittingCommands(some(), u"nien bieu"_s)) == QStringList {u"Xuất niên biểu"_s});
    CHECK(fittingCommands(some(), u"nothing of the kind"_s).empty());
    CHECK(fittingCommands(some(), {}).size() == 5);
}

TEST_CASE("Typing and Enter run a command; arrows pass over what cannot be done")
{
    QStringList ran;
    std::vector<Command> commands {
        {.text = u"Print"_s, .place = {}, .keys = {}, .isEnabled = true, .run = [&] { ran << u"print"_s; }},
        {.text = u"Preview"_s, .place = {}, .keys = {}, .isEnabled = true, .run = [&] { ran << u"preview"_s; }},
        {.text = u"Prune"_s, .place = {}, .keys = {}, .isEnabled = false, .run = [&] { ran << u"prune"_s; }}};
    const auto more = [&](const QString& words) {
        return std::vector<Command> {
            {.text = u"Article on "_s + words, .place = {}, .keys = {}, .isEnabled = true, .run = [&] {
                 ran << u"article"_s;
             }}};
    };
    const auto open = [&](int steps) {
        QWidget window;
        window.resize(900, 700);
        const QPointer palette(new CommandPalette(commands, more, &window));
        palette->show();
        auto* words = palette->findChild<QLineEdit*>();
        auto* list = palette->findChild<QTreeWidget*>();
        QTest::keyClicks(words, u"pr"_s);
        CHECK(list->topLevelItemCount() == 4);
        CHECK(list->topLevelItem(2)->isDisabled());
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(words, Qt::Key_Down);
        }
        QTest::keyClick(words, Qt::Key_Return);
    };
    open(0);
    open(1);
    open(2); // past the one that cannot be done
    open(9); // no further than the last
    CHECK(ran == QStringList {u"print"_s, u"preview"_s, u"article"_s, u"article"_s});
}
