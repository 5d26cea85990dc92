#!/usr/bin/env python3
"""Reads a calendar with libical, the library of Evolution, Thunderbird's calendar and KDE's, and says what it saw.

    check_icalendar.py FILE

libical marks what it cannot read with X-LIC-ERROR; there must be none. Every event must have what RFC 5545, 3.6.1, asks for (UID and
DTSTAMP), whole days, an end after its beginning, and a text.
"""
import ctypes
import ctypes.util
import sys

def load():
    name = ctypes.util.find_library("ical")
    if not name:
        sys.exit("libical is not installed")
    ical = ctypes.CDLL(name)
    for function in ("icalparser_parse_string", "icalcomponent_get_first_component", "icalcomponent_get_next_component",
                     "icalcomponent_get_first_property", "icalcomponent_get_next_property"):
        getattr(ical, function).restype = ctypes.c_void_p
    for function in ("icalproperty_get_property_name", "icalproperty_get_value_as_string",
                     "icalcomponent_as_ical_string"):
        getattr(ical, function).restype = ctypes.c_char_p
    for function in ("icalproperty_get_property_name", "icalproperty_get_value_as_string", "icalcomponent_as_ical_string",
                     "icalcomponent_count_errors", "icalrestriction_check"):
        getattr(ical, function).argtypes = [ctypes.c_void_p]
    for function in ("icalcomponent_get_first_component", "icalcomponent_get_next_component",
                     "icalcomponent_get_first_property", "icalcomponent_get_next_property"):
        getattr(ical, function).argtypes = [ctypes.c_void_p, ctypes.c_int]
    return ical


def properties(ical, component):
    any_property = 0  # ICAL_ANY_PROPERTY
    found = {}
    place = ical.icalcomponent_get_first_property(component, any_property)
    while place:
        name = ical.icalproperty_get_property_name(place).decode()
        found[name] = (ical.icalproperty_get_value_as_string(place) or b"").decode()
        place = ical.icalcomponent_get_next_property(component, any_property)
    return found


def main():
    ical = load()
    content = open(sys.argv[1], "rb").read()
    calendar = ical.icalparser_parse_string(content)
    assert calendar, "libical reads nothing"
    errors = ical.icalcomponent_count_errors(calendar)
    assert errors == 0, ical.icalcomponent_as_ical_string(calendar).decode()
    assert ical.icalrestriction_check(calendar), ical.icalcomponent_as_ical_string(calendar).decode()
    kind = ical.icalcomponent_string_to_kind(b"VEVENT")
    events = 0
    component = ical.icalcomponent_get_first_component(calendar, kind)
    while component:
        seen = properties(ical, component)
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            assert seen.get(name), (name, seen)
        assert len(seen["DTSTART"]) == 8 and seen["DTSTART"].isdigit(), seen["DTSTART"]
        assert seen.get("DTEND", "99999999") > seen["DTSTART"], seen
        events += 1
        component = ical.icalcomponent_get_next_component(calendar, kind)
    assert events == content.count(b"BEGIN:VEVENT"), events
    print(f"said: {events} events, no errors, {properties(ical, calendar).get('X-WR-CALNAME', '')}")


main()
