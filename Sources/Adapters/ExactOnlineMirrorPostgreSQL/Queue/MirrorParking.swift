#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The reason why a division is left alone, while all others go on.
public struct MirrorParking: Sendable, Hashable {
  /// The kind of reason. Stored as text.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The customer's licence has ended (Documentation/protocol.md, section 9).
    case licenceEnded = "licence ended"
    /// The user or the app may not read the division.
    case noAccess = "no access"
    /// A user has to log in again.
    case loginRequired = "login required"
    /// The calls of the day are used up, or those that the mirror may use.
    case budgetSpent = "budget spent"
    /// Somebody wanted it.
    case byHand = "by hand"
  }

  /// The kind of reason.
  public var reason: Reason
  /// One sentence for operators, without secrets.
  public var message: String
  /// The time at which it is tried again; nil until ``MirrorQueue/unpark(_:)``.
  public var until: Date?

  /// Creates a reason.
  ///
  /// - Parameters:
  ///   - reason: The kind of reason.
  ///   - message: One sentence for operators, without secrets.
  ///   - until: The time at which it is tried again; nil until ``MirrorQueue/unpark(_:)``.
  public init(_ reason: Reason, _ message: String, until: Date? = nil) {
    self.reason = reason
    self.message = message
    self.until = until
  }
}
