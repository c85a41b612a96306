import ClientBlueprint
import SwiftNaming

/// The method that calls a function.
struct FunctionContext: TemplateContext {
  private let function: FunctionBlueprint

  init(_ function: FunctionBlueprint) { self.function = function }

  enum Name: String, CaseIterable {
    case documentation, attributes, name, parameters, result, call, literal, method, arguments, moreArguments
  }

  func value(of name: Name) -> Any? {
    switch name {
    case .documentation: DeclarationHead.documentation(function.documentation, indent: "  ")
    case .attributes: DeclarationHead.attributes(deprecated: function.deprecated)
    case .name: function.name.declared
    case .parameters: ParameterList.text(of: function)
    case .result: function.result?.description
    case .call: function.call.rawValue
    case .literal: StringLiteral.quoted(function.wireName)
    case .method: function.method.rawValue
    case .arguments: function.parameters.map(Self.argument).joined(separator: ", ")
    case .moreArguments:
      (function.takesMoreParameters ? " + FunctionParameter.named(parameters)" : "")
        + (function.filtered == nil ? "" : ", where: condition")
    }
  }

  private static func argument(_ parameter: ParameterBlueprint) -> String {
    let value = parameter.isEnumeration ? (parameter.isOptional ? "?.rawValue" : ".rawValue") : ""
    let literal = StringLiteral.quoted(parameter.wireName)
    return "FunctionParameter(\(literal), .\(parameter.kind), \(parameter.name.declared)\(value))"
  }
}
