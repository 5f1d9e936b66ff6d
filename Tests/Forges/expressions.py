"""As much of the expressions of workflows as our files use. What is not known here is a mistake, or a new need."""

import re

TOKEN = re.compile(r"\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|!|\(\)|\(|\))|([A-Za-z_][\w.-]*))")
OPERATORS = {"&&": " and ", "||": " or ", "==": "==", "!=": "!=", "!": " not ", "(": "(", ")": ")", "()": ""}


def evaluate(expression: str, values: dict):
    """The value of what stands between `${{` and `}}`."""
    python, at = "", 0
    expression = expression.strip()
    while at < len(expression):
        found = TOKEN.match(expression, at)
        if not found:
            raise AssertionError(f"cannot read the expression {expression!r}")
        text, operator, name = found.groups()
        if name is not None and name not in values:
            raise AssertionError(f"nobody says what {name} is, in {expression!r}")
        if text:
            python += repr(text[1:-1].replace("''", "'"))
        else:
            python += OPERATORS[operator] if operator else repr(values[name])
        at = found.end()
    return eval(python, {"__builtins__": {}})


def expand(text, values: dict) -> str:
    """A value of the file with its expressions filled in, as a step gets it."""
    if isinstance(text, bool):
        return str(text).lower()

    def value(found: re.Match) -> str:
        result = evaluate(found[1], values)
        return str(result).lower() if isinstance(result, bool) else str(result)

    return re.sub(r"\$\{\{(.*?)\}\}", value, str(text))


def holds(condition, values: dict) -> bool:
    """Whether an `if:` lets a job or step run."""
    if condition is None:
        return True
    return bool(evaluate(re.sub(r"^\$\{\{(.*)\}\}$", r"\1", str(condition)), values))
