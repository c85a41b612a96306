import Foundation
import GRDB

/// The SQL function `decimal_sum(column)`: the exact sum of decimal numbers that are stored as text, as text. The
/// `sqlite3` program has the same function under the same name. `NaN` if a number is beyond `Decimal`, as 1e200.
struct DecimalSum: DatabaseAggregate {
  static let function = DatabaseFunction("decimal_sum", argumentCount: 1, pure: true, aggregate: DecimalSum.self)

  private var sum = Decimal(0)

  mutating func step(_ values: [DatabaseValue]) {
    guard let text = String.fromDatabaseValue(values[0]), !sum.isNaN else { return }
    // Only numbers beyond `Decimal` are stored with an exponent, or as a word.
    let isPlain = text.utf8.allSatisfy { $0 <= UInt8(ascii: "9") }
    if isPlain, let number = Decimal(string: text) { sum += number } else { sum = .nan }
  }

  func finalize() -> (any DatabaseValueConvertible)? { sum.isNaN ? "NaN" : sum.description }
}
