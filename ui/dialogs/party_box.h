#pragma once

#include "app/domain/party.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;

namespace linimasa::widgets {
class FlowLayout;
}

namespace linimasa::dialogs {

/// Some states, blocs or bodies, each as a button that takes it away, and a line to add one by its name in any language.
class PartyBox : public QWidget {
    Q_OBJECT

public:
    /// `name`: what a party is called for the reader.
    PartyBox(const std::vector<domain::Party>& parties, std::function<QString(const QString& id)> name,
             QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& ids() const { return m_ids; }
    void setIds(const QStringList& ids);
    /// What is typed and was not understood; empty when the line is.
    [[nodiscard]] QString leftover() const;

Q_SIGNALS:
    void changed();

private:
    void showParties();
    void add(const QString& id);
    void takeLine();

    std::function<QString(const QString&)> m_name;
    QHash<QString, QString> m_idOfName; // folded
    QStringList m_ids;
    widgets::FlowLayout* m_flow;
    QLineEdit* m_line;
};

} // namespace linimasa::dialogs
