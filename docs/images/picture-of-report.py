#!/usr/bin/env python3
"""Makes docs/images/report.png: the first findings of the program's own example, as a terminal shows them.

Usage, after ./mvnw -q -DskipTests package: python3 docs/images/picture-of-report.py (needs chromium)
"""
import html
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FINDINGS = 4
COLOURS = {"31": "#ff7b72", "33": "#e3b341", "36": "#79c0ff", "32": "#7ee787", "34": "#79c0ff", "35": "#d2a8ff"}


def styled(text):
    """HTML for the escape sequences of SGR (ECMA-48) in a text."""
    spans = []
    for part in re.split(r"(\x1b\[[0-9;]*m)", text):
        code = re.fullmatch(r"\x1b\[([0-9;]*)m", part)
        if not code:
            spans.append(html.escape(part))
            continue
        numbers = [number for number in code.group(1).split(";") if number not in ("", "0", "39", "22")]
        spans.append("</span>")
        style = ";".join(
            f"color:{COLOURS[number]}" if number in COLOURS else {"1": "font-weight:bold", "2": "opacity:.7"}.get(number, "")
            for number in numbers)
        spans.append(f'<span style="{style}">')
    return "<span>" + "".join(spans) + "</span>"


def main():
    command = ["java", "-jar", "check-release/target/check-release.jar", "--color=always"]
    report = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    shown = "\n\n".join(report.split("\n\n")[: FINDINGS + 1])
    page = f"""<!doctype html><meta charset="utf-8"><style>
        body {{ margin: 0; background: #0d1117 }}
        pre {{ margin: 0; padding: 22px 26px; color: #e6edf3; font: 15px/1.45 "DejaVu Sans Mono", monospace }}
        </style><pre>{html.escape("$ java -jar check-release.jar")}\n\n{styled(shown)}</pre>"""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "report.html")
        source.write_text(page, encoding="utf-8")
        height = 60 + 22 * (shown.count("\n") + 3)
        subprocess.run(
            ["chromium", "--headless=new", "--no-sandbox", "--hide-scrollbars", f"--window-size=1180,{height}",
             f"--screenshot={ROOT / 'docs/images/report.png'}", source.as_uri()],
            check=True, capture_output=True)


if __name__ == "__main__":
    main()
