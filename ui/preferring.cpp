#include "ui/preferring.h"

#include "app/domain/label.h"
#include "app/library/backup.h"
#include "ui/actions.h"
#include "ui/annotating.h"
#include "ui/dialogs/appearance_page.h"
#include "ui/librarian.h"
#include "ui/notes/notes_pane.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/recent_files.h"
#include "ui/status_line.h"
#include "ui/widgets/mnemonic.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <array>
#include <chrono>
#include <utility>

namespace linimasa::ui {

using dialogs::SettingsDialog;
using jobs::BackupJob;
using widgets::Theme;
using namespace std::chrono_literals;

namespace {

constexpr auto firstCopy = 60s; // after the start, when the window has nothing to wait for
constexpr auto nextLook = 1h; // whether a new day has begun

constexpr std::array themeActs {
    std::pair {Theme::System, Act::ThemeSystem},
    std::pair {Theme::Light, Act::ThemeLight},
    std::pair {Theme::Dark, Act::ThemeDark},
    std::pair {Theme::Sepia, Act::ThemeSepia},
    std::pair {Theme::HighContrast, Act::ThemeHighContrast},
};

} // namespace

Preferring::Preferring(const Place& place, QWidget* window)
    : QObject(window)
    , m_place(place)
    , m_window(window)
{
    connectActions();
    connect(new DesktopWishing(this), &DesktopWishing::wished, this, [this](const DesktopWishes& wishes) {
        m_wishes = wishes;
        paint();
        apply();
    });
    m_daily.start(firstCopy);
    connect(&m_daily, &QTimer::timeout, this, [this] {
        m_daily.setInterval(nextLook);
        backUp(BackupJob::Occasion::Daily);
    });
}

Preferring::~Preferring() = default;

void Preferring::connectActions()
{
    const Actions& actions = m_place.actions;
    for (const auto& [theme, act] : themeActs) {
        actions.on(act, this, [this, theme] {
            setTheme(theme);
            Q_EMIT changed();
        });
    }
    actions.on(Act::Settings, this, [this] { openSettings(SettingsDialog::Page::Appearance); });
    actions.on(Act::ConfigureKeys, this, [this] { openSettings(SettingsDialog::Page::Keys); });
}

void Preferring::setTheme(Theme theme)
{
    m_theme = theme;
    paint();
    for (const auto& [one, act] : themeActs) {
        m_place.actions[act]->setChecked(one == theme);
    }
}

void Preferring::paint()
{
    widgets::applyTheme(m_theme == Theme::System && m_wishes.wantsHighContrast ? Theme::HighContrast : m_theme);
}

void Preferring::restore(const settings::Preferences& preferences)
{
    m_preferences = preferences;
    apply();
}

void Preferring::change(const settings::Preferences& preferences)
{
    m_preferences = preferences;
    apply();
    Q_EMIT changed();
}

void Preferring::noteNewsSeen()
{
    m_preferences.seenVersion = QStringLiteral(LINIMASA_VERSION);
}

void Preferring::apply()
{
    m_place.actions.setKeys(m_preferences.keys,
                            m_preferences.hasLetterKeys ? Actions::Letters::Used : Actions::Letters::NotUsed);
    reader::ArticleView& view = m_place.reader.view();
    view.setFonts(dialogs::readingFontsOf(m_preferences));
    view.setMotion(m_preferences.isStill || m_wishes.wantsNoAnimations ? widgets::Motion::None
                                                                       : widgets::Motion::AsDesktop);
    m_place.recent.setKept(m_preferences.keepsRecent);
    m_place.annotating.setSpelling(m_preferences.checksSpelling, m_preferences.noteLanguage);
}

void Preferring::openSettings(SettingsDialog::Page page)
{
    if (m_dialog == nullptr) {
        const domain::Labels& labels = m_place.annotating.annotations().labels();
        SettingsDialog::Start start {.preferences = m_preferences,
                                     .theme = m_theme,
                                     .labels = {},
                                     .acts = {},
                                     .library = {},
                                     .settingsFile = m_place.settingsFile};
        for (std::size_t i = 0; i < start.labels.size(); ++i) {
            start.labels[i] = labels.name(domain::allLabels[i]);
        }
        for (const QAction* action : m_place.actions.all()) {
            start.acts.push_back({.name = action->objectName(),
                                  .text = widgets::withoutMnemonic(action->text()),
                                  .usual = m_place.actions.usualKeys(*action)});
        }
        if (m_place.librarian.hasLibrary()) {
            start.library = m_place.librarian.folder().path;
        }
        m_dialog = new SettingsDialog(std::move(start), m_window);
        connectDialog(*m_dialog);
        showCopies();
    }
    m_dialog->openPage(page);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Preferring::connectDialog(SettingsDialog& dialog)
{
    connect(&dialog, &SettingsDialog::preferencesChanged, this, &Preferring::change);
    connect(&dialog, &SettingsDialog::themeChosen, this, [this](Theme theme) {
        setTheme(theme);
        Q_EMIT changed();
    });
    connect(&dialog, &SettingsDialog::labelsNamed, &m_place.annotating, &Annotating::setLabelNames);
    connect(&dialog.backups(), &dialogs::BackupsPage::backUpWanted, this,
            [this] { backUp(BackupJob::Occasion::Asked); });
    connect(&dialog.backups(), &dialogs::BackupsPage::restoreWanted, this, &Preferring::restoreCopy);
    connect(&dialog.backups(), &dialogs::BackupsPage::folderWanted, this, [this] {
        const QString folder = m_place.librarian.folder().backups();
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

void Preferring::backUp(BackupJob::Occasion occasion)
{
    if (!m_place.librarian.canKeep()) {
        return;
    }
    if (m_backup == nullptr) {
        m_backup = std::make_unique<BackupJob>(m_place.librarian.folder());
        connect(m_backup.get(), &BackupJob::failed, this, [this](const base::Error& error) {
            m_backupNews = error.sentence;
            m_place.status.announce(tr("No backup: %1").arg(error.sentence));
        });
        connect(m_backup.get(), &BackupJob::finished, this, &Preferring::noteBackup);
    }
    m_backup->start(occasion, QDateTime::currentDateTime(), m_preferences.copies);
    showCopies();
}

void Preferring::noteBackup(jobs::Outcome outcome)
{
    if (outcome == jobs::Outcome::Completed) {
        m_backupNews = tr("The library is copied.");
    }
    showCopies();
}

void Preferring::showCopies()
{
    if (m_dialog == nullptr) {
        return;
    }
    dialogs::KeptCopies kept;
    if (m_place.librarian.canKeep()) {
        const library::LibraryFolder& folder = m_place.librarian.folder();
        kept.folder = folder.backups();
        for (const library::Backup& copy : library::backupsIn(folder)) {
            kept.copies.push_back({.path = copy.path, .made = copy.made, .bytes = copy.bytes});
        }
        kept.awaited = library::copyAwaited(folder);
    }
    kept.isBeingMade = m_backup != nullptr && m_backup->isRunning();
    kept.news = m_backupNews;
    m_dialog->backups().show(kept);
}

void Preferring::restoreCopy(const QString& path)
{
    if (const auto noted = library::restoreAtNextStart(m_place.librarian.folder(), path); !noted) {
        m_backupNews = noted.error().sentence;
    }
    showCopies();
}

} // namespace linimasa::ui
