#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

namespace {

/// Draws a silhouette in the colour of the palette.
class TintedIcon : public QIconEngine {
public:
    explicit TintedIcon(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal /*scale*/) override
    {
        const QColor colour = colourFor(mode);
        if (m_drawn.size() != size || m_colour != colour) {
            m_drawn = draw(size, colour);
            m_colour = colour;
        }
        return m_drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIcon(m_name); }
    QString key() const override { return u"linimasa-tinted"_s; }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        default:
            return palette.color(QPalette::ButtonText);
        }
    }

    [[nodiscard]] QPixmap draw(const QSize& size, const QColor& colour) const
    {
        // Asked for a name it does not have, a theme may answer with a coloured relative of it.
        const QString symbolic = m_name + u"-symbolic"_s;
        if (const QIcon themed = QIcon::fromTheme(symbolic); themed.name() == symbolic) {
            QPixmap pixmap = themed.pixmap(size, 1.0);
            if (!pixmap.isNull()) {
                QPainter painter(&pixmap);
                painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
                painter.fillRect(pixmap.rect(), colour);
                return pixmap;
            }
        }
        return drawOurs(size, colour);
    }

    /// The strokes of our drawings are black.
    [[nodiscard]] QPixmap drawOurs(const QSize& size, const QColor& colour) const
    {
        QFile file(u":/linimasa/icons/actions/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        // Drawn without asking the plugins for pictures, which a start would have to look for.
        QSvgRenderer drawing(file.readAll().replace("#000", colour.name().toLatin1()));
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        return pixmap;
    }

    QString m_name;
    QPixmap m_drawn;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new TintedIcon(name));
}

} // namespace linimasa::widgets
