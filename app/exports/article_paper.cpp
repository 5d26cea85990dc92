#include "app/exports/article_paper.h"

#include "app/exports/note_words.h"

#include <algorithm>
#include <tuple>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

struct Numbered {
    const domain::Highlight* highlight = nullptr;
    qsizetype number = 0;
};

std::vector<Numbered> numbered(const NotesSource& source, std::span<const domain::Highlight> highlights)
{
    std::vector<Numbered> marks;
    for (const domain::Highlight& highlight : highlights) {
        if (highlight.textKey == source.textKey && highlight.isPlaced()
            && highlight.anchor.range.end <= source.text.size()) {
            marks.push_back({&highlight, 0});
        }
    }
    std::ranges::sort(marks, {}, [](const Numbered& mark) {
        return std::tuple(mark.highlight->anchor.range.begin, mark.highlight->anchor.range.end, mark.highlight->id);
    });
    for (std::size_t i = 0; i < marks.size(); ++i) {
        marks[i].number = static_cast<qsizetype>(i) + 1;
    }
    return marks;
}

/// The paragraph's words, cut where a highlight begins or ends; the number stands behind each highlight.
PaperBlock paragraphOf(const NotesSource& source, base::TextRange range, const std::vector<Numbered>& marks)
{
    PaperBlock block {.style = PaperStyle::Body, .runs = {}, .language = source.language, .bullet = {}};
    std::vector<qsizetype> cuts {range.begin, range.end};
    for (const Numbered& mark : marks) {
        for (const qsizetype cut : {mark.highlight->anchor.range.begin, mark.highlight->anchor.range.end}) {
            if (cut > range.begin && cut < range.end) {
                cuts.push_back(cut);
            }
        }
    }
    std::ranges::sort(cuts);
    const auto doubles = std::ranges::unique(cuts);
    cuts.erase(doubles.begin(), doubles.end());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const base::TextRange piece {cuts[i], cuts[i + 1]};
        const bool isMarked = std::ranges::any_of(
            marks, [&](const Numbered& mark) { return mark.highlight->anchor.range.contains(piece); });
        block.runs.push_back({.text = piece.of(source.text).toString(), .bold = isMarked, .link = {}});
        for (const Numbered& mark : marks) {
            if (mark.highlight->anchor.range.end == piece.end) {
                block.runs.push_back({.text = u" [%1]"_s.arg(mark.number), .italic = true, .link = {}});
            }
        }
    }
    return block;
}

} // namespace

Paper articlePaper(const NotesSource& source, std::span<const domain::Highlight> highlights,
                   std::span<const domain::Note> notes, const domain::Labels& labels)
{
    const std::vector<Numbered> marks = numbered(source, highlights);
    const QString title = titleOf({.textKey = source.textKey, .source = &source, .notes = {}, .passages = {}});
    Paper paper {.title = title, .language = domain::languageCode(source.language), .made = {}, .blocks = {}};
    paper.blocks.push_back(plainBlock(PaperStyle::Title, title, source.language));
    paper.blocks.push_back(plainBlock(PaperStyle::Summary, originOf(source)));
    for (qsizetype begin = 0; begin < source.text.size();) {
        const qsizetype lineEnd = source.text.indexOf(u'\n', begin);
        const qsizetype end = lineEnd < 0 ? source.text.size() : lineEnd;
        const base::TextRange range {begin, end};
        begin = end + 1;
        const QStringView line = range.of(source.text);
        // The title stands above already.
        if (line.trimmed().isEmpty() || (range.begin == 0 && line.trimmed() == source.title.trimmed())) {
            continue;
        }
        paper.blocks.push_back(paragraphOf(source, range, marks));
    }
    if (marks.empty()) {
        return paper;
    }
    paper.blocks.push_back(plainBlock(PaperStyle::Heading, u"Highlights and notes"_s));
    for (const Numbered& mark : marks) {
        PaperBlock line
            = plainBlock(PaperStyle::Source, u"[%1] %2 · "_s.arg(mark.number).arg(labels.name(mark.highlight->label)));
        line.runs.push_back({.text = placeOf(*mark.highlight), .link = {}});
        paper.blocks.push_back(line);
        for (const domain::Note& note : notes) {
            if (note.target.subject != domain::NoteSubject::Highlight || note.target.id != mark.highlight->id) {
                continue;
            }
            for (PaperBlock& block : noteBlocks(note.text, domain::languageFromCode(note.language))) {
                paper.blocks.push_back(std::move(block));
            }
        }
    }
    return paper;
}

} // namespace linimasa::exports
