#include "app/entities/name_trie.h"

#include <algorithm>

namespace linimasa::entities {

namespace {

constexpr quint32 noNode = 0; // the root is nobody's child
constexpr qsizetype unitCount = 0x10000;

char16_t computeLooseForm(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E) { // full-width ASCII
        unit = static_cast<char16_t>(unit - 0xFEE0);
    }
    switch (unit) {
    case 0x00A0: // no-break, narrow no-break and ideographic space
    case 0x202F:
    case 0x3000:
    case u'\t':
        return u' ';
    case 0x2010: // hyphens and dashes; the Japanese long-vowel mark is a letter and stays
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x2018:
    case 0x2019:
    case 0x02BC:
        return u'\'';
    case 0xFF65: // half-width middle dot
    case 0x00B7:
        return 0x30FB;
    default:
        return QChar(unit).toLower().unicode();
    }
}

const std::vector<char16_t>& looseForms()
{
    static const std::vector<char16_t> forms = [] {
        std::vector<char16_t> table(unitCount);
        for (qsizetype unit = 0; unit < unitCount; ++unit) {
            table[static_cast<std::size_t>(unit)] = computeLooseForm(static_cast<char16_t>(unit));
        }
        return table;
    }();
    return forms;
}

} // namespace

char16_t looseForm(char16_t unit)
{
    return looseForms()[unit];
}

NameTrie::NameTrie(const std::vector<std::pair<QStringView, Value>>& names)
{
    qsizetype units = 0;
    for (const auto& [name, value] : names) {
        units += name.size();
    }
    std::u16string buffer; // all keys in one piece
    buffer.reserve(static_cast<std::size_t>(units));
    std::vector<Key> keys;
    keys.reserve(names.size());
    for (const auto& [name, value] : names) {
        if (name.isEmpty()) {
            continue;
        }
        const std::size_t begin = buffer.size();
        for (const QChar character : name) {
            buffer.push_back(looseForm(character.unicode()));
        }
        keys.push_back({std::u16string_view(buffer).substr(begin), value});
    }
    std::ranges::sort(keys, [](const Key& left, const Key& right) {
        const int order = left.loose.compare(right.loose);
        return order != 0 ? order < 0 : left.value < right.value;
    });
    m_nodes.reserve(static_cast<std::size_t>(units));
    m_labels.reserve(static_cast<std::size_t>(units));
    m_values.reserve(keys.size());
    build(keys);
}

void NameTrie::build(const std::vector<Key>& keys)
{
    struct Span {
        std::size_t begin;
        std::size_t end;
        std::size_t depth;
    };

    m_nodes.assign(1, {});
    m_labels.assign(1, u'\0');
    std::vector<Span> spans {{0, keys.size(), 0}};
    for (std::size_t node = 0; node < spans.size(); ++node) {
        auto [begin, end, depth] = spans[node];
        m_nodes[node].firstValue = static_cast<quint32>(m_values.size());
        while (begin < end && keys[begin].loose.size() == depth) {
            m_values.push_back(keys[begin].value);
            ++m_nodes[node].valueCount;
            ++begin;
        }
        m_nodes[node].firstChild = static_cast<quint32>(m_nodes.size());
        while (begin < end) {
            const char16_t label = keys[begin].loose[depth];
            const std::size_t first = begin;
            while (begin < end && keys[begin].loose[depth] == label) {
                ++begin;
            }
            spans.push_back({first, begin, depth + 1});
            m_nodes.emplace_back();
            m_labels.push_back(label);
            ++m_nodes[node].childCount;
        }
    }
    m_roots.assign(unitCount, noNode);
    for (quint32 child = 0; child < m_nodes.front().childCount; ++child) {
        const quint32 index = m_nodes.front().firstChild + child;
        m_roots[m_labels[index]] = index;
    }
}

quint32 NameTrie::childOf(quint32 node, char16_t label) const
{
    const Node& parent = m_nodes[node];
    const auto begin = m_labels.begin() + parent.firstChild;
    const auto end = begin + parent.childCount;
    const auto found = std::lower_bound(begin, end, label);
    return found != end && *found == label ? static_cast<quint32>(found - m_labels.begin()) : noNode;
}

void NameTrie::find(QStringView text, qsizetype position, std::vector<Hit>& hits) const
{
    if (m_nodes.empty() || position >= text.size()) {
        return;
    }
    quint32 node = m_roots[looseForm(text[position].unicode())];
    for (qsizetype at = position + 1; node != noNode; ++at) {
        const Node& here = m_nodes[node];
        if (here.valueCount > 0) {
            hits.push_back({.end = at, .values = std::span(m_values).subspan(here.firstValue, here.valueCount)});
        }
        if (at >= text.size()) {
            break;
        }
        node = childOf(node, looseForm(text[at].unicode()));
    }
}

} // namespace linimasa::entities
