#include "ui/dialogs/appearance_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QVBoxLayout>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;
using widgets::Script;
using widgets::Theme;

namespace {

constexpr double sampleSize = 1.3; // of the window's font, as in the article

QFontDatabase::WritingSystem writingSystem(Script script)
{
    switch (script) {
    case Script::Vietnamese:
        return QFontDatabase::Vietnamese;
    case Script::Japanese:
        return QFontDatabase::Japanese;
    case Script::Latin:
        break;
    }
    return QFontDatabase::Latin;
}

} // namespace

QString wordsFor(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return AppearancePage::tr("Light");
    case Theme::Dark:
        return AppearancePage::tr("Dark");
    case Theme::Sepia:
        return AppearancePage::tr("Sepia");
    case Theme::HighContrast:
        return AppearancePage::tr("High contrast");
    case Theme::System:
        break;
    }
    return AppearancePage::tr("As the desktop");
}

widgets::ReadingFonts readingFontsOf(const settings::Preferences& preferences)
{
    return {
        .latin = preferences.latinFont, .vietnamese = preferences.vietnameseFont, .japanese = preferences.japaneseFont};
}

AppearancePage::AppearancePage(settings::Preferences& preferences, Theme theme, QWidget* parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
{
    addThemes(theme);
    addFonts();
    addHeading(tr("Movement"));
    auto* still = new QCheckBox(tr("&Nothing fades or flashes"), this);
    still->setObjectName(u"still"_s);
    still->setChecked(preferences.isStill);
    column().addWidget(still);
    addSentence(
        tr("A passage you jump to is then lit steadily for a moment. Where the desktop plays no animations, this is "
           "so without the tick."));
    column().addStretch(1);
    connect(still, &QCheckBox::toggled, this, [this](bool isStill) {
        m_preferences.isStill = isStill;
        Q_EMIT changed();
    });
}

void AppearancePage::addThemes(Theme theme)
{
    addHeading(tr("Colours"));
    auto* themes = new QComboBox(this);
    themes->setObjectName(u"theme"_s);
    themes->setAccessibleName(tr("Colours"));
    for (const Theme one : widgets::allThemes()) {
        themes->addItem(wordsFor(one));
        if (one == theme) {
            themes->setCurrentIndex(themes->count() - 1);
        }
    }
    column().addWidget(themes, 0, Qt::AlignLeft);
    connect(themes, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(widgets::allThemes()[static_cast<std::size_t>(index)]); });
}

void AppearancePage::addFonts()
{
    addHeading(tr("Fonts to read in"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    column().addLayout(grid);
    // The samples are in their languages, whatever the window speaks.
    addFont(*grid, Script::Latin, tr("&English, Indonesian"), u"Kamis (14/5/2025): signed in Jakarta"_s);
    addFont(*grid, Script::Vietnamese, tr("&Vietnamese"), u"Việt Nam – Nhật Bản ký biên bản ghi nhớ"_s);
    addFont(*grid, Script::Japanese, tr("&Japanese"), u"日越、サイバー覚書に署名（令和７年）"_s);
}

void AppearancePage::addFont(QGridLayout& grid, Script script, const QString& name, const QString& sample)
{
    auto* families = new QComboBox(this);
    families->setObjectName(u"font%1"_s.arg(static_cast<int>(script)));
    families->addItem(tr("Usual font"), QString());
    for (const QString& family : QFontDatabase::families(writingSystem(script))) {
        if (!QFontDatabase::isPrivateFamily(family)) {
            families->addItem(family, family);
        }
    }
    // A font that is not installed any more stays chosen, for the day it comes back.
    const QString& chosen = familyOf(script);
    if (families->findData(chosen) < 0) {
        families->addItem(tr("%1 (not installed)").arg(chosen), chosen);
    }
    families->setCurrentIndex(families->findData(chosen));
    families->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    families->setMinimumContentsLength(18);
    auto* label = new QLabel(name, this);
    label->setBuddy(families);
    auto* shown = new QLabel(sample, this);
    shown->setObjectName(u"sample%1"_s.arg(static_cast<int>(script)));
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setBackgroundRole(QPalette::Base);
    shown->setForegroundRole(QPalette::Text);
    shown->setAutoFillBackground(true);
    shown->setMargin(8);
    shown->setAccessibleName(tr("Sample: %1").arg(sample));
    const auto show = [this, script, shown] {
        QFont font = shown->font();
        font.setFamilies(widgets::readingFamilies(script, readingFontsOf(m_preferences)));
        font.setPointSizeF(this->font().pointSizeF() * sampleSize);
        shown->setFont(font);
    };
    show();
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(families, row, 1);
    grid.addWidget(shown, row + 1, 0, 1, 2);
    connect(families, &QComboBox::activated, this, [this, families, script, show] {
        familyOf(script) = families->currentData().toString();
        show();
        Q_EMIT changed();
    });
}

QString& AppearancePage::familyOf(Script script)
{
    switch (script) {
    case Script::Vietnamese:
        return m_preferences.vietnameseFont;
    case Script::Japanese:
        return m_preferences.japaneseFont;
    case Script::Latin:
        break;
    }
    return m_preferences.latinFont;
}

} // namespace linimasa::dialogs
