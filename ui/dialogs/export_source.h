#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QTextDocument;

namespace linimasa::dialogs {

enum class ExportContent { Chronology, Notes };

/// A format as a person chooses it.
struct ExportFormat {
    QString id; // "md"
    QString name; // "Markdown"
    QString purpose; // one line on what it is for
    QString extension; // "md"
    bool isTable = false; // has the options of a CSV
    bool hasUpdates = false; // a file that is there can be brought up to date instead of being replaced
};

/// What can be chosen from, with how many things it holds: the same numbers as on the screen.
struct ExportScope {
    QString id; // "all", "filter", "selection"
    QString name;
    int count = 0;
};

struct ExportChoice {
    ExportContent content = ExportContent::Chronology;
    QString scope;
    QString format;
    bool withSuggested = true;
    bool hasByteOrderMark = true;
    bool hasSummaryLine = true;
};

struct ExportPreview {
    QString summary; // the head that the export states
    QString text; // the beginning of the file, for formats that are text
    std::shared_ptr<QTextDocument> pages; // how it will look, for formats that are printed
    int count = 0; // things that will be written
    QString warning; // what the export cannot do ("no font for …"); empty: nothing
};

enum class ExistingFile { Refuse, Replace, Update };

/// Where the dialog takes from what it shows. It knows what is open; the dialog knows nothing of it.
class ExportSource {
public:
    ExportSource() = default;
    ExportSource(const ExportSource&) = delete;
    ExportSource& operator=(const ExportSource&) = delete;
    virtual ~ExportSource() = default;

    [[nodiscard]] virtual std::vector<ExportContent> contents() const = 0;
    [[nodiscard]] virtual std::vector<ExportFormat> formats(ExportContent content) const = 0;
    [[nodiscard]] virtual std::vector<ExportScope> scopes(ExportContent content) const = 0;
    /// True when a person has decided on some events: suggestions are then left out unless asked for.
    [[nodiscard]] virtual bool hasDecisions() const = 0;
    [[nodiscard]] virtual ExportPreview preview(const ExportChoice& choice) const = 0;
    /// A name for the file, without a folder.
    [[nodiscard]] virtual QString fileName(const ExportChoice& choice) const = 0;
    /// Writes the file in the background, or at once where that takes no time; `then` is told once what came of it.
    virtual void write(const ExportChoice& choice, const QString& path, ExistingFile existing,
                       std::function<void(const base::Result<void>&)> then)
        = 0;
};

} // namespace linimasa::dialogs
