/// The stages of a run, in their order.
package enum GeneratorStage: String, Sendable, Comparable, CaseIterable {
  /// Files become bytes in memory.
  case read
  /// Bytes become documents, annotations, names and templates.
  case parse
  /// Annotations and configuration are checked against the documents.
  case annotate
  /// Documents and annotations become the blueprint of a client.
  case plan
  /// The blueprint becomes source files in memory.
  case render
  /// The client is compared with an earlier one.
  case compare

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.position < rhs.position }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
