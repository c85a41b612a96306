"""The declarations of the client in Generated/ and their comments, as pages of the documentation's site.

DocC's own reference of the client is 80,000 files, which only the released site has. What is written once for all
clients, such as `EntitySet`, is in the reference of the runtime; here is what differs: services, sets, functions,
types, properties, methods, code lists.
"""
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

DECLARATION = re.compile(
    r"( *)(?:nonisolated(?:\(nonsending\))? )?(?:public (static )?(struct|var|let|func)|(extension)) (.*)$")
# Members that all types of a kind have; the runtime's protocols describe them.
COMMON = {"row", "root", "rawValue", "knownValues"}


@dataclass
class Declaration:
    """A declaration: `name` is what follows its keyword, `type` what a variable is declared as."""
    keyword: str
    name: str
    type: str = ""
    comment: list = field(default_factory=list)
    is_static: bool = False
    deprecation: str = ""
    remarks: list = field(default_factory=list)
    members: list = field(default_factory=list)

    @property
    def facts(self):
        """The last paragraph of a generated comment: the name on the wire, and facts, between dots."""
        paragraphs = " ".join(line or "\n" for line in self.comment).split("\n")
        is_generated = re.match(r" *`[\w/:.$-]+`( ·|$)", paragraphs[-1])
        found = [fact.strip() for fact in paragraphs[-1].split(" · ")] if is_generated else []
        return found + ([f"deprecated: {self.deprecation}"] if self.deprecation else [])

    @property
    def summary(self):
        """The paragraphs before the facts."""
        text = "\n".join(self.comment)
        return text.rpartition("\n\n")[0] if self.comment[-1:] and self.facts else text


def read(folder):
    """The types by their full names, and the methods of sets by the names of their rows' types."""
    types, methods = {}, defaultdict(list)
    # What is written by hand extends generated types.
    for path in sorted(Path(folder).rglob("*.swift"), key=lambda path: (path.parent.name == "Extensions", path)):
        read_file(path.read_text().splitlines(), types, methods)
    missing = add_remarks(types, (Path(folder) / "api.txt").read_text().splitlines())
    if missing:
        raise SystemExit("reference: on no page: " + ", ".join(missing[:10]))
    return types, methods


def add_remarks(types, lines):
    """Adds what api.txt says of properties. The symbols of api.txt that were not found among the declarations."""
    missing = []
    members = {
        name: {member.name: member for member in one.members if member.is_static == (one.type == "OpenEnumeration")}
        for name, one in types.items()}
    for line in lines:
        entry = re.match(r"([A-Z]\w*(?:\.[A-Z]\w*)*)\.`?([a-z]\w*)`?(?:: [^·]+| = [^·]+)(?: · (.*))?$", line)
        if entry and entry[2] in members.get(entry[1], {}):
            members[entry[1]][entry[2]].remarks = entry[3].split(" · ") if entry[3] else []
        # Those two have the accessors of services: each has its page.
        elif entry and entry[1] not in ("Division", "ExactOnlineClient"):
            missing.append(f"{entry[1]}.{entry[2]}")
    return missing


def read_file(lines, types, methods):
    comment, deprecation, scopes, place = [], "", [], 0
    while place < len(lines):
        line = lines[place]
        place += 1
        text = line.strip()
        if text.startswith("///"):
            comment.append(text[3:].removeprefix(" "))
            continue
        if text.startswith("@available"):
            deprecation = (re.search(r'message: "(.*)"', text) or ["", "yes"])[1]
            continue
        if scopes and line == " " * scopes[-1][0] + "}":
            scopes.pop()
        match = DECLARATION.match(line)
        # Members stand two blanks below what they are in; the rest is the bodies of functions.
        if match and len(match[1]) == (scopes[-1][0] + 2 if scopes else 0):
            rest = match[5]
            while match[3] == "func" and body(rest) is None:
                rest += " " + lines[place].strip()
                place += 1
            declare(
                match[3] or match[4], rest, len(match[1]), bool(match[2]), comment, deprecation, scopes, types, methods)
        comment, deprecation = [], ""


def body(text):
    """The place of the brace with which a function's body begins: the first that is not in parentheses."""
    depth = 0
    for place, character in enumerate(text):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == "{" and depth == 0:
            return place
    return None


def declare(keyword, rest, depth, is_static, comment, deprecation, scopes, types, methods):
    _, outer, members = scopes[-1] if scopes else (0, "", [])
    if keyword == "extension":
        row = re.search(r"EntitySet where Subject == ([\w.]+)", rest)
        name = re.match(r"[\w.]+", rest)[0]
        if row:
            scopes.append((depth, name, methods[row[1]]))
        elif rest.endswith("{"):
            scopes.append((depth, name, types[name].members if name in types else []))
    elif keyword == "struct":
        name, kind = re.match(r"(\w+): (\w+)", rest).groups()
        declaration = Declaration(keyword, f"{outer}.{name}".removeprefix("."), kind, comment)
        types[declaration.name] = declaration
        if rest.endswith("{"):
            scopes.append((depth, declaration.name, declaration.members))
    elif not comment:
        return
    elif keyword == "func":
        signature = re.sub(r"\( ", "(", re.sub(r" \)", ")", rest[:body(rest)].strip()))
        members.append(Declaration(keyword, signature, "", comment, is_static, deprecation))
    elif variable := re.match(r"`?(\w+)`?(?:: ([^{=]+?))? *(?:[{=].*)?$", rest):
        members.append(Declaration(keyword, variable[1], variable[2] or "", comment, is_static, deprecation))


# MARK: - Pages

def code(text):
    return f"`{text}`"


def cell(text):
    return text.replace("|", "\\|")


def plain(text):
    """A comment as the text of an article: links to symbols are code, and lists of parameters are lists."""
    text = re.sub(r"(?<!`)``([^`]+)``(?!`)", lambda link: code(link[1].replace("/", ".")), text)
    text = re.sub(r"^( *)- Parameter (\w+):", r"\1- `\2`:", text, flags=re.MULTILINE)

    def items(found):
        outer = re.sub(r"^  ", "", found[2], flags=re.MULTILINE)
        return re.sub(r"^ *- (\w+):", r"- `\1`:", outer, flags=re.MULTILINE)

    return re.sub(r"^( *)- Parameters:\n((?:\1 +.*\n?)+)", items, text, flags=re.MULTILINE)


def wire(declaration):
    """The name on the wire, and the other facts."""
    facts = declaration.facts
    return (facts[0], facts[1:]) if facts else ("", [])


def sets(service, members):
    rows = ""
    for member in members:
        entity = re.match(r"EntitySet<([\w.]+), ", member.type)
        if entity:
            name, facts = wire(member)
            facts = ", ".join(facts) or "methods unknown: it has all of them"
            rows += f"| {code(member.name)} | {name} | {code(entity[1])} | {cell(facts)} |\n"
    return rows and f"\n## Sets\n\n| Set | On the wire | Entity | Facts |\n|---|---|---|---|\n{rows}"


def functions(members):
    rows = ""
    for member in members:
        if member.keyword == "func":
            call, _, result = member.name.partition(" async throws")
            name, facts = wire(member)
            rows += (f"| {code(cell(call))} | {code(cell(result.removeprefix(' -> ') or 'Void'))} | {name} "
                     f"| {cell(', '.join(fact for fact in facts if fact != 'function'))} |\n")
    return rows and f"\n## Functions\n\n| Function | Result | On the wire | Facts |\n|---|---|---|---|\n{rows}"


def properties(members, code_lists):
    rows = ""
    for member in members:
        if member.is_static or member.keyword == "func" or member.name in COMMON:
            continue
        name, facts = wire(member)
        edm = facts[0] if facts and re.fullmatch(r"\w+(\.\w+)+", facts[0]) else ""
        facts = facts[1:] if edm else facts
        facts += [code(remark) if "<" in remark else remark for remark in member.remarks if remark not in facts]
        shown, bare = code(member.type), re.sub(r"[\[\]?]", "", member.type)
        if bare in code_lists:
            shown = f"[{shown}](doc:code-lists#{bare})"
        text = ", ".join(facts) if name else " ".join(member.comment)
        rows += f"| {code(member.name)} | {shown} | {name} | {edm} | {cell(text)} |\n"
    return rows and f"\n| Property | Type | On the wire | Edm type | Facts |\n|---|---|---|---|---|\n{rows}"


def entity(name, declaration, methods, code_lists, key):
    text = f"\n## {name}\n\n"
    text += f"{plain(declaration.summary)}\n\n" if declaration.summary.strip() and declaration.facts else ""
    text += " · ".join(declaration.facts) + "\n" if declaration.facts else plain("\n".join(declaration.comment)) + "\n"
    if key:
        parts = ", ".join(code(member.name) for member in key.members if member.facts)
        text += f"\nIts key is {code(key.name)}, of {parts}.\n"
    text += properties(declaration.members, code_lists)
    for method in methods:
        if method.keyword == "func":
            text += f"\n```swift\nfunc {method.name}\n```\n\n" + plain("\n".join(method.comment)) + "\n"
    return text


def service_page(service, types, methods):
    """The page of a service, by what `list --format json` says of it."""
    address = code(service["address"])
    declaration = next(
        one for one in types.values() if one.type == "ODataService" and address in "\n".join(one.comment))
    code_lists = {name for name, one in types.items() if one.type == "OpenEnumeration"}
    text = f"# {service['path']}\n\n{code(service['swift'])}, at {address}. Reading a set costs a call a page, and "
    text += "everything else a call, unless it says otherwise.\n"
    text += sets(service, declaration.members) + functions(declaration.members)
    for name, one in types.items():
        if one.type in ("Entity", "ComplexType") and name.rpartition(".")[0] == declaration.name:
            text += entity(name, one, methods[name], code_lists, types.get(f"{name}.Key"))
    return text


def other_types(types):
    """What methods that were written by hand take, return and throw."""
    shown = [(name, one) for name, one in types.items() if one.type in ("DownloadableFile", "Error", "Sendable")]
    return "".join(entity(name, one, one.members, {}, None) for name, one in shown)


def code_list_page(types):
    text = "# Code lists\n\nThe codes that have names in the client. Others are values, too: "
    text += "`init(rawValue:)` makes one of any code.\n"
    for name, one in sorted(types.items()):
        if one.type == "OpenEnumeration":
            text += f"\n## {name}\n\n" + " ".join(one.comment) + "\n\n| Name | Code |\n|---|---|\n"
            for member in one.members:
                if member.is_static and member.name not in COMMON:
                    text += f"| {code(member.name)} | {cell(' '.join(member.comment))} |\n"
    return text
