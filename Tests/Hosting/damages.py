"""Lines without which a configuration is wrong, each with the check that has to notice.

A damage is the name of a check, a piece of the configuration, and what stands in its place.
"""

DAMAGES = {
    "nginx": [
        ("whole files", "text/calendar         ics;", ""),
        ("whole files", "charset utf-8;", ""),
        ("whole files", r"location ~ \.schema\.json$", r"location ~ \.other\.json$"),
        ("HEAD", "index index.html;", "index index.html;\nif ($request_method = HEAD) { return 204; }"),
        ("ETag and 304", "index index.html;", "index index.html;\netag off;"),
        ("Last-Modified and 304", "if_modified_since before;", ""),
        ("compression", "gzip on;", ""),
        ("compression", "gzip_vary on;", ""),
        ("caching", 'add_header Cache-Control "public, max-age=900";', ""),
        ("404 and 405", "error_page 403 404 = @missing;", ""),
        ("404 and 405", 'return 404 "Nothing', 'return 200 "Nothing'),
        ("nothing outside", "disable_symlinks on from=$document_root;", ""),
        ("nothing outside", r"location ~ (/\.|\.docket-) {", r"location ~ (/\.git|\.docket-) {"),
        ("robots.txt", "location = /robots.txt {", "location = /other.txt {"),
        ("robots.txt", "alias /srv/docket/robots.txt;", 'default_type text/plain; return 200 "User-agent: *\nDisallow: /\n";'),
        ("security", "add_header X-Content-Type-Options nosniff always;", ""),
        ("security", "X-Content-Type-Options nosniff always;", "X-Content-Type-Options nosniff;"),
        ("security", "return 301 https://docket.example.org$request_uri;", "root /srv/docket/current;"),
        ("security", "    server_tokens off;\n\n    types", "    types"),
    ],
    "caddy": [
        ("whole files", 'header @ics Content-Type "text/calendar; charset=utf-8"', 'header @ics Content-Type "text/calendar"'),
        ("compression", "gzip\n", "zstd\n"),
        ("compression", "Vary Accept-Encoding", ""),
        ("404 and 405", "{http.error.status_code}\n", "200\n"),
        ("404 and 405", "header Cache-Control no-store", ""),
        ("nothing outside", "hide .* *.docket-lock *.docket-new", ""),
        ("robots.txt", "handle /robots.txt {", "handle /other.txt {"),
        ("404 and 405", "\t\terror 405\n", "\t\tfile_server\n"),
        ("security", "X-Content-Type-Options nosniff", ""),
    ],
    "deploy": [
        ("in one step", 'ln -sfn "$new" next\n  mv -fT next current', 'rm current\n  sleep 0.3\n  ln -s "$new" current'),
        ("all of it", '[ "$found" = "$count" ]', "true"),
        ("withdrawn records", "-exec rm -rf {} +", ""),
    ],
}
