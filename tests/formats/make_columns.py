#!/usr/bin/env python3
"""Writes a flat OpenDocument text in two columns with a running head and page numbers, from the sample articles."""
import re
import sys
from xml.sax.saxutils import escape


def paragraphs(path):
    text = open(path, encoding="utf-8").read().strip()
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def divisible(text):
    """Soft hyphens where Indonesian words may be divided, as LibreOffice has no dictionary for it everywhere."""
    return re.sub(r"(?<=[a-z]{2}[aeiou])(?=[bcdfghjklmnprstvwyz][aeiou][a-z]{2})", "\u00ad", text)


def main():
    title = "Kerja Sama Siber Jepang dan Negara-Negara ASEAN"
    body = []
    for path in sys.argv[1:]:
        parts = paragraphs(path)
        body.append(f'<text:h text:style-name="Part" text:outline-level="2">{escape(parts[0].splitlines()[0])}</text:h>')
        for part in parts[1:]:
            if len(part) > 60:
                body.append(f'<text:p text:style-name="Body">{escape(divisible(" ".join(part.split())))}</text:p>')
    print(f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" fo:language="id" fo:country="ID" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="20pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Part" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.5cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">
<style:header><text:p>Catatan Kliping Linimasa, 2023</text:p></style:header>
<style:footer><text:p>Halaman <text:page-number text:select-page="current">1</text:page-number> dari <text:page-count>3</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">{escape(title)}</text:p><text:section text:style-name="Two" text:name="Isi">{"".join(body)}</text:section></office:text></office:body>
</office:document>''')


main()
