#include "ui/dialogs/print_preview.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>
#include <utility>

namespace linimasa::dialogs {

namespace {

constexpr double margin = 20; // millimetres

/// The dialog with the printer it lays pages out for: they live and go together.
class PrintPreview : public QPrintPreviewDialog {
public:
    PrintPreview(std::unique_ptr<QPrinter> printer, QWidget* parent)
        : QPrintPreviewDialog(printer.get(), parent)
        , m_printer(std::move(printer))
    {
    }

private:
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace

void showPrintPreview(const QString& title, std::function<void(QPagedPaintDevice&)> paint, QWidget* parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    auto* preview = new PrintPreview(std::move(printer), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(QCoreApplication::translate("PrintPreview", "Print: %1").arg(title));
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [paint = std::move(paint)](QPrinter* device) { paint(*device); });
    preview->resize(900, 700);
    preview->open();
}

} // namespace linimasa::dialogs
