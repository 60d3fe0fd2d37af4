"""Checks the corpus against the program (Python 3.10 or later): python3 check_corpus.py CORPUS_FOLDER_OR_ZIP CHECK_RELEASE_JAR"""
import collections, json, pathlib, re, subprocess, sys, tempfile, zipfile

def table(path):
    header, *rows = [line.split("\t") for line in path.read_text("utf-8").removesuffix("\n").split("\n")]
    unescape = lambda field: re.sub(r"\\([nt\\])", lambda escape: {"n": "\n", "t": "\t"}.get(escape[1], "\\"), field)
    return [dict(zip(header, map(unescape, row), strict=True)) for row in rows]

def differences(corpus, jar):
    ends = {"json": ".json", "text": ".txt", "page": ".html", "facts": ".facts.tsv"}
    manifest, expected, found = table(corpus / "manifest.tsv"), collections.Counter(), collections.Counter()
    listed = {f"{row['folder']}/{row['name']}{ends[form]}" for row in manifest for form in row["forms"].split("; ")}
    present = {path.relative_to(corpus).as_posix() for path in corpus.glob("*/*")}
    yield from (f"{file}: in the manifest, but not in the corpus" for file in sorted(listed - present))
    yield from (f"{file}: in the corpus, but not in the manifest" for file in sorted(present - listed))
    for row in table(corpus / "findings.tsv"):
        expected[row["name"], row["severity"], row["rule"], row["pointer"], row["line"], row["column"]] += 1
    first = lambda row: corpus / row["folder"] / (row["name"] + ends[row["forms"].split("; ")[0]])
    names = {str(first(row)): row["name"] for row in manifest if first(row).is_file()}
    run = subprocess.run(["java", "-jar", jar, "--json", *names], stdout=subprocess.PIPE)
    if run.returncode not in (0, 1):  # 0: no errors were found, 1: errors were found
        sys.exit(f"check-release ended with the exit code {run.returncode}.")
    for result in map(json.loads, run.stdout.decode("utf-8").splitlines()):
        for finding in result["report"]["findings"]:
            place = (finding["pointer"], str(finding.get("line", "")), str(finding.get("column", "")))
            found[names[result["file"]], finding["severity"], finding["ruleId"], *place] += 1
    yield from (f"{' '.join(finding)}: expected, but not reported" for finding in (expected - found).elements())
    yield from (f"{' '.join(finding)}: reported, but not expected" for finding in (found - expected).elements())
    unsound = {name for name, severity, *_ in found if severity != "info"}
    for row in (row for row in manifest if row["folder"] == "sound"):
        release = json.loads((corpus / "sound" / f"{row['name']}.json").read_text("utf-8"))
        yield from (f"{row['name']}: another {key}" for key in ("kind", "language") if row[key] != release[key])
        yield from (f"{name}: not sound" for name in {row["name"]} & unsound)
    print(f"{len(present)} files of {len(manifest)} documents, {len(names)} checked, {found.total()} findings")

with tempfile.TemporaryDirectory() as folder:
    corpus = pathlib.Path(sys.argv[1])
    if corpus.is_file():
        zipfile.ZipFile(corpus).extractall(folder)
        corpus = pathlib.Path(folder)
    faults = list(differences(next(corpus.rglob("manifest.tsv")).parent, sys.argv[2]))
print(*faults, f"{len(faults)} differences", sep="\n")
sys.exit(1 if faults else 0)
