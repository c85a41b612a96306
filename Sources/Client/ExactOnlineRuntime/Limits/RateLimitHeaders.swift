import HTTPTypes

/// The rate limit fields of a response (Documentation/protocol.md, section 3.2). Either family may be missing, which
/// means nothing; an implausible value counts as missing.
struct RateLimitHeaders {
  struct Family {
    var limit: Int?
    var remaining: Int?
    /// Milliseconds since 1970.
    var reset: Int64?

    var isPresent: Bool { limit != nil || remaining != nil || reset != nil }
  }

  var minute: Family
  var day: Family

  init(_ fields: HTTPFields) {
    minute = Self.family(Self.minuteNames, fields)
    day = Self.family(Self.dayNames, fields)
  }

  private typealias Names = (limit: HTTPField.Name?, remaining: HTTPField.Name?, reset: HTTPField.Name?)

  private static let minuteNames: Names = (
    HTTPField.Name("X-RateLimit-Minutely-Limit"), HTTPField.Name("X-RateLimit-Minutely-Remaining"),
    HTTPField.Name("X-RateLimit-Minutely-Reset")
  )
  private static let dayNames: Names = (
    HTTPField.Name("X-RateLimit-Limit"), HTTPField.Name("X-RateLimit-Remaining"), HTTPField.Name("X-RateLimit-Reset")
  )

  private static func family(_ names: Names, _ fields: HTTPFields) -> Family {
    let limit = number(names.limit, fields, in: 1...1_000_000)
    let remaining = number(names.remaining, fields, in: 0...1_000_000)
    return Family(
      limit: limit.map(Int.init),
      remaining: remaining.flatMap { $0 <= limit ?? .max ? Int($0) : nil },
      // Seconds would give a date in 1970.
      reset: number(names.reset, fields, in: 1_000_000_000_000...10_000_000_000_000))
  }

  private static func number(_ name: HTTPField.Name?, _ fields: HTTPFields, in range: ClosedRange<Int64>) -> Int64? {
    guard let name, let text = fields[name], let number = Int64(text), range.contains(number) else { return nil }
    return number
  }
}
