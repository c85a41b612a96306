/// Several attributes as one bit mask.
struct AttributeSet {
  let bits: UInt64

  init(_ names: AttributeName...) {
    bits = names.reduce(0) { $0 | Self.bit(of: $1) }
  }

  static func bit(of name: AttributeName) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: name.rawValue)
  }

  /// Most properties have none of these.
  static let facets = AttributeSet(
    .maxLength, .precision, .scale, .unicode, .fixedLength, .srid, .collation, .concurrencyMode, .defaultValue)
}
