/// Facts about a set whose rows come in the order of their last changes: a sync feed.
package struct ChangeAnnotations: Sendable, Equatable {
  /// The number that the list of deletions has for its rows; nil where their deletions are not listed.
  package var deletedAs: Int?
  /// The property that says which row it is; its key is a row version.
  package var row: String
  /// The property that is 0 in headers, where the feed has the lines of its headers too.
  package var lines: String?
  /// The property that has the key of the header, where the feed has the lines too.
  package var header: String?
  /// The set whose rows it shows, as service path and name: `crm/Accounts`.
  package var shows: String?

  package init(
    deletedAs: Int? = nil, row: String, lines: String? = nil, header: String? = nil, shows: String? = nil
  ) {
    self.deletedAs = deletedAs
    self.row = row
    self.lines = lines
    self.header = header
    self.shows = shows
  }
}
