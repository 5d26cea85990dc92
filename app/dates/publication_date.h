#pragma once

#include "app/dates/expression.h"
#include "app/dates/story_date.h"
#include "app/domain/article.h"
#include "app/domain/timex.h"

#include <QDate>

#include <optional>
#include <vector>

namespace linimasa::dates {

/// What the page says of its own date.
struct PublicationReading {
    std::vector<domain::PublicationDate> candidates; // the chosen one first
    std::optional<QDate> day; // the chosen one, when it is a day
    std::vector<domain::TimexUse> uses; // Byline, Dateline or Plain for each expression
    std::vector<bool> outside; // expressions in bylines, captions, copyright lines and other text around the telling
};

/// Finds the publication date: what import knows from meta data, then a date line of the page ("Published 24 Nov 2021",
/// "Kamis, 24 Agustus 2023 19:42 WIB"), then a dateline ("HANOI, 24/11 –", whose year may follow from the story's dates).
/// Of "published" and "updated" the former counts. Dates in running text and years of copyright never count.
[[nodiscard]] PublicationReading readPublication(const domain::Article& article,
                                                 const std::vector<Expression>& expressions);

} // namespace linimasa::dates
