import ClientBlueprint
import SwiftNaming

/// The method that calls a function.
struct FunctionContext: TemplateContext {
  private let function: FunctionBlueprint

  init(_ function: FunctionBlueprint) { self.function = function }

  enum Name: String, CaseIterable {
    case documentation, attributes, name, parameters, result, call, literal, method, arguments, moreArguments
  }

  func value(of name: Name) -> TemplateValue? {
    switch name {
    case .documentation: .text(DeclarationHead.documentation(function.documentation, indent: "  "))
    case .attributes: .text(DeclarationHead.attributes(deprecated: function.deprecated))
    case .name: .text(function.name.declared)
    case .parameters: .text(ParameterList.text(of: function))
    case .result: function.result.map { .text($0.description) }
    case .call: .text(function.call.rawValue)
    case .literal: .text(StringLiteral.quoted(function.wireName))
    case .method: .text(function.method.rawValue)
    case .arguments: .text(function.parameters.map(Self.argument).joined(separator: ", "))
    case .moreArguments:
      .text(
        (function.takesMoreParameters ? " + FunctionParameter.named(parameters)" : "")
          + (function.filtered == nil ? "" : ", where: condition"))
    }
  }

  private static func argument(_ parameter: ParameterBlueprint) -> String {
    let value = parameter.isEnumeration ? (parameter.isOptional ? "?.rawValue" : ".rawValue") : ""
    let literal = StringLiteral.quoted(parameter.wireName)
    return "FunctionParameter(\(literal), .\(parameter.kind), \(parameter.name.declared)\(value))"
  }
}
