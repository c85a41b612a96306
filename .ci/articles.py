"""Makes a DocC catalog of the package's pages: articles.py CATALOG SERVICES ARCHIVE….

The pages in Documentation/ are the articles, the README is the catalog's first page, and Documentation/README.md gives
the order of its topics. Links between pages become DocC's; links to other files of the repository become code. SERVICES
is what `exact-online-generator list --format json` prints: with it and Generated/ each service gets a page. Each ARCHIVE
is the reference of a module: a page lists them, and the first mention of a type on a page leads there.
"""
import json
import os
import re
import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import reference

root = Path(__file__).resolve().parent.parent
catalog = Path(sys.argv[1])
archives = [Path(archive) for archive in sys.argv[3:]]
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+(?:\([^()]*\))?)\)")

# Pages outside of Documentation/ that belong to the site, by their paths.
also = {
    "CHANGELOG.md": "changelog", "CONTRIBUTING.md": "contributing", "SECURITY.md": "security",
    "Metadata/README.md": "the-metadata", "Templates/README.md": "the-templates",
}
pages = {root / "README.md": "Exact-Online-for-Swift"}
for page in sorted((root / "Documentation").glob("*.md")):
    pages[page] = page.stem if page.name != "README.md" else "Exact-Online-for-Swift"
for path, name in also.items():
    if (root / path).exists():
        pages[root / path] = name


def headings(path):
    """DocC's fragments of a page's headings, by GitHub's."""
    found = {}
    fenced = False
    for line in path.read_text().splitlines():
        if line.lstrip().startswith("```"):
            fenced = not fenced
        heading = None if fenced else re.match(r"#{2,6} +(.*?)\s*$", line)
        if heading:
            text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).replace("`", "")
            slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            found.setdefault(slug, re.sub(r"['\"]", "", re.sub(r"\s+", "-", text)))
    return found


def public_types():
    """The addresses of the modules' types, by their names: those of several words, which mean nothing else."""
    found = {}
    for archive in archives:
        for entity in json.loads((archive / "linkable-entities.json").read_text()):
            is_type = re.fullmatch(r"/documentation/\w+/\w+", entity["path"])
            if is_type and re.match(r"[A-Z]\w*[a-z][A-Z]", entity["title"]):
                found.setdefault(entity["title"], f"doc:/{archive.stem}/{entity['title']}")
    return found


types_by_name = public_types()


def article(path):
    """A page with DocC's links."""
    mentioned = set()

    def mention(match):
        name = match[1]
        if name not in types_by_name or name in mentioned:
            return match[0]
        mentioned.add(name)
        return f"<{types_by_name[name]}>"

    def link(match):
        picture, text, target = match.groups()
        if re.match(r"(https?|mailto):", target):
            return match[0]
        file, _, fragment = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        if picture:
            shutil.copy(there, catalog / there.name)
            return f"![{text}]({there.name})"
        name = pages.get(there)
        if name is None:
            plain = text.replace("`", "")
            return f"`{plain}`" if "/" in plain or re.search(r"\.[A-Za-z]", plain) or "`" in text else plain
        fragment = f"#{headings(there)[fragment]}" if fragment in headings(there) else ""
        return f"[{text}](doc:{name}{fragment})"

    def prose(text):
        # Comments are for Examples/transcripts.
        text = LINK.sub(link, re.sub(r"^ *<!-- .*? -->\n", "", text, flags=re.MULTILINE | re.DOTALL))
        return re.sub(r"^#.*$|(?<!\[)`([A-Z]\w*)`(?!\])", mention, text, flags=re.MULTILINE)

    # The texts between the blocks of code, which stay as they are.
    parts = re.split(r"(^ *```.*?^ *```$)", path.read_text(), flags=re.MULTILINE | re.DOTALL)
    return "".join(part if part.lstrip(" ").startswith("```") else prose(part) for part in parts)


def topics():
    """The sections of Documentation/README.md, as topics of the first page."""
    text = "\n## Topics\n"
    for line in (root / "Documentation/README.md").read_text().splitlines():
        if line.startswith("## "):
            text += f"\n#{line}\n\n"
        elif entry := re.match(r"- \[.*?\]\(([^)]+)\.md\)", line):
            text += f"- <doc:{entry[1]}>\n" if (root / f"Documentation/{entry[1]}.md").exists() else ""
    return text


catalog.mkdir(parents=True, exist_ok=True)
services = json.loads(Path(sys.argv[2]).read_text())["services"]
for path, name in pages.items():
    if path != root / "Documentation/README.md":
        text = article(path)
        if name == "Exact-Online-for-Swift":
            first, summary, rest = text.split("\n\n", 2)
            # `docc merge` fails at a link in the summary of a first page, unless that page links to itself.
            rest = "\n" + LINK.sub(r"\2", summary) + "\n\n" + rest
            # On the site itself, this row of the README says how to build it.
            rest = re.sub(r"^\| look up something else .*$", "| look up something else | The topics below, "
                          "[services](doc:services), [modules](doc:modules) |", rest, flags=re.MULTILINE)
            text = f"{first}\n\n@Metadata {{\n  @TechnologyRoot\n}}\n{rest}{topics()}"
            others = [other for page, other in pages.items() if page.parent.name != "Documentation" and other != name]
            text += "\n### The package\n\n" + "".join(f"- <doc:{other}>\n" for other in others)
            text += "\n### Reference\n\n- <doc:services>\n- <doc:modules>\n"
        (catalog / f"{name}.md").write_text(text)
# In a table: as topics they would hide the modules' own trees from the navigator.
table = (root / "Documentation/architecture.md").read_text()
held = dict(re.findall(r"^\| `(\w+)` \| \w+ \| ([^|]*) \|", table, re.MULTILINE))
text = "# Modules\n\nThe reference of the package's modules.\n\n| Module | What it holds |\n|---|---|\n"
for archive in archives:
    text += f"| <doc:/{archive.stem}> | {re.sub(LINK, lambda link: link[2], held.get(archive.stem, ''))} |\n"
if "ExactOnline" not in {archive.stem for archive in archives}:
    text += "\nThe types of the client, the module `ExactOnline`, are on the pages of its [services](doc:services).\n"
(catalog / "modules.md").write_text(text)
types, methods = reference.read(root / "Generated")
rows, links = "", ""
for service in services:
    name = "service-" + re.sub(r"\W", "-", service["path"].lower())
    (catalog / f"{name}.md").write_text(reference.service_page(service, types, methods))
    rows += (f"| [{service['path']}](doc:{name}) | `{service['swift']}` | {len(service['sets'])} "
             f"| {len(service['functions'])} |\n")
    links += f"- <doc:{name}>\n"
(catalog / "code-lists.md").write_text(reference.code_list_page(types))
(catalog / "services.md").write_text(
    "# Services\n\nThe services of the client `ExactOnline`: their sets, functions and properties, and the "
    "[code lists](doc:code-lists).\n\n"
    "| Service | In Swift | Sets | Functions |\n|---|---|---|---|\n" + rows
    + "\n" + reference.other_types(types) + "\n## Topics\n\n### Services\n\n" + links
    + "\n### Code lists\n\n- <doc:code-lists>\n")
print(f"{len(list(catalog.glob('*.md')))} pages in {os.path.relpath(catalog)}")
