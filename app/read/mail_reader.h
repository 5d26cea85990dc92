#pragma once

#include "app/base/result.h"
#include "app/import/document.h"

#include <QByteArrayView>

namespace linimasa::read {

/// Reads what GMime reads: a mail message (EML; RFC 5322 and MIME), or a web page saved as one file (MHTML; RFC 2557).
/// Of a mail the richer text is read (HTML before plain text, whose lines are cut to fit a screen); the subject is the title, the sender
/// the author, the date of sending the date of publication. Signatures are set aside, attachments are named among what is left out.
/// Of a saved page the page itself is read as HTML is. Nothing that a message points to is fetched.
[[nodiscard]] base::Result<import::Document> readMail(QByteArrayView bytes);

} // namespace linimasa::read
