import ArgumentParser

/// The argument that names a set.
struct SetArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The set, as SERVICE/SET: crm/Accounts.", valueName: "service/set"),
    completion: .custom { _, _, _ in ServiceCatalog.standard.setNames })
  var set: String

  /// The model of the set.
  func model() throws -> SetModel { try ServiceCatalog.standard.set(set) }
}
