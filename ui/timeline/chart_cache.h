#pragma once

#include "ui/timeline/mark_icons.h"

#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include <unordered_map>

namespace linimasa::timeline {

/// Marks already drawn and labels already shaped, so that a frame of panning only copies them. Shaping text of several
/// scripts is what a frame would spend most of its time on.
class ChartCache {
public:
    /// The mark in the middle of a square of twice its size.
    [[nodiscard]] const QPixmap& mark(const MarkStyle& style, double size, const QColor& colour, const QColor& ground,
                                      double devicePixelRatio);
    /// The label of a mark, shortened to `width` pixels. `mark` is any number that stands for the text.
    [[nodiscard]] const QStaticText& label(int mark, const QString& text, int width, const QFont& font);

    /// Other texts stand for the numbers now.
    void forgetLabels() { m_labels.clear(); }
    void clear();

private:
    struct Label {
        int width = 0;
        int weight = 0;
        QStaticText text;
    };

    QHash<quint64, QPixmap> m_marks;
    std::unordered_map<int, Label> m_labels;
};

} // namespace linimasa::timeline
