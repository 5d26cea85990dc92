#pragma once

#include "app/settings/preferences.h"
#include "ui/dialogs/settings_page.h"
#include "ui/widgets/reading_fonts.h"
#include "ui/widgets/theme.h"

class QComboBox;
class QGridLayout;

namespace linimasa::dialogs {

/// Colours, the fonts to read in, and whether anything moves.
class AppearancePage : public SettingsPage {
    Q_OBJECT

public:
    /// The preferences must outlive the page.
    AppearancePage(settings::Preferences& preferences, widgets::Theme theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void themeChosen(linimasa::widgets::Theme theme);

private:
    void addThemes(widgets::Theme theme);
    void addFonts();
    void addFont(QGridLayout& grid, widgets::Script script, const QString& name, const QString& sample);
    [[nodiscard]] QString& familyOf(widgets::Script script);

    settings::Preferences& m_preferences;
};

/// What the theme is called in the window.
[[nodiscard]] QString wordsFor(widgets::Theme theme);

/// The chosen families as the reader's typography takes them.
[[nodiscard]] widgets::ReadingFonts readingFontsOf(const settings::Preferences& preferences);

} // namespace linimasa::dialogs
