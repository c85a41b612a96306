package import ClientBlueprint
import Diagnostics

/// Compares two clients part by part, as their users see them, and with them the facts that matter on the wire.
///
/// Parts with the same name in the service are the same part. Plan both blueprints with the same configuration and the
/// same lock, so that no Swift name differs only because of how it was chosen.
package enum ClientDiff {
  /// All changes, the most serious first; none for equal clients.
  package static func compare(_ old: ClientBlueprint, _ new: ClientBlueprint) -> [Change] {
    var collector = ChangeCollector()
    collector.compare(old, new)
    return collector.changes.sorted(by: Change.precedes)
  }

  /// All rules. Every reference to a rule is checked against it: ignore lists, the documentation, the tests.
  static let rules: [DiffRule] =
    ServiceRules.all + SetRules.all + VerbRules.all + TypeRules.all + PropertyRules.all + PropertyTypeRules.all
    + WritingRules.all + FacetRules.all + NavigationRules.all + FunctionRules.all + ParameterRules.all
    + EnumerationRules.all + FactRules.all

  static let ruleIDs: Set<String> = Set(rules.map(\.id))
}

extension ChangeCollector {
  fileprivate mutating func compare(_ old: ClientBlueprint, _ new: ClientBlueprint) {
    let services = Pairing(
      old.services.filter { $0.source != nil }, new.services.filter { $0.source != nil }, by: \.origin.service)
    compareServices(services, old: old, new: new)
    for (old, new) in services.kept { compare(old, new) }

    // The contents of a removed or new service are not reported separately.
    let gone = Set(services.removed.map(\.origin.service))
    let fresh = Set(services.added.map(\.origin.service))
    let files = Dictionary(
      services.kept.map { ($0.new.origin.service, $0.new.origin.location) }, uniquingKeysWith: { first, _ in first })
    compareTypes(
      old.types.filter { !gone.contains($0.origin.service) }, new.types.filter { !fresh.contains($0.origin.service) },
      files: files.compactMapValues(\.self))
    compareEnumerations(
      old.enumerations.filter { !gone.contains($0.origin.service) },
      new.enumerations.filter { !fresh.contains($0.origin.service) }, files: files.compactMapValues(\.self))
  }
}
