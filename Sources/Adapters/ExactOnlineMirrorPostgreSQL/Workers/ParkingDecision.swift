public import ODataRuntime

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The decision whether a failure concerns the division for longer than a retry can help.
extension MirrorParking {
  /// The reason to park a division after an error; nil if it may pass by itself.
  ///
  /// - Parameter error: The error.
  public init?(_ error: ODataError) {
    let message = error.description
    switch error.kind {
    case .forbidden(let reason, _):
      self.init(Self.isLicence(reason, error.serviceMessage) ? .licenceEnded : .noAccess, message)
    case .unauthorized(let reason):
      switch reason {
      case .loginRequired, .appRefused, .loginFailed: self.init(.loginRequired, message)
      // The next attempt has new tokens, or none because a login is required.
      case .tokenRefused, .loginPage, .noToken: return nil
      }
    case .errorBudgetSpent(let until):
      self.init(.budgetSpent, message, until: until)
    case .rateLimited(let until?):
      self.init(.budgetSpent, message, until: until)
    default: return nil
    }
  }

  /// Texts of the service for a customer whose licence ended or who does not pay (Documentation/protocol.md, section 9).
  private static func isLicence(_ reason: String?, _ message: String?) -> Bool {
    if let reason, ["LicenseExpired", "BlockedCustomer", "DivisionBlocked"].contains(reason) { return true }
    let words = (message ?? "").lowercased()
    return words.contains("license expired") || words.contains("licence expired")
  }
}
