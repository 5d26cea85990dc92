#pragma once

#include "app/base/error.h"
#include "app/jobs/library_connection.h"
#include "app/jobs/work_thread.h"
#include "app/library/search.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace linimasa::jobs {

/// What a search found.
struct SearchAnswer {
    QString typed; // what was asked
    bool areRanked = false; // by how well they match; else in the order of the library
    std::vector<library::SearchHit> hits; // all of them when not ranked
};

/// Where what was searched for stands in an article.
struct FoundPassage {
    domain::ArticleId id {};
    library::Passage passage;
};

/// Searches the library in the background, over a connection of its own. Only the newest question is answered: what was
/// asked before it is dropped, also when its answer is already on its way. All signals come in the thread that owns the job.
class SearchJob : public QObject {
    Q_OBJECT

public:
    explicit SearchJob(library::LibraryFolder folder, QObject* parent = nullptr);
    /// Waits for the question being answered right now.
    ~SearchJob() override;

    /// Finds what matches, then the passages of the best. `typed` is in the language of library::parseSearchQuery.
    void find(const QString& typed);
    /// Drops the question.
    void cancel();
    /// Counts the values of a facet among what matches.
    void count(library::Facet facet, const QString& typed);

Q_SIGNALS:
    void found(const linimasa::jobs::SearchAnswer& answer);
    void passagesFound(const std::vector<linimasa::jobs::FoundPassage>& passages);
    void counted(linimasa::library::Facet facet, const std::vector<linimasa::library::FacetCount>& counts);
    void failed(const linimasa::base::Error& error);

private:
    struct Question;
    void answer(const Question& question);
    /// Calls `send` in the owner's thread unless the question is no longer the newest.
    void deliver(int question, std::function<void()> send);

    std::shared_ptr<LibraryConnection> m_connection;
    std::atomic<int> m_newest = 0; // number of the newest question
    WorkThread m_thread; // last, so that it ends first
};

} // namespace linimasa::jobs
