#pragma once

#include "app/base/result.h"
#include "app/import/document.h"

#include <QByteArray>

namespace linimasa::import {

/// How the reading program hands its document, or its error, to the program that asked: one JSON object, UTF-8, schema
/// `linimasa.document/1`. Positions in it are UTF-16 units. It never leaves the machine, nor one version of the programs.
[[nodiscard]] QByteArray toRecord(const base::Result<Document>& document);

/// Reads a record. The program that wrote it had a stranger's file in its hands, so nothing in it is taken on trust: the text
/// is cleaned anew and ranges that do not fit are dropped. An error of kind Damaged when it is no record at all.
[[nodiscard]] base::Result<Document> fromRecord(const QByteArray& record);

} // namespace linimasa::import
