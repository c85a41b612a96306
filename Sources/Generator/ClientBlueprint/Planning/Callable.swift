import EntityDataModel
import SwiftNaming

/// A function import that becomes a method, before it has a name.
struct Callable {
  let entry: FunctionIndex.Entry
  /// The parameters that are sent.
  let parameters: [Parameter]
  let naming: FunctionNaming
  /// The parameters' Swift types, without Optional.
  let types: [SwiftType]
  /// Its path among others: service, name and parameters. `crm:Find(code:)`
  private(set) var path = ""
  /// Its path in the configuration: the bare name, unless something else has it too.
  private(set) var overridePath = ""
  private var overridePaths: [String] = []

  init(entry: FunctionIndex.Entry, parameters: [Parameter], naming: FunctionNaming, types: [SwiftType]) {
    self.entry = entry
    self.parameters = parameters
    self.naming = naming
    self.types = types
  }

  /// Gives each overload its own path, and removes repeated declarations.
  ///
  /// - Parameter sets: wire names of the service's sets.
  static func distinct(_ functions: [Callable], sets: Set<String>) -> [Callable] {
    let byName = Dictionary(grouping: functions, by: \.entry.wireName)
    var seen: Set<String> = []
    return functions.compactMap { function in
      let overloads = byName[function.entry.wireName] ?? []
      let alike = overloads.filter { $0.signature(withTypes: false) == function.signature(withTypes: false) }
      let differsInTypes = alike.contains { $0.signature(withTypes: true) != function.signature(withTypes: true) }
      var result = function
      let name = "\(function.entry.service):\(function.entry.wireName)"
      result.path = name + function.signature(withTypes: differsInTypes)
      guard seen.insert(result.path).inserted else { return nil }
      let isNamedLikeASet = sets.contains(function.entry.wireName)
      result.overridePaths = isNamedLikeASet ? [result.path] : [result.path, name]
      result.overridePath = isNamedLikeASet || overloads.count > 1 ? result.path : name
      return result
    }
  }

  private func signature(withTypes: Bool) -> String { NamePaths.signature(parameters, withTypes: withTypes) }

  /// Its name in the configuration.
  func override(_ registry: NameRegistry) -> ConfiguredName? {
    overridePaths.lazy.compactMap { registry.override($0, startsWithCapital: false) }.first
  }

  /// The label of a parameter in the configuration.
  func override(_ registry: NameRegistry, parameter: String) -> ConfiguredName? {
    registry.override(anyOf: overridePaths.map { "\($0).\(parameter)" })
  }
}
