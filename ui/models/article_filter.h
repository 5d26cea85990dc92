#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace linimasa::models {

/// By what the list of articles can be narrowed besides words.
enum class Facet { Language, Outlet, Year, Track, Entity, Notes, Review, Undated };

/// One value of a facet as it is chosen.
struct FacetValue {
    Facet facet = Facet::Language;
    QString value; // as the search has it ("id", "2021", "Q17"); empty for those that are only on or off
    QString name; // for the reader

    /// The name may have been learned in another language.
    bool operator==(const FacetValue& other) const { return facet == other.facet && value == other.value; }
};

/// What the article list is narrowed to: words that are searched for in everything, and values of facets. Values of one facet
/// are alternatives, all else must hold together.
class ArticleFilter : public QObject {
    Q_OBJECT

public:
    explicit ArticleFilter(QObject* parent = nullptr);

    /// What is searched for, as typed.
    [[nodiscard]] const QString& words() const { return m_words; }
    void setWords(const QString& words);
    [[nodiscard]] const std::vector<FacetValue>& values() const { return m_values; }
    [[nodiscard]] bool has(const FacetValue& value) const;
    void setValue(const FacetValue& value, bool on);
    void clear();
    [[nodiscard]] bool isActive() const { return !m_words.isEmpty() || !m_values.empty(); }

    /// All of it in the language of the search box ("lang:id date:2021 siber").
    [[nodiscard]] QString query() const;
    /// The same without a facet's values, as when its other values are to be counted.
    [[nodiscard]] QString queryWithout(Facet facet) const;
    /// For the reader: "“siber”, Indonesian, 2021".
    [[nodiscard]] QString inWords() const;

Q_SIGNALS:
    void changed();

private:
    QString m_words;
    std::vector<FacetValue> m_values;
};

} // namespace linimasa::models
