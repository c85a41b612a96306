package import HTTPTypes
import PackageVersion

/// The `User-Agent` of a client: the names of its program and of this package. Servers may block clients without one as
/// scrapers (Documentation/protocol.md, section 4.1).
public struct UserAgent: Sendable, Hashable, CustomStringConvertible {
  /// This package and its version.
  package static let library = "exact-online-swift/\(PackageVersion.current)"

  /// The value of the header field: `Invoices/2.1 exact-online-swift/0.1.0`.
  public let description: String

  /// Creates the header field of a program.
  ///
  /// - Parameter program: Name and version of the program, such as `Invoices/2.1`; characters that a header field
  ///   cannot contain are removed.
  public init(program: String? = nil) {
    let own = (program ?? "").unicodeScalars.filter { (0x20...0x7E).contains($0.value) }
    let words = String(String.UnicodeScalarView(own)).split(separator: " ")
    description = (words.map(String.init) + [Self.library]).joined(separator: " ")
  }

  /// The fields with this `User-Agent`, unless they already have one.
  package func named(_ fields: HTTPFields) -> HTTPFields {
    var fields = fields
    if fields[.userAgent] == nil { fields[.userAgent] = description }
    return fields
  }
}
