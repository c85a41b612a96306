import ArgumentParser
package import TypedRows

/// The argument that names a set.
package struct SetArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The set, as SERVICE/SET: crm/Accounts.", valueName: "service/set"),
    completion: .custom { _, _, _ in ServiceCatalog.standard.setNames })
  var set: String

  package init() {}

  /// The model of the set.
  package func model() throws -> SetModel { try ServiceCatalog.standard.set(set) }
}
