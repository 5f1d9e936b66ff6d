"""JSON as RFC 8259 has it and nothing more: no duplicate key, no NaN, no byte order mark."""

import json


def read(data):
    """The value of a file; raises ValueError, whose text says what is wrong."""
    text = data.decode("utf-8")
    if text.startswith("\ufeff"):
        raise ValueError("begins with a byte order mark")
    return json.loads(text, object_pairs_hook=_members, parse_constant=_constant)


def _members(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        keys = [key for key, _ in pairs]
        repeated = sorted({key for key in keys if keys.count(key) > 1})
        raise ValueError(f"has a key twice: {', '.join(repeated)}")
    return members


def _constant(text):
    raise ValueError(f"has {text}, which is no JSON")
