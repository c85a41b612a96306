public import ExactOnlineRuntime
import Foundation

extension MirrorStore {
  /// Compares a mirror with the service: the number of rows of each set and, if transaction lines are among the sets,
  /// the sum of each account and period with the reporting balance.
  ///
  /// Costs one call per set, and one per 60 rows of `financial/ReportingBalance`. Update the sets first, since later
  /// changes show as differences. If counts still differ, either the service does not list some deletions
  /// (``MirrorSet/comparingKeys()`` removes those rows), or rows were missed (``MirrorOptions/startsOver`` reads them).
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - sets: The sets.
  /// - Returns: The counts, and the sums that differ.
  /// - Throws: `ODataError`, and the database's errors.
  public func audit(_ division: Division, _ sets: [MirrorSet]) async throws -> MirrorAudit {
    var audit = MirrorAudit()
    for set in sets {
      let held = try await held(set, in: division)
      let count = try await set.count(division, nil)
      audit.calls += 1
      audit.counts.append(MirrorAudit.Count(set: set.name, mirror: held, service: count))
      for table in try set.schema(division).tables where table.hasBookings {
        try await compareBalances(table, of: division, into: &audit)
      }
    }
    return audit
  }

  private func compareBalances(
    _ table: MirrorTable, of division: Division, into audit: inout MirrorAudit
  ) async throws {
    var service: [BalancePlace: Decimal] = [:]
    var codes: [String: String] = [:]
    for try await page in ReportingBalanceRow.set(of: division).pages {
      audit.calls += 1
      for row in page.rows {
        guard let place = row.place else { continue }
        service[place, default: 0] += row.amount
        codes[place.account] = row.accountCode
      }
    }
    var mirror: [BalancePlace: Decimal] = [:]
    let sums = try await sums(
      of: "AmountDC", by: ["GLAccount", "FinancialYear", "FinancialPeriod"], where: [:], in: table,
      division: division.code)
    for sum in sums {
      guard case .text(let account) = sum.group[0], case .integer(let year) = sum.group[1],
        case .integer(let period) = sum.group[2]
      else { continue }
      mirror[BalancePlace(account: account, year: year, period: period)] = Self.number(sum.sum)
    }
    let places = Set(service.keys).union(mirror.keys)
    audit.comparedBalances += places.count
    for place in places {
      let (mine, theirs) = (mirror[place] ?? 0, service[place] ?? 0)
      guard abs(mine - theirs) >= Decimal(string: "0.005") ?? 0 else { continue }
      audit.balances.append(
        MirrorAudit.Balance(
          account: place.account, accountCode: codes[place.account], year: Int(place.year),
          period: Int(place.period), mirror: mine, service: theirs))
    }
    audit.balances.sort { ($0.year, $0.period, $0.account) < ($1.year, $1.period, $1.account) }
  }

  /// The number of a sum; 0 for one with numbers beyond `Decimal`.
  private static func number(_ sum: String) -> Decimal { Decimal(string: sum).flatMap { $0.isNaN ? nil : $0 } ?? 0 }
}

extension MirrorTable {
  /// Whether the rows are transaction lines: bookings on general ledger accounts.
  fileprivate var hasBookings: Bool {
    let names = Set(columns.map(\.name))
    return names.isSuperset(of: ["GLAccount", "FinancialYear", "FinancialPeriod", "AmountDC", "LineNumber", "EntryID"])
  }
}
