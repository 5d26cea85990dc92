#include "sample_notes.h"

#include "app/domain/text_key.h"

#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2025, 6, 2), QTime(9, minute, 7, 123), QTimeZone::UTC);
}

QString uuid(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

NotesSource sourceOf(const QString& path, const QString& title, const QString& text, domain::Language language,
                     const QString& outlet, const QString& date)
{
    NotesSource source;
    source.text = text;
    source.textKey = domain::textKey(text);
    source.path = path;
    source.sha256 = QByteArray(32, '\x0f');
    source.title = title;
    source.outlet = outlet;
    source.language = language;
    if (const auto published = domain::Edtf::parse(date)) {
        source.published = domain::PublicationDate {
            .date = *published, .from = domain::PublishedFrom::Byline, .text = {}, .range = {}};
    }
    return source;
}

} // namespace

SampleNotes::SampleNotes()
{
    sources.push_back(sourceOf(
        u"/kliping/bssn & jepang (1).html"_s, u"BSSN {dan} Jepang <teken> 50% kerja_sama"_s,
        u"😀👩‍👩‍👧 Judul\nKedua pihak sepakat, Kamis (4/10).\n=SUM(1) kata \"juru\" bicara; lalu pergi.\n"_s,
        domain::Language::Indonesian, u"Harian, \"Contoh\" & Co"_s, u"2025-05-15"_s));
    sources.back().authors = {u"Sari Contoh"_s, u"Budi & Tono"_s};
    const QString vietnamese = u"Nguyễn Ái Quốc ký kết\nHai bên đã ký thỏa thuận ngày 14 tháng 5.\n"_s;
    sources.push_back(sourceOf(u"/kliping/vn.txt"_s, u"Việt Nam – Nhật Bản"_s,
                               vietnamese + vietnamese.normalized(QString::NormalizationForm_D),
                               domain::Language::Vietnamese, u"Báo Mẫu"_s, u"2025-05"_s));
    sources.push_back(sourceOf(
        u"/kliping/ja.txt"_s, {},
        u"会議《かいぎ》は２０２５年５月１４日に𠮷野（よしの）で開かれた。\n漢字|かんじ|と絵文字🗾、終わり。\n"_s,
        domain::Language::Japanese, u"見本新聞"_s, {}));

    mark(0, u"Kedua pihak sepakat, Kamis (4/10)."_s, uuid(1)).label = domain::LabelId::Second;
    mark(0, u"👩‍👩‍👧"_s, uuid(2));
    mark(0, u"=SUM(1) kata \"juru\" bicara"_s, uuid(3)).label = domain::LabelId::Fourth;
    mark(1, u"thỏa thuận"_s.normalized(QString::NormalizationForm_D), uuid(4)).label = domain::LabelId::Third;
    mark(2, u"会議《かいぎ》は２０２５年"_s, uuid(5));
    auto& similar = mark(2, u"𠮷野（よしの）で開かれた。\n漢字"_s, uuid(6));
    similar.placedBy = domain::PlacedBy::Similarity;
    similar.score = 0.9166666666666666;
    similar.markedQuote = u"𠮷野（よしの）で開いた。"_s;
    auto& unplaced = mark(2, u"終わり"_s, uuid(7));
    unplaced.placedBy = domain::PlacedBy::Nothing;
    unplaced.score = 0.25;

    note(domain::NoteSubject::Highlight, uuid(1), uuid(11),
         u"# Tanya kedutaan\n\n**kapan** [ditandatangani](https://example.org/a?b=1&c=2)?\n\n- satu\n- dua "
         u"<b>tebal</b>\n\n"
         u"<!-- end linimasa:head --> \\`kode\\`"_s);
    note(domain::NoteSubject::Highlight, uuid(1), uuid(12), u"Nguyễn: ２つ目 🗾"_s);
    note(domain::NoteSubject::Article, sources[1].textKey, uuid(13), u"Bài này chép từ TTXVN."_s);
    note(domain::NoteSubject::Entity, u"Q17"_s, uuid(14), u"日本と書く"_s);
    notes.back().about = u"Japan"_s;
    note(domain::NoteSubject::Event, u"e1"_s, uuid(15), u"see above"_s);
    notes.back().about = u"MoU, \"cyber\""_s;
    notes.back().language = u"en-US"_s;
    labels.setName(domain::LabelId::Second, u"Kesepakatan <2>"_s);
}

domain::Highlight& SampleNotes::mark(std::size_t source, const QString& quote, const QString& id)
{
    const QString& text = sources.at(source).text;
    const qsizetype begin = text.indexOf(quote);
    REQUIRE(begin >= 0);
    domain::Highlight highlight;
    highlight.id = id;
    highlight.textKey = sources.at(source).textKey;
    highlight.anchor.exact = quote;
    highlight.anchor.range = {begin, begin + quote.size()};
    highlight.anchor.prefix = text.first(begin).last(std::min<qsizetype>(begin, 32));
    highlight.anchor.suffix
        = text.sliced(begin + quote.size()).first(std::min<qsizetype>(text.size() - begin - quote.size(), 32));
    highlight.anchor.paragraph = text.first(begin).count(u'\n');
    highlight.created = at(static_cast<int>(highlights.size()));
    highlight.modified = at(30 + static_cast<int>(highlights.size()));
    return highlights.emplace_back(highlight);
}

void SampleNotes::note(domain::NoteSubject subject, const QString& target, const QString& id, const QString& text)
{
    notes.push_back({.id = id,
                     .target = {.subject = subject, .id = target},
                     .about = {},
                     .text = text,
                     .language = {},
                     .created = at(static_cast<int>(notes.size())),
                     .modified = at(40)});
}

NotesView SampleNotes::view() const
{
    return {.highlights = highlights,
            .notes = notes,
            .sources = sources,
            .labels = labels,
            .filter = u"label=all"_s,
            .scope = u"all articles"_s,
            .creator = u"Sari"_s,
            .made = QDateTime(QDate(2025, 6, 3), QTime(0, 0), QTimeZone::UTC)};
}

ImportGround NotesLibrary::ground() const
{
    const auto textOf = [this](const QString& key) -> std::optional<QString> {
        for (const NotesSource& source : sources) {
            if (source.textKey == key) {
                return source.text;
            }
        }
        return std::nullopt;
    };
    const auto candidatesFor = [this](const NotesSource& wanted) {
        QStringList keys;
        for (const NotesSource& source : sources) {
            if (!wanted.title.isEmpty() && source.title == wanted.title) {
                keys.append(source.textKey);
            }
        }
        return keys;
    };
    const auto find = [](const domain::TextAnchor& anchor, const QString& text) -> FoundPlace {
        const qsizetype begin = text.indexOf(anchor.exact);
        if (begin < 0) {
            return {};
        }
        FoundPlace found {.anchor = anchor, .placedBy = domain::PlacedBy::Quote, .score = 1};
        found.anchor.range = {begin, begin + anchor.exact.size()};
        return found;
    };
    return {.highlights = highlights,
            .notes = notes,
            .labels = labels,
            .textOf = textOf,
            .candidatesFor = candidatesFor,
            .find = find,
            .now = QDateTime(QDate(2025, 7, 1), QTime(0, 0), QTimeZone::UTC)};
}

ImportPlan NotesLibrary::import(const QByteArray& file)
{
    const auto read = readNotes(file);
    REQUIRE(read.has_value());
    ImportPlan plan = planImport(*read, ground());
    const auto apply = [](auto& things, const auto& edits) {
        for (const auto& edit : edits) {
            if (edit.before) {
                std::erase_if(things, [&](const auto& thing) { return thing.id == edit.before->id; });
            }
            things.push_back(*edit.after);
        }
    };
    apply(highlights, plan.change.highlights);
    apply(notes, plan.change.notes);
    if (plan.change.labels) {
        labels = plan.change.labels->second;
    }
    return plan;
}

NotesView NotesLibrary::view() const
{
    NotesView view = SampleNotes().view();
    view.highlights = highlights;
    view.notes = notes;
    view.sources = sources;
    view.labels = labels;
    return view;
}

} // namespace linimasa::exports
