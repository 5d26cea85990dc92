// Everything that opens as a window of its own.
#include "app/domain/note.h"
#include "tests/ui/scenes/scenes.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/folders_dialog.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/tracks_dialog.h"
#include "ui/guiding.h"
#include "ui/librarian.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <stdexcept>

namespace linimasa::support {

using namespace Qt::StringLiterals;
using ui::Act;

namespace {

/// The dialog that came last.
QDialog* dialog()
{
    settle(120);
    QDialog* last = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* found = qobject_cast<QDialog*>(window);
        if (found != nullptr && found->isVisible() && (last == nullptr || found->isActiveWindow())) {
            last = found;
        }
    }
    return last;
}

void close(QDialog* shown)
{
    if (shown == nullptr) {
        return;
    }
    const QPointer guard(shown);
    shown->reject();
    settle();
    if (guard && guard->isVisible()) {
        guard->reject(); // one that asks first
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

void visitPlain(Room& room, const Visit& visit)
{
    for (const auto& [act, scene] :
         {std::pair {Act::OpenFiles, u"dialog-open-files"_s}, std::pair {Act::OpenFolder, u"dialog-open-folder"_s},
          std::pair {Act::NewChronology, u"dialog-new-chronology"_s}, std::pair {Act::ImportNotes, u"dialog-import"_s},
          std::pair {Act::SaveCopy, u"dialog-save-copy"_s}, std::pair {Act::RemoveArticle, u"dialog-forget"_s},
          std::pair {Act::Print, u"dialog-print"_s}, std::pair {Act::NameLabels, u"dialog-labels"_s},
          std::pair {Act::ShowKeys, u"dialog-keys"_s}, std::pair {Act::About, u"dialog-about"_s}}) {
        room.action(act).trigger();
        QDialog* shown = dialog();
        look(visit, scene, shown);
        close(shown);
    }
}

void visitSettings(Room& room, const Visit& visit)
{
    using Page = dialogs::SettingsDialog::Page;
    room.action(Act::Settings).trigger();
    auto* settings = room.window().findChild<dialogs::SettingsDialog*>();
    for (const auto& [page, name] :
         {std::pair {Page::Appearance, u"appearance"_s}, std::pair {Page::Languages, u"languages"_s},
          std::pair {Page::Labels, u"labels"_s}, std::pair {Page::Keys, u"keys"_s},
          std::pair {Page::Privacy, u"privacy"_s}, std::pair {Page::Backups, u"backups"_s}}) {
        settings->openPage(page);
        look(visit, u"settings-"_s + name, settings);
    }
    close(settings);
}

void visitHelp(Room& room, const Visit& visit)
{
    room.action(Act::Help).trigger();
    auto* help = room.window().findChild<dialogs::HelpWindow*>();
    auto* pages = help->findChild<QListWidget*>(u"helpPages"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        look(visit, u"help-%1"_s.arg(page + 1), help);
    }
    help->findChild<QLineEdit*>(u"helpWords"_s)->setText(u"EDTF"_s);
    look(visit, u"help-found"_s, help);
    close(help);
}

void visitCommands(Room& room, const Visit& visit)
{
    room.action(Act::FindAction).trigger();
    QDialog* palette = dialog();
    look(visit, u"palette"_s, palette);
    QTest::keyClicks(palette->findChild<QLineEdit*>(u"commandWords"_s), u"siber"_s);
    look(visit, u"palette-found"_s, palette);
    close(palette);
}

void visitExport(Room& room, const Visit& visit)
{
    room.action(Act::Export).trigger();
    auto* shown = room.window().findChild<dialogs::ExportDialog*>();
    auto* formats = shown->findChild<QListWidget*>(u"formats"_s);
    auto* content = shown->findChild<QComboBox*>(u"content"_s);
    for (int what = 0; what < content->count(); ++what) {
        content->setCurrentIndex(what);
        for (int format = 0; format < formats->count(); ++format) {
            formats->setCurrentRow(format);
            settle(250);
            look(visit, u"export-%1-%2"_s.arg(what + 1).arg(format + 1), shown);
        }
    }
    close(shown);
}

void visitTracks(Room& room, const Visit& visit)
{
    room.action(Act::EditTracks).trigger();
    auto* tracks = room.window().findChild<dialogs::TracksDialog*>();
    settle(400);
    look(visit, u"tracks"_s, tracks);
    auto* list = tracks->findChild<QListWidget*>();
    list->setCurrentRow(list->count() - 1);
    settle(400);
    look(visit, u"tracks-shipped"_s, tracks);
    tracks->findChild<QPushButton*>(u"new"_s)->click();
    tracks->findChild<QLineEdit*>(u"words"_s)->setText(u"latihan"_s);
    settle(600);
    look(visit, u"tracks-new"_s, tracks);
    close(tracks);

    room.action(Act::WatchFolders).trigger();
    auto* folders = room.window().findChild<dialogs::FoldersDialog*>();
    look(visit, u"folders"_s, folders);
    folders->add(u"/home/reader/Clippings/2025/Jepang dan ASEAN"_s);
    look(visit, u"folders-one"_s, folders);
    close(folders);
}

} // namespace

void visitDialogs(Room& room, const Visit& visit)
{
    visitPlain(room, visit);
    visitSettings(room, visit);
    visitHelp(room, visit);
    visitCommands(room, visit);
    visitExport(room, visit);
    visitTracks(room, visit);
}

} // namespace linimasa::support
