#pragma once

#include <QSet>
#include <QString>

class QAbstractItemModel;

namespace linimasa::ui {

/// Rows of the notes list, by the ids of what they show.
struct NotesRows {
    QSet<QString> highlights;
    QSet<QString> notes;
    int count = 0;
};

/// What the notes list shows, for exports that take just that.
struct NotesOnScreen {
    NotesRows shown;
    QString filter; // what was asked for, in the words of an export's head; empty: nothing was
    NotesRows chosen; // the selected rows
};

} // namespace linimasa::ui
