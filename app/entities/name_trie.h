#pragma once

#include <QStringView>
#include <QtTypes>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linimasa::entities {

/// The form in which the trie compares characters: lower case, width, dashes, apostrophes and spaces made alike. Always one
/// unit for one unit, so that positions stay true; accents are kept, since they tell Vietnamese words apart.
[[nodiscard]] char16_t looseForm(char16_t unit);

/// All names in one tree of UTF-16 units. Looking up from a position costs the length of the longest name that begins like
/// the text there. Immutable after building.
class NameTrie {
public:
    using Value = quint32;
    struct Hit {
        qsizetype end = 0; // position after the name in the text
        std::span<const Value> values;
    };

    NameTrie() = default;
    /// Keys may repeat; each brings its value.
    explicit NameTrie(const std::vector<std::pair<QStringView, Value>>& names);

    /// Appends all names that begin at `position` of the text, shortest first. Does not look at word boundaries or case.
    void find(QStringView text, qsizetype position, std::vector<Hit>& hits) const;

private:
    struct Node {
        quint32 firstChild = 0;
        quint32 firstValue = 0;
        quint16 childCount = 0;
        quint16 valueCount = 0;
    };
    struct Key {
        std::u16string_view loose;
        Value value;
    };

    void build(const std::vector<Key>& keys);
    [[nodiscard]] quint32 childOf(quint32 node, char16_t label) const;

    // Children of a node stand side by side (breadth-first order), their labels in ascending order.
    std::vector<Node> m_nodes;
    std::vector<char16_t> m_labels;
    std::vector<Value> m_values;
    std::vector<quint32> m_roots; // child of the root by its label; 0: none
};

} // namespace linimasa::entities
