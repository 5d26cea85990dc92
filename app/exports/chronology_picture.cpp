// The chronology's drawing as a PNG and as one page of a PDF: both are the SVG, painted.

#include "app/exports/chronology_formats.h"
#include "app/exports/picture.h"

#include <QPainter>
#include <QSvgRenderer>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

QByteArray painted(const ChronologyView& view, PictureFormat format)
{
    QSvgRenderer drawing(chronologySvg(view));
    const QSizeF size = drawing.viewBoxF().size();
    return pictureBytes({.size = size,
                         .title = u"Chronology: %1"_s.arg(summaryOf(view)),
                         .paint = [&](QPainter& painter) { drawing.render(&painter, QRectF(QPointF(), size)); }},
                        format);
}

} // namespace

QByteArray chronologyPng(const ChronologyView& view)
{
    return painted(view, PictureFormat::Png);
}

QByteArray chronologyPicturePdf(const ChronologyView& view)
{
    return painted(view, PictureFormat::Pdf);
}

} // namespace linimasa::exports
