#pragma once

#include <QPalette>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace linimasa::widgets {

enum class Theme { System, Light, Dark, Sepia, HighContrast };

/// All of them, in the order they are offered in.
[[nodiscard]] const std::vector<Theme>& allThemes();

/// "system", "light", "dark", "sepia", "high-contrast": as settings and the command line write them.
[[nodiscard]] QString nameOf(Theme theme);
[[nodiscard]] std::optional<Theme> themeFromName(QStringView name);

/// The colours of a theme. `System` is light or dark as the desktop is.
[[nodiscard]] QPalette paletteOf(Theme theme);

/// Gives all windows the colours of the theme.
void applyTheme(Theme theme);

} // namespace linimasa::widgets
