"""Models of what calendar programs do with a feed that they have fetched again: each keeps entries by UID.

All delete what has vanished from the feed; they differ in what makes them take an entry that they have already.
"""


class Thunderbird:
    """Throws all away and takes what is served, as Thunderbird and Home Assistant do."""

    def __init__(self):
        self.entries = {}

    def fetch(self, served):
        kept = {uid: entry for uid, entry in self.entries.items() if uid in served}
        taken = {uid: entry for uid, entry in served.items() if uid not in kept or self.takes(kept[uid], entry)}
        self.entries = {**kept, **taken}

    def takes(self, old, new):
        return True


class Evolution(Thunderbird):
    """Takes an entry when its revision differs, in whatever direction: GNOME's evolution-data-server."""

    def takes(self, old, new):
        return (old.stamp, old.modified, old.sequence) != (new.stamp, new.modified, new.sequence)


class ICSx5(Thunderbird):
    """Takes an entry only when its LAST-MODIFIED has grown: ICSx5 on Android."""

    def takes(self, old, new):
        return new.modified > old.modified


KINDS = [Thunderbird, Evolution, ICSx5]
