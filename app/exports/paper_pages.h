#pragma once

#include "app/exports/paper.h"

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace linimasa::exports {

/// Draws the pages of a document: title at the head of all but the first, page numbers at the foot, no heading alone at the
/// end of a page. Needs a QGuiApplication.
void paintPages(QPagedPaintDevice& device, const Paper& paper);

/// The document as it looks on a screen, in one length.
[[nodiscard]] std::shared_ptr<QTextDocument> screenDocument(const Paper& paper);

} // namespace linimasa::exports
