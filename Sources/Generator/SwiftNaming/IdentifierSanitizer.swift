import Foundation

/// Turns a name of the metadata, whatever its characters, into legal Swift identifiers: the usual one first, then
/// longer or less processed ones in case it is taken.
///
/// ASCII names are segmented and cased. Names in other scripts have no case rules to apply and stay as they are where
/// Swift takes them; what Swift does not take (blanks, quotes, emoji, invisible characters) is replaced.
package struct IdentifierSanitizer: Sendable {
  package var segmenter: WordSegmenter

  package init(segmenter: WordSegmenter = WordSegmenter()) {
    self.segmenter = segmenter
  }

  /// `VATNumber` → `vatNumber`.
  package func member(_ name: String) -> String {
    identifier(name, NameCasing.member)
  }

  /// `vatNumber` → `VATNumber`.
  package func type(_ name: String) -> String {
    identifier(name, NameCasing.type)
  }

  /// The name with its own underscores and capitals: `Class_01` → `class_01`, `_Product` → `_product`. The fallback
  /// after a clash.
  package func lessProcessedMember(_ name: String) -> String {
    let raw = legal(name)
    guard name.utf8.allSatisfy({ $0 < 0x80 }), let first = segmenter.words(in: name).first else { return raw }
    let underscores = raw.prefix { $0 == "_" }
    let rest = raw.dropFirst(underscores.count)
    return rest.hasPrefix(first) ? underscores + first.lowercased() + rest.dropFirst(first.count) : raw
  }

  package func lessProcessedType(_ name: String) -> String {
    NameCasing.capitalized(legal(name))
  }

  private func identifier(_ name: String, _ casing: ([String]) -> String) -> String {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return legal(name) }
    return startingLegally(casing(segmenter.words(in: name)), for: name)
  }

  /// The name in NFC with every run of illegal characters as one underscore.
  private func legal(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.precomposedStringWithCanonicalMapping.unicodeScalars {
      if SwiftLanguage.isBody(scalar) {
        result.append(scalar)
      } else if let last = result.last, last != "_" {
        result.append("_")
      }
    }
    while result.last == "_", result.count > 1 { result.removeLast() }
    return startingLegally(String(result), for: name)
  }

  /// Whether a name begins like a type's, ignoring underscores. Names in scripts without case do not.
  package static func startsWithCapital(_ name: String) -> Bool {
    name.unicodeScalars.first { $0 != "_" }?.properties.isUppercase == true
  }

  private func startingLegally(_ text: String, for name: String) -> String {
    // Bounded: a file and a line have to hold it.
    var text = text
    if text.utf8.count > 160 { text = String(text.prefix(60)) + "_" + StableHash.text(name, length: 10) }
    if SwiftLanguage.isIdentifier(text) { return text }
    if SwiftLanguage.isIdentifier("_" + text) { return "_" + text }
    return "unnamed" + StableHash.text(name)
  }
}
