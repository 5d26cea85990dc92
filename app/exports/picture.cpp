#include "app/exports/picture.h"

#include "app/exports/pdf_dates.h"
#include "app/exports/same_order.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr double pixelsPerInch = 96; // as in CSS and SVG
constexpr double pointsPerInch = 72;
constexpr double mostPoints = 14'000; // a PDF page is at most 14,400 wide or high (ISO 32000-1, annex C)
constexpr double mostDots = 40e6; // of a PNG
constexpr double mostSide = 30'000; // dots; QPainter and many viewers stop at 32,767

QByteArray svgBytes(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11); // the older one has no clipping
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pngBytes(const Picture& picture)
{
    const double area = picture.size.width() * picture.size.height();
    const double scale
        = std::min({2.0, std::sqrt(mostDots / area), mostSide / std::max(picture.size.width(), picture.size.height())});
    QImage image((picture.size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    // A resolution of its own, so that sizes of fonts do not follow the screen's.
    const auto dotsPerMetre = static_cast<int>(std::lround(pixelsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfBytes(const Picture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const SameOrder sameOrder;
        QPdfWriter writer(&buffer);
        const double longest = std::max(picture.size.width(), picture.size.height());
        const double points = std::min(pointsPerInch / pixelsPerInch, mostPoints / longest); // of a pixel
        writer.setResolution(static_cast<int>(pixelsPerInch));
        writer.setPageSize(QPageSize(picture.size * points, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setTitle(picture.title);
        writer.setCreator(u"Linimasa " LINIMASA_VERSION ""_s);
        const QByteArray content = picture.title.toUtf8() + QByteArray::number(picture.size.width()) + 'x'
            + QByteArray::number(picture.size.height());
        const QUuid id = QUuid::createUuidV5(QUuid(), QCryptographicHash::hash(content, QCryptographicHash::Sha256));
        setDocumentId(writer, id);
        writer.setDocumentXmpMetadata(xmpMetadata(picture.title, {}, id));
        QPainter painter(&writer);
        const double scale = points * pixelsPerInch / pointsPerInch;
        painter.scale(scale, scale);
        picture.paint(painter);
    }
    return withFixedDates(bytes, {});
}

} // namespace

QByteArray pictureBytes(const Picture& picture, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return svgBytes(picture);
    case PictureFormat::Png:
        return pngBytes(picture);
    case PictureFormat::Pdf:
        break;
    }
    return pdfBytes(picture);
}

} // namespace linimasa::exports
