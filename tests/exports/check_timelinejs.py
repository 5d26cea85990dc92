#!/usr/bin/env python3
"""Checks a file for TimelineJS 3 against the fields that its documentation names.

    check_timelinejs.py FILE

Source of the fields: https://timeline.knightlab.com/docs/json-format.html (read 2025): the timeline object has events, title, eras
and scale; a slide has start_date, end_date, text, media, group, display_date, background, autolink and unique_id; a date has year,
month, day, hour, minute, second, millisecond and display_date; a text has headline and text.
"""
import json
import sys

TIMELINE = {"events", "title", "eras", "scale"}
SLIDE = {"start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id"}
DATE = {"year", "month", "day", "hour", "minute", "second", "millisecond", "display_date"}
TEXT = {"headline", "text"}


def known(thing, fields, where):
    unknown = set(thing) - fields
    assert not unknown, f"{where}: unknown fields {sorted(unknown)}"


def check_date(date, where):
    known(date, DATE, where)
    assert isinstance(date["year"], int), where
    assert "month" not in date or 1 <= date["month"] <= 12, where
    assert "day" not in date or ("month" in date and 1 <= date["day"] <= 31), where


def check_slide(slide, where, dated):
    known(slide, SLIDE, where)
    known(slide.get("text", {}), TEXT, where)
    assert slide["text"]["headline"], where
    if dated:
        check_date(slide["start_date"], where)
        if "end_date" in slide:
            check_date(slide["end_date"], where)


def main():
    timeline = json.load(open(sys.argv[1], encoding="utf-8"))
    known(timeline, TIMELINE, "timeline")
    check_slide(timeline["title"], "title", False)
    ids = set()
    for number, slide in enumerate(timeline["events"]):
        check_slide(slide, f"event {number}", True)
        assert slide["unique_id"] not in ids, f"event {number}: id twice"
        ids.add(slide["unique_id"])
    print(f"said: {len(ids)} events")


main()
