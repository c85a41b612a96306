import ExactOnlineRuntime

/// The name and the version of the program.
enum Program {
  static let name = "exact-online"
  static let version = String(UserAgent.library.split(separator: "/").last ?? "")
  /// The product in the `User-Agent` of calls.
  static let agent = "\(name)/\(version)"
}
