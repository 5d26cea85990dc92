#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

#include <functional>
#include <vector>

namespace linimasa::ui {

Q_NAMESPACE

/// Everything the reader can do. Each has one text, one shortcut and one icon, wherever it is offered.
enum class Act {
    OpenFiles,
    OpenFolder,
    WatchFolders,
    OpenSamples,
    NewChronology,
    Export,
    ImportNotes,
    Print,
    NewFromClipboard,
    RemoveArticle,
    SaveCopy,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyWithCitation,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    SearchAll,
    FilterArticles,
    ShowList,
    ShowInspector,
    ShowTimeline,
    ShowEntities,
    ShowDates,
    ShowProblems,
    PlainReading,
    TextCaret,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeSepia,
    ThemeHighContrast,
    FullScreen,
    GoToList,
    GoToText,
    GoToTimeline,
    GoToInspector,
    OpenReview,
    NextPane,
    PreviousPane,
    PaneBack,
    NextArticle,
    PreviousArticle,
    NextEntity,
    PreviousEntity,
    NextDate,
    PreviousDate,
    EntityCard,
    Why,
    CorrectName,
    AddName,
    ShowRules,
    MarkAgain,
    MarkFirst,
    MarkSecond,
    MarkThird,
    MarkFourth,
    FitHighlight,
    WriteNote,
    MakeEvent,
    DeleteHighlight,
    NextHighlight,
    PreviousHighlight,
    NameLabels,
    GoToNotes,
    Back,
    Forward,
    PassageOrEvent,
    AcceptEvents,
    RejectEvents,
    TakeBackDecisions,
    EditEvent,
    MergeEvents,
    AddSource,
    AcceptShown,
    ClearTimelineFilter,
    ConflictsOnly,
    EditTracks,
    Settings,
    ConfigureKeys,
    Help,
    FindAction,
    ShowKeys,
    WhatsNew,
    About,
};
Q_ENUM_NS(Act)

/// The actions by name.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction* operator[](Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    [[nodiscard]] const std::vector<QAction*>& all() const { return m_actions; }
    /// The keys the program comes with.
    [[nodiscard]] QList<QKeySequence> usualKeys(const QAction& action) const;
    /// Gives the acts named (by their objectName, which settings keep) these keys in portable text, all others their usual ones;
    /// without letters, keys that are a letter, a digit or a sign alone are left out.
    enum class Letters { Used, NotUsed };
    void setKeys(const QMap<QString, QStringList>& changed, Letters letters);
    void on(Act act, QObject* context, std::function<void()> work) const;

private:
    void makeCheckable();

    std::vector<QAction*> m_actions;
    std::vector<QList<QKeySequence>> m_usualKeys;
};

} // namespace linimasa::ui
