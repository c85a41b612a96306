/// The rules by which rows are decoded, besides their table.
struct ReadingRules: Sendable {
  /// The part of the service that rows must be about; nil when they may be about anything.
  var scope: RowScope?
  /// Told of each property whose value a row lacks although the metadata promises one, once for each read; the row is
  /// kept. Nil refuses such rows.
  var onMissingValue: (@Sendable (_ table: PropertyTable, _ slot: Int) -> Void)?
  /// Whether no value is required, without a word about those that are missing: for answers to a create, which may be
  /// incomplete.
  var isLenient = false

  /// Requires nothing.
  static let lenient = ReadingRules(isLenient: true)
}
