#include "app/entities/tagger_model.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x4c4d5447; // "LMTG"
constexpr quint32 version = 2;
constexpr quint32 mostBuckets = 1U << 20U; // 64 MB; more is a damaged file
constexpr qint32 forbidden = std::numeric_limits<qint32>::min() / 4;

/// The labels that may stand before a label.
struct Sources {
    std::array<Label, labelCount> labels = {};
    std::size_t count = 0;
};

consteval std::array<Sources, labelCount> allSources()
{
    std::array<Sources, labelCount> sources = {};
    for (Label to = 0; to < labelCount; ++to) {
        for (Label from = 0; from < labelCount; ++from) {
            if (mayFollow(from, to)) {
                Sources& into = sources.at(to);
                into.labels.at(into.count++) = from;
            }
        }
    }
    return sources;
}

constexpr auto sourcesOf = allSources();

// A row as one number: 13 weights of 4 bits from the lowest on, each 8 more than its value; then the upper 2 bits of the key,
// then the scale: the weights count 2^scale units.
constexpr unsigned weightBits = 4;
constexpr int zero = 8;
constexpr unsigned keyShift = weightBits * labelCount;
constexpr unsigned scaleShift = keyShift + 2;
constexpr quint64 evenNibbles = 0x0F0F0F0F0F0F0F0FULL;
constexpr quint64 emptyRow = 0x0088888888888888ULL & ((1ULL << keyShift) - 1);
constexpr quint64 everyByte = 0x0101010101010101ULL;

/// The lower 10 bits of a hash; the bucket is chosen by the upper ones.
constexpr quint8 lowKeyOf(quint32 feature)
{
    return static_cast<quint8>(feature);
}

constexpr quint64 highKeyOf(quint32 feature)
{
    return (feature >> 8U) & 3U;
}

// The row with the finest scale that holds its largest weight.
quint64 packed(const TaggerModel::Row& row)
{
    float largest = 0;
    for (const float weight : row.weights) {
        largest = std::max({largest, weight / 7.4F, -weight / 8.4F});
    }
    quint64 scale = 0;
    float unit = 1.0F / TaggerModel::unitsPerNat;
    for (; scale < 3 && largest > unit; ++scale) {
        unit *= 2;
    }
    quint64 bits = 0;
    for (std::size_t label = 0; label < labelCount; ++label) {
        const long value = std::clamp(std::lround(row.weights[label] / unit), -8L, 7L);
        bits |= static_cast<quint64>(value + zero) << (weightBits * label);
    }
    return bits == emptyRow ? emptyRow : bits | highKeyOf(row.feature) << keyShift | scale << scaleShift;
}

quint64 littleEndian(const quint8* bytes) // eight of them
{
    quint64 value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return std::endian::native == std::endian::big ? std::byteswap(value) : value;
}

} // namespace

TaggerModel::TaggerModel(std::vector<Bucket> buckets, const Transitions& transitions)
    : m_buckets(std::move(buckets))
    , m_transitions(transitions)
{
}

TaggerModel::TaggerModel(std::span<const Row> rows, const Transitions& transitions, quint32 buckets)
    : m_buckets(std::clamp(buckets, 1U, mostBuckets))
    , m_transitions(transitions)
{
    const auto write = [&](std::size_t bucket, std::size_t row, quint64 bits) {
        for (std::size_t byte = 0; byte < rowSize; ++byte) {
            m_buckets[bucket].rows.at((row * rowSize) + byte) = static_cast<quint8>(bits >> (8 * byte));
        }
    };
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        for (std::size_t row = 0; row < rowsPerBucket; ++row) {
            write(bucket, row, emptyRow);
        }
    }
    std::vector<quint8> used(m_buckets.size());
    for (const Row& row : rows) {
        const std::size_t index = bucketOf(row.feature);
        const quint8 key = lowKeyOf(row.feature);
        const auto sameKeys = std::span(m_buckets[index].keys).first(used[index]);
        const quint64 bits = packed(row);
        if (bits == emptyRow || used[index] == rowsPerBucket || std::ranges::contains(sameKeys, key)) {
            continue;
        }
        m_buckets[index].keys.at(used[index]) = key;
        write(index, used[index], bits);
        ++used[index];
    }
}

base::Result<TaggerModel> TaggerModel::fromBytes(const QByteArray& bytes)
{
    const auto refused = [](const QString& detail) {
        return base::failure(base::ErrorKind::Damaged, u"The tagger's model cannot be used. Install Linimasa again."_s,
                             detail);
    };
    QDataStream stream(bytes);
    quint32 readMagic = 0;
    quint32 readVersion = 0;
    quint32 count = 0;
    stream >> readMagic >> readVersion >> count;
    if (readMagic != magic || readVersion != version) {
        return refused(u"not a tagger model of version 2"_s);
    }
    Transitions transitions = {};
    for (auto& row : transitions) {
        for (qint16& weight : row) {
            stream >> weight;
        }
    }
    const qsizetype header = stream.device()->pos();
    if (stream.status() != QDataStream::Ok || count < 1 || count > mostBuckets
        || bytes.size() - header != qsizetype {count} * qsizetype {bucketSize}) {
        return refused(u"the file is not as long as it says"_s);
    }
    std::vector<Bucket> buckets(count);
    static_assert(sizeof(Bucket) == bucketSize);
    std::memcpy(buckets.data(), bytes.constData() + header, count * bucketSize);
    return TaggerModel(std::move(buckets), transitions);
}

QByteArray TaggerModel::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << version << static_cast<quint32>(m_buckets.size());
    for (const auto& row : m_transitions) {
        for (const qint16 weight : row) {
            stream << weight;
        }
    }
    bytes.append(reinterpret_cast<const char*>(m_buckets.data()),
                 static_cast<qsizetype>(m_buckets.size() * bucketSize));
    return bytes;
}

qsizetype TaggerModel::rowCount() const
{
    qsizetype count = 0;
    for (const Bucket& bucket : m_buckets) {
        for (std::size_t row = 0; row < rowsPerBucket; ++row) {
            constexpr quint64 rowBits = (1ULL << (8 * rowSize)) - 1;
            count += (bitsOf(bucket, row) & rowBits) != emptyRow ? 1 : 0;
        }
    }
    return count;
}

quint64 TaggerModel::bitsOf(const Bucket& bucket, std::size_t row)
{
    // The last row is followed by the keys, so that eight bytes may be read of each.
    return littleEndian(reinterpret_cast<const quint8*>(&bucket) + (row * rowSize));
}

std::size_t TaggerModel::bucketOf(quint32 feature) const
{
    // The upper bits choose among any number of buckets: Lemire, "Fast random integer generation in an interval", 2019.
    return static_cast<std::size_t>((quint64 {feature} * m_buckets.size()) >> 32U);
}

quint64 TaggerModel::rowOf(quint32 feature) const
{
    // Finds the key among eight bytes at once: Warren, "Hacker's Delight", 6–1 (the lowest marked byte is right).
    const Bucket& bucket = m_buckets[bucketOf(feature)];
    const quint64 different = littleEndian(bucket.keys.data()) ^ (everyByte * lowKeyOf(feature));
    const quint64 same = (different - everyByte) & ~different & (everyByte << 7U);
    const auto row = static_cast<std::size_t>(std::countr_zero(same | (1ULL << 63U))) / 8U;
    const quint64 bits = bitsOf(bucket, row);
    const bool known = same != 0 && ((bits >> keyShift) & 3U) == highKeyOf(feature);
    return known ? bits : emptyRow;
}

// The table is larger than the processor's nearer caches: what is asked for early is there when it is needed.
void TaggerModel::fetch(std::span<const quint32> features) const
{
#if defined(__GNUC__)
    for (const quint32 feature : features) {
        __builtin_prefetch(&m_buckets[bucketOf(feature)]);
    }
#else
    Q_UNUSED(features);
#endif
}

void TaggerModel::addScores(std::span<const quint32> features, std::array<qint32, labelCount>& scores) const
{
    constexpr std::size_t atOnce = 16; // so many numbers up to 15 may be added in a byte
    scores.fill(0);
    while (!features.empty()) {
        const auto some = features.first(std::min(atOnce, features.size()));
        features = features.subspan(some.size());
        std::array<quint64, 4> even = {}; // sums of weights 0, 2, 4… side by side, one a scale
        std::array<quint64, 4> odd = {};
        std::array<int, 4> counts = {};
        for (const quint32 feature : some) {
            const quint64 bits = rowOf(feature);
            const auto scale = static_cast<std::size_t>((bits >> scaleShift) & 3U);
            even[scale] += bits & evenNibbles;
            odd[scale] += (bits >> weightBits) & evenNibbles;
            ++counts[scale];
        }
        for (std::size_t scale = 0; scale < counts.size(); ++scale) {
            if (counts[scale] == 0) {
                continue;
            }
            for (std::size_t label = 0; label < labelCount; ++label) {
                const quint64 sums = label % 2 == 0 ? even[scale] : odd[scale];
                const int sum = static_cast<int>((sums >> (8 * (label / 2))) & 0xFFU) - (zero * counts[scale]);
                scores[label] += sum * (1 << scale);
            }
        }
    }
}

void TaggerModel::label(std::span<const quint32> features, int perToken, Labelling& result) const
{
    const auto width = static_cast<std::size_t>(perToken);
    const std::size_t count = features.size() / width;
    result.labels.assign(count, outsideLabel);
    result.scores.resize(count);
    result.cameFrom.resize(count);
    if (count == 0) {
        return;
    }
    std::array<qint32, labelCount> best = {};
    best.fill(forbidden);
    best[outsideLabel] = 0; // the sentence's start counts as outside
    for (std::size_t i = 0; i < count; ++i) {
        if (i + 1 < count) {
            fetch(features.subspan((i + 1) * width, width));
        }
        addScores(features.subspan(i * width, width), result.scores[i]);
        std::array<qint32, labelCount> next = {};
        for (std::size_t to = 0; to < labelCount; ++to) {
            const Sources& sources = sourcesOf[to];
            qint32 most = forbidden;
            Label before = sources.labels[0];
            for (std::size_t k = 0; k < sources.count; ++k) {
                const Label from = sources.labels[k];
                const qint32 score = best[from] + m_transitions[from][to];
                before = score > most ? from : before;
                most = std::max(score, most);
            }
            next[to] = most + result.scores[i][to];
            result.cameFrom[i][to] = before;
        }
        // Counted from the best one, the numbers stay small however long the sentence is.
        const qint32 highest = std::ranges::max(next);
        for (std::size_t to = 0; to < labelCount; ++to) {
            best[to] = std::max(next[to] - highest, forbidden);
        }
    }
    Label last = outsideLabel;
    for (Label label = 0; label < labelCount; ++label) {
        if (mayFollow(label, outsideLabel) && best[label] > best[last]) {
            last = label;
        }
    }
    for (std::size_t i = count; i-- > 0;) {
        result.labels[i] = last;
        last = result.cameFrom[i][last];
    }
}

// The score of the tokens, and of the steps into, within and out of them, as one name of a type; below 0: as no name.
qint32 TaggerModel::pathScore(const Labelling& result, std::size_t begin, std::size_t end, int type) const
{
    const auto labelAt = [&](std::size_t i) {
        if (type < 0) {
            return outsideLabel;
        }
        const LabelPart part = end - begin == 1 ? LabelPart::Unit
            : i == begin                        ? LabelPart::Begin
            : i + 1 == end                      ? LabelPart::Last
                                                : LabelPart::Inside;
        return labelOf(type, part);
    };
    qint32 score = 0;
    Label before = begin > 0 ? result.labels[begin - 1] : outsideLabel;
    for (std::size_t i = begin; i < end; ++i) {
        const Label label = labelAt(i);
        score += m_transitions[before][label] + result.scores[i][label];
        before = label;
    }
    return score + (end < result.labels.size() ? m_transitions[before][result.labels[end]] : 0);
}

qint32 TaggerModel::margin(const Labelling& result, std::size_t begin, std::size_t end) const
{
    const int given = typeIndexOf(result.labels[begin]);
    qint32 other = pathScore(result, begin, end, -1);
    for (int type = 0; type < static_cast<int>(taggedTypes.size()); ++type) {
        other = type == given ? other : std::max(other, pathScore(result, begin, end, type));
    }
    return pathScore(result, begin, end, given) - other;
}

} // namespace linimasa::entities
