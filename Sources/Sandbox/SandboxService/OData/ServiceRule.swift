package import SandboxStore

/// Something that Exact Online does beyond OData. The service asks its rules at these points, in the order in which they
/// were given; by default a rule does nothing at a point.
package protocol ServiceRule: Sendable {
  /// Whether it takes part now.
  var isActive: Bool { get }

  /// Before rows are read: refuses, narrows what is read, or bounds the page.
  func read(_ read: inout RowRead) throws

  /// The rows that a function returns, if the rule provides them; otherwise nil.
  func rows(of call: FunctionCall, in session: StoreSession) throws -> ReadQuery?

  /// Before rows of a set are read or changed, by any part of the sandbox, and outside of a transaction: updates rows
  /// that are derived from others.
  func refresh(_ set: SetSchema, now: Int64, in session: StoreSession) throws

  /// The value that a request means by something that is no value of the property; nil if it is to be refused.
  func value(_ node: JSONNode, of column: ColumnSchema) -> StoredValue?

  /// Before a row is created or changed: refuses, or changes what is written.
  func prepare(_ change: inout RowChange) throws

  /// After a row was created, changed or deleted, in the same transaction.
  func follow(_ event: RowEvent, in session: StoreSession) throws

  /// The columns of which the response to a `POST` has the values; nil for all.
  func columnsShown(of set: SetSchema, after request: SandboxRequest) -> Set<Int>?

  /// After all that a request did is kept.
  func kept(_ events: [RowEvent])
}

extension ServiceRule {
  package func read(_ read: inout RowRead) throws {}
  package func rows(of call: FunctionCall, in session: StoreSession) throws -> ReadQuery? { nil }
  package func refresh(_ set: SetSchema, now: Int64, in session: StoreSession) throws {}
  package func value(_ node: JSONNode, of column: ColumnSchema) -> StoredValue? { nil }
  package func prepare(_ change: inout RowChange) throws {}
  package func follow(_ event: RowEvent, in session: StoreSession) throws {}
  package func columnsShown(of set: SetSchema, after request: SandboxRequest) -> Set<Int>? { nil }
  package func kept(_ events: [RowEvent]) {}
}
