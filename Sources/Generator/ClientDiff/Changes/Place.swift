import Diagnostics

/// The place of a change in both clients.
struct Place {
  var path: String
  var swiftName: String
  var location: SourceLocation?
  var oldLocation: SourceLocation?
}
