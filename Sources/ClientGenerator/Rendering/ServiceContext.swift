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
    case "source": service.source
    case "parent": service.path.parent?.description
    case "indent": indent
    case "documentation": CommentLines.spaced(service.documentation)
    case "name": service.path.name
    case "path": service.path.description
    case "children": children
    case "sets": service.sets.map { set($0) }
    case "functions": service.functions.map { FunctionContext($0, indent: indent, access: access) }
    default: nil
    }
  }

  private var indent: String { service.path.parent == nil ? "" : "  " }

  private var children: [[String: String]] {
    service.children.map { child in
      [
        "indent": indent, "accessor": child.accessor, "path": child.path.description,
        "documentation": " " + DocumentationText.code(child.base), "argument": Self.argument(child.base, child.segment),
      ]
    }
  }

  /// What `root.service(…)` takes: a segment, or the whole address where the segment does not lead there.
  static func argument(_ base: String, _ segment: String?) -> String {
    segment.map(StringLiteral.quoted) ?? "absolute: \(StringLiteral.quoted(base))"
  }

  private func set(_ set: EntitySetBlueprint) -> [String: Any] {
    let signature = "\(set.name): EntitySet<\(set.entity), Methods.\(set.capabilities.marker)>"
    let literal = StringLiteral.quoted(set.wireName)
    let others = indent.count + 2 + access.rawValue.count + 5 + " { EntitySet(root, ) }".count
    return [
      "indent": indent, "signature": signature, "literal": literal,
      "documentation": CommentLines.joined(set.documentation, indent: indent + "  "),
      "isWide": !LineWidth.fits(signature + literal, others), "name": set.name, "entity": set.entity.description,
      "marker": set.capabilities.marker,
    ]
  }
}
