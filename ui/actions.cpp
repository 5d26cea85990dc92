#include "ui/actions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QIcon>
#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

struct Description {
    Act act;
    const char* text;
    const char* keys; // portable text, several parted by "; "
    const char* icon; // freedesktop name, or a drawing of ours; empty for none
};

// Single letters act only where nothing is typed: editors keep plain keys for themselves. Ctrl+Space and Ctrl+Shift alone
// belong to input methods.
constexpr std::array descriptions {
    Description {Act::OpenFiles, QT_TRANSLATE_NOOP("Actions", "&Open files…"), "Ctrl+O", "document-open"},
    Description {Act::OpenFolder, QT_TRANSLATE_NOOP("Actions", "Open &folder…"), "Ctrl+Shift+O", "folder-open"},
    Description {Act::WatchFolders, QT_TRANSLATE_NOOP("Actions", "&Watched folders…"), "", ""},
    Description {Act::OpenSamples, QT_TRANSLATE_NOOP("Actions", "Open the sa&mple clippings"), "", ""},
    Description {Act::NewChronology, QT_TRANSLATE_NOOP("Actions", "New or other &chronology…"), "", ""},
    Description {Act::Export, QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", ""},
    Description {Act::ImportNotes, QT_TRANSLATE_NOOP("Actions", "&Import highlights and notes…"), "", ""},
    Description {Act::Print, QT_TRANSLATE_NOOP("Actions", "&Print the article…"), "Ctrl+P", ""},
    Description {Act::NewFromClipboard, QT_TRANSLATE_NOOP("Actions", "&New article from clipboard"), "Ctrl+Shift+V",
                 ""},
    Description {Act::RemoveArticle, QT_TRANSLATE_NOOP("Actions", "For&get this article…"), "Ctrl+Del", ""},
    Description {Act::SaveCopy, QT_TRANSLATE_NOOP("Actions", "&Save a copy of the library…"), "", ""},
    Description {Act::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", ""},
    Description {Act::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", ""},
    Description {Act::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", ""},
    Description {Act::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "edit-copy"},
    Description {Act::CopyWithCitation, QT_TRANSLATE_NOOP("Actions", "Copy with c&itation"), "Ctrl+Shift+C", ""},
    Description {Act::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", ""},
    Description {Act::Find, QT_TRANSLATE_NOOP("Actions", "&Find in article…"), "Ctrl+F", "edit-find"},
    Description {Act::FindNext, QT_TRANSLATE_NOOP("Actions", "Find &next"), "F3", ""},
    Description {Act::FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find &previous"), "Shift+F3", ""},
    Description {Act::SearchAll, QT_TRANSLATE_NOOP("Actions", "&Search everything…"), "Ctrl+Shift+F", ""},
    Description {Act::FilterArticles, QT_TRANSLATE_NOOP("Actions", "Fi&lter articles"), "Ctrl+L", ""},
    Description {Act::ShowList, QT_TRANSLATE_NOOP("Actions", "Article &list"), "F9", "view-list"},
    Description {Act::ShowInspector, QT_TRANSLATE_NOOP("Actions", "&Inspector"), "Shift+F9", "view-inspector"},
    Description {Act::ShowTimeline, QT_TRANSLATE_NOOP("Actions", "&Timeline"), "Ctrl+F9", "view-timeline"},
    Description {Act::ShowEntities, QT_TRANSLATE_NOOP("Actions", "Mark &names"), "Ctrl+Shift+1", "view-entities"},
    Description {Act::ShowDates, QT_TRANSLATE_NOOP("Actions", "Mark &dates"), "Ctrl+Shift+2", "view-dates"},
    Description {Act::ShowProblems, QT_TRANSLATE_NOOP("Actions", "Mark what needs a de&cision"), "Ctrl+Shift+3", ""},
    Description {Act::PlainReading, QT_TRANSLATE_NOOP("Actions", "&Plain reading"), "V", "view-plain"},
    Description {Act::TextCaret, QT_TRANSLATE_NOOP("Actions", "Caret in the text"), "F7", ""},
    Description {Act::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Lar&ger text"), "Ctrl++; Ctrl+=", "zoom-in"},
    Description {Act::ZoomOut, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-", "zoom-out"},
    Description {Act::ZoomReset, QT_TRANSLATE_NOOP("Actions", "&Usual text size"), "Ctrl+0", ""},
    Description {Act::ThemeSystem, QT_TRANSLATE_NOOP("Actions", "As the &desktop"), "", ""},
    Description {Act::ThemeLight, QT_TRANSLATE_NOOP("Actions", "&Light"), "", ""},
    Description {Act::ThemeDark, QT_TRANSLATE_NOOP("Actions", "D&ark"), "", ""},
    Description {Act::ThemeSepia, QT_TRANSLATE_NOOP("Actions", "&Sepia"), "", ""},
    Description {Act::ThemeHighContrast, QT_TRANSLATE_NOOP("Actions", "&High contrast"), "", ""},
    Description {Act::FullScreen, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", ""},
    Description {Act::GoToList, QT_TRANSLATE_NOOP("Actions", "Go to t&he list"), "Ctrl+1", ""},
    Description {Act::GoToText, QT_TRANSLATE_NOOP("Actions", "Go to the te&xt"), "Ctrl+2", ""},
    Description {Act::GoToTimeline, QT_TRANSLATE_NOOP("Actions", "Go to the ti&meline"), "Ctrl+3", ""},
    Description {Act::GoToInspector, QT_TRANSLATE_NOOP("Actions", "Go to the insp&ector"), "Ctrl+4", ""},
    Description {Act::OpenReview, QT_TRANSLATE_NOOP("Actions", "&Review"), "R", ""},
    Description {Act::NextPane, QT_TRANSLATE_NOOP("Actions", "Next p&ane"), "F6", ""},
    Description {Act::PreviousPane, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "Shift+F6", ""},
    Description {Act::PaneBack, QT_TRANSLATE_NOOP("Actions", "&Back to the other panes"), "Backspace; Back",
                 "go-previous"},
    Description {Act::NextArticle, QT_TRANSLATE_NOOP("Actions", "&Next article"), "J", ""},
    Description {Act::PreviousArticle, QT_TRANSLATE_NOOP("Actions", "&Previous article"), "K", ""},
    Description {Act::NextEntity, QT_TRANSLATE_NOOP("Actions", "Next n&ame"), "]", ""},
    Description {Act::PreviousEntity, QT_TRANSLATE_NOOP("Actions", "Pre&vious name"), "[", ""},
    Description {Act::NextDate, QT_TRANSLATE_NOOP("Actions", "Next &date"), ".", ""},
    Description {Act::PreviousDate, QT_TRANSLATE_NOOP("Actions", "Previous da&te"), ",", ""},
    Description {Act::EntityCard, QT_TRANSLATE_NOOP("Actions", "&Card of the name or date"), "E; Shift+F10", ""},
    Description {Act::Why, QT_TRANSLATE_NOOP("Actions", "&Why is this here?"), "W", ""},
    Description {Act::CorrectName, QT_TRANSLATE_NOOP("Actions", "C&orrect the name…"), "Shift+E", ""},
    Description {Act::AddName, QT_TRANSLATE_NOOP("Actions", "Add the words as a na&me…"), "Shift+N", ""},
    Description {Act::ShowRules, QT_TRANSLATE_NOOP("Actions", "Corr&ected names…"), "", ""},
    Description {Act::MarkAgain, QT_TRANSLATE_NOOP("Actions", "&Highlight with the last label"), "H", ""},
    Description {Act::MarkFirst, QT_TRANSLATE_NOOP("Actions", "Highlight with label &1"), "1", ""},
    Description {Act::MarkSecond, QT_TRANSLATE_NOOP("Actions", "Highlight with label &2"), "2", ""},
    Description {Act::MarkThird, QT_TRANSLATE_NOOP("Actions", "Highlight with label &3"), "3", ""},
    Description {Act::MarkFourth, QT_TRANSLATE_NOOP("Actions", "Highlight with label &4"), "4", ""},
    Description {Act::FitHighlight, QT_TRANSLATE_NOOP("Actions", "E&xtend or shorten to the words"), "Shift+H", ""},
    Description {Act::WriteNote, QT_TRANSLATE_NOOP("Actions", "Write a &note"), "M", ""},
    Description {Act::MakeEvent, QT_TRANSLATE_NOOP("Actions", "Make an &event of the words"), "N", ""},
    Description {Act::DeleteHighlight, QT_TRANSLATE_NOOP("Actions", "&Delete the highlight"), "Del", ""},
    Description {Act::NextHighlight, QT_TRANSLATE_NOOP("Actions", "Next h&ighlight"), "L", ""},
    Description {Act::PreviousHighlight, QT_TRANSLATE_NOOP("Actions", "Pre&vious highlight"), "Shift+L", ""},
    Description {Act::NameLabels, QT_TRANSLATE_NOOP("Actions", "Names of the &labels…"), "", ""},
    Description {Act::GoToNotes, QT_TRANSLATE_NOOP("Actions", "&Go to the notes"), "Ctrl+5", ""},
    Description {Act::Back, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", "go-previous"},
    Description {Act::Forward, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right", "go-next"},
    Description {Act::PassageOrEvent, QT_TRANSLATE_NOOP("Actions", "From text to &event, from event to text"), "G", ""},
    Description {Act::AcceptEvents, QT_TRANSLATE_NOOP("Actions", "&Accept event"), "A", ""},
    Description {Act::RejectEvents, QT_TRANSLATE_NOOP("Actions", "Re&ject event"), "X", ""},
    Description {Act::TakeBackDecisions, QT_TRANSLATE_NOOP("Actions", "Ta&ke the decision back"), "", ""},
    Description {Act::EditEvent, QT_TRANSLATE_NOOP("Actions", "E&dit event…"), "F2", ""},
    Description {Act::MergeEvents, QT_TRANSLATE_NOOP("Actions", "&Merge events into one"), "", ""},
    Description {Act::AddSource, QT_TRANSLATE_NOOP("Actions", "Add as &source to…"), "Shift+A", ""},
    Description {Act::AcceptShown, QT_TRANSLATE_NOOP("Actions", "Acce&pt all suggestions shown"), "", ""},
    Description {Act::ClearTimelineFilter, QT_TRANSLATE_NOOP("Actions", "S&how all events"), "", ""},
    Description {Act::ConflictsOnly, QT_TRANSLATE_NOOP("Actions", "&Only dates to decide"), "", ""},
    Description {Act::EditTracks, QT_TRANSLATE_NOOP("Actions", "&Tracks…"), "", ""},
    Description {Act::Settings, QT_TRANSLATE_NOOP("Actions", "S&ettings…"), "Ctrl+,; Ctrl+Shift+,", ""},
    Description {Act::ConfigureKeys, QT_TRANSLATE_NOOP("Actions", "Change &keys…"), "", ""},
    Description {Act::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), "F1", ""},
    Description {Act::FindAction, QT_TRANSLATE_NOOP("Actions", "Find a c&ommand…"), "Ctrl+Alt+I", ""},
    Description {Act::ShowKeys, QT_TRANSLATE_NOOP("Actions", "&List of keys"), "Ctrl+?", ""},
    Description {Act::WhatsNew, QT_TRANSLATE_NOOP("Actions", "What’s &new"), "", ""},
    Description {Act::About, QT_TRANSLATE_NOOP("Actions", "&About Linimasa"), "", ""},
};

bool isUnknown(const QKeySequence& key)
{
    return key[0].key() == Qt::Key_unknown;
}

/// Keys of that kind act only where nothing is typed, and get in the way of those who speak to their computer (WCAG 2.2, 2.1.4).
bool isLetter(const QKeySequence& key)
{
    const Qt::KeyboardModifiers held = key[0].keyboardModifiers();
    return !held.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) && key[0].key() > Qt::Key_Space
        && key[0].key() < Qt::Key_Escape;
}

QIcon iconFor(const QString& name)
{
    return name.isEmpty() ? QIcon() : widgets::icon(name);
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
    , m_actions(descriptions.size())
    , m_usualKeys(descriptions.size())
{
    for (const Description& description : descriptions) {
        auto* action = new QAction(QCoreApplication::translate("Actions", description.text), this);
        action->setIcon(iconFor(QString::fromUtf8(description.icon)));
        const auto place = static_cast<std::size_t>(description.act);
        action->setObjectName(QString::fromLatin1(QMetaEnum::fromType<Act>().valueToKey(static_cast<int>(place))));
        m_usualKeys[place] = QKeySequence::listFromString(QString::fromUtf8(description.keys));
        m_usualKeys[place].removeIf(
            [](const QKeySequence& key) { return key.isEmpty(); }); // of no text Qt makes an empty one
        action->setIconText(widgets::withoutMnemonic(action->text()));
        m_actions[place] = action;
    }
    setKeys({}, Letters::Used);
    makeCheckable();
}

QList<QKeySequence> Actions::usualKeys(const QAction& action) const
{
    const auto place = std::ranges::find(m_actions, &action);
    return place == m_actions.end() ? QList<QKeySequence>()
                                    : m_usualKeys[static_cast<std::size_t>(place - m_actions.begin())];
}

void Actions::setKeys(const QMap<QString, QStringList>& changed, Letters letters)
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        QAction& action = *m_actions[i];
        QList<QKeySequence> keys = m_usualKeys[i];
        if (const auto own = changed.find(action.objectName()); own != changed.end()) {
            keys.clear();
            for (const QString& text : *own) {
                keys << QKeySequence::fromString(text, QKeySequence::PortableText);
            }
            keys.removeIf([](const QKeySequence& key) { return key.isEmpty() || isUnknown(key); });
        }
        if (letters == Letters::NotUsed) {
            keys.removeIf(isLetter);
        }
        action.setShortcuts(keys);
        QString plain = widgets::withoutMnemonic(action.text());
        if (!action.shortcut().isEmpty()) {
            plain += u" (%1)"_s.arg(action.shortcut().toString(QKeySequence::NativeText));
        }
        action.setToolTip(plain);
    }
}

void Actions::makeCheckable()
{
    for (const Act act : {Act::ShowEntities, Act::ShowDates, Act::ShowProblems}) {
        (*this)[act]->setCheckable(true);
        (*this)[act]->setChecked(true);
    }
    for (const Act act : {Act::PlainReading, Act::TextCaret, Act::FullScreen, Act::ConflictsOnly, Act::ShowList,
                          Act::ShowInspector, Act::ShowTimeline}) {
        (*this)[act]->setCheckable(true);
    }
    auto* themes = new QActionGroup(this);
    for (const Act act : {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeSepia, Act::ThemeHighContrast}) {
        (*this)[act]->setCheckable(true);
        themes->addAction((*this)[act]);
    }
}

void Actions::on(Act act, QObject* context, std::function<void()> work) const
{
    connect((*this)[act], &QAction::triggered, context, [work = std::move(work)] { work(); });
}

} // namespace linimasa::ui
