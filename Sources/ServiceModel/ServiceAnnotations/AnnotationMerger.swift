import Diagnostics
import YAMLReading

/// Merges annotation files in order: mappings key by key, while anything else replaces the earlier value, and null
/// removes it.
struct AnnotationMerger {
  private(set) var diagnostics: [Diagnostic] = []

  /// The result keeps the location in the last file that has it.
  mutating func merge(_ base: YAMLNode?, _ upper: YAMLNode) -> YAMLNode {
    base == nil && !Self.hasNulls(upper) ? upper : merge(base, upper, path: [])
  }

  private mutating func merge(_ base: YAMLNode?, _ upper: YAMLNode, path: [String]) -> YAMLNode {
    guard case .mapping(let upperEntries) = upper.content else { return upper }
    var entries = base?.entries ?? []
    var positions: [String: Int] = [:]
    for (position, entry) in entries.enumerated() { positions[entry.key] = position }
    var removed: Set<String> = []
    for entry in upperEntries {
      let path = path + [entry.key]
      guard let position = positions[entry.key] else {
        if base != nil, !Self.hasNulls(entry.value), !entry.value.isNull {
          entries.append(entry)
        } else if !entry.value.isNull {
          // Merging with nothing finds the nulls further down.
          entries.append(with(entry, value: merge(nil, entry.value, path: path)))
        }
        // An empty section is not a removal: `sets:` with nothing below it.
        if entry.value.isNull, path.count > 1 { reportNothingToRemove(entry, path) }
        continue
      }
      if entry.value.isNull {
        if path.count > 1 { removed.insert(entry.key) }
      } else {
        entries[position] = with(entry, value: merge(entries[position].value, entry.value, path: path))
      }
    }
    entries.removeAll { removed.contains($0.key) }
    return YAMLNode(content: .mapping(entries), location: upper.location)
  }

  /// Whether an entry removes something.
  private static func hasNulls(_ node: YAMLNode) -> Bool {
    node.entries?.contains { $0.value.isNull || hasNulls($0.value) } == true
  }

  private func with(_ entry: YAMLEntry, value: YAMLNode) -> YAMLEntry {
    YAMLEntry(key: entry.key, keyLocation: entry.keyLocation, value: value)
  }

  private mutating func reportNothingToRemove(_ entry: YAMLEntry, _ path: [String]) {
    let place = path.dropLast().joined(separator: " › ")
    diagnostics.append(
      Diagnostic(
        .warning, rule: "stale-removal", "There is no '\(entry.key.clipped)' in \(place.clipped) to remove.",
        at: entry.keyLocation))
  }
}
