#pragma once

#include "app/base/error.h"
#include "app/library/library_folder.h"
#include "app/library/search.h"

#include <QMetaType>
#include <QObject>

#include <memory>
#include <vector>

namespace linimasa::jobs {

/// What was found for one query.
struct SearchAnswer {
    QString typed; // as it was asked for
    std::vector<library::SearchHit> hits; // best first
    qint64 count = 0; // of all that match; hits may be fewer
    std::vector<library::Passage> passages; // of the hits, in their order; a hit without one has an empty one
};

/// Searches the library in the background while one types: only the newest question is answered, and one that waits behind a
/// newer one is never asked. One thread and one connection serve all questions.
class SearchJob : public QObject {
    Q_OBJECT

public:
    explicit SearchJob(library::LibraryFolder folder, QObject* parent = nullptr);
    /// Waits for the question in hand.
    ~SearchJob() override;

    /// `passages`: how many of the first hits are answered with their passage.
    void ask(const QString& typed, qsizetype limit = 200, qsizetype passages = 50);
    /// Nothing of what was asked before is answered any more.
    void drop();

Q_SIGNALS:
    void answered(const std::shared_ptr<const linimasa::jobs::SearchAnswer>& answer);
    void failed(const linimasa::base::Error& error);

private:
    struct Desk;
    std::shared_ptr<Desk> m_desk;
};

/// What the job does for one question.
[[nodiscard]] base::Result<SearchAnswer> search(library::Database& database, const QString& typed, qsizetype limit,
                                                qsizetype passages);

} // namespace linimasa::jobs
