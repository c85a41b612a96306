import Foundation
import GRDB

/// The SQL function `decimal_sum(column)`: the exact sum of decimal numbers that are stored as text, as text. The
/// `sqlite3` program has the same function under the same name.
struct DecimalSum: DatabaseAggregate {
  static let function = DatabaseFunction("decimal_sum", argumentCount: 1, pure: true, aggregate: DecimalSum.self)

  private var sum = Decimal(0)

  mutating func step(_ values: [DatabaseValue]) {
    guard let text = String.fromDatabaseValue(values[0]), let number = Decimal(string: text) else { return }
    sum += number
  }

  func finalize() -> (any DatabaseValueConvertible)? { sum.description }
}
