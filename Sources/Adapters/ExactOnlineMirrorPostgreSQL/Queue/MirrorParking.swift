#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The reason for which a division is parked: it is not updated until a time, or until it is unparked.
public struct MirrorParking: Sendable, Hashable {
  /// The kinds of reasons. Stored as text.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The customer's licence has ended (Documentation/protocol.md, section 9).
    case licenceEnded = "licence ended"
    /// The user or the app may not read the division.
    case noAccess = "no access"
    /// A user has to log in again.
    case loginRequired = "login required"
    /// The calls of the day are used up, except for the reserve.
    case budgetSpent = "budget spent"
    /// The list of the login's divisions no longer has it; see `MirrorQueue.follow`.
    case notListed = "not listed"
    /// An operator parked it.
    case byHand = "by hand"

    /// The reasons that pass without an operator.
    static let passing: [Reason] = [.loginRequired, .budgetSpent]
  }

  /// The kind of reason.
  public var reason: Reason
  /// One sentence for operators, without secrets.
  public var message: String
  /// The time at which it is retried; nil if it stays parked until ``MirrorQueue/unpark(_:)``.
  public var until: Date?

  /// Creates a reason.
  ///
  /// - Parameters:
  ///   - reason: The kind of reason.
  ///   - message: One sentence for operators, without secrets.
  ///   - until: The time at which it is retried; nil if it stays parked until ``MirrorQueue/unpark(_:)``.
  public init(_ reason: Reason, _ message: String, until: Date? = nil) {
    self.reason = reason
    self.message = message
    self.until = until
  }
}
