import SwiftNaming
import ClientBlueprint
import Diagnostics
import EntityDataModel
import Mustache

/// A service as its templates see it.
final class ServiceContext: MustacheParent {
  private let service: ServiceBlueprint
  private let access: Configuration.Access

  init(_ service: ServiceBlueprint, access: Configuration.Access) {
    self.service = service
    self.access = access
  }

  func child(named name: String) -> Any? {
    switch name {
    case "parent": service.path.parent?.description
    case "indent": indent
    case "documentation": CommentLines.spaced(service.documentation)
    case "name": service.path.name.declared
    case "brace": TypeHead.brace(of: service.path.name.declared, "ODataService", indent: indent, access)
    case "path": service.path.description
    case "children": children
    case "sets": service.sets.map { set($0) }
    case "functions": service.functions.map { FunctionContext($0, indent: indent, access: access) }
    default: nil
    }
  }

  private var indent: String { service.path.parent == nil ? "" : "  " }

  private var children: [AccessorContext] {
    service.children.enumerated().map { index, child in
      // A segment, or the whole address where the segment does not lead there.
      let argument = child.segment.map(StringLiteral.quoted) ?? "absolute: \(StringLiteral.quoted(child.base))"
      return AccessorContext(
        child.accessor, path: child.path, base: child.base, argument: argument, indent: indent, isFirst: index == 0,
        access: access)
    }
  }

  private func set(_ set: EntitySetBlueprint) -> ValuesContext {
    let type = GenericType(
      name: "EntitySet", arguments: [set.entity.description, "Methods.\(set.capabilities.marker)"])
    let signature = "\(set.name): \(type.text)"
    let literal = StringLiteral.quoted(set.wireName)
    let others = indent.count + 2 + access.rawValue.count + 5
    var values: [String: Any] = [
      "indent": indent, "documentation": CommentLines.joined(set.documentation, indent: indent + "  "),
      "wireName": DocumentationText.code(set.wireName), "entity": set.entity.description,
      "marker": set.capabilities.marker,
    ]
    let brace = LineWidth.fits(signature, others + " {".count) ? " {" : "\n\(indent)  {"
    let parts = ValuesContext([
      "name": set.name.declared, "type": type.lines(indent: indent + "    "), "signature": signature,
      "literal": literal,
      "brace": brace,
    ])
    if LineWidth.fits(signature + literal, others + " { EntitySet(root, ) }".count) {
      values["narrow"] = parts
    } else {
      values[LineWidth.fits(signature, others) ? "wide" : "broken"] = parts
    }
    return ValuesContext(values)
  }
}
