#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

namespace linimasa::ui {

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
    ShowKeys,
    About,
};

/// The actions by name.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction* operator[](Act act) const { return m_actions[static_cast<std::size_t>(act)]; }
    [[nodiscard]] const std::vector<QAction*>& all() const { return m_actions; }
    void on(Act act, QObject* context, std::function<void()> work) const;

private:
    void makeCheckable();

    std::vector<QAction*> m_actions;
};

} // namespace linimasa::ui
