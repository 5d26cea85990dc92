#include "app/entities/tagger_model.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <bit>
#include <utility>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x4c4d5447; // "LMTG"
constexpr quint32 version = 1;
constexpr qint32 forbidden = -1'000'000;

} // namespace

TaggerModel::TaggerModel(std::vector<qint8> weights, const Transitions& transitions)
    : m_weights(std::move(weights))
    , m_mask(static_cast<quint32>(m_weights.size() / columns) - 1U)
    , m_transitions(transitions)
{
    Q_ASSERT(std::has_single_bit(m_weights.size() / columns));
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
    quint32 rows = 0;
    stream >> readMagic >> readVersion >> rows;
    if (readMagic != magic || readVersion != version) {
        return refused(u"not a tagger model of version 1"_s);
    }
    Transitions transitions = {};
    for (auto& row : transitions) {
        for (qint16& weight : row) {
            stream >> weight;
        }
    }
    const qsizetype header = stream.device()->pos();
    const qsizetype size = qsizetype {rows} * columns;
    if (stream.status() != QDataStream::Ok || rows < 2 || !std::has_single_bit(rows) || bytes.size() - header != size) {
        return refused(u"the file is not as long as it says"_s);
    }
    std::vector<qint8> weights(static_cast<std::size_t>(size));
    std::copy_n(bytes.constData() + header, size, weights.begin());
    return TaggerModel(std::move(weights), transitions);
}

QByteArray TaggerModel::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << version << (m_mask + 1U);
    for (const auto& row : m_transitions) {
        for (const qint16 weight : row) {
            stream << weight;
        }
    }
    for (const qint8 weight : m_weights) {
        bytes.append(static_cast<char>(weight));
    }
    return bytes;
}

std::array<qint32, TaggerModel::columns> TaggerModel::scores(std::span<const quint32> features) const
{
    // 40 features of at most 127 each fit into 16 bits, which lets a row be added in one instruction.
    std::array<qint16, columns> sums = {};
    for (const quint32 feature : features) {
        const qint8* row = m_weights.data() + (std::size_t {feature & m_mask} * columns);
        for (int column = 0; column < columns; ++column) {
            sums[static_cast<std::size_t>(column)]
                = static_cast<qint16>(sums[static_cast<std::size_t>(column)] + row[column]);
        }
    }
    std::array<qint32, columns> wide = {};
    std::ranges::copy(sums, wide.begin());
    return wide;
}

void TaggerModel::label(std::span<const quint32> features, int perToken, std::vector<Label>& labels) const
{
    const std::size_t count = features.size() / static_cast<std::size_t>(perToken);
    labels.assign(count, outsideLabel);
    if (count == 0) {
        return;
    }
    std::vector<std::array<quint8, columns>> back(count);
    std::array<qint32, columns> best = {};
    best.fill(forbidden);
    best[outsideLabel] = 0; // the sentence's start counts as outside
    for (std::size_t i = 0; i < count; ++i) {
        const auto own
            = scores(features.subspan(i * static_cast<std::size_t>(perToken), static_cast<std::size_t>(perToken)));
        std::array<qint32, columns> next = {};
        next.fill(forbidden);
        for (std::size_t to = 0; to < labelCount; ++to) {
            for (std::size_t from = 0; from < labelCount; ++from) {
                if (!mayFollow(static_cast<Label>(from), static_cast<Label>(to))) {
                    continue;
                }
                const qint32 score = best[from] + m_transitions[from][to];
                if (score > next[to]) {
                    next[to] = score;
                    back[i][to] = static_cast<quint8>(from);
                }
            }
            next[to] = std::max(next[to] + own[to], forbidden);
        }
        best = next;
    }
    Label last = outsideLabel;
    for (Label label = 0; label < labelCount; ++label) {
        if (mayFollow(label, outsideLabel) && best[label] > best[last]) {
            last = label;
        }
    }
    for (std::size_t i = count; i-- > 0;) {
        labels[i] = last;
        last = back[i][last];
    }
}

} // namespace linimasa::entities
