// PDF read back by another library: what went in comes out.
#include "app/exports/paper.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

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
        }
    }
    int pages = 0;
    const QString text = textOf(paperPdf(paper), pages);
    CHECK(pages > 5);
    QStringList lost;
    for (const QString& word : words) {
        if (!text.contains(word)) {
            lost << word;
        }
    }
    CHECK(lost == QStringList());
}
