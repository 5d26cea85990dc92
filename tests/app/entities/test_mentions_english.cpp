#include "tests/app/entities/marked_text.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using linimasa::tests::marked;
using linimasa::tests::unmarked;
using namespace Qt::StringLiterals;

TEST_CASE("English: names are found with their type and no more is found")
{
    const QString expected = GENERATE(
        u"[Japan|COUNTRY] and [Vietnam|COUNTRY] agreed in [Hanoi|PLACE]."_s,
        u"[Japan|COUNTRY]'s [Ministry of Defense|ORG] sent experts to [Laos|COUNTRY]."_s,
        // the adjective belongs to the office or body it stands before, and is nothing alone
        u"[Japanese Defense Minister|ROLE] [Haruki Senda|PERSON] spoke."_s, u"The Japanese side spoke first."_s,
        u"The [Philippine government|ORG] and the [Japanese Embassy|ORG] declined."_s,
        // "of" a state behind an office is the state by itself
        u"The [Defense Minister|ROLE] of [Japan|COUNTRY] arrived."_s,
        u"[Minister of Foreign Affairs|ROLE] [Tanaka Ichiro|PERSON] arrived."_s,
        u"[Department of Information and Communications Technology spokesperson|ROLE] [Ana Reyes|PERSON] said so."_s,
        // full names, short forms
        u"[Deputy Prime Minister|ROLE] [Carlos Benitez|PERSON] met reporters. \"No,\" [Benitez|PERSON] said."_s,
        u"The [Harbour Data Council|ORG] ([HDC|ORG]) met. The [HDC|ORG] meets monthly."_s,
        u"[Mr|]. [Lim|PERSON] left."_s, u"By [Teresa Domingo|PERSON]"_s,
        u"(Reporting by [Peter Halim|PERSON]; editing by [Jane Foster|PERSON])"_s,
        u"[Ambassador in charge of Cyber Policy|ROLE] [Saori Nagata|PERSON] spoke."_s,
        u"Headline\n[HARBOUR ASIA|ORG] · [LIEN HOANG|PERSON], Harbour staff writer · May 22, 2025 15:40 JST\nRain fell."_s,
        u"Outcome of the Second [Japan-Malaysia Cyber Policy Dialogue|EVENT]"_s,
        // datelines and events
        u"[CEBU|PLACE], March 3 ([Kyodo|ORG]) -- Rain fell."_s,
        u"The [ASEAN-Japan Cybersecurity Policy Meeting|EVENT] was held in [Tokyo|PLACE]."_s,
        u"It joined [NATO|ORG]'s [Locked Shields|EVENT]."_s, u"A conference on networks was held."_s,
        u"[Trend Micro Inc.|ORG] and [Keio University|ORG] took part."_s,
        u"Ships sailed the [South China Sea|PLACE]."_s);
    const QString wanted = QString(expected).replace(u"[Mr|]"_s, u"Mr"_s);
    CAPTURE(wanted);
    CHECK(marked(unmarked(wanted), Language::English) == wanted);
}

TEST_CASE("English: what is no name is left alone")
{
    const QString text
        = GENERATE(u"Officials said the ministers would meet on Tuesday."_s, u"The minister had no comment."_s,
                   u"Read more"_s, u"Share  Tweet  Email"_s, u"Nobody exchanged data in May."_s,
                   u"The Data Privacy Act of 2012 applies."_s, u"Two of every three managers agreed."_s);
    CAPTURE(text);
    CHECK(marked(text, Language::English) == text);
}
