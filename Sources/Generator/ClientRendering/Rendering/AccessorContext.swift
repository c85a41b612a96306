import ClientBlueprint
import SwiftNaming
import Mustache

/// The accessor of a namespace, on its parent or on an entry point.
final class AccessorContext: MustacheParent {
  private let accessor: String
  private let path: String
  private let base: String
  private let argument: String
  private let indent: String
  private let access: Configuration.Access
  private let isFirst: Bool

  init(
    _ accessor: SwiftIdentifier, path: SwiftPath, base: String, argument: String, indent: String, isFirst: Bool,
    access: Configuration.Access
  ) {
    self.accessor = accessor.declared
    self.path = path.description
    self.base = base
    self.argument = argument
    self.indent = indent
    self.isFirst = isFirst
    self.access = access
  }

  func child(named name: String) -> Any? {
    switch name {
    case "indent": indent
    case "documentation": " " + DocumentationText.code(base)
    case "accessor": accessor
    case "path": path
    case "argument": argument
    case "isFirst": isFirst
    case "isWide": isWide
    default: nil
    }
  }

  private var isWide: Bool {
    let line = "\(access.rawValue) var \(accessor): \(path) { \(path)(root: root.service(\(argument))) }"
    return !LineWidth.fits(line, indent.count + 2)
  }
}
