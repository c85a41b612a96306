// The time zones themselves are in full Foundation.
#if canImport(FoundationEssentials)
  import Foundation
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension TimeZone {
  /// The time zone of Exact Online's dates, at least on the Dutch and Belgian sites.
  public static var exactOnline: TimeZone { TimeZone(identifier: "Europe/Amsterdam") ?? .gmt }
}

extension LocalDateTime {
  /// The instant at which the clock in Amsterdam showed this time.
  public var instant: Date { instant(in: .exactOnline) }

  /// The wall clock in Amsterdam at an instant.
  ///
  /// - Parameter instant: The instant.
  public init(_ instant: Date) { self.init(instant, in: .exactOnline) }
}
