package import Diagnostics

/// A name that the configuration gives, and the place where it does.
package struct ConfiguredName: Sendable, Equatable, ExpressibleByStringLiteral {
  package var text: String
  package var location: SourceLocation?

  package init(_ text: String, at location: SourceLocation? = nil) {
    self.text = text
    self.location = location
  }

  package init(stringLiteral text: String) { self.init(text) }
}
