#include "app/events/word_class.h"

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::events {

std::optional<WordClass> wordClassFromName(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, WordClass>, 50> names {{
        {u"act", WordClass::Act},
        {u"noun", WordClass::Noun},
        {u"hold", WordClass::Hold},
        {u"cyber", WordClass::Cyber},
        {u"digital", WordClass::Digital},
        {u"not-cyber", WordClass::NotCyber},
        {u"domestic", WordClass::Domestic},
        {u"negation", WordClass::Negation},
        {u"denial", WordClass::Denial},
        {u"rumour", WordClass::Rumour},
        {u"false", WordClass::False},
        {u"cancelled", WordClass::Cancelled},
        {u"postponed", WordClass::Postponed},
        {u"plan", WordClass::Plan},
        {u"say", WordClass::Say},
        {u"clause", WordClass::Clause},
        {u"relative", WordClass::Relative},
        {u"adjunct", WordClass::Adjunct},
        {u"besides", WordClass::Besides},
        {u"both", WordClass::Both},
        {u"anaphor", WordClass::Anaphor},
        {u"pronoun", WordClass::Pronoun},
        {u"locative", WordClass::Locative},
        {u"locative-after", WordClass::LocativeAfter},
        {u"until", WordClass::Until},
        {u"until-after", WordClass::UntilAfter},
        {u"from", WordClass::From},
        {u"from-after", WordClass::FromAfter},
        {u"to", WordClass::To},
        {u"to-after", WordClass::ToAfter},
        {u"another", WordClass::Another},
        {u"joint", WordClass::Joint},
        {u"anonymous", WordClass::Anonymous},
        {u"sidelines", WordClass::Sidelines},
        {u"date", WordClass::Date},
        {u"coordination", WordClass::Coordination},
        {u"party", WordClass::Party},
        {u"capital", WordClass::Capital},
        {u"days", WordClass::Days},
        {u"conjunction", WordClass::Conjunction},
        {u"covers", WordClass::Covers},
        {u"since", WordClass::Since},
        {u"since-after", WordClass::SinceAfter},
        {u"closes", WordClass::Closes},
        {u"common", WordClass::Common},
        {u"joins", WordClass::Joins},
        {u"chairs", WordClass::Chairs},
        {u"suffers", WordClass::Suffers},
        {u"cause", WordClass::Cause},
        {u"cause-after", WordClass::CauseAfter},
    }};
    const auto* const found = std::ranges::find(names, name, &std::pair<QStringView, WordClass>::first);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

} // namespace linimasa::events
