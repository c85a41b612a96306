import ODataRuntime
import MirrorEngine

/// The decision on a division after an update that failed, or stopped early.
enum ParkingDecision {
  /// The division is parked.
  case park(MirrorParking)
  /// The division counts as finished: some sets cannot be read, and a retry would not help.
  case finish(note: String)
  /// The division is retried.
  case retry

  init(_ error: any Error) {
    switch error {
    case let error as MirrorReserveReached:
      self = .park(MirrorParking(.budgetSpent, error.description, until: error.until))
    case let error as MirrorFilesMissing:
      self = .finish(note: error.description)
    case let error as ODataError:
      self = MirrorParking(error).map(ParkingDecision.park) ?? .retry
    case let error as MirrorFailure:
      self.init(error)
    default:
      self = .retry
    }
  }

  private init(_ failure: MirrorFailure) {
    let parkings = failure.failures.map { ($0.error as? ODataError).flatMap { MirrorParking($0) } }
    let lasting = parkings.compactMap(\.self)
    // A licence covers the whole division.
    if let parking = lasting.first(where: { $0.reason == .licenceEnded || $0.reason == .loginRequired }) {
      self = .park(parking)
    } else if let parking = lasting.first, lasting.count == failure.report.sets.count {
      self = .park(parking)
    } else if let until = failure.report.pausedUntil {
      self = .park(MirrorParking(.budgetSpent, failure.description, until: until))
    } else if lasting.count == parkings.count, lasting.allSatisfy({ $0.reason == .noAccess }) {
      self = .finish(note: failure.description)
    } else {
      self = .retry
    }
  }
}

extension MirrorParking {
  /// The reason to park a division after an error; nil if the error may be temporary.
  init?(_ error: ODataError) {
    let message = error.description
    switch error.kind {
    case .forbidden(let reason, _):
      self.init(Self.isLicence(reason, error.serviceMessage) ? .licenceEnded : .noAccess, message)
    case .unauthorized(let reason):
      switch reason {
      case .loginRequired, .appRefused, .loginFailed: self.init(.loginRequired, message)
      // The next attempt either has a new token, or finds that a login is required.
      case .tokenRefused, .loginPage, .noToken: return nil
      }
    case .errorBudgetSpent(let until):
      self.init(.budgetSpent, message, until: until)
    case .rateLimited(let until?):
      self.init(.budgetSpent, message, until: until)
    default: return nil
    }
  }

  /// Whether the service refuses a customer whose licence has ended or who does not pay (Documentation/protocol.md,
  /// section 9).
  private static func isLicence(_ reason: String?, _ message: String?) -> Bool {
    if let reason, ["LicenseExpired", "BlockedCustomer", "DivisionBlocked"].contains(reason) { return true }
    let words = (message ?? "").lowercased()
    return words.contains("license expired") || words.contains("licence expired")
  }
}
