package import Diagnostics

/// A value and its place in a file.
package struct Located<Value: Sendable & Equatable>: Sendable, Equatable {
  package var value: Value
  package var location: SourceLocation

  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}
