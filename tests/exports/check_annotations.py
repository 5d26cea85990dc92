#!/usr/bin/env python3
"""Reads Web Annotations as any JSON-LD program would, and checks what the W3C's model asks of them.

    check_annotations.py FILE CONTEXT

CONTEXT: the W3C's context, http://www.w3.org/ns/anno.jsonld, as a file. Nothing is fetched.
"""
import json
import pathlib
import sys

import rdflib
from pyld import jsonld

ADDRESS = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"


def main():
    path = pathlib.Path(sys.argv[1])
    document = json.loads(path.read_text(encoding="utf-8"))
    context = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))

    def load(url, options):
        assert url == ADDRESS, url
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}

    jsonld.set_document_loader(load)
    expanded = jsonld.expand(document)
    text = json.dumps(expanded, ensure_ascii=False)
    # A term that the context does not know is dropped when JSON-LD is expanded: every value must still be there.
    lost = [value for value in values_of(document) if json.dumps(value, ensure_ascii=False) not in text]
    assert not lost, f"not in the model: {lost[:5]}"

    graph = rdflib.Graph()
    graph.parse(data=jsonld.normalize(document, {"algorithm": "URDNA2015", "format": "application/n-quads"}), format="nt")
    oa = rdflib.Namespace(OA)
    annotations = set(graph.subjects(rdflib.RDF.type, oa.Annotation))
    items = document["first"]["items"]
    assert len(annotations) == document["total"] == len(items), (len(annotations), document["total"], len(items))
    quotes = set(graph.subjects(rdflib.RDF.type, oa.TextQuoteSelector))
    places = set(graph.subjects(rdflib.RDF.type, oa.TextPositionSelector))
    for annotation in annotations:
        assert list(graph.objects(annotation, oa.hasTarget)), annotation
        assert list(graph.objects(annotation, oa.motivatedBy)), annotation
    for quote in quotes:
        assert len(list(graph.objects(quote, oa.exact))) == 1
    for place in places:
        start, end = (int(next(graph.objects(place, term))) for term in (oa.start, oa.end))
        assert 0 <= start < end
    print(f"said: {len(annotations)} annotations, {len(quotes)} quotes, {len(places)} positions, {len(graph)} triples")


def values_of(thing, key=None):
    if isinstance(thing, dict):
        for name, value in thing.items():
            if name not in ("@context", "type", "motivation", "purpose"):
                yield from values_of(value, name)
    elif isinstance(thing, list):
        for value in thing:
            yield from values_of(value, key)
    elif isinstance(thing, str):
        yield thing


main()
