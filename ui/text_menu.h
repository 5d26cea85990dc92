#pragma once

#include "ui/actions.h"

#include <QObject>
#include <QPoint>

namespace linimasa::reader {
class ArticleView;
}

namespace linimasa::ui {

class Correcting;

/// The menu of the text: what can be done with the name under the pointer and with the selected words.
class TextMenu : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        reader::ArticleView& view;
        const Actions& actions;
        Correcting& correcting;
    };
    explicit TextMenu(const Place& place, QObject* parent = nullptr);

private:
    void open(QPoint point);

    Place m_place;
};

} // namespace linimasa::ui
