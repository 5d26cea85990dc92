// PDF read back by another library: what went in comes out.
#include "app/exports/paper.h"
#include "app/exports/paper_document.h"
#include "app/exports/paper_pages.h"
#include "tests/support/printing.h"

#include <QFontDatabase>
#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <memory>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

namespace {

QString textOf(const QByteArray& pdf, int& pages)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    REQUIRE(document != nullptr);
    pages = document->numPages();
    QString text;
    for (int page = 0; page < pages; ++page) {
        text += document->page(page)->text(QRectF());
    }
    return text;
}

} // namespace

TEST_CASE("A heading with its first quotation, and a quotation with its source, are not divided between pages")
{
    Paper paper {.title = u"Chronology"_s, .language = u"en"_s, .made = {}, .blocks = {}};
    for (int event = 0; event < 80; ++event) {
        const QString number = QString::number(event);
        paper.blocks.push_back(plainBlock(PaperStyle::Heading, u"H%1x"_s.arg(number)));
        paper.blocks.push_back(plainBlock(PaperStyle::Facts, u"agreement"_s));
        for (const QString& source : {u"a"_s, u"b"_s}) {
            paper.blocks.push_back(plainBlock(PaperStyle::Quote, u"words of a passage "_s.repeated(1 + event % 9)));
            paper.blocks.push_back(plainBlock(PaperStyle::Source, u"S%1%2x"_s.arg(source, number)));
        }
    }
    const QByteArray pdf = paperPdf(paper);
    const auto document = Poppler::Document::loadFromData(pdf);
    REQUIRE(document != nullptr);
    REQUIRE(document->numPages() > 5);
    for (int page = 0; page < document->numPages(); ++page) {
        const QString text = document->page(page)->text(QRectF()).simplified();
        INFO(page << ": " << text.toStdString());
        for (int event = 0; event < 80; ++event) {
            CHECK(text.contains(u"H%1x"_s.arg(event)) == text.contains(u"Sa%1x"_s.arg(event)));
        }
        // Behind the title of the page stands a heading or a quotation, never a source alone.
        const QString first = text.section(u' ', page == 0 ? 0 : 1, page == 0 ? 0 : 1);
        CHECK((first.startsWith(u'H') || first == u"words"_s));
    }
}

TEST_CASE("Every paragraph is on a page, wherever pages break and headings are kept with their text")
{
    const int lines = GENERATE(1, 2, 3, 5);
    Paper paper {.title = u"Chronology"_s, .language = u"en"_s, .made = {}, .blocks = {}};
    paper.blocks.push_back(plainBlock(PaperStyle::Title, u"Chronology"_s));
    QStringList words;
    const auto add = [&](PaperStyle style, int event, const QString& part, int length) {
        const QString word = u"%1x%2x"_s.arg(part).arg(event);
        words << word;
        paper.blocks.push_back(
            plainBlock(style, word + u" "_s + u"and some more words to fill the line. "_s.repeated(length)));
    };
    for (int event = 0; event < 60; ++event) {
        add(PaperStyle::Heading, event, u"H"_s, event % 3);
        add(PaperStyle::Facts, event, u"F"_s, lines);
        for (int source = 0; source <= event % 4; ++source) {
            add(PaperStyle::Quote, event, u"Q%1"_s.arg(source), lines + source);
            add(PaperStyle::Source, event, u"S%1"_s.arg(source), 2);
            if (source == 1) {
                add(PaperStyle::NoteHeading, event, u"N"_s, 0);
                add(PaperStyle::Note, event, u"O"_s, 2 * lines);
                add(PaperStyle::ListItem, event, u"L"_s, lines);
            }
        }
    }
    int pages = 0;
    const QString text = textOf(paperPdf(paper), pages);
    CHECK(pages > 5);
    QStringList lost;
    QStringList doubled; // a line at the edge belongs to one page
    for (const QString& word : words) {
        const auto count = text.count(word);
        if (count == 0) {
            lost << word;
        } else if (count > 1) {
            doubled << word;
        }
    }
    CHECK(lost == QStringList());
    CHECK(doubled == QStringList());
}

TEST_CASE("A character that fonts have as a picture alone is a picture, and the same bytes come out each time")
{
    Paper paper {.title = u"Chronology"_s, .language = u"en"_s, .made = {}, .blocks = {}};
    const QString emoji = GENERATE(u"😀"_s, u"👍🏽"_s, u"🇯🇵🇻🇳"_s, u"⚠"_s, u"⚠️"_s, u"→"_s, u"👩‍💻"_s);
    INFO(emoji.toStdString());
    paper.blocks.push_back(plainBlock(PaperStyle::Title, u"Done %1 in Hanoi"_s.arg(emoji)));
    paper.blocks.push_back(plainBlock(PaperStyle::Body, u"Nguyễn 会議 %1."_s.arg(emoji)));
    const QByteArray first = paperPdf(paper);
    for (int again = 0; again < 3; ++again) {
        CHECK((paperPdf(paper) == first));
    }
    const auto document = Poppler::Document::loadFromData(first);
    REQUIRE(document != nullptr);
    for (const Poppler::FontInfo& font : document->fonts()) {
        CHECK_FALSE(font.name().contains(u"Emoji"_s));
    }
    CHECK(document->page(0)->text(QRectF()).contains(u"in Hanoi"_s));
}

TEST_CASE("A character that only a coloured font has is a picture on paper and a letter on a screen")
{
    const QString emoji = u"\U0001F4DD"_s;
    const Paper paper {.title = u"T"_s,
                       .language = u"en"_s,
                       .made = {},
                       .blocks = {plainBlock(PaperStyle::Title, u"T"_s),
                                  plainBlock(PaperStyle::Quote, u"teken "_s + emoji + u" kerja、同"_s)}};
    const auto screen = screenDocument(paper);
    CHECK(screen->toPlainText() == u"T\nteken "_s + emoji + u" kerja、同"_s);

    QTextDocument printed;
    fillDocument(printed, paper, 20, LargeGlyphs::AsPictures);
    const bool hasColouredFont = std::ranges::any_of(
        QFontDatabase::families(), [](const QString& family) { return family.contains("Color Emoji"_L1); });
    const QString there = hasColouredFont ? QString(QChar::ObjectReplacementCharacter) : emoji;
    CHECK(printed.toPlainText() == u"T\nteken "_s + there + u" kerja、同"_s);
    if (hasColouredFont) {
        const auto picture = printed.resource(QTextDocument::ImageResource, QUrl(u"glyph:0"_s)).value<QImage>();
        CHECK(picture.height() > 100);
        CHECK(picture != QImage(picture.size(), picture.format()));
    }
}

TEST_CASE("A note stands on one ground without stripes, and what follows is outside it")
{
    const Paper paper {.title = u"T"_s,
                       .language = u"en"_s,
                       .made = {},
                       .blocks = {plainBlock(PaperStyle::Title, u"T"_s), plainBlock(PaperStyle::NoteHeading, u"Note"_s),
                                  plainBlock(PaperStyle::Note, u"words"_s), plainBlock(PaperStyle::Quote, u"quote"_s),
                                  plainBlock(PaperStyle::Note, u"more"_s)}};
    const auto document = screenDocument(paper);
    const QList<QTextFrame*> frames = document->rootFrame()->childFrames();
    REQUIRE(frames.size() == 2);
    CHECK(frames[0]->firstCursorPosition().block().text() == u"Note"_s);
    CHECK(frames[0]->lastCursorPosition().block().text() == u"words"_s);
    CHECK(frames[1]->firstCursorPosition().block().text() == u"more"_s);
    CHECK(paperOdt(paper).count("<text:section") == 2); // the archive is not compressed
}
