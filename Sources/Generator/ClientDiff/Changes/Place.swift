import Diagnostics

/// Where a change is, in both clients.
struct Place {
  var path: String
  var swiftName: String
  var location: SourceLocation?
  var oldLocation: SourceLocation?
}
