#pragma once

#include "app/base/result.h"
#include "app/domain/article.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>

namespace linimasa::import {

/// What the caller knows of an article and the file does not say.
struct ImportOptions {
    std::optional<QDate> published = {}; // becomes a candidate from "given"
    domain::Language language = domain::Language::Unknown; // Unknown: it is guessed
    qsizetype sizeLimit = 64LL * 1024 * 1024; // bytes; a larger file is an error, never half an article
};

/// An article that comes as text and not as a file (a line piped in).
struct TextRecord {
    QString id = {}; // stands in for the path
    QString text = {};
    QString title = {};
    QString published = {}; // EDTF; ignored when it is not
    QString language = {}; // ISO 639 code; empty: it is guessed
};

/// Reads a file as an article: format, encoding, clean text, title, outlet, authors, language, boilerplate. Errors are: not
/// found, no permission, a folder or something else that is no plain file (never opened), empty, too large, damaged, locked,
/// of no format that is read. The bytes tell the format, not the name. Nothing that a file points to elsewhere is fetched.
/// The file's own time is never looked at, nor the times of making that PDF, DOCX and ODT carry: they are not publication dates.
/// Text and Markdown are read here; the other formats by a program of its own (outside_reader.h), which takes longer.
/// Can be called from any thread.
[[nodiscard]] base::Result<domain::Article> importFile(const QString& path, const ImportOptions& options = {});
/// The same for bytes already in memory. `path` only names them.
[[nodiscard]] base::Result<domain::Article> importBytes(QByteArrayView bytes, const QString& path,
                                                        const ImportOptions& options = {});
[[nodiscard]] base::Result<domain::Article> importText(const TextRecord& record, const ImportOptions& options = {});

} // namespace linimasa::import
