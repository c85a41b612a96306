/// A row of the demo data, by the names of the metadata.
struct SeedRow {
  typealias Values = KeyValuePairs<String, SeedValue>

  var values: [(name: String, value: SeedValue)]
  /// Rows below it, by navigation property.
  var children: [(navigation: String, rows: [SeedRow])] = []

  init(_ values: Values) { self.values = values.map { (name: $0.key, value: $0.value) } }

  mutating func add(_ more: Values) {
    for (name, value) in more { values.append((name, value)) }
  }
}
