#pragma once

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace linimasa::dialogs {

/// Shows the pages before they go to a printer; not modal to the program, and closed with its parent. `paint` draws them all, as
/// often as the paper's size or direction changes. `title`: the print job's name.
void showPrintPreview(const QString& title, std::function<void(QPagedPaintDevice&)> paint, QWidget* parent);

} // namespace linimasa::dialogs
