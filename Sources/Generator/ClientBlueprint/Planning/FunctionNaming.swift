package import SwiftNaming

/// Splits a function's name into a base name and argument labels.
///
/// `PayablesListByAccountAndAgeGroup(accountId, ageGroup)` → `payablesList(byAccount:ageGroup:)`: where the words
/// after `By`, split at `And`, are as many as the parameters. Otherwise the labels are the parameters' own names.
package struct FunctionNaming: Sendable, Equatable {
  package var base: String
  package var labels: [String]

  package init(_ name: String, parameters: [String], sanitizer: IdentifierSanitizer) {
    base = sanitizer.member(name)
    labels = parameters.map(sanitizer.member)
    guard !parameters.isEmpty, name.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    let words = sanitizer.segmenter.words(in: name)
    for by in words.indices.dropFirst() where words[by] == "By" {
      let parts = words[(by + 1)...].split(separator: "And", omittingEmptySubsequences: false)
      guard parts.count == parameters.count, parts.allSatisfy({ !$0.isEmpty }) else { continue }
      base = NameCasing.member(Array(words[..<by]))
      labels = parts.map { NameCasing.member(Array($0)) }
      labels[0] = NameCasing.member(["by"] + parts[0])
      return
    }
  }
}
