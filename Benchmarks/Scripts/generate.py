"""The generator against pyodata and xmllint on the same documents.

Ours is a whole process, start to exit, of a `check` that finds all as it should be: it reads documents, annotations and
the files that are there, and parses, annotates, plans, renders and compares. Beside it stand the stages that work on
documents alone (parse, plan, render), as `--verbose` tells them, with goals of their own. Of pyodata only the parsing
counts, not its start; xmllint is a whole process.
"""

import re
import shutil

import support

METADATA = support.ROOT / "Metadata"
# Seconds to parse all documents, the shortest of five runs; what pyodata does not know it may pass over.
PYODATA = """
import logging, sys, time
from pyodata.v2.model import Config, MetadataBuilder, PolicyIgnore
logging.disable(logging.CRITICAL)
documents = [open(path, "rb").read() for path in sys.argv[1:]]
best, failed = float("inf"), 0
for _ in range(5):
    start, failed = time.perf_counter(), 0
    for document in documents:
        try:
            config = Config(default_error_policy=PolicyIgnore())
            MetadataBuilder(document, config=config).build()
        except Exception:
            failed += 1
    best = min(best, time.perf_counter() - start)
print(best, failed)
"""


def run():
    documents = sorted((METADATA / "services").glob("**/*.xml"))
    release = support.built("exact-online-generator", package=support.ROOT, scratch="client")
    debug = support.built("exact-online-generator", "debug", package=support.ROOT, scratch="client")
    output = support.SCRATCH / "generated"

    whole = check(release, METADATA, output, runs=10)
    times = min((stages(release, METADATA, output) for _ in range(10)), key=lambda times: sum(times.values()))
    generator = sum(times[stage] for stage in ["parse", "plan", "render"]) / 1000
    listed = ", ".join(f"{stage} {time}" for stage, time in times.items())
    support.note(f"{len(documents)} documents: the whole process {whole * 1000:.0f} ms; of these {listed}")
    try:
        python = support.python_with("pyodata")
        pyodata, failed = support.call([python, "-c", PYODATA, *documents]).split()
        without = f", which refused {failed} of them" if failed != "0" else ""
        support.report(f"the whole process / pyodata{without}", whole / float(pyodata), at_most=1.5)
        support.report("parse, plan and render / pyodata", generator / float(pyodata), at_most=1)
    except support.Skipped as reason:
        support.note(f"without pyodata: {reason}")
    if shutil.which("xmllint"):
        xmllint = support.seconds(["xmllint", "--noout", "--nonet", *documents], runs=10)
        support.report("the whole process / xmllint --noout", whole / xmllint, at_most=16)
        support.report("parse, plan and render / xmllint --noout", generator / xmllint, at_most=15)
    else:
        support.note("without xmllint: it is in Debian's libxml2-utils")
    support.report("debug build, seconds", check(debug, METADATA, output, runs=3), at_most=2)

    # The documents alone, as annotations name services by path.
    times = []
    for copies in [1, 50]:
        metadata = support.SCRATCH / f"metadata-{copies}"
        shutil.rmtree(metadata, ignore_errors=True)
        for number in range(copies):
            shutil.copytree(METADATA / "services", metadata / "services" / f"copy{number + 1}")
        times.append(check(release, metadata, support.SCRATCH / f"generated-{copies}", runs=3))
    support.report("50 copies of the documents / 50 times one", times[1] / times[0] / 50, at_most=1.25)


def check(tool, metadata, output, runs):
    """Seconds of a run that finds everything as it should be."""
    options = ["--metadata", metadata, "--output", output]
    support.call([tool, "generate", *options], cwd=support.ROOT)
    return support.seconds([tool, "check", *options], runs=runs, cwd=support.ROOT)


def stages(tool, metadata, output):
    """Milliseconds of each stage in one such run, in their order."""
    options = ["--metadata", metadata, "--output", output, "--verbose"]
    words = support.remarks([tool, "check", *options], cwd=support.ROOT)
    line = re.search("^milliseconds .*$", words, re.M)[0]
    return {stage: int(time) for stage, time in re.findall(r"(\w+) (\d+)", line)}
