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
    var overloads: [String: Int] = [:]
    // By name and parameters: the signatures with types, each once.
    var alike: [String: Set<String>] = [:]
    for function in functions {
      let name = function.entry.wireName
      overloads[name, default: 0] += 1
      alike[name + function.signature(withTypes: false), default: []].insert(function.signature(withTypes: true))
    }
    var seen: Set<String> = []
    return functions.compactMap { function in
      let plain = function.signature(withTypes: false)
      let differsInTypes = alike[function.entry.wireName + plain].map { $0.count > 1 } == true
      var result = function
      let name = "\(function.entry.service):\(function.entry.wireName)"
      result.path = name + (differsInTypes ? function.signature(withTypes: true) : plain)
      guard seen.insert(result.path).inserted else { return nil }
      let isNamedLikeASet = sets.contains(function.entry.wireName)
      result.overridePaths = isNamedLikeASet ? [result.path] : [result.path, name]
      result.overridePath = isNamedLikeASet || overloads[function.entry.wireName, default: 0] > 1 ? result.path : name
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
