#pragma once

class QObject;
class QString;

namespace linimasa::widgets {

/// Tells a screen reader what has just appeared elsewhere than where the keyboard is. Nothing for empty words.
void announce(QObject& where, const QString& words);

} // namespace linimasa::widgets
