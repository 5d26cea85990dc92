#pragma once

#include "app/import/lines.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace linimasa::import {

/// True when a paragraph opens with a dateline: a place, perhaps a date and an agency, then a dash ("Jakarta (ANTARA) –",
/// "HÀ NỘI, 24/11 –", "【東京=共同】").
[[nodiscard]] bool hasDateline(QStringView paragraph);
/// The agency or outlet that a dateline names; empty when there is none.
[[nodiscard]] QString outletOfDateline(QStringView paragraph);
/// A name that says of itself that it is a newspaper or agency ("Harian Contoh", "The Sample Times", "Báo Mẫu", 見本新聞).
[[nodiscard]] bool isOutletName(QStringView name);
/// A line that consists of an outlet's name alone, told by its words or by a domain ("kabar.example.com").
[[nodiscard]] bool isOutletLine(QStringView line);

/// The outlet an article names: on a line of its own above the text, in its dateline, beside a date or name above the text,
/// else in the source line, reporter's code or copyright below it. `first` is the index of the first line of the telling.
[[nodiscard]] QString findOutlet(const std::vector<Line>& lines, std::size_t first);

} // namespace linimasa::import
