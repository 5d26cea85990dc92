#include "ui/file_notes.h"

#include "ui/reader/reader_pane.h"

namespace linimasa::ui {

FileNotes::FileNotes(const models::Collection& collection, const models::Selection& selection,
                     reader::ReaderPane& reader, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_reader(reader)
{
    connect(&selection, &models::Selection::articleChanged, this, [this](int row) {
        m_told = {0, domain::FileState::AsRead};
        tell(row);
    });
    connect(&collection, &models::Collection::entryChanged, this, [this, &selection](int row) {
        if (row == selection.article()) {
            tell(row);
        }
    });
}

void FileNotes::tell(int row)
{
    if (row < 0 || row >= m_collection.size() || m_collection.idOf(row) <= 0) {
        return;
    }
    const models::CollectionEntry& entry = m_collection.entry(row);
    const std::pair now(entry.id, entry.file);
    if (m_told == now) {
        return;
    }
    m_told = now;
    if (entry.file == domain::FileState::Missing) {
        m_reader.showFileNote(tr("The file is no longer at %1. The text that was kept of it is shown.").arg(entry.path),
                              tr("Locate…"));
    } else if (entry.file == domain::FileState::Changed) {
        m_reader.showFileNote(tr("The file has changed since it was read. The text that was kept of it is shown."),
                              tr("Read it again"));
    }
}

void FileNotes::act(int row)
{
    if (row >= 0 && row < m_collection.size() && m_collection.entry(row).file == domain::FileState::Missing) {
        Q_EMIT locateRequested(row);
    } else {
        Q_EMIT rereadRequested(row);
    }
}

} // namespace linimasa::ui
