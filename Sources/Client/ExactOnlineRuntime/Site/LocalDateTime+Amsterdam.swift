// The time zones themselves are in Foundation proper.
#if canImport(FoundationEssentials)
  import Foundation
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension TimeZone {
  /// The wall clock by which Exact Online writes dates, on the Dutch and Belgian sites at least.
  public static var exactOnline: TimeZone { TimeZone(identifier: "Europe/Amsterdam") ?? .gmt }
}

extension LocalDateTime {
  /// The instant at which the clock in Amsterdam showed this.
  public var instant: Date { instant(in: .exactOnline) }

  /// The wall clock in Amsterdam at an instant.
  public init(_ instant: Date) { self.init(instant, in: .exactOnline) }
}
