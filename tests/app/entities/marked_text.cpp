#include "tests/app/entities/marked_text.h"

#include "app/domain/article.h"
#include "app/domain/names.h"
#include "app/entities/mention_finder.h"
#include "app/text/segmenter.h"

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

namespace linimasa::tests {

using namespace Qt::StringLiterals;

const entities::EntityKnowledge& knowledge()
{
    static const auto loaded
        = entities::EntityKnowledge::load(QString::fromUtf8(LINIMASA_SOURCE_DIR) + u"/resources/lexicons"_s);
    REQUIRE(loaded.has_value());
    return *loaded;
}

std::vector<domain::Mention> mentionsIn(QStringView text, domain::Language language)
{
    domain::Article article;
    article.text = text.toString();
    article.language = language;
    return entities::findMentions(article, text::segment(article.text, language), knowledge());
}

QString marked(QStringView text, domain::Language language)
{
    QString result;
    qsizetype at = 0;
    for (const domain::Mention& mention : mentionsIn(text, language)) {
        result += text.sliced(at, mention.range.begin - at);
        result += u'[' + mention.range.of(text).toString() + u'|' + domain::nameOf(mention.type) + u']';
        at = mention.range.end;
    }
    result += text.sliced(at);
    return result;
}

QString unmarked(QStringView text)
{
    QString result;
    bool inType = false;
    for (const QChar character : text) {
        if (character == u'[') {
            continue;
        }
        if (character == u'|') {
            inType = true;
        } else if (character == u']') {
            inType = false;
        } else if (!inType) {
            result += character;
        }
    }
    return result;
}

} // namespace linimasa::tests
