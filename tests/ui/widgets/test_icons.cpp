#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QPalette>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

void writeTheme(const QTemporaryDir& folder, const QStringList& names)
{
    const QDir theme(folder.filePath(u"desk"_s));
    REQUIRE(theme.mkpath(u"actions"_s));
    QFile index(theme.filePath(u"index.theme"_s));
    REQUIRE(index.open(QIODevice::WriteOnly));
    index.write(
        "[Icon Theme]\nName=Desk\nDirectories=actions\n\n[actions]\nSize=16\nType=Scalable\nMinSize=8\nMaxSize=64\n");
    QImage blot(16, 16, QImage::Format_ARGB32);
    blot.fill(Qt::magenta);
    for (const QString& name : names) {
        REQUIRE(blot.save(theme.filePath(u"actions/%1.png"_s.arg(name))));
    }
}

/// Whether the icon fills its middle in this colour; the program's own drawings are thin lines.
bool fillsWith(const QIcon& icon, const QColor& colour)
{
    const QImage drawn = icon.pixmap(QSize(16, 16), 1.0).toImage();
    return !drawn.isNull() && drawn.pixelColor(2, 8) == colour;
}

} // namespace

TEST_CASE("The desktop's symbolic drawing is taken and given the colour of the text; a coloured one is not")
{
    const QTemporaryDir folder;
    writeTheme(folder, {u"document-open-symbolic"_s, u"edit-find"_s});
    const auto restore = qScopeGuard([paths = QIcon::themeSearchPaths(), name = QIcon::themeName()] {
        QIcon::setThemeSearchPaths(paths);
        QIcon::setThemeName(name);
    });
    QIcon::setThemeSearchPaths({folder.path()});
    QIcon::setThemeName(u"desk"_s);
    const QColor text = QApplication::palette().color(QPalette::ButtonText);
    CHECK(fillsWith(widgets::icon(u"document-open"_s), text));
    CHECK_FALSE(fillsWith(widgets::icon(u"edit-find"_s), Qt::magenta));
    CHECK_FALSE(fillsWith(widgets::icon(u"edit-find"_s), text));
    CHECK_FALSE(fillsWith(widgets::icon(u"edit-copy"_s), text));
}

TEST_CASE("A name nobody has a drawing of gives nothing, and harms nothing")
{
    CHECK(widgets::icon(u"no-such-thing"_s).pixmap(QSize(16, 16), 1.0).isNull());
}
