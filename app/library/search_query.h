#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace linimasa::library {

enum class Sense { Wanted, Excluded };

/// Words that must stand together in this order in one place of an article.
struct SearchTerm {
    enum class Place { Anywhere, Title, Notes };
    enum class Ending { Whole, Open }; // open: the last word may go on, as it does while one types

    QStringList words; // as library::queryWords gives them
    Place place = Place::Anywhere;
    Ending ending = Ending::Whole;
    Sense sense = Sense::Wanted;

    bool operator==(const SearchTerm&) const = default;
};

/// A condition on an article's data.
struct SearchFilter {
    enum class Field { Language, Outlet, Date, Entity, Track, Has };

    Field field = Field::Has;
    QString value; // as typed, without quotes
    Sense sense = Sense::Wanted;

    bool operator==(const SearchFilter&) const = default;
};

struct SearchQuery {
    std::vector<SearchTerm> terms;
    std::vector<SearchFilter> filters;

    [[nodiscard]] bool isEmpty() const { return terms.empty() && filters.empty(); }
    bool operator==(const SearchQuery&) const = default;
};

/// Reads what was typed into the search box. All of it must hold:
///
///     nguyen               a word, in any spelling that folds alike; the last one may go on unless a space follows it
///     cyb*                 words that begin so
///     "hợp tác an ninh"    words that follow each other
///     -ransomware          none of these; also -"two words" and -lang:en
///     title:  note:        only there; note:* is has:notes
///     lang:id              the language (two letters, or und)
///     outlet:tempo         part of the outlet's name
///     date:2021  date:2021-11  date:2021..2023  date:..2023
///     entity:Kishi         somebody or something named so, in any language; also entity:Q17
///     track:japan-vietnam
///     has:notes  has:date  has:events  has:conflict  has:review  has:copies  has:edits
///
/// Conditions on the same field are alternatives (lang:id lang:vi). Nothing is an error: what is not understood is a word.
[[nodiscard]] SearchQuery parseSearchQuery(QStringView typed);

} // namespace linimasa::library
