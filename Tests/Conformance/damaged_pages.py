"""What can go wrong with the pages of a published folder, in the form of `damaged_copies.py`.

Patterns reach one page of one language where one is enough.
"""

import re

ABOUT = "en/about.html"
HOME = "en/index.html"
CASE = "en/cases/harbour-bells.html"
STYLE = "style.css"
HEADERS = "_headers"


def first(pattern, new):
    """Replaces the first that a pattern finds."""
    return lambda data: re.sub(pattern, new, data, count=1)


def every(pattern, new):
    """Replaces all that a pattern finds."""
    return lambda data: re.sub(pattern, new, data)


def in_main(markup):
    """Adds an element to the content."""
    return first(rb'(<main id="main">)', rb"\1" + markup)


def in_head(markup):
    """Adds an element to the head."""
    return first(rb"(</title>)", rb"\1" + markup)


def link_to(address):
    """Adds a link to the content."""
    return in_main(b'<p><a href="' + address + b'">there</a></p>')


PAGES = {
    "sound HTML": [
        ("an element that is not closed", ABOUT, in_main(b"<p><span>")),
        ("an end without a beginning", ABOUT, in_main(b"</section>")),
        ("an attribute twice", ABOUT, in_main(b'<p class="a" class="b"></p>')),
        ("a quotation mark that is not escaped", ABOUT, in_main(b'<p title="a" b">c</p>')),
        ("a reference to no character", ABOUT, in_main(b"<p>&#xFDD0;</p>")),
        ("a paragraph as an item", ABOUT, in_main(b"<ul><p>no item</p></ul>")),
        ("a page cut off", ABOUT, lambda data: data[: len(data) // 2]),
    ],
    "heads of pages": [
        ("no document type", ABOUT, first(rb"<!DOCTYPE html>\n", b"")),
        ("bytes that are no UTF-8", ABOUT, first(rb"</main>", b"\xff</main>")),
        ("no characters told", ABOUT, first(rb'<meta charset="utf-8">', b"")),
        ("no language", ABOUT, first(rb'<html lang="en"', b"<html")),
        ("another language than its folder", ABOUT, first(rb'<html lang="en"', b'<html lang="fr"')),
        ("a language that is none", ABOUT, in_main(b'<p lang="english please">a</p>')),
        ("the other direction", ABOUT, first(rb'dir="ltr"', b'dir="rtl"')),
        ("no title", ABOUT, first(rb"<title>[^<]*</title>", b"")),
        ("an empty title", ABOUT, first(rb"<title>[^<]*</title>", b"<title> </title>")),
        ("no style", ABOUT, first(rb'<link rel="stylesheet"[^>]*>', b"")),
        ("nothing for phones", ABOUT, first(rb'<meta name="viewport"[^>]*>', b"")),
    ],
    "headings": [
        ("two first headings", ABOUT, in_main(b"<h1>Another</h1>")),
        ("no first heading", ABOUT, every(rb"<(/?)h1", rb"<\1p")),
        ("a level left out", ABOUT, first(rb"</h1>", b"</h1><h3>Deep</h3>")),
        ("a heading before the first", ABOUT, in_main(b"<h2>Before</h2>")),
        ("a heading that says nothing", ABOUT, first(rb"</h1>", b"</h1><h2> </h2>")),
        ("no main part", ABOUT, every(rb"<(/?)main", rb"<\1div")),
    ],
    "ids": [
        ("an id twice", ABOUT, in_main(b'<p id="main"></p>')),
        ("an empty id", ABOUT, in_main(b'<p id=""></p>')),
        ("a name that is not there", ABOUT, in_main(b'<section aria-labelledby="nobody"></section>')),
    ],
    "nothing runs or loads": [
        ("a script", ABOUT, in_main(b"<script>alert(1)</script>")),
        ("an attribute that runs", ABOUT, in_main(b'<p onclick="alert(1)">a</p>')),
        ("a style of an element", ABOUT, in_main(b'<p style="color:red">a</p>')),
        ("a style element", ABOUT, in_head(b"<style>p{color:red}</style>")),
        ("an image", ABOUT, in_main(b'<img src="a.png" alt="">')),
        ("a frame", ABOUT, in_main(b'<iframe src="about.html"></iframe>')),
        ("a form", ABOUT, in_main(b'<form action="about.html"></form>')),
        ("a link that calls home", ABOUT, in_main(b'<a href="about.html" ping="https://example.org/">a</a>')),
        ("a page fetched ahead", ABOUT, in_head(b'<link rel="prefetch" href="days.html">')),
        ("a page that moves on", ABOUT, in_head(b'<meta http-equiv="refresh" content="0;url=days.html">')),
        ("another base", ABOUT, in_head(b'<base href="https://example.org/">')),
        ("a drawing that loads another", ABOUT, in_main(b'<svg><use href="a.svg#b"></use></svg>')),
        ("a drawing that moves", ABOUT, in_main(b'<svg><rect><set attributeName="x"></set></rect></svg>')),
    ],
    "policies": [
        ("no policy", ABOUT, first(rb'<meta http-equiv="Content-Security-Policy"[^>]*>', b"")),
        ("a policy that lets scripts run", ABOUT, first(rb"default-src 'none'", b"default-src 'none'; script-src 'self'")),
        ("styles from anywhere", ABOUT, first(rb"style-src 'self'", b"style-src *")),
        ("a policy behind what it is for", ABOUT, first(rb"(?s)(<meta http-equiv[^>]*>)(.*?)</head>", rb"\2\1</head>")),
        ("readers that are told", ABOUT, first(rb'content="no-referrer"', b'content="origin"')),
        ("another policy as header", HEADERS, first(rb"default-src 'none'", b"default-src 'self'")),
        ("frames allowed", HEADERS, first(rb"; frame-ancestors 'none'", b"")),
        ("no policy for readers", HEADERS, first(rb"  Referrer-Policy.*\n", b"")),
        ("kinds of files guessed", HEADERS, first(rb"nosniff", b"sniff")),
        ("fields for some paths only", HEADERS, first(rb"^/\*", b"/en/*")),
    ],
    "links": [
        ("a link to no file", ABOUT, link_to(b"nowhere.html")),
        ("a link to no place of a page", ABOUT, link_to(b"index.html#nowhere")),
        ("a link to no place of its own page", ABOUT, link_to(b"#nowhere")),
        ("a link to a folder", ABOUT, link_to(b"cases/")),
        ("a link from the root of a server", ABOUT, link_to(b"/en/index.html")),
        ("a link to another host without its scheme", ABOUT, link_to(b"//example.org/")),
        ("a link out of the folder", ABOUT, link_to(b"../../../etc/passwd")),
        ("a link that runs", ABOUT, link_to(b"javascript:alert(1)")),
        ("a link of another scheme", ABOUT, link_to(b"tel:112")),
        ("a link with a space", ABOUT, link_to(b"https://example.org/a b")),
        ("a link that asks a server", ABOUT, link_to(b"index.html?a=b")),
        ("a link to nobody", ABOUT, link_to(b"https:///a")),
        ("a link that says nothing", ABOUT, in_main(b'<p><a href="index.html"> </a></p>')),
        ("a link that leads nowhere", ABOUT, in_main(b"<p><a>there</a></p>")),
        ("a style from elsewhere", ABOUT, in_head(b'<link rel="stylesheet" href="https://example.org/a.css">')),
    ],
    "every page is reached": [
        ("a page that nothing links to", "**/*.html", every(rb'href="[^"]*about.html"', b'href="#main"')),
        ("a root that leads nowhere", "index.html", every(rb'href="[^"]*/index.html"', b'href="index.html"')),
    ],
    "pages of languages": [
        ("a place that one language lacks", CASE, first(rb'id="event-[^"]*"', b'id="event"')),
    ],
    "style": [
        ("a rule that is not closed", STYLE, first(rb"\na\{", b"\na{{")),
        ("a declaration without a value", STYLE, first(rb"margin:[^;}]*", b"margin")),
        ("another style", STYLE, lambda data: b'@import "a.css";\n' + data),
        ("a picture", STYLE, first(rb"background:", b"background:url(a.png);background:")),
        ("a picture in quotation marks", STYLE, first(rb"background:", b'background:url("//example.org/a");background:')),
        ("a picture within a function", STYLE, first(rb"background:", b"background:image-set('a.png' 1x);background:")),
        ("a font", STYLE, lambda data: data + b"@font-face{font-family:a;src:local(b)}\n"),
        ("a large style", STYLE, lambda data: data + b"".join(b".a%d{top:%dpx}\n" % (n, n * n) for n in range(400))),
    ],
    "events on pages": [
        ("an event on another day", CASE, first(rb'(?s)(<li id="event-.*?datetime="\d{4}-\d\d-)\d\d', rb"\g<1>30")),
        ("an event without its day", CASE, every(rb' datetime="[^"]*"', b"")),
        ("an event gone", CASE, first(rb'id="event-[^"]*"', b'id="event"')),
        ("hearings that no list has", "en/hearings*.html", every(rb"#event-", b"#event")),
    ],
}
