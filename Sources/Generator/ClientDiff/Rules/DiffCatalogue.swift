/// All rules. Everything that names a rule is checked against it: ignore lists, the documentation, the tests.
enum DiffCatalogue {
  static let rules: [DiffRule] =
    ServiceRules.all + SetRules.all + TypeRules.all + PropertyRules.all + PropertyTypeRules.all + WritingRules.all
    + FacetRules.all + NavigationRules.all + FunctionRules.all + ParameterRules.all + EnumerationRules.all
    + FactRules.all

  static let ids: Set<String> = Set(rules.map(\.id))
}
