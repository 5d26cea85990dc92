#pragma once

#include "app/domain/article.h"

#include <QStringView>

#include <optional>

namespace linimasa::import {

/// A publication date as a machine wrote it into meta data: ISO 8601 (2021-11-24, 2021-11-24T18:30:00+07:00, 20211124,
/// 2021/11/24 18:30, 2021-11), RFC 5322 (Wed, 24 Nov 2021 18:30:00 +0700). None for anything else: words are for the dates stage.
///
/// The day is the one written. A time in UTC is another day east of it: where the article's language tells the zone its readers
/// live in (`languageTag`: ja +9, vi and id +7), the day is theirs; where it does not, and the hour leaves two days open, the date
/// is the interval of both, as nothing says which.
[[nodiscard]] std::optional<domain::PublicationDate> statedDate(QStringView written, domain::PublishedFrom from,
                                                                QStringView languageTag = {});

} // namespace linimasa::import
