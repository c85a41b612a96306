import ClientBlueprint
import SwiftNaming

/// The parameters of a function's method as its declaration spells them.
enum ParameterList {
  static func text(of function: FunctionBlueprint) -> String {
    var declarations = function.parameters.map(declaration)
    if function.takesMoreParameters {
      declarations.append("\(FunctionBlueprint.moreParameters): [String: any PrimitiveType]")
    }
    if let row = function.filtered {
      declarations.append("\(FunctionBlueprint.filter) condition: (@Sendable (\(row).Type) -> Filter<\(row)>)? = nil")
    }
    return declarations.joined(separator: ", ")
  }

  /// `byAgeGroup ageGroup: Int32`; one that may be left out has nil as its default.
  private static func declaration(_ parameter: ParameterBlueprint) -> String {
    let (label, name) = (parameter.label, parameter.name)
    // One word for both is a name as well, which needs backticks only if it is a keyword.
    let names = label == name ? name.declared : "\(label.asArgumentLabel) \(name.declared)"
    return "\(names): \(parameter.type)" + (parameter.isOptional ? " = nil" : "")
  }
}
