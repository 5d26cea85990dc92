#include "tests/app/events/event_examples.h"

#include <catch2/catch_test_macros.hpp>

namespace linimasa::tests {

using namespace Qt::StringLiterals;

const QString idTitle = u"# [Jepang|COUNTRY|Q17] dan [Vietnam|COUNTRY|Q881] bahas kerja sama siber\n"_s;
const QString enTitle = u"# [Japan|COUNTRY|Q17], [Vietnam|COUNTRY|Q881] discuss cyber cooperation\n"_s;
const QString viTitle = u"# [Việt Nam|COUNTRY|Q881] và [Nhật Bản|COUNTRY|Q17] bàn hợp tác an ninh mạng\n"_s;
const QString jaTitle = u"# [日本|COUNTRY|Q17]と[ベトナム|COUNTRY|Q881]、サイバー協力を協議\n"_s;

void check(const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        INFO(example.what);
        auto article = marked(example.text, example.language, u"2024-06-10"_s);
        const QStringList found = summaries(article.findEvents());
        INFO(found.join(u" | "_s).toStdString());
        CHECK(found == example.events);
    }
}

} // namespace linimasa::tests
