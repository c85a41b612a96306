import SwiftNaming
import ClientBlueprint
import Diagnostics
import Mustache

/// An enumeration as its template sees it.
final class EnumerationContext: MustacheParent {
  private let enumeration: EnumerationBlueprint
  private let access: Configuration.Access

  init(_ enumeration: EnumerationBlueprint, access: Configuration.Access) {
    self.enumeration = enumeration
    self.access = access
  }

  func child(named name: String) -> Any? {
    switch name {
    case "namespace": enumeration.path.parent?.description
    case "indent": indent
    case "documentation": CommentLines.spaced(enumeration.documentation)
    case "name": enumeration.path.name.declared
    case "brace": TypeHead.brace(of: enumeration.path.name.declared, "OpenEnumeration", indent: indent, access)
    case "rawType": enumeration.rawType.description
    case "members": members
    case "knownValues": isWide ? nil : known.joined(separator: ", ")
    case "knownValuesWide": isWide ? ValuesContext(["lines": lines]) : nil
    default: nil
    }
  }

  private var indent: String { enumeration.path.parent == nil ? "" : "  " }

  private var members: [ValuesContext] {
    enumeration.members.map { member in
      let literal = Self.literal(member.rawValue)
      let others = indent.count + access.rawValue.count + "   static var : Self { Self(rawValue: ) }".count
      let isNarrow = LineWidth.fits(member.name.declared + literal, others)
      return ValuesContext([
        "indent": indent, "name": member.name.declared, "documentation": member.documentation.joined(separator: " "),
        isNarrow ? "literal" : "wideLiteral": literal,
      ])
    }
  }

  private var known: [String] { enumeration.members.map { "." + $0.name.declared } }

  private var isWide: Bool { !LineWidth.fits(known.joined(separator: ", "), indent.count + 6) }

  /// As many members on each line as fit.
  private var lines: [String] {
    var lines: [String] = []
    var line = ""
    let start = indent + "      "
    for name in known {
      if !line.isEmpty, !LineWidth.fits(line, name.count + 2) {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? start + name + "," : " " + name + ","
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func literal(_ value: EnumerationBlueprint.RawValue) -> String {
    switch value {
    case .text(let text): StringLiteral.quoted(text)
    case .number(let number): grouped(number)
    }
  }

  /// Digits in groups of three from the seventh on, as swift-format wants them.
  private static func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude))
    let sign = number < 0 ? "-" : ""
    guard digits.count > 6 else { return sign + String(digits) }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append("_") }
      result.append(digit)
    }
    return sign + result
  }
}
