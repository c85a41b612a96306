import ODataQueries
import SandboxStore

/// The resource that an address names.
enum Resource {
  /// Rows of a set, all or those that a navigation property leads to.
  case collection(ReadQuery)
  /// One row; a key that is not there, or a navigation property that leads nowhere, gives none.
  case entity(ReadQuery)
  /// A property of a row, and whether only its value is wanted.
  case property(ReadQuery, path: [String], isRaw: Bool)
  case count(ReadQuery)
  /// The addresses of a navigation property's targets.
  case links(ReadQuery, isCollection: Bool)
}
