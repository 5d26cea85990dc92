#include "app/dates/timex_finder.h"
#include "app/import/importer.h"
#include "app/text/segmenter.h"

#include <cstdint>

#include "expect.h"

using namespace linimasa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    auto article = import::importBytes(QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("input.txt"));
    if (!article) {
        return 0;
    }
    using enum domain::Language;
    for (const auto language : {article->language, Indonesian, English, Vietnamese, Japanese}) {
        article->language = language;
        const auto segments = text::segment(article->text, language);
        fuzz::expect(fuzz::inOrder(segments.sentences, article->text.size()), "sentences in order");
        fuzz::expect(fuzz::inOrder(segments.tokens, article->text.size()), "tokens in order");
        const auto found = dates::findTimexes(*article, segments);
        fuzz::expect(fuzz::inOrder(found.timexes, article->text.size()), "time expressions in order");
        for (const domain::Timex& timex : found.timexes) {
            fuzz::expect(!timex.range.isEmpty(), "a time expression has words");
            if (timex.value) {
                fuzz::expect(domain::Edtf::parse(timex.value->toString()).has_value(), "a value is EDTF");
            }
        }
    }
    return 0;
}
