#pragma once

#include "app/cli/commands.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace linimasa::cli {

/// What one run of the program answered.
struct ProgramAnswer {
    int status = -1;
    QByteArray out;
    QStringList complaints;

    [[nodiscard]] QList<QByteArray> lines() const;
};

[[nodiscard]] ProgramAnswer runProgram(const QStringList& arguments, const QByteArray& input = {});

} // namespace linimasa::cli
