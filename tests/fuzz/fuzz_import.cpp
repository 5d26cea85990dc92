#include "app/import/importer.h"

#include <cstdint>

#include "expect.h"

using namespace linimasa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto article = import::importBytes(bytes, QStringLiteral("input.txt"));
    if (!article) {
        fuzz::expect(!article.error().sentence.isEmpty(), "an error has a sentence");
        return 0;
    }
    const QString& text = article->text;
    fuzz::expect(!text.isEmpty(), "an article has a text");
    fuzz::expect(text.isValidUtf16(), "no lone surrogates");
    for (const QChar c :
         {QChar(u'\r'), QChar(u'\0'), QChar(0x85), QChar(0x2028), QChar(0x2029), QChar(0xfdd0), QChar(0xfdd1)}) {
        fuzz::expect(!text.contains(c), "clean text");
    }
    fuzz::expect(fuzz::inOrder(article->boilerplate, text.size()), "boilerplate in order, in the text");
    if (article->titleRange) {
        fuzz::expect(article->titleRange->end <= text.size() && article->titleRange->of(text) == article->title,
                     "the title stands where it is said to");
    }
    fuzz::expect(article->encodingConfidence >= 0 && article->encodingConfidence <= 1, "confidence from 0 to 1");
    return 0;
}
