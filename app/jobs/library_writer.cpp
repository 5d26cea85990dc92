#include "app/jobs/library_writer.h"

#include <QMetaObject>

#include <algorithm>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace linimasa::jobs {

namespace {

constexpr std::size_t mostAtOnce = 20; // some ten milliseconds of writing
using Answer = base::Result<Kept>;

} // namespace

struct LibraryWriter::Queue {
    struct Item {
        ArticlePointer article;
        QDateTime added;
    };

    std::vector<Item> takeSome()
    {
        const std::scoped_lock lock(mutex);
        const auto end = items.begin() + static_cast<std::ptrdiff_t>(std::min(items.size(), mostAtOnce));
        std::vector<Item> some(std::make_move_iterator(items.begin()), std::make_move_iterator(end));
        items.erase(items.begin(), end);
        return some;
    }

    std::mutex mutex;
    std::deque<Item> items;
};

LibraryWriter::LibraryWriter(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, QString version,
                             QObject* parent)
    : QObject(parent)
    , m_analyser(std::move(analyser))
    , m_version(std::move(version))
    , m_connection(std::make_shared<LibraryConnection>(std::move(folder), library::Access::ReadWrite))
    , m_queue(std::make_shared<Queue>())
{
}

LibraryWriter::~LibraryWriter()
{
    m_thread.post([connection = m_connection] { connection->close(); });
}

void LibraryWriter::add(std::shared_ptr<const domain::AnalysedArticle> article, const QDateTime& added)
{
    ++m_waiting;
    {
        const std::scoped_lock lock(m_queue->mutex);
        m_queue->items.push_back({.article = std::move(article), .added = added});
    }
    m_thread.post([this, queue = m_queue, connection = m_connection, analyser = m_analyser] {
        keepSome(*queue, *connection, *analyser);
    });
}

void LibraryWriter::keepSome(Queue& queue, LibraryConnection& connection, SharedAnalyser& analyser)
{
    const std::vector<Queue::Item> items = queue.takeSome();
    if (items.empty()) {
        return; // they went with those before
    }
    const QString version = m_version.isEmpty() ? analyser.version() : m_version;
    std::vector<library::PreparedArticle> prepared;
    for (const Queue::Item& item : items) {
        prepared.push_back(library::prepareArticle(*item.article, version, item.added));
    }
    const auto analyse = [&](const domain::Article& corrected) {
        return analyser.get().transform([&](const pipeline::Analyser* loaded) {
            return library::prepareAnalysis(corrected.text, loaded->analyse(corrected, *analyser.rules()), version);
        });
    };
    const auto database = connection.get();
    std::vector<Answer> answers;
    auto kept = database ? keepArticles(**database, prepared, analyse) : std::unexpected(database.error());
    if (kept) {
        answers.assign(std::make_move_iterator(kept->begin()), std::make_move_iterator(kept->end()));
    } else if (!database || prepared.size() == 1) {
        answers.assign(prepared.size(), std::unexpected(kept.error()));
    } else { // what keeps one out need not keep the others out
        for (const library::PreparedArticle& one : prepared) {
            answers.push_back(keepArticles(**database, std::span(&one, 1), analyse).transform([](auto alone) {
                return std::move(alone.front());
            }));
        }
    }
    QMetaObject::invokeMethod(
        this,
        [this, items, answers] {
            for (std::size_t i = 0; i < items.size(); ++i) {
                deliver(items[i].article, answers[i]);
            }
        },
        Qt::QueuedConnection);
}

void LibraryWriter::deliver(const ArticlePointer& article, const Answer& answer)
{
    --m_waiting;
    if (answer) {
        Q_EMIT kept(article->article.path, *answer);
    } else {
        Q_EMIT failed(article, answer.error());
    }
}

} // namespace linimasa::jobs
