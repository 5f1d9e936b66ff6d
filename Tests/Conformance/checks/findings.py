"""What a check looked at, and what it found."""

from collections import Counter

SHOWN = 12


class Findings:
    """Gathers the counts and the faults of one check; one that saw nothing has failed."""

    def __init__(self, name):
        self.name = name
        self.counts = Counter()
        self.faults = []
        self.absence = None

    def saw(self, what, count=1):
        """Counts things that were looked at: `saw("feeds")`."""
        self.counts[what] += count

    def fault(self, where, what):
        """Reports a fault: a path, possibly with a line or a UID, and a sentence."""
        self.faults.append(f"{where}: {what}")

    def absent(self, why):
        """Says that this part of a publication is not there, and need not be."""
        self.absence = why

    @property
    def is_absent(self):
        """Whether there was nothing to look at, and need not be."""
        return bool(self.absence) and not self.faults and not any(self.counts.values())

    @property
    def failed(self):
        return bool(self.faults) or not (self.absence or any(self.counts.values()))

    def text(self):
        """One line, and one more for each fault, up to a dozen."""
        counts = ", ".join(f"{count:,} {what}" for what, count in self.counts.items())
        if not self.failed:
            return f"ok    {self.name}: {counts or self.absence}"
        lines = [f"FAIL  {self.name}: {len(self.faults)} faults in {counts or 'nothing at all'}"]
        lines += [f"      {fault}" for fault in self.faults[:SHOWN]]
        if len(self.faults) > SHOWN:
            lines.append(f"      and {len(self.faults) - SHOWN} more")
        return "\n".join(lines)
