#include "app/exports/notes_choice.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_notes.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

TEST_CASE("A choice of labels or articles takes the notes along that belong to what is chosen")
{
    SampleNotes all;
    keepChosen(all.highlights, all.notes, {});
    CHECK(all.highlights.size() == 7);
    CHECK(all.notes.size() == 5);

    SampleNotes labelled;
    keepChosen(labelled.highlights, labelled.notes,
               {.texts = {}, .labels = QSet<domain::LabelId> {domain::LabelId::Second}});
    CHECK(labelled.highlights.size() == 1);
    CHECK(labelled.notes.size() == 2); // both on that highlight

    SampleNotes article;
    keepChosen(article.highlights, article.notes, {.texts = QSet<QString> {article.sources[1].textKey}, .labels = {}});
    CHECK(article.highlights.size() == 1);
    CHECK(article.notes.size() == 1); // on the article
}
