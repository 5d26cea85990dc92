#include "ui/inspector/inspector_pane.h"

namespace linimasa::inspector {

InspectorPane::InspectorPane(models::Collection& /*collection*/, models::Selection& /*selection*/, QWidget* parent)
    : QWidget(parent)
{
}

} // namespace linimasa::inspector
