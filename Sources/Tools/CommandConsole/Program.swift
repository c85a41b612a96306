import ExactOnlineRuntime

/// The name and the version of the program.
package enum Program {
  package static let name = "exact-online"
  package static let version = String(UserAgent.library.split(separator: "/").last ?? "")
  /// The product in the `User-Agent` of calls.
  package static let agent = "\(name)/\(version)"
}
