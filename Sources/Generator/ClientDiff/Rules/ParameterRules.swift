import ClientBlueprint
import SwiftNaming

/// Rules about parameters of functions.
enum ParameterRules {
  static let removed = DiffRule(
    "parameter-removed", reading: .breaking, writing: .breaking, "A function no longer has a parameter.",
    advice: "Remove the argument.")
  static let requiredAdded = DiffRule(
    "required-parameter-added", reading: .breaking, writing: .breaking,
    "A function has a new required parameter.", advice: "Pass an argument.")
  static let optionalAdded = DiffRule(
    "optional-parameter-added", reading: .additive, writing: .additive,
    "A function has a new optional parameter.")
  static let typeChanged = DiffRule(
    "parameter-type-changed", reading: .breaking, writing: .breaking, "A parameter has another Swift type.",
    advice: "Convert the argument.")
  static let edmTypeChanged = DiffRule(
    "parameter-edm-type-changed", reading: .neutral, writing: .neutral,
    "A parameter has the same Swift type, but the service's type has changed.",
    advice: "The client writes it in the service's format.")
  static let becameRequired = DiffRule(
    "parameter-became-required", reading: .breaking, writing: .breaking,
    "An optional parameter is now required.", advice: "Pass an argument.")
  static let becameOptional = DiffRule(
    "parameter-became-optional", reading: .additive, writing: .additive,
    "A required parameter is now optional.")

  static let all = [removed, requiredAdded, optionalAdded, typeChanged, edmTypeChanged, becameRequired, becameOptional]
}

extension ChangeCollector {
  mutating func compareParameters(
    _ old: FunctionBlueprint, _ new: FunctionBlueprint, _ aspects: Change.Aspects, _ function: Place
  ) {
    let parameters = Pairing(old.parameters, new.parameters, by: \.wireName)
    func place(_ old: ParameterBlueprint?, _ new: ParameterBlueprint?) -> Place {
      Place(
        path: "\(function.path).\(new?.wireName ?? old?.wireName ?? "")", swiftName: function.swiftName,
        location: new?.location ?? function.location, oldLocation: old?.location ?? function.oldLocation)
    }
    for parameter in parameters.removed {
      let message = "The parameter '\(parameter.label)' of type '\(parameter.type.unwrapped)' was removed."
      report(ParameterRules.removed, aspects, place(parameter, nil), message)
    }
    for parameter in parameters.added where !parameter.isOptional {
      let message =
        "The parameter '\(parameter.label)' of type '\(parameter.type.unwrapped)' is new and required."
      report(ParameterRules.requiredAdded, aspects, place(nil, parameter), message)
    }
    for (before, after) in parameters.kept { compare(before, after, aspects, place(before, after)) }

    // A call with the arguments it had compiles, unless its spelling changed: a name, a label, the order.
    let optional = parameters.added.filter(\.isOptional)
    let isCallable = parameters.removed.isEmpty && parameters.added.count == optional.count
    let kept = Set(parameters.kept.map(\.new.wireName))
    let labels = new.parameters.filter { kept.contains($0.wireName) }.map(\.label)
    if isCallable, old.name != new.name || old.parameters.map(\.label) != labels {
      let added = optional.isEmpty ? "" : ", because of the new parameter '\(optional[0].wireName)'"
      report(
        FunctionRules.respelled, aspects, function,
        "The function was '\(old.fullName)' and is '\(new.fullName)'\(added).")
      return
    }
    for parameter in optional {
      let message =
        "The parameter '\(parameter.label)' of type '\(parameter.type.unwrapped)' is new and optional."
      report(ParameterRules.optionalAdded, aspects, place(nil, parameter), message)
    }
  }

  private mutating func compare(
    _ old: ParameterBlueprint, _ new: ParameterBlueprint, _ aspects: Change.Aspects, _ place: Place
  ) {
    if old.type.unwrapped != new.type.unwrapped {
      report(
        ParameterRules.typeChanged, aspects, place,
        "The type of the parameter '\(new.label)' was '\(old.type.unwrapped)' and is '\(new.type.unwrapped)'.")
    } else if old.kind != new.kind {
      report(
        ParameterRules.edmTypeChanged, aspects, place,
        "The service's type of the parameter '\(new.label)' was '\(old.kind)' and is '\(new.kind)'.")
    }
    if old.isOptional, !new.isOptional {
      report(ParameterRules.becameRequired, aspects, place, "The parameter '\(new.label)' is now required.")
    } else if new.isOptional, !old.isOptional {
      report(ParameterRules.becameOptional, aspects, place, "The parameter '\(new.label)' is now optional.")
    }
  }
}
