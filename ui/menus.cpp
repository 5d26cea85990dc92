#include "ui/menus.h"

#include "ui/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <initializer_list>
#include <optional>

namespace linimasa::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// No value: a line between.
void fill(QWidget& bar, const Actions& actions, std::initializer_list<std::optional<Act>> acts)
{
    for (const std::optional<Act> act : acts) {
        if (act) {
            bar.addAction(actions[*act]);
        } else {
            auto* line = new QAction(&bar);
            line->setSeparator(true);
            bar.addAction(line);
        }
    }
}

} // namespace

void fillMenuBar(QMenuBar& bar, const Actions& actions, QMenu* recentFiles)
{
    const auto line = std::nullopt;
    QMenu* file = bar.addMenu(Words::tr("&File"));
    fill(*file, actions, {Act::OpenFiles, Act::OpenFolder});
    file->addMenu(recentFiles);
    fill(*file, actions,
         {Act::WatchFolders, Act::OpenSamples, Act::NewFromClipboard, Act::NewChronology, line, Act::Export,
          Act::ImportNotes, Act::Print, line, Act::RemoveArticle, line, Act::SaveCopy, line, Act::Quit});

    QMenu* edit = bar.addMenu(Words::tr("&Edit"));
    fill(*edit, actions,
         {Act::Undo, Act::Redo, line, Act::Copy, Act::CopyWithCitation, Act::SelectAll, line, Act::Find, Act::FindNext,
          Act::FindPrevious, line, Act::SearchAll, Act::FilterArticles, line, Act::Settings, Act::ConfigureKeys});

    QMenu* view = bar.addMenu(Words::tr("&View"));
    fill(*view, actions,
         {Act::ShowList, Act::ShowInspector, Act::ShowTimeline, line, Act::ShowEntities, Act::ShowDates,
          Act::ShowProblems, Act::PlainReading, Act::TextCaret, line, Act::ZoomIn, Act::ZoomOut, Act::ZoomReset, line});
    QMenu* colours = view->addMenu(Words::tr("Col&ours"));
    fill(*colours, actions,
         {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeSepia, Act::ThemeHighContrast});
    fill(*view, actions,
         {line, Act::GoToList, Act::GoToText, Act::GoToTimeline, Act::GoToInspector, Act::OpenReview, Act::NextPane,
          Act::PreviousPane, Act::PaneBack, line, Act::FullScreen});

    QMenu* article = bar.addMenu(Words::tr("&Article"));
    fill(*article, actions,
         {Act::NextArticle, Act::PreviousArticle, line, Act::NextEntity, Act::PreviousEntity, Act::NextDate,
          Act::PreviousDate, line, Act::EntityCard, Act::Why, line, Act::CorrectName, Act::AddName, Act::ShowRules,
          line, Act::Back, Act::Forward});

    QMenu* marks = bar.addMenu(Words::tr("&Marks"));
    fill(*marks, actions,
         {Act::MarkAgain, Act::MarkFirst, Act::MarkSecond, Act::MarkThird, Act::MarkFourth, line, Act::FitHighlight,
          Act::WriteNote, Act::MakeEvent, line, Act::DeleteHighlight, line, Act::NextHighlight, Act::PreviousHighlight,
          Act::GoToNotes, line, Act::NameLabels});

    QMenu* timeline = bar.addMenu(Words::tr("&Timeline"));
    fill(*timeline, actions,
         {Act::AcceptEvents, Act::RejectEvents, Act::EditEvent, Act::MergeEvents, Act::AddSource,
          Act::TakeBackDecisions, line, Act::AcceptShown, line, Act::PassageOrEvent, line, Act::ConflictsOnly,
          Act::ClearTimelineFilter, line, Act::EditTracks});

    QMenu* help = bar.addMenu(Words::tr("&Help"));
    fill(*help, actions, {Act::Help, Act::FindAction, Act::ShowKeys, line, Act::WhatsNew, Act::About});
}

void fillToolBar(QToolBar& bar, const Actions& actions)
{
    const auto line = std::nullopt;
    fill(bar, actions,
         {Act::OpenFiles, Act::OpenFolder, line, Act::Back, Act::Forward, line, Act::ShowEntities, Act::ShowDates,
          Act::PlainReading, line, Act::ZoomOut, Act::ZoomIn, line, Act::Find, Act::OpenReview, line, Act::ShowList,
          Act::ShowTimeline, Act::ShowInspector});
}

} // namespace linimasa::ui
