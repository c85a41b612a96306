public import Foundation

/// The result of comparing a mirror with the service.
public struct MirrorAudit: Sendable, Hashable {
  /// The numbers of rows of a set.
  public struct Count: Sendable, Hashable {
    /// The name of the set.
    public var set: String
    /// The number of rows in the mirror; headers and lines together.
    public var mirror: Int
    /// The number of rows in the service.
    public var service: Int
  }

  /// A difference in the sum of an account in a period.
  public struct Balance: Sendable, Hashable {
    /// The key of the general ledger account.
    public var account: String
    /// The code of the account; nil if it is not in the service's reporting balance.
    public var accountCode: String?
    /// The financial year.
    public var year: Int
    /// The financial period.
    public var period: Int
    /// The sum of `AmountDC` of the mirror's transaction lines.
    public var mirror: Decimal
    /// The amount in the service's reporting balance.
    public var service: Decimal
  }

  /// The counts of all sets.
  public var counts: [Count] = []
  /// The accounts and periods whose sums differ by half a cent or more. Empty if transaction lines are not among the
  /// sets.
  public var balances: [Balance] = []
  /// The number of accounts and periods that were compared.
  public var comparedBalances = 0
  /// The number of calls: one per set and, if transaction lines are among the sets, one per 60 rows of the reporting
  /// balance.
  public var calls = 0

  /// The sets whose counts differ.
  public var differentCounts: [Count] { counts.filter { $0.mirror != $0.service } }
  /// Whether nothing differs.
  public var isEqual: Bool { differentCounts.isEmpty && balances.isEmpty }
}

extension MirrorAudit: CustomStringConvertible {
  /// A line for each difference, or one line if there is none.
  public var description: String {
    if isEqual {
      return
        "\(counts.count.counted("set")) and \(comparedBalances.counted("balance")) are equal, \(calls.counted("call"))"
    }
    let lines =
      differentCounts.map { "\($0.set): \($0.mirror.counted("row")) in the mirror, \($0.service) in the service" }
      + balances.map {
        "account \($0.accountCode ?? $0.account), \($0.year)/\($0.period): "
          + "\($0.mirror) in the mirror, \($0.service) in the service"
      }
    return lines.joined(separator: "\n")
  }
}
