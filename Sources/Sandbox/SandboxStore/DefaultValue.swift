import ODataQueries

/// The facet `DefaultValue`, which is a value without quotes or prefix.
enum DefaultValue {
  /// Nil if the text is no value of that kind.
  static func read(_ text: String, as kind: EdmKind) -> StoredValue? {
    switch kind.family {
    case .string: .text(text)
    case .guid: GuidText.canonical(text).map(StoredValue.text)
    case .boolean: text == "true" || text == "1" ? .integer(1) : text == "false" || text == "0" ? .integer(0) : nil
    case .integer: Int64(text).flatMap { kind.range.contains($0) ? .integer($0) : nil }
    case .floating: Double(text).flatMap { $0.isFinite ? .real($0) : nil }
    case .decimal: SortableDecimal(text).map { .blob($0.bytes) }
    case .dateTime, .dateTimeOffset: CivilTime.read(text).map { .integer($0.utcTicks) }
    case .time: TimeSpan(text).map { .integer($0.ticks) }
    case .binary: HexText.decode(text.utf8).map(StoredValue.blob)
    }
  }
}
