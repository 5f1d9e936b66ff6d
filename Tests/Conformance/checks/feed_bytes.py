"""The bytes of a calendar: what makes clients refuse a whole file (RFC 5545 §3.1)."""

import re
import unicodedata

LONGEST = 75
# Above about a megabyte Google stops reading.
LARGEST = 950_000
# FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, and a text between them.
PAIR = "\u2068\u2069"
ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
JOINERS = {"\u200d", "\ufe0e", "\ufe0f"}


def line_ends(site, findings):
    """CRLF and nothing else ends a line; the file is UTF-8 from its first byte to its last line."""
    for feed in site.feeds:
        findings.saw("feeds")
        data = feed.data
        if data.startswith(b"\xef\xbb\xbf"):
            findings.fault(feed.path, "begins with a byte order mark")
        elif not data.startswith(b"BEGIN:VCALENDAR\r\n"):
            findings.fault(feed.path, "does not begin with BEGIN:VCALENDAR")
        if not data.endswith(b"\r\nEND:VCALENDAR\r\n"):
            findings.fault(feed.path, "does not end with END:VCALENDAR and CRLF")
        if data.count(b"BEGIN:VCALENDAR") != 1 or data.count(b"END:VCALENDAR") != 1:
            findings.fault(feed.path, "is not exactly one VCALENDAR")
        if len(data) > LARGEST:
            findings.fault(feed.path, f"has {len(data):,} bytes")
        bare = data.replace(b"\r\n", b"")
        for byte, name in [(b"\n", "LF without CR"), (b"\r", "CR without LF")]:
            if byte in bare:
                findings.fault(feed.path, f"{name}, {bare.count(byte)} times")


def folding(site, findings):
    """No line has more than 75 octets, and no fold falls inside a character."""
    for feed in site.feeds:
        findings.saw("feeds")
        for number, line in enumerate(feed.data.removesuffix(b"\r\n").split(b"\r\n"), 1):
            findings.saw("lines")
            where = f"{feed.path}:{number}"
            if len(line) > LONGEST:
                findings.fault(where, f"{len(line)} octets")
            if not line.strip(b" \t"):
                findings.fault(where, "an empty line")
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError:
                findings.fault(where, "a fold inside a character, or bytes that are no UTF-8")
                continue
            if text[:1] == " " and (unicodedata.combining(text[1:2] or " ") or text[1:2] in JOINERS):
                findings.fault(where, "a fold before a mark that belongs to the character before it")


def characters(site, findings):
    """No control character, no separator that some clients take for a line end, no bidirectional override.

    Isolates are there in pairs only, so that a part of a title keeps its direction and nothing else is turned.
    """
    for feed in site.feeds:
        findings.saw("feeds")
        text = feed.data.decode("utf-8", "replace").replace("\r\n", "\n")
        findings.saw("characters", len(text))
        for line in text.replace("\n ", "").split("\n"):
            if set(PAIR) & set(ISOLATED.sub("", line)):
                findings.fault(feed.path, f"isolates that are not closed in {line.partition(':')[0]}")
        for number, line in enumerate(text.split("\n"), 1):
            for character in line:
                if is_harmful(character) and character not in PAIR:
                    findings.fault(f"{feed.path}:{number}", f"U+{ord(character):04X} stands in a text")


def is_harmful(character):
    code = ord(character)
    if code < 0x80:
        return (code < 0x20 and character != "\t") or code == 0x7F
    return (
        code < 0xA0
        or character in "\u2028\u2029\ufeff\ufffd\ufffe\uffff"
        or 0x202A <= code <= 0x202E
        or 0x2066 <= code <= 0x2069
    )
