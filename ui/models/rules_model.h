#pragma once

#include "ui/models/collection.h"
#include "ui/models/corrections.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace linimasa::models {

/// The corrections of names that are kept, of this session and earlier ones, the newest first: what each says, how far it reaches and
/// when it was made.
class RulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CorrectionColumn, ReachColumn, MadeColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole }; // of the rule

    /// Both must outlive it.
    RulesModel(Corrections& corrections, const Collection& collection, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes these back, in one step for undo; ids that are not there are left aside. False when nothing was changed.
    bool takeBack(const QStringList& rules);

private:
    [[nodiscard]] QString reachOf(const domain::EntityRule& rule) const;

    Corrections& m_corrections;
    const Collection& m_collection;
    QLocale m_locale;
    std::vector<domain::EntityRule> m_rules; // as shown
};

/// What a correction says ("“Japan” is called “Nippon”").
[[nodiscard]] QString ruleInWords(const domain::EntityRule& rule);

} // namespace linimasa::models
