"""The style of the pages, read by tinycss2: sound, small, and it fetches nothing."""

import gzip

import tinycss2

AT_RULES = {"media", "page", "supports"}
LIMIT = 1700


def check(site, findings):
    for path in site.paths(".", ".css"):
        findings.saw("styles")
        data = (site.root / path).read_bytes()
        rules, encoding = tinycss2.parse_stylesheet_bytes(data, skip_comments=True, skip_whitespace=True)
        if encoding.name != "utf-8":
            findings.fault(path, f"is read as {encoding.name}")
        if (size := len(gzip.compress(data, 9, mtime=0))) > LIMIT:
            findings.fault(path, f"has {size} bytes, compressed; {LIMIT} are allowed")
        _rules(path, rules, findings)


def _rules(path, rules, findings):
    for rule in rules:
        where = f"{path}:{rule.source_line}:{rule.source_column}"
        if rule.type == "error":
            findings.fault(where, rule.message)
            continue
        findings.saw("rules")
        _tokens(path, rule.prelude, findings)
        if rule.type == "at-rule" and rule.lower_at_keyword not in AT_RULES:
            findings.fault(where, f"an @{rule.at_keyword}")
        elif rule.content is None:
            findings.fault(where, "a rule without a block")
        elif rule.type == "at-rule" and rule.lower_at_keyword != "page":
            _rules(path, tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True), findings)
        else:
            _declarations(path, rule.content, findings)


def _declarations(path, content, findings):
    for item in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        where = f"{path}:{item.source_line}:{item.source_column}"
        if item.type == "declaration":
            findings.saw("declarations")
            _tokens(path, item.value, findings)
        else:
            findings.fault(where, item.message if item.type == "error" else "something else than a declaration")


def _tokens(path, tokens, findings):
    """No token that names something to fetch, also within functions and brackets."""
    for token in tokens:
        where = f"{path}:{token.source_line}:{token.source_column}"
        if token.type == "error":
            findings.fault(where, token.message)
        elif token.type == "url":
            findings.fault(where, f"fetches {token.value}")
        elif token.type == "function":
            if token.lower_name in ("url", "src", "image", "image-set", "-webkit-image-set"):
                findings.fault(where, f"a function {token.name}()")
            _tokens(path, token.arguments, findings)
        elif hasattr(token, "content"):
            _tokens(path, token.content, findings)
