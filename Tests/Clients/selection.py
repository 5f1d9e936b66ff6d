"""Which pages are looked at, in whatever publication: one of each kind, the largest where there are several."""

from checks.documents import language, name


def languages(site):
    """Those that have pages, in the order of their names."""
    return sorted({language(path) for path in site.paths(".", ".html")} - {""})


def selection(site):
    """The names of pages by what they show: `{"case": "cases/harbour-bells.html"}`; the same in every language."""
    tag = languages(site)[0]
    sizes = {name(path): (site.root / path).stat().st_size for path in site.paths(tag, ".html")}
    people = [page for page in sizes if page.startswith("people/")]
    groups = {f"cases/{page.removeprefix('people/').partition('.')[0]}.html" for page in people}
    alone = {page for page in sizes if page.startswith("cases/")} - groups

    def largest(pages):
        return max(sorted(pages), key=sizes.get, default=None)

    chosen = {
        "home": "index.html",
        "case": largest(alone),
        "group": largest(groups & sizes.keys()),
        "person": largest(people),
        "hearings": "hearings.html",
        "year": largest(page for page in sizes if page.startswith("hearings-")),
        "days": "days.html",
        "day": largest(page for page in sizes if page.startswith("days/")),
        "calendars": "calendars.html",
        "country": largest(page for page in sizes if page.startswith("countries/")),
        "about": "about.html",
        "letters": "letters.html",
        "changes": "changes.html",
    }
    return {what: page for what, page in chosen.items() if page in sizes}
