#include "app/entities/mention_finder.h"
#include "app/import/importer.h"
#include "app/text/segmenter.h"

#include <cstdint>

#include "expect.h"

using namespace linimasa;

namespace {

const entities::EntityKnowledge& knowledge()
{
    static const auto loaded
        = entities::EntityKnowledge::load(QStringLiteral(":/linimasa/lexicons"), QStringLiteral(":/linimasa/models"));
    fuzz::expect(loaded.has_value(), "the lists can be read");
    return *loaded;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto article
        = import::importBytes(QByteArrayView(data, static_cast<qsizetype>(size)), QStringLiteral("input.txt"));
    if (!article) {
        return 0;
    }
    const auto segments = text::segment(article->text, article->language);
    const auto mentions = entities::findMentions(*article, segments, knowledge());
    fuzz::expect(fuzz::inOrder(mentions, article->text.size()), "mentions in order");
    for (const domain::Mention& mention : mentions) {
        fuzz::expect(!mention.range.isEmpty() && !mention.entityId.isEmpty(), "a mention has words and an entity");
        fuzz::expect(mention.confidence >= 0 && mention.confidence <= 1, "confidence from 0 to 1");
    }
    return 0;
}
