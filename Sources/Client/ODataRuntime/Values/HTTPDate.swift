import HTTPTypes

/// The time of a response by the server's clock, from its header field `Date` (RFC 9110, 6.6.1).
enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Seconds since 1970; nil if the field is missing, repeated, or not a date.
  static func seconds(_ fields: HTTPFields) -> Int64? { fields[.date].flatMap { seconds($0) } }

  /// Reads the one form that servers may send (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
  static func seconds(_ text: String) -> Int64? {
    guard text.utf8.count == 29, text.hasSuffix(" GMT") else { return nil }
    let parts = text.dropLast(4).split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].utf8.count == 4, parts[0].hasSuffix(","), let day = number(parts[1], digits: 2),
      let month = months.firstIndex(of: String(parts[2])), let year = number(parts[3], digits: 4)
    else { return nil }
    let time = parts[4].split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 2) }
    guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2] else { return nil }
    let date = LocalDateTime(
      year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
    return date.map { $0.milliseconds / 1000 }
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
