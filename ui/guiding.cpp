#include "ui/guiding.h"

#include "ui/actions.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/models/article_list_model.h"
#include "ui/models/folded_text.h"
#include "ui/preferring.h"
#include "ui/search_box.h"
#include "ui/status_line.h"
#include "ui/widgets/mnemonic.h"

#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;
using dialogs::Command;

namespace {

constexpr qsizetype fewestLetters = 2; // before articles are looked through
constexpr std::size_t mostArticles = 12;

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        keys << key.toString(QKeySequence::NativeText);
    }
    return keys.join(u"   "_s);
}

/// The menu that an action is in; empty when it is in none.
QString menuOf(const QMenuBar& bar, const QAction* wanted)
{
    for (const QAction* top : bar.actions()) {
        QList<QMenu*> menus {top->menu()};
        while (!menus.isEmpty()) {
            const QMenu* menu = menus.takeFirst();
            for (const QAction* action : menu->actions()) {
                if (action == wanted) {
                    return widgets::withoutMnemonic(top->text());
                }
                if (action->menu() != nullptr) {
                    menus << action->menu();
                }
            }
        }
    }
    return {};
}

} // namespace

Guiding::Guiding(const Place& place, QWidget* window)
    : QObject(window)
    , m_place(place)
    , m_window(window)
{
    const Actions& actions = place.actions;
    actions.on(Act::Help, this, [this] { openHelp({}); });
    actions.on(Act::WhatsNew, this, [this] { openHelp(u"news"_s); });
    actions.on(Act::FindAction, this, [this] { openPalette(); });
    actions.on(Act::ShowKeys, this, [this] { (new dialogs::KeysDialog(m_place.actions.all(), m_window))->show(); });
    actions.on(Act::About, this, [this] { showAbout(); });
}

void Guiding::tellNews()
{
    const QString seen = m_place.preferring.preferences().seenVersion;
    const QString version = QStringLiteral(LINIMASA_VERSION);
    if (seen == version) {
        return;
    }
    if (!seen.isEmpty()) {
        m_place.status.announce(tr("This is Linimasa %1. What is new stands in the Help menu.").arg(version));
    }
    m_place.preferring.noteNewsSeen();
}

void Guiding::openHelp(const QString& page)
{
    if (m_help == nullptr) {
        // As the window speaks now, not as it will after the next start.
        const QString language = QLocale::languageToCode(QLocale().language());
        std::vector<dialogs::ManualPage> pages = dialogs::readManual(u":/linimasa/help"_s, language);
        dialogs::fillIn(pages, u"keys"_s, keyTable());
        m_help = new dialogs::HelpWindow(std::move(pages), m_window);
    }
    m_help->openPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

QString Guiding::keyTable() const
{
    QStringList rows {dialogs::tableRow({tr("Does"), tr("Keys")}), u"|---|---|"_s};
    for (const Command& command : commands()) {
        if (!command.keys.isEmpty()) {
            rows << dialogs::tableRow({command.text, command.keys});
        }
    }
    return rows.join(u'\n');
}

std::vector<Command> Guiding::commands() const
{
    std::vector<Command> commands;
    for (QAction* action : m_place.actions.all()) {
        commands.push_back({.text = widgets::withoutMnemonic(action->text()),
                            .place = menuOf(m_place.menus, action),
                            .keys = keysOf(*action),
                            .isEnabled = action->isEnabled(),
                            .run = [action = QPointer(action)] {
                                if (action) {
                                    action->trigger();
                                }
                            }});
    }
    return commands;
}

std::vector<Command> Guiding::articlesWith(const QString& words) const
{
    std::vector<Command> found;
    if (words.size() < fewestLetters) {
        return found;
    }
    const QString wanted = models::folded(words);
    for (int row = 0; row < m_place.collection.size() && found.size() < mostArticles; ++row) {
        const models::CollectionEntry& entry = m_place.collection.entry(row);
        const QString title = models::titleOf(entry);
        if (models::folded(title).contains(wanted)) {
            found.push_back({.text = title, .place = tr("Article"), .keys = {}, .run = [this, path = entry.path] {
                                 m_place.selection.setArticle(m_place.collection.rowOf(path));
                             }});
        }
    }
    found.push_back({.text = tr("Search everything for “%1”").arg(words),
                     .place = tr("Search"),
                     .keys = {},
                     .isEnabled = m_place.search.isEnabled(),
                     .run = [this, words] {
                         m_place.search.setText(words);
                         m_place.search.setFocus(Qt::OtherFocusReason);
                         Q_EMIT m_place.search.textEdited(words); // as if typed there
                     }});
    return found;
}

void Guiding::openPalette()
{
    auto* palette = new dialogs::CommandPalette(
        commands(), [this](const QString& words) { return articlesWith(words); }, m_window);
    palette->open();
}

void Guiding::showAbout()
{
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Linimasa"),
        tr("<b>Linimasa %1</b><p>Reads clippings and builds a chronology, each date tied to its sentence.</p>"
           "<p>Everything stays on this computer.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later, without any warranty. Made with "
           "Qt %2 and KDE Frameworks.</p>")
            .arg(QStringLiteral(LINIMASA_VERSION), QString::fromLatin1(qVersion())),
        QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace linimasa::ui
