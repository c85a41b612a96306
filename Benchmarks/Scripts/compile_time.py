"""The generated module against the same entities as structs with synthesized Codable and Hashable.

Both are built by `swift build` with everything that they depend on built before, in turns, and the shorter time counts:
the first build after other work takes up to half as long again. What a build takes in which nothing is left to do
(planning, which grows with the package around a target) is taken off. The structs have a stored property for
each property of the metadata and nothing else; the generated module has queries, change sets, code lists and functions
besides.
"""

import os
import re
import shutil
import xml.etree.ElementTree as ElementTree

import support

SWIFT_TYPES = {
    "Edm.String": "String", "Edm.Guid": "UUID", "Edm.Boolean": "Bool", "Edm.Byte": "UInt8", "Edm.SByte": "Int8",
    "Edm.Int16": "Int16", "Edm.Int32": "Int32", "Edm.Int64": "Int64", "Edm.Single": "Float", "Edm.Double": "Decimal",
    "Edm.Decimal": "Decimal", "Edm.DateTime": "Date", "Edm.DateTimeOffset": "Date", "Edm.Time": "TimeInterval",
    "Edm.Binary": "Data",
}  # fmt: skip


def run():
    plain = support.SCRATCH / "structs"
    types, properties, files = write_structs(plain)
    ours = len(list((support.ROOT / "Generated").glob("**/*.swift")))
    support.note(f"{types} types, {properties} properties: {ours} generated files, {files} with structs")
    targets = {
        "ours": (support.ROOT, "client", "ExactOnline"), "structs": (plain, "structs-build", "Structs"),
    }  # fmt: skip
    sizes = {}
    for configuration, longest in [("debug", 0.5), ("release", 0.25)]:
        support.call(support.swift_build(support.ROOT, "client", configuration, "--target", "ExactOnlineFiles"))
        times = {"ours": [], "structs": []}
        for _ in range(2):
            for name, target in targets.items():
                seconds, sizes[name] = build(*target[:2], configuration, target[2])
                times[name].append(seconds)
        generated, structs = min(times["ours"]), min(times["structs"])
        support.note(f"{configuration}: generated {generated:.0f} s, structs {structs:.0f} s")
        support.report(f"{configuration}, time of the generated / of the structs", generated / structs, at_most=longest)
        support.report(f"{configuration}, size of the objects", sizes["ours"] / sizes["structs"], at_most=0.45)


def build(package, scratch, configuration, target):
    """Seconds to build one target again, and the size of its objects."""
    folder = support.SCRATCH / scratch / configuration
    # SwiftPM plans and resolves before it builds; that is done before the clock runs.
    support.call(support.swift_build(package, scratch, configuration, "--show-bin-path"))
    made = [path for path in (folder / f"{target}.build").glob("**/*") if path.is_file()]
    for path in [*made, *(folder / "Modules").glob(f"{target}.*")]:
        # SwiftPM's own lists for the compiler stay.
        if path.name not in ("output-file-map.json", "sources"):
            path.unlink()
    build = support.swift_build(package, scratch, configuration, "--target", target)
    time = support.seconds(build) - support.seconds(build, runs=2)
    return time, sum(os.path.getsize(path) for path in (folder / f"{target}.build").glob("**/*.o"))


def write_structs(package):
    """Writes the package with structs: a file for each type, and one for the services they are nested in."""
    shutil.rmtree(package, ignore_errors=True)
    sources = package / "Sources" / "Structs"
    sources.mkdir(parents=True)
    (package / "Package.swift").write_text(
        "// swift-tools-version: 6.2\n"
        "import PackageDescription\n"
        'let package = Package(name: "structs", platforms: [.macOS(.v15)], targets: [.target(name: "Structs")])\n'
    )
    services = {}
    for document in sorted((support.ROOT / "Metadata" / "services").glob("**/*.xml")):
        path = document.relative_to(support.ROOT / "Metadata" / "services").with_suffix("")
        services["_".join(path.parts)] = structured_types(document)

    count = 0
    for service, types in services.items():
        for name in types:
            properties = inherited_properties(types, name)
            count += len(properties)
            lines = [f"    public var `{wire}`: {swift}" for wire, swift in properties]
            (sources / f"{service}.{name}.swift").write_text(
                "public import Foundation\n\n"
                f"extension `{service}` {{\n  public struct `{name}`: Codable, Hashable, Sendable {{\n"
                + "\n".join(lines)
                + "\n  }\n}\n"
            )
    (sources / "Services.swift").write_text("".join(f"public enum `{service}` {{}}\n" for service in services))
    return sum(map(len, services.values())), count, len(list(sources.iterdir()))


def structured_types(document):
    """Name to base type and properties, of the entity and complex types of a document."""
    types = {}
    for element in ElementTree.parse(document).iter():
        if element.tag.rpartition("}")[2] not in ("EntityType", "ComplexType"):
            continue
        properties = []
        for child in element:
            if child.tag.rpartition("}")[2] == "Property":
                optional = "" if child.get("Nullable") == "false" else "?"
                properties.append((identifier(child.get("Name")), swift_type(child.get("Type")) + optional))
        base = element.get("BaseType")
        types[identifier(element.get("Name"))] = (base and base.rpartition(".")[2], properties)
    return types


def inherited_properties(types, name):
    base, properties = types[name]
    return (inherited_properties(types, base) if base in types else []) + properties


def swift_type(edm):
    """The type of a property; a complex one is in the same document."""
    collection = re.fullmatch(r"Collection\((.*)\)", edm)
    if collection:
        return f"[{swift_type(collection[1])}]"
    return SWIFT_TYPES.get(edm) or f"`{edm.rpartition('.')[2]}`"


def identifier(name):
    return re.sub(r"\W", "_", name)
