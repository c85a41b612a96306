/// A name as configuration and annotations give modules, services and code lists.
package enum PlainIdentifier {
  /// Letters, digits and `_`, beginning with a letter, at most 255 characters.
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isXIDStart, text.count <= 255 else { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }
}
