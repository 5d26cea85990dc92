// What holds for everything there is to see: every pane, dialog and menu of the window, one after the other.
#include "tests/support/printing.h"
#include "tests/ui/scenes/room_for_words.h"
#include "tests/ui/scenes/scenes.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

#include <exception>
#include <functional>

using namespace linimasa;
using namespace linimasa::support;
using namespace Qt::StringLiterals;

namespace {

/// Runs the work inside the event loop, as in use: before it a change of colours does not reach all widgets.
void inUse(const std::function<void()>& work)
{
    std::exception_ptr fault;
    QTimer::singleShot(0, qApp, [&] {
        try {
            work();
        } catch (...) {
            fault = std::current_exception();
        }
        QApplication::quit();
    });
    QApplication::exec();
    if (fault) {
        std::rethrow_exception(fault);
    }
}

/// What is wrong, each fault once with the scenes it is in.
QStringList faults(const std::function<QStringList(Room& room, QWidget& shown)>& look)
{
    QMap<QString, QStringList> all;
    inUse([&] {
        Room room;
        visitAll(room, [&](const QString& scene, QWidget& shown) {
            for (const QString& fault : look(room, shown)) {
                all[fault] << scene;
            }
        });
    });
    QStringList lines;
    for (const auto& [fault, scenes] : all.asKeyValueRange()) {
        lines << fault + u" ["_s + scenes.mid(0, 3).join(u", "_s) + u']';
    }
    return lines;
}

bool isForeign(const QWidget& widget)
{
    const QWidget* window = widget.window();
    return window->inherits("QFileDialog") || window->inherits("QPrintPreviewDialog");
}

/// What takes the keyboard by itself, not on behalf of what is in it.
bool takesKeyboard(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus
        && widget.focusProxy() == nullptr && !widget.inherits("QScrollBar") && !widget.inherits("QMenu");
}

/// The viewport of a list and the editor inside a box speak for their owner.
bool speaksForOwner(const QWidget& widget)
{
    const QWidget* owner = widget.parentWidget();
    return widget.inherits("QTabBar") || widget.inherits("QScrollArea") || widget.inherits("QTabWidget")
        || (owner != nullptr && widget.inherits("QLineEdit")
            && (owner->inherits("QAbstractSpinBox") || owner->inherits("QKeySequenceEdit")
                || owner->inherits("QComboBox")));
}

QStringList nameless(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->window() != root.window() || isForeign(*widget) || !takesKeyboard(*widget)
            || speaksForOwner(*widget)) {
            continue;
        }
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
        if (told == nullptr || told->text(QAccessible::Name).isEmpty() || told->role() == QAccessible::NoRole) {
            found << u"no name: %1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                               widget->objectName());
        }
    }
    return found;
}

/// Labels and buttons whose words are too pale on what they stand on. What cannot be used now may be pale (WCAG 1.4.3).
QStringList pale(const QWidget& root)
{
    constexpr double enough = 4.5;
    QStringList found;
    const auto look
        = [&](const QWidget& widget, const QString& text, QPalette::ColorRole ink, QPalette::ColorRole ground) {
              if (text.isEmpty() || !widget.isVisible() || !widget.isEnabled() || isForeign(widget)) {
                  return;
              }
              const QPalette palette = widget.palette();
              const double ratio = widgets::contrast(palette.color(ink), palette.color(ground));
              if (ratio < enough) {
                  found << u"%1 “%2”: %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
                               .arg(ratio, 0, 'f', 2);
              }
          };
    for (const auto* label : root.findChildren<QLabel*>()) {
        look(*label, label->text(), label->foregroundRole(), label->backgroundRole());
    }
    for (const auto* button : root.findChildren<QAbstractButton*>()) {
        look(*button, button->text(), button->foregroundRole(), button->backgroundRole());
    }
    return found;
}

} // namespace

TEST_CASE("Nothing is clipped when the texts are half as long again")
{
    LongWinded longWinded;
    QCoreApplication::installTranslator(&longWinded);
    CHECK(faults([](Room& /*room*/, QWidget& shown) { return clipped(shown); }) == QStringList());
    QCoreApplication::removeTranslator(&longWinded);
}

TEST_CASE("Nothing is clipped with a font of twice the size")
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    CHECK(faults([](Room& /*room*/, QWidget& shown) { return clipped(shown); }) == QStringList());
    QApplication::setFont(usual);
}

TEST_CASE("Everything that takes the keyboard says what it is, and every text can be read in every theme")
{
    QApplication::setStyle(new widgets::Style);
    const auto look = [](Room& room, QWidget& shown) {
        QStringList found = nameless(shown);
        for (const widgets::Theme theme :
             {widgets::Theme::Light, widgets::Theme::Dark, widgets::Theme::Sepia, widgets::Theme::HighContrast}) {
            room.window().setTheme(theme);
            settle(5);
            for (const QString& fault : pale(shown)) {
                found << widgets::nameOf(theme) + u": "_s + fault;
            }
        }
        return found;
    };
    CHECK(faults(look) == QStringList());
}
