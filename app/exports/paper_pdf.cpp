#include "app/exports/paper_pages.h"
#include "app/exports/pdf_dates.h"
#include "app/exports/same_order.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPdfWriter>
#include <QUuid>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200; // dots an inch; fine enough that no advance is rounded visibly
constexpr double marginPoints = 57; // 2 cm

} // namespace

QByteArray paperPdf(const Paper& paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const SameOrder sameOrder;
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginPoints, marginPoints, marginPoints, marginPoints), QPageLayout::Point);
        writer.setTitle(paper.title);
        writer.setCreator(u"Linimasa " LINIMASA_VERSION ""_s);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const PaperBlock& block : paper.blocks) {
            for (const PaperRun& run : block.runs) {
                hash.addData(run.text.toUtf8());
            }
        }
        // A name of the document that its content gives: random bytes would make every export another one.
        const QUuid id = QUuid::createUuidV5(QUuid(), hash.result());
        setDocumentId(writer, id);
        writer.setDocumentXmpMetadata(xmpMetadata(paper.title, paper.made, id));
        paintPages(writer, paper);
    }
    return withFixedDates(bytes, paper.made);
}

} // namespace linimasa::exports
