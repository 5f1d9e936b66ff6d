"""Debian's Chromium, driven by Playwright; and what it has said and asked for."""

import os
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# No name leads anywhere: whatever a page would ask another host for fails, and is reported.
ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-first-run"]


@contextmanager
def browsing():
    """The browser."""
    arguments = ARGUMENTS + (["--no-sandbox"] if os.geteuid() == 0 else [])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        try:
            yield browser
        finally:
            browser.close()


class Watched:
    """A page in the browser whose messages and requests are noted."""

    def __init__(self, browser, home, width=1280):
        self.home = home
        self._faults, self.requests = [], 0
        self.page = browser.new_page(viewport={"width": width, "height": 800})
        self.page.set_default_timeout(30_000)
        self.page.on("console", lambda message: self._faults.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self._faults.append(f"error: {error}"))
        self.page.on("request", self._request)
        self.page.on("requestfailed", lambda request: self._faults.append(f"{request.url} failed: {request.failure}"))
        self.page.on("response", self._response)

    def _request(self, request):
        self.requests += 1
        if not request.url.startswith(self.home):
            self._faults.append(f"asks for {request.url}")
        elif request.resource_type not in ("document", "stylesheet"):
            self._faults.append(f"asks for {request.url} as {request.resource_type}")

    def _response(self, response):
        if response.status not in (0, 200, 304):
            self._faults.append(f"{response.url} answers {response.status}")

    def faults(self):
        """What was noted since this was last asked."""
        noted, self._faults = self._faults, []
        return noted
