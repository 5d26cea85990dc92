#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace linimasa::exports {

enum class PictureFormat { Svg, Png, Pdf };

/// A drawing: `paint` fills an area of `size` pixels (96 an inch) from the origin.
struct Picture {
    QSizeF size;
    QString title;
    std::function<void(QPainter& painter)> paint;
};

/// The drawing as a file. Text stays text in SVG and PDF; a PNG has two dots a pixel, fewer where it would be larger than most
/// programs open. The same drawing gives the same bytes. Needs a QGuiApplication, for its fonts.
[[nodiscard]] QByteArray pictureBytes(const Picture& picture, PictureFormat format);

} // namespace linimasa::exports
