#include "tests/support/edits/placement_trial.h"

#include "app/annotations/anchor_maker.h"
#include "app/annotations/comparable_text.h"
#include "app/annotations/placement.h"
#include "tests/support/edits/edited_text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

namespace linimasa::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int marksInEach = 20;

/// Much alike in itself: lists, repeated sentences, accents in both normal forms, emoji, ruby and full-width digits.
QStringList difficultTexts()
{
    QString list;
    for (int day = 1; day <= 24; ++day) {
        list += u"%1 Maret 2025 – Pertemuan teknis BSSN dan NISC di %2.\nTempat: %2. Peserta: Indonesia, Jepang.\n"_s
                    .arg(day)
                    .arg(day % 3 == 0 ? u"Tokyo"_s : u"Jakarta"_s);
    }
    QString repeated
        = u"Japan and Viet Nam agreed on cyber security.\nThe ministers met in Hanoi. They signed a memorandum. "
          u"The ministers met again in Tokyo. They signed a memorandum.\nJapan and Viet Nam agreed on cyber "
          u"security. It was the second time.\nObservers were present.\n"_s;
    const QString mixed
        = u"会議（かいぎ）は２０２５年５月１４日に東京で開かれた。👩‍👩‍👧 と "
          u"🇯🇵🇻🇳 "
          u"の旗が並んだ。\n"
          u"Thủ tướng Nguyễn Văn A và Bộ trưởng gặp nhau tại Hà Nội, ngày 12-3-2025.\n"
          u"𠮷野家の前で𩸽を食べた。\nHai bên nhất trí tăng cường hợp tác an ninh mạng. "
          u"Hai bên cũng nhất trí mở đường dây nóng.\n"_s;
    return {list, repeated, mixed, mixed.normalized(QString::NormalizationForm_D)};
}

QStringList texts()
{
    QStringList all = difficultTexts();
    const QDir folder(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/samples"));
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all << QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

domain::TextAnchor anyMark(const QString& text, std::mt19937& dice)
{
    static constexpr std::array<qsizetype, 6> lengths {12, 20, 40, 80, 160, 400};
    while (true) {
        const auto at = static_cast<qsizetype>(dice() % static_cast<unsigned>(text.size()));
        const qsizetype length = 2 + static_cast<qsizetype>(dice()) % lengths[dice() % lengths.size()];
        if (const auto anchor = annotations::anchorOf(text, {.begin = at, .end = std::min(text.size(), at + length)})) {
            return *anchor;
        }
    }
}

enum class Verdict { Right, Wrong, UnplacedThere, UnplacedGone };

/// Whether nobody could tell the place from the passage that was marked: it has the very words, and they stand only here, or it has
/// all that was kept of the surroundings too, as one of two copies side by side.
bool isIndistinguishable(const QString& text, const domain::TextAnchor& marked, base::TextRange placed)
{
    const QStringView all(text);
    const QString quote = annotations::comparable(marked.exact);
    if (annotations::comparable(placed.of(all)) != quote) {
        return false;
    }
    // The very words, once in the text it was marked in and once in this one.
    if (marked.occurrences == 1 && annotations::comparable(all).count(quote) == 1) {
        return true;
    }
    return annotations::comparable(all.first(placed.begin)).endsWith(annotations::comparable(marked.prefix))
        && annotations::comparable(all.sliced(placed.end)).startsWith(annotations::comparable(marked.suffix));
}

Verdict judge(const EditedText& edited, const domain::TextAnchor& marked, base::TextRange placed)
{
    qsizetype whole = 0; // units of the passage when it was marked
    for (const QChar c : marked.exact) {
        whole += c.isSpace() ? 0 : 1;
    }
    std::set<qsizetype> left; // of these, still somewhere
    base::TextRange covered {.begin = placed.end,
                             .end = placed.begin}; // from the first to the last of them in the place
    std::set<qsizetype> inPlace;
    qsizetype foreign = 0; // units in the place, before or behind them, that were another passage's
    const auto isOfIt = [&](qsizetype i) {
        const qsizetype origin = edited.originOf(i);
        return origin >= 0 && marked.range.contains(origin) && !edited.text()[i].isSpace();
    };
    for (qsizetype i = 0; i < edited.text().size(); ++i) {
        if (isOfIt(i)) {
            left.insert(edited.originOf(i));
        }
        if (placed.contains(i) && isOfIt(i)) {
            inPlace.insert(edited.originOf(i));
            covered = {.begin = std::min(covered.begin, i), .end = std::max(covered.end, i + 1)};
        }
    }
    if (placed.isEmpty()) {
        return std::ssize(left) * 2 >= whole ? Verdict::UnplacedThere : Verdict::UnplacedGone;
    }
    for (qsizetype i = placed.begin; i < placed.end; ++i) {
        foreign += !covered.contains(i) && edited.originOf(i) >= 0 && !edited.text()[i].isSpace() ? 1 : 0;
    }
    const bool isThere = inPlace.size() * 2 > left.size() && foreign * 10 <= placed.length();
    return isThere || isIndistinguishable(edited.text(), marked, placed) ? Verdict::Right : Verdict::Wrong;
}

} // namespace

PlacementCounts tryPlacing(qsizetype edits, unsigned seed, OldText oldText)
{
    std::mt19937 dice(seed);
    const QStringList all = texts();
    PlacementCounts counts;
    for (qsizetype i = 0; i < edits; ++i) {
        const QString& text = all[i % all.size()];
        EditedText edited(text, dice);
        const auto howMany = 1 + static_cast<int>(dice() % 4);
        for (int edit = 0; edit < howMany; ++edit) {
            edited.editAnyhow();
        }
        ++counts.edits;
        const annotations::Placer placer(edited.text());
        const annotations::Placer markedIn(text);
        for (int mark = 0; mark < marksInEach; ++mark) {
            const domain::TextAnchor anchor = anyMark(text, dice);
            const annotations::Placement placement
                = oldText == OldText::Known ? placer.place(anchor, markedIn) : placer.place(anchor);
            ++counts.marks;
            switch (judge(edited, anchor, placement.range)) {
            case Verdict::Right:
                ++counts.right;
                break;
            case Verdict::UnplacedThere:
                ++counts.unplacedThere;
                counts.unplacedExamples << u"edit %1 of text %2: “%3”"_s.arg(i).arg(i % all.size()).arg(anchor.exact);
                break;
            case Verdict::UnplacedGone:
                ++counts.unplacedGone;
                break;
            case Verdict::Wrong:
                ++counts.wrong;
                counts.wrongExamples << u"edit %1 of text %2: “%3” placed on “%4” (%5)"_s.arg(i)
                                            .arg(i % all.size())
                                            .arg(anchor.exact, placement.range.of(edited.text()).toString())
                                            .arg(placement.score);
                break;
            }
        }
    }
    return counts;
}

QString PlacementCounts::words() const
{
    const auto percent = [&](qsizetype part) {
        return QString::number(marks == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(marks), 'f', 2);
    };
    return u"%1 edited texts, %2 marks: %3 placed rightly (%4 %), %5 listed as unplaced though half or more is there "
           u"(%6 %), "
           u"%7 listed as unplaced and mostly gone (%8 %), %9 placed wrongly"_s.arg(edits)
               .arg(marks)
               .arg(right)
               .arg(percent(right))
               .arg(unplacedThere)
               .arg(percent(unplacedThere))
               .arg(unplacedGone)
               .arg(percent(unplacedGone))
               .arg(wrong);
}

} // namespace linimasa::tests
