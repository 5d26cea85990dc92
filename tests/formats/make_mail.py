#!/usr/bin/env python3
"""Writes mail files as mail programs do, from the sample articles: make_mail.py SAMPLES FOLDER"""
import pathlib
import sys
from email.header import Header
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email import charset as charsets

samples, folder = map(pathlib.Path, sys.argv[1:])


def article(name):
    lines = next(samples.glob(name)).read_text(encoding="utf-8").strip().split("\n")
    return lines[0], [line for line in lines[1:] if len(line) > 60]


def wrapped(paragraph, width=72):
    import textwrap
    return "\n".join(textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False))


def head(message, subject, sender, address, date, number):
    message["Message-ID"] = f"<{number}@mail.example.com>"
    message["Date"] = date
    message["From"] = f"{sender} <{address}>"
    message["To"] = "pembaca@example.org"
    message["Subject"] = subject


# Quoted-printable, plain text and HTML side by side, as Thunderbird writes a newsletter.
title, parts = article("vi-1-*")
both = MIMEMultipart("alternative", boundary="------------0A1b2C3d4E5f6G7h")
head(both, Header(title, "utf-8"), Header("Báo Mẫu", "utf-8").encode(), "banbientap@baomau.example.vn", "Wed, 24 Nov 2021 08:10:00 +0700", "qp-1")
charsets.add_charset("utf-8", charsets.QP, charsets.QP, "utf-8")
both.attach(MIMEText("\n\n".join(map(wrapped, parts)) + "\n\n-- \nBan biên tập Báo Mẫu\nĐường dây nóng: 024 5555 0100\n", "plain", "utf-8"))
both.attach(MIMEText("<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\"></head><body>"
                     + "".join(f"<p>{part}</p>" for part in parts) + "<p>Ảnh: <img src=\"https://baomau.example.vn/pixel.gif\" width=\"1\" height=\"1\"></p></body></html>", "html", "utf-8"))
(folder / "mail-quoted-printable.eml").write_bytes(both.as_bytes())

# Base64, and a subject in ISO-2022-JP, as Japanese mail programs write.
title, parts = article("ja-1-*")
charsets.add_charset("utf-8", charsets.SHORTEST, charsets.BASE64, "utf-8")
japanese = MIMEMultipart("alternative", boundary="=-japanese-0001")
head(japanese, Header(title, "iso-2022-jp"), Header("見本新聞", "iso-2022-jp").encode(), "henshu@mihon.example.jp", "Wed, 24 Nov 2021 09:00:00 +0900", "b64-1")
japanese.attach(MIMEText("\n\n".join(parts) + "\n", "plain", "utf-8"))
japanese.attach(MIMEText("<div>" + "".join(f"<div>{part}</div>" for part in parts) + "</div>", "html", "utf-8"))
(folder / "mail-base64.eml").write_bytes(japanese.as_bytes())

# Plain text only, ISO-2022-JP, 7 bit.
plain = MIMEText("\n\n".join(parts) + "\n", "plain", "iso-2022-jp")
head(plain, Header(title, "iso-2022-jp"), Header("見本新聞", "iso-2022-jp").encode(), "henshu@mihon.example.jp", "Wed, 24 Nov 2021 09:00:00 +0900", "jis-1")
(folder / "mail-iso-2022-jp.eml").write_bytes(plain.as_bytes())

# format=flowed with a signature, forwarded as it came.
title, parts = article("en-1-*")
flowed = "\n\n".join("\n".join(line + " " for line in wrapped(part).split("\n")).rstrip(" ") for part in parts) + "\n\n-- \nThe Sample Times\ntel. 555-0100\n"
inner = MIMEText(flowed, "plain", "us-ascii" if flowed.isascii() else "utf-8")
inner.replace_header("Content-Type", inner["Content-Type"] + "; format=flowed")
head(inner, title, "The Sample Times", "desk@times.example.com", "Fri, 6 Oct 2023 18:00:00 +0900", "flowed-1")
(folder / "mail-flowed.eml").write_bytes(inner.as_bytes())
