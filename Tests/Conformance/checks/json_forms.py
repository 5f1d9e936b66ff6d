"""The files for readers of one language: the same as those of all languages, with plain strings and labels."""

LABEL = "_label"


def languages(site, findings):
    """Each text is the one in their language, or what `fallbacks` says; each label is that of the vocabulary."""
    labels = _labels(site)
    for language in site.languages:
        for path in site.paths(f"api/v1/{language}", ".json"):
            findings.saw("files")
            file, whole = site.json(path), site.json(path.replace(f"/{language}/", "/", 1))
            if not file or not whole:
                findings.fault(path, "cannot be read, or is there in one form only")
                continue
            if file.get("language") != language:
                findings.fault(path, f"says that its language is {file.get('language')}")
            form = _Form(language, dict(file.get("fallbacks", {})), labels, path, findings)
            for member in file.keys() - {"language", "fallbacks"}:
                form.compare(file[member], whole.get(member), f"/{member}")
            for pointer in sorted(form.fallbacks):
                findings.fault(path, f"{pointer} stands in for nothing")
    for language in site.languages:
        for path in site.paths("api/v1/cases", ".json"):
            if site.json(path.replace("/cases/", f"/{language}/cases/")) is None:
                findings.fault(path, f"is not there in {language}")


class _Form:
    def __init__(self, language, fallbacks, labels, path, findings):
        self.language, self.fallbacks, self.labels = language, fallbacks, labels
        self.path, self.findings = path, findings

    def compare(self, value, whole, pointer):
        if isinstance(value, list) and isinstance(whole, list):
            if len(value) != len(whole):
                self.findings.fault(self.path, f"{pointer} has {len(value)} items, not {len(whole)}")
            for index, (each, other) in enumerate(zip(value, whole, strict=False)):
                self.compare(each, other, f"{pointer}/{index}")
        elif isinstance(value, dict) and isinstance(whole, dict):
            self._members(value, whole, pointer)
        elif isinstance(value, str) and isinstance(whole, dict):
            self.findings.saw("texts")
            self._text(value, whole, pointer)
        elif pointer.endswith("/outdated"):
            if value != (whole or {}).get(self.language, []):
                self.findings.fault(self.path, f"{pointer} is not that of {self.language}")
        elif value != whole:
            self.findings.fault(self.path, f"{pointer} is {value!r}, not {whole!r}")

    def _members(self, value, whole, pointer):
        for name, each in value.items():
            word = value.get(name.removesuffix(LABEL)) if name.endswith(LABEL) and name not in whole else None
            if word is None:
                self.compare(each, whole.get(name), f"{pointer}/{name}")
            else:
                self.findings.saw("labels")
                self._label(each, self.labels.get(word, []), f"{pointer}/{name}")
        # A link may be kept from the readers of one language.
        for name in sorted(whole.keys() - value.keys() - {"url", "archive", "link"}):
            self.findings.fault(self.path, f"{pointer} has no {name}")

    def _text(self, value, whole, pointer):
        spoken = self.fallbacks.pop(pointer, self.language)
        if whole.get(spoken) != value or (spoken != self.language and self.language in whole):
            self.findings.fault(self.path, f"{pointer} is {value!r}, which is not the text in {spoken}")

    def _label(self, value, labels, pointer):
        spoken = self.fallbacks.pop(pointer, self.language)
        if not any(label.get(spoken) == value for label in labels):
            self.findings.fault(self.path, f"{pointer} is {value!r}, which is no label in {spoken}")


def _labels(site):
    """The labels of each word, in whatever vocabulary."""
    labels = {}
    for vocabulary in (site.json("api/v1/vocabulary.json") or {}).get("result", []):
        for entry in vocabulary["words"]:
            labels.setdefault(entry["word"], []).append(entry["label"])
    return labels
