#pragma once

#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <QObject>

#include <utility>

namespace linimasa::reader {
class ReaderPane;
}

namespace linimasa::ui {

/// Tells the reader of an article whose file has changed or is no longer there that the text shown is the kept one, once for every
/// time the article is opened.
class FileNotes : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    FileNotes(const models::Collection& collection, const models::Selection& selection, reader::ReaderPane& reader,
              QObject* parent = nullptr);

    /// What the bar's button asks for: the file is to be located, or read again.
    void act(int row);

Q_SIGNALS:
    void locateRequested(int row);
    void rereadRequested(int row);

private:
    void tell(int row);

    const models::Collection& m_collection;
    reader::ReaderPane& m_reader;
    std::pair<models::ArticleId, domain::FileState> m_told {0, domain::FileState::AsRead};
};

} // namespace linimasa::ui
