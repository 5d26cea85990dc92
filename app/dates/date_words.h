#pragma once

#include <QStringView>
#include <QtTypes>

#include <span>
#include <string_view>
#include <vector>

namespace linimasa::dates {

/// What a word is to the date rules. `Word::value` says which one (month 1–12, weekday 1–7, the Unit, an offset in days).
enum class WordKind : quint8 {
    None,
    Weekday,
    ShortWeekday, // only a weekday beside a day number ("Sat", "Sen")
    Month,
    ShortMonth, // only a month beside a day or a year
    Number, // a number word
    Ordinal, // "pertama", "second", "II"
    UnitName, // value: Unit
    OneUnit, // "sehari": one of a unit in one word
    DayPart, // "malam", "morning"
    DayOffset, // "kemarin": value is the offset in days
    Past, // "lalu", "last"
    Future, // "depan", "next"
    This, // "ini", "this"
    Early,
    Middle,
    Late,
    DateLabel, // "tanggal", "ngày"
    DayLabel, // "hari", "hôm"
    To, // between the ends of a range
    And,
    Between, // opens a range that "and" joins
    Before, // "sebelumnya", "earlier": counted back from a date in the text
    After, // "kemudian", "later"
    Ago, // "ago", "silam"
    Same, // "sama", "same", "cùng"
    Season, // value: 1 spring – 4 winter
    Half, // "paruh", "half"
    Fiscal, // "anggaran", "fiscal"
    Period, // "periode", "giai đoạn"
    Decade,
    Preposition, // words before which a bare month or year may stand
    Clock, // "pukul", "lúc"
    Named, // what may be called after a date ("universitas", "jalan")
    Label, // what a number after it counts is no date ("nomor", "UU", "No")
    Counted, // what is counted by the number before it ("orang", "people")
    Saying, // verbs of saying
    FutureWord, // "akan", "will"
    Setting, // where and to whom something was said ("wartawan", "conference")
    Repeated, // "setiap", "every": what it stands before recurs and is no date
    Linker, // words that part a saying from a date in a clause of its own ("bahwa", "that", "yang")
    Other, // a word that some rule of the language asks for by name; value says which
};

struct Word {
    WordKind kind = WordKind::None;
    qint8 value = 0;
};

struct WordEntry {
    std::u16string_view text; // lower case, NFC
    WordKind kind;
    int value = 0;
};

/// A hashed word list; looking a word up costs one pass over its letters.
class WordTable {
public:
    explicit WordTable(std::span<const WordEntry> entries);

    /// `word` as it stands in the text; case does not matter, decomposed accents are composed first.
    [[nodiscard]] Word find(QStringView word) const;

private:
    struct Slot {
        std::u16string_view text;
        Word word;
    };
    [[nodiscard]] Word lookUp(const char16_t* letters, std::size_t length) const;

    std::vector<Slot> m_slots; // a power of two, open addressing
    std::size_t m_longest = 0;
};

} // namespace linimasa::dates
