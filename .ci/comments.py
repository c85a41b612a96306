"""Reports public declarations without a comment, and topics that lack one of a module's types.

comments.py MODULE SOURCES SYMBOLS: SOURCES is the module's folder, with its DocC catalog; SYMBOLS is the folder of its
symbol graphs, as written by SwiftPM. With --parameters each parameter needs a comment, too.
"""
import glob
import json
import os
import re
import sys

wants_parameters = "--parameters" in sys.argv
module, sources, folder = [argument for argument in sys.argv[1:] if argument != "--parameters"]
faults = []

# Members that implement a requirement of a protocol; their parameters are documented there.
known = {
    "hash(into:)", "encode(to:)", "init(from:)", "init(stringLiteral:)", "init(integerLiteral:)",
    "init(floatLiteral:)", "init(booleanLiteral:)", "init(nilLiteral:)", "init(arrayLiteral:)",
    "init(dictionaryLiteral:)", "next(isolation:)", "send(_:body:)",
    "intercept(_:body:operation:next:)", "authorization(in:)", "authorization(replacing:in:)", "sleep(for:)",
    "odataRead(_:)", "odataReadIfPresent(_:)", "init(odataValue:)", "init(odataKeyValues:)", "element(from:)",
}


def name(symbol):
    return ".".join(symbol["pathComponents"])


def comment(symbol):
    return "\n".join(line["text"] for line in symbol.get("docComment", {}).get("lines", []))


def is_own(symbol):
    """Whether it is declared in this module: others are derived by the compiler, inherited or re-exported."""
    if symbol["kind"]["identifier"] == "swift.extension":
        return False
    uri = symbol.get("location", {}).get("uri", "")
    return f"/{sources}/" in uri and "::SYNTHESIZED::" not in symbol["identifier"]["precise"]


def needs_topic(symbol):
    """Whether a topic has to name it. Generated types come with new metadata: DocC lists those that no topic names."""
    uri = symbol["location"]["uri"]
    return "/Generated/" not in uri or "/Generated/Extensions/" in uri


for path in sorted(glob.glob(f"{folder}/*.symbols.json")):
    with open(path) as file:
        graph = json.load(file)
    requirements = {edge["source"] for edge in graph["relationships"] if edge["kind"] == "requirementOf"}
    for symbol in filter(is_own, graph["symbols"]):
        text = comment(symbol)
        if not text.strip() or text.lstrip().startswith("- "):
            faults.append(f"{name(symbol)}: a public declaration without a comment")
        elif wants_parameters and symbol["kind"]["identifier"] != "swift.func.op":
            if symbol["pathComponents"][-1] in known and symbol["identifier"]["precise"] not in requirements:
                continue
            for parameter in symbol.get("functionSignature", {}).get("parameters", []):
                label = parameter.get("internalName") or parameter["name"]
                if not re.search(rf"^\s*- (Parameter )?`?{re.escape(label)}`?:", text, re.MULTILINE):
                    faults.append(f"{name(symbol)}: the parameter '{label}' has no comment")

page = f"{sources}/{module}.docc/{module}.md"
if os.path.exists(page):
    with open(page) as file:
        topics = set(re.findall(r"^- ``(\w+)``", file.read(), re.MULTILINE))
    with open(f"{folder}/{module}.symbols.json") as file:
        symbols = json.load(file)["symbols"]
    types = {"swift.struct", "swift.class", "swift.enum", "swift.protocol", "swift.actor", "swift.typealias"}
    for symbol in filter(is_own, symbols):
        is_type = len(symbol["pathComponents"]) == 1 and symbol["kind"]["identifier"] in types
        if is_type and needs_topic(symbol) and name(symbol) not in topics:
            faults.append(f"{name(symbol)}: in no topic of {module}.md")
else:
    faults.append(f"the module has no page: write {page}, with topics")

for fault in faults:
    print(f"{module}: {fault}", file=sys.stderr)
sys.exit(1 if faults else 0)
