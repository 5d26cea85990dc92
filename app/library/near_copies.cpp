#include "app/library/near_copies.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <set>
#include <utility>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ArticleId;
using domain::number;

namespace {

constexpr std::size_t indexedHashes = 16; // of a sketch, the least ones
constexpr int fewestShared = 2; // of them, to be compared whole; unrelated texts share none
constexpr int mostHolders = 200; // of one hash: what so many articles say tells nothing (a closing line)
constexpr std::size_t mostCompared = 32; // those that share most

QByteArray bytesOf(const text::Sketch& sketch)
{
    QByteArray bytes(static_cast<qsizetype>(sketch.size() * sizeof(quint64)), Qt::Uninitialized);
    qToLittleEndian<quint64>(sketch.data(), static_cast<qsizetype>(sketch.size()), bytes.data());
    return bytes;
}

text::Sketch sketchFrom(const QByteArray& bytes)
{
    text::Sketch sketch(static_cast<std::size_t>(bytes.size()) / sizeof(quint64));
    qFromLittleEndian<quint64>(bytes.constData(), static_cast<qsizetype>(sketch.size()), sketch.data());
    return sketch;
}

std::span<const quint64> indexed(const text::Sketch& sketch)
{
    return std::span(sketch).first(std::min(sketch.size(), indexedHashes));
}

} // namespace

Result<ArticleId> NearCopies::place(ArticleId id, const text::Sketch& sketch, qint64 revision)
{
    const auto candidates = likely(sketch);
    if (!candidates) {
        return std::unexpected(candidates.error());
    }
    std::set<qint64> firsts; // of the groups it belongs to
    for (const qint64 candidate : *candidates) {
        const auto other = this->sketch(ArticleId {candidate});
        if (!other) {
            return std::unexpected(other.error());
        }
        if (text::isCopy(sketch, *other)) {
            const auto first = firstOf(candidate);
            if (!first) {
                return std::unexpected(first.error());
            }
            firsts.insert(*first);
        }
    }
    if (auto kept = keep(id, sketch); !kept) {
        return std::unexpected(kept.error());
    }
    if (firsts.empty()) {
        return id;
    }
    firsts.insert(number(id));
    const qint64 first = *firsts.begin();
    Statement moved
        = m_database.statement(u"UPDATE article SET copy_of = ?, revision = ? WHERE id = ? OR copy_of = ?"_s);
    for (const qint64 other : firsts) {
        if (other != first) {
            if (auto ran = moved.run(first, revision, other, other); !ran) {
                return std::unexpected(ran.error());
            }
        }
    }
    // The first one's row in a list shows how many copies there are.
    Statement leads = m_database.statement(u"UPDATE article SET copy_of = 0, revision = ? WHERE id = ?"_s);
    return leads.run(revision, first).transform([first] { return ArticleId {first}; });
}

Result<void> NearCopies::remove(ArticleId id, qint64 revision)
{
    const auto sketch = this->sketch(id);
    const auto members = group(id);
    if (!sketch || !members) {
        return std::unexpected(!sketch ? sketch.error() : members.error());
    }
    Statement forgotten = m_database.statement(u"DELETE FROM copy_hash WHERE hash = ? AND article_id = ?"_s);
    for (const quint64 hash : indexed(*sketch)) {
        if (auto ran = forgotten.run(static_cast<qint64>(hash), number(id)); !ran) {
            return ran;
        }
    }
    if (members->size() < 2) {
        return {};
    }
    const ArticleId first = members->front() == id ? members->at(1) : members->front();
    Statement renamed = m_database.statement(
        u"UPDATE article SET copy_of = CASE WHEN id = ? THEN 0 ELSE ? END, revision = ? WHERE id = ? OR copy_of = ?"_s);
    return renamed.run(number(first), number(first), revision, number(first), number(members->front()));
}

Result<text::Sketch> NearCopies::sketch(ArticleId id)
{
    Statement rows = m_database.statement(u"SELECT sketch FROM article_sketch WHERE article_id = ?"_s);
    if (auto ran = rows.run(number(id)); !ran) {
        return std::unexpected(ran.error());
    }
    text::Sketch sketch = rows.next() ? sketchFrom(rows.bytes(0)) : text::Sketch();
    return rows.finish().transform([&] { return std::move(sketch); });
}

Result<std::vector<ArticleId>> NearCopies::group(ArticleId id)
{
    const auto first = firstOf(number(id));
    if (!first) {
        return std::unexpected(first.error());
    }
    Statement rows = m_database.statement(u"SELECT id FROM article WHERE id = ? OR copy_of = ? ORDER BY id"_s);
    if (auto ran = rows.run(*first, *first); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<ArticleId> members;
    while (rows.next()) {
        members.push_back(ArticleId {rows.number(0)});
    }
    return rows.finish().transform([&] { return std::move(members); });
}

/// Those that share hashes, most first, then in the order they were added.
Result<std::vector<qint64>> NearCopies::likely(const text::Sketch& sketch)
{
    QHash<qint64, int> shared;
    Statement rows = m_database.statement(u"SELECT article_id FROM copy_hash WHERE hash = ? LIMIT ?"_s);
    for (const quint64 hash : indexed(sketch)) {
        if (auto ran = rows.run(static_cast<qint64>(hash), mostHolders); !ran) {
            return std::unexpected(ran.error());
        }
        while (rows.next()) {
            ++shared[rows.number(0)];
        }
        if (auto finished = rows.finish(); !finished) {
            return std::unexpected(finished.error());
        }
    }
    std::vector<std::pair<int, qint64>> ranked;
    const int fewest = std::min(fewestShared, static_cast<int>(sketch.size()));
    for (const auto [article, count] : shared.asKeyValueRange()) {
        if (count >= fewest) {
            ranked.emplace_back(-count, article);
        }
    }
    std::ranges::sort(ranked);
    ranked.resize(std::min(ranked.size(), mostCompared));
    std::vector<qint64> articles;
    std::ranges::transform(ranked, std::back_inserter(articles), &std::pair<int, qint64>::second);
    return articles;
}

Result<qint64> NearCopies::firstOf(qint64 id)
{
    Statement rows = m_database.statement(u"SELECT copy_of FROM article WHERE id = ?"_s);
    if (auto ran = rows.run(id); !ran) {
        return std::unexpected(ran.error());
    }
    const qint64 first = rows.next() ? rows.number(0) : 0;
    return rows.finish().transform([&] { return first != 0 ? first : id; });
}

Result<void> NearCopies::keep(ArticleId id, const text::Sketch& sketch)
{
    if (sketch.empty()) {
        return {};
    }
    Statement kept = m_database.statement(u"INSERT INTO article_sketch (article_id, sketch) VALUES (?, ?)"_s);
    if (auto ran = kept.run(number(id), bytesOf(sketch)); !ran) {
        return ran;
    }
    Statement entered = m_database.statement(u"INSERT INTO copy_hash (hash, article_id) VALUES (?, ?)"_s);
    for (const quint64 hash : indexed(sketch)) {
        if (auto ran = entered.run(static_cast<qint64>(hash), number(id)); !ran) {
            return ran;
        }
    }
    return {};
}

} // namespace linimasa::library
