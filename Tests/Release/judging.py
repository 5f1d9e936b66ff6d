"""What the checks of a release share."""

import subprocess
import sys


def run(command, **options):
    """Runs a command to its end, whatever it answers."""
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


def output(command, **options):
    return run(command, check=True, **options).stdout


class Judge:
    """Counts what was as expected, and says what was not."""

    def __init__(self):
        self.failures = 0

    def expect(self, what, holds, seen=""):
        print(f"{'as expected' if holds else 'NOT AS EXPECTED'}: {what}" + ("" if holds else f"\n{seen}"))
        self.failures += not holds
        return holds

    def refuses(self, what, command, **options):
        """A command that has to fail, and to say why."""
        result = run(command, **options)
        self.expect(f"refused: {what}", result.returncode != 0 and result.stderr + result.stdout != "", result)

    def end(self):
        if self.failures:
            sys.exit(f"release: {self.failures} things are not as they should be")
