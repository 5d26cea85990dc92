#pragma once

#include <QString>
#include <QStringView>

namespace linimasa::exports {

/// What the readers of the file need: a spreadsheet wants the mark of UTF-8 in front, programs do not; people want the
/// summary, programs the names of the columns in the first line.
enum class ByteOrderMark { No, Yes };
enum class SummaryLine { No, Yes };

struct CsvOptions {
    ByteOrderMark byteOrderMark = ByteOrderMark::No;
    SummaryLine summaryLine = SummaryLine::No;
};

/// A cell as RFC 4180 quotes it. Text that a spreadsheet would run as a formula ("=", "+", "-", "@", tab or return first)
/// gets an apostrophe in front, as OWASP's advice on CSV injection has it; numbers with a sign are text there too.
[[nodiscard]] QString csvCell(QStringView text);

/// What stands before the names of the columns: the mark and the summary, as the options have it. The summary's line
/// begins with "# " and is never quoted, so that programs can be told to pass over it.
[[nodiscard]] QString csvStart(const CsvOptions& options, QStringView summary);

} // namespace linimasa::exports
