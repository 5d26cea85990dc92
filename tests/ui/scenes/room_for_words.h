#pragma once

#include <QStringList>
#include <QTranslator>
#include <QWidget>

namespace linimasa::support {

/// English, half as long again: every text is followed by a half of itself in other letters.
class LongWinded : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What is in sight in the widget and needs more room than it has: buttons, labels, ticks and boxes to choose from. Labels that break
/// lines are among them when they are too low, those that are shortened with an ellipsis on purpose are not.
[[nodiscard]] QStringList clipped(const QWidget& root);

} // namespace linimasa::support
