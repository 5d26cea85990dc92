#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace linimasa::import {

/// A line taken apart into its date and time and what stands beside them.
struct DateLine {
    QString rest; // without date, time, zone and dividing marks ("WARTA.NET", "国際")
};

/// Recognises a line of a page's head that states a date ("Kamis, 24 Agustus 2023 19:42 WIB", "Published 24 Nov 2021",
/// "2021年11月24日 18:30　国際"). It does not read the date: that is the dates stage's work. None when there is no date, or
/// too much beside it for a date line.
[[nodiscard]] std::optional<DateLine> readDateLine(QStringView line);

} // namespace linimasa::import
