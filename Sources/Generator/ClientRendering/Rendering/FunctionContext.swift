import ClientBlueprint
import Diagnostics
import Mustache
import SwiftNaming

/// A function's method as its template sees it.
final class FunctionContext: MustacheParent {
  private let function: FunctionBlueprint
  private let indent: String
  private let access: Configuration.Access
  private let parameters: [String]
  private let arguments: [String]

  init(_ function: FunctionBlueprint, indent: String, access: Configuration.Access) {
    self.function = function
    self.indent = indent
    self.access = access
    parameters = function.parameterDeclarations
    arguments = function.parameters.map { "FunctionParameter(\(Self.argument($0).joined(separator: " ")))" }
  }

  func child(named name: String) -> Any? {
    switch name {
    case "indent": indent
    case "documentation": CommentLines.joined(function.documentation, indent: indent + "  ")
    case "name": function.name.declared
    case "parameters": parameters.joined(separator: ", ")
    case "parameterLines": parameterLines
    case "arguments": arguments.joined(separator: ", ")
    case "result": result
    case "call": function.call.rawValue
    case "method": function.method.rawValue
    case "literal": StringLiteral.quoted(function.wireName)
    case "isWide": isWide
    case "hasWideParameters": isWide && !parameters.isEmpty
    case "hasWideResult": isWide && parameters.isEmpty
    case "isWideCall": isWideCall
    case "isWideList": isWideList
    default: nil
    }
  }

  private var result: String { function.result.map { " -> \($0)" } ?? "" }

  /// Name and kind, and the value: what may stand on lines of its own.
  private static func argument(_ parameter: ParameterBlueprint) -> [String] {
    let value = parameter.isEnumeration ? (parameter.isOptional ? "?.rawValue" : ".rawValue") : ""
    return ["\(StringLiteral.quoted(parameter.wireName)), .\(parameter.kind),", parameter.name.declared + value]
  }

  private var parameterLines: [ValuesContext] {
    function.parameters.indices.map { index in
      let isLast = index == parameters.count - 1
      return ValuesContext([
        "indent": indent, "declaration": parameters[index] + (isLast ? "" : ","), "argument": argumentLines(index),
      ])
    }
  }

  /// An argument in a list with a line for each, as swift-format breaks it. A list of one has no comma.
  private func argumentLines(_ index: Int) -> String {
    let comma = arguments.count == 1 ? "" : ","
    if LineWidth.fits(arguments[index] + comma, indent.count + 8) { return arguments[index] + comma }
    let inner = indent + "          "
    let parts = Self.argument(function.parameters[index])
    let fits = LineWidth.fits(parts.joined(separator: " ") + ")" + comma, inner.count)
    return "FunctionParameter(\n\(inner)\(parts.joined(separator: fits ? " " : "\n" + inner)))\(comma)"
  }

  private var isWide: Bool {
    let line = "\(access.rawValue) func \(function.name)(\(parameters.joined(separator: ", "))) async throws\(result) {"
    return !LineWidth.fits(line, indent.count + 2)
  }

  private var isWideList: Bool {
    !arguments.isEmpty && !LineWidth.fits(arguments.joined(separator: ", "), indent.count + 6 + "[])".count)
  }

  private var isWideCall: Bool {
    let name = StringLiteral.quoted(function.wireName)
    let list = arguments.joined(separator: ", ")
    let line = "try await root.\(function.call.rawValue)(\(name), .\(function.method.rawValue), [\(list)])"
    return !parameters.isEmpty && !LineWidth.fits(line, indent.count + 4)
  }
}
