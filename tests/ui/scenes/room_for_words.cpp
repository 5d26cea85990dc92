#include "tests/ui/scenes/room_for_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>

namespace linimasa::support {

using namespace Qt::StringLiterals;

namespace {

/// Programs of others: their labels are not ours.
bool isForeign(const QWidget& widget)
{
    for (const QWidget* one = &widget; one != nullptr; one = one->parentWidget()) {
        if (one->inherits("QFileDialog") || one->inherits("QPrintPreviewDialog")) {
            return true;
        }
    }
    return false;
}

} // namespace

QString LongWinded::translate(const char* /*context*/, const char* source, const char* /*comment*/, int /*count*/) const
{
    const QString text = QString::fromUtf8(source);
    const bool isFormat = text.contains(u"yyyy"_s) || text.contains(u"(*"_s) || text.contains(u'<');
    if (isFormat || text.trimmed().size() < 3) {
        return text;
    }
    const QString more = u"mnopqrstuva "_s.repeated((text.size() / 24) + 1).left((text.size() + 1) / 2);
    return text.endsWith(u'…') ? text.chopped(1) + more + u'…' : text + more;
}

QStringList clipped(const QWidget& root)
{
    QStringList found;
    const auto tell = [&](const QWidget& widget, const QString& text, int has, int needs) {
        found << u"%1 “%2”: %3 of %4 px"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
                     .arg(has)
                     .arg(needs);
    };
    for (const auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isForeign(*widget)) {
            continue;
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            // A line edit's own buttons show a picture only.
            const bool hasWords = !button->text().isEmpty() && !button->inherits("QLineEditIconButton");
            if (hasWords && button->width() < button->sizeHint().width()) {
                tell(*button, button->text(), button->width(), button->sizeHint().width());
            }
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            const bool mayBeShort = box->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
            if (!mayBeShort && box->width() < box->minimumSizeHint().width()) {
                tell(*box, box->currentText(), box->width(), box->minimumSizeHint().width());
            }
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const bool mayBeShort = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (label->text().isEmpty() || mayBeShort) {
                continue;
            }
            if (label->wordWrap()) {
                const int needs = label->heightForWidth(label->width());
                if (label->height() < needs) {
                    tell(*label, label->text(), label->height(), needs);
                }
            } else if (label->width() < label->sizeHint().width()) {
                tell(*label, label->text(), label->width(), label->sizeHint().width());
            }
        }
    }
    return found;
}

} // namespace linimasa::support
