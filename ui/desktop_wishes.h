#pragma once

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace linimasa::ui {

/// What a person has told the desktop about all programs.
struct DesktopWishes {
    bool wantsHighContrast = false;
    bool wantsNoAnimations = false;

    bool operator==(const DesktopWishes&) const = default;
};

/// From the settings that the desktop's portal answers, by namespace and key. Source: XDG Desktop Portal, org.freedesktop.portal.Settings
/// ("org.freedesktop.appearance": contrast, reduced-motion), and GNOME's "enable-animations".
[[nodiscard]] DesktopWishes wishesFrom(const QMap<QString, QVariantMap>& settings);

/// Asks the portal on the session bus, and again whenever something changes there. Without a bus or a portal nothing is wished.
class DesktopWishing : public QObject {
    Q_OBJECT

public:
    explicit DesktopWishing(QObject* parent = nullptr);

Q_SIGNALS:
    void wished(const linimasa::ui::DesktopWishes& wishes);

private Q_SLOTS:
    void ask();

private:
    DesktopWishes m_last;
};

} // namespace linimasa::ui
