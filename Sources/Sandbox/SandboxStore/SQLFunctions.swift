import Foundation
import GRDB
import ODataQueries

/// The functions that SQLite lacks. All return NULL if an argument is NULL.
enum SQLFunctions {
  static func register(in database: Database) {
    for function in texts + dates + numbers + decimals { database.add(function: function) }
  }

  private static func function(
    _ name: String, _ count: Int?, _ body: @escaping @Sendable ([DatabaseValue]) -> (any DatabaseValueConvertible)?
  ) -> DatabaseFunction {
    DatabaseFunction(name, argumentCount: count, pure: true) { values in
      values.contains(where: \.isNull) ? nil : body(values)
    }
  }

  private static func string(_ value: DatabaseValue) -> String { String.fromDatabaseValue(value) ?? "" }
  private static func integer(_ value: DatabaseValue) -> Int64 { Int64.fromDatabaseValue(value) ?? 0 }
  private static func double(_ value: DatabaseValue) -> Double { Double.fromDatabaseValue(value) ?? 0 }

  private static var texts: [DatabaseFunction] {
    [
      function("odata_lower", 1) { mapped(string($0[0]), \.lowercaseMapping) },
      function("odata_upper", 1) { mapped(string($0[0]), \.uppercaseMapping) },
      function("odata_trim", 1) { values in
        let scalars = string(values[0]).unicodeScalars
        let start = scalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(start.reversed().drop { $0.properties.isWhitespace }.reversed()))
      },
      function("odata_startswith", 2) { values in
        string(values[0]).utf8.starts(with: string(values[1]).utf8)
      },
      function("odata_endswith", 2) { values in
        string(values[0]).utf8.reversed().starts(with: string(values[1]).utf8.reversed())
      },
      function("odata_substring", nil) { values in
        let scalars = string(values[0]).unicodeScalars
        let tail = scalars.dropFirst(count(values[1]))
        return String(String.UnicodeScalarView(values.count == 3 ? tail.prefix(count(values[2])) : tail))
      },
    ]
  }

  private static func count(_ value: DatabaseValue) -> Int { Int(min(max(integer(value), 0), 1 << 40)) }

  /// Letters become letters one by one, as with the invariant culture of .NET.
  private static func mapped(_ text: String, _ mapping: KeyPath<Unicode.Scalar.Properties, String>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let other = scalar.properties[keyPath: mapping].unicodeScalars
      result.append(other.count == 1 ? other.first ?? scalar : scalar)
    }
    return String(result)
  }

  private static var dates: [DatabaseFunction] {
    let parts: [(String, @Sendable (CivilTime) -> Int)] = [
      ("year", { $0.year }), ("month", { $0.month }), ("day", { $0.day }), ("hour", { $0.hour }),
      ("minute", { $0.minute }), ("second", { $0.second }),
    ]
    let ofDates = parts.map { name, part in
      function("odata_\(name)", 1) { part(CivilTime(ticks: integer($0[0]))) }
    }
    let lengths: [(String, Int64, Int64)] = [("hour", 3600, 24), ("minute", 60, 60), ("second", 1, 60)]
    return ofDates
      + lengths.map { name, seconds, limit in
        function("odata_span_\(name)", 1) { integer($0[0]) / CivilTime.ticksPerSecond / seconds % limit }
      }
  }

  private static var numbers: [DatabaseFunction] {
    [
      function("odata_round", 1) { double($0[0]).rounded(.toNearestOrAwayFromZero) },
      function("odata_floor", 1) { double($0[0]).rounded(.down) },
      function("odata_ceiling", 1) { double($0[0]).rounded(.up) },
      function("odata_remainder", 2) { values in
        let result = double(values[0]).truncatingRemainder(dividingBy: double(values[1]))
        return result.isNaN ? nil : result
      },
    ]
  }

  private static func decimal(_ value: DatabaseValue) -> Decimal {
    if let number = value.storage.value as? Int64 { return Decimal(number) }
    let bytes = Data.fromDatabaseValue(value) ?? Data()
    return Decimal(string: SortableDecimal(bytes: bytes).text) ?? 0
  }

  private static func stored(_ value: Decimal) -> Data? {
    value.isNaN ? nil : SortableDecimal("\(value)").map { Data($0.bytes) }
  }

  private static func rounded(_ value: Decimal, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
    var (source, result) = (value, Decimal())
    NSDecimalRound(&result, &source, 0, mode)
    return result
  }

  private static var decimals: [DatabaseFunction] {
    let operators: [(String, @Sendable (Decimal, Decimal) -> Decimal?)] = [
      ("add", { $0 + $1 }), ("sub", { $0 - $1 }), ("mul", { $0 * $1 }),
      ("div", { $1 == 0 ? nil : $0 / $1 }),
      ("mod", { $1 == 0 ? nil : $0 - $1 * rounded($0 / $1, $0.sign == $1.sign ? .down : .up) }),
    ]
    let ofTwo = operators.map { name, compute in
      function("odata_decimal_\(name)", 2) { compute(decimal($0[0]), decimal($0[1])).flatMap(stored) }
    }
    return ofTwo + [
      function("odata_decimal", 1) { stored(decimal($0[0])) },
      function("odata_decimal_negate", 1) { stored(-decimal($0[0])) },
      function("odata_decimal_floor", 1) { stored(rounded(decimal($0[0]), .down)) },
      function("odata_decimal_ceiling", 1) { stored(rounded(decimal($0[0]), .up)) },
      function("odata_decimal_round", 1) { stored(rounded(decimal($0[0]), .plain)) },
    ]
  }
}
