/// A navigation property, and how its rows are found.
package struct NavigationSchema: Sendable {
  /// The columns that hold the same value in the row that has the property and the rows it leads to.
  package enum Link: Sendable, Hashable {
    case columns(source: Int, target: Int)
    /// The metadata has no property for it: a hidden column of the target has the id of the source's row.
    case hiddenInTarget(column: String)
    /// A hidden column of the source has the id of the target's row.
    case hiddenInSource(column: String)
  }

  package var name: String
  package var isCollection: Bool
  /// The index of the target's set in its service.
  package var target: Int
  package var link: Link
}
