@_spi(Generated) import ExactOnlineRuntime

/// A row of `financial/ReportingBalance`: an amount booked on an account in a period.
struct ReportingBalanceRow: Entity {
  typealias Key = Int64
  let row: Row
  init(row: Row) { self.row = row }

  var place: BalancePlace? {
    guard let account: UUID = row[ifPresent: 2], let year: Int32 = row[ifPresent: 5],
      let period: Int32 = row[ifPresent: 4]
    else { return nil }
    return BalancePlace(account: CellText.guid(account), year: Int64(year), period: Int64(period))
  }

  var amount: Decimal { row[ifPresent: 1] ?? 0 }
  var accountCode: String? { row[ifPresent: 3] }

  static let table = PropertyTable(
    """
    ID               Int64!  key
    Amount           Double
    GLAccount        Guid
    GLAccountCode    String
    ReportingPeriod  Int32
    ReportingYear    Int32
    """)

  static func set(of division: Division) -> EntitySet<Self, Methods.Read> {
    EntitySet(division.services.service("/api/v1/{division}/financial"), "ReportingBalance")
  }
}

/// An account and a period: the key of a sum.
struct BalancePlace: Sendable, Hashable {
  /// The key of the general ledger account.
  var account: String
  var year: Int64
  var period: Int64
}
