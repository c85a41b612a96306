/// Numbers in their official form, with check digits that are right.
enum Identification {
  /// An IBAN of a bank that does not exist.
  static func iban(_ number: Int, bank: String) -> String {
    let account = padded(number, 10)
    // Letters count from A, 10; NL and two zeros are at the end.
    let digits = "\(bank)\(account)NL00".unicodeScalars.map { scalar in
      scalar.value >= 65 ? String(scalar.value - 55) : String(Character(scalar))
    }.joined()
    let remainder = digits.utf8.reduce(0) { ($0 * 10 + Int($1 - 48)) % 97 }
    return "NL\(padded(98 - remainder, 2))\(bank)\(account)"
  }

  /// A VAT number whose first nine digits pass the test of eleven.
  static func vatNumber(_ number: Int) -> String {
    var candidate = 10_000_000 + number * 7
    while true {
      let digits = padded(candidate, 8)
      let sum = zip(digits.utf8, [9, 8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
      if sum % 11 < 10 { return "NL\(digits)\(sum % 11)B01" }
      candidate += 1
    }
  }

  static func chamberOfCommerce(_ number: Int) -> String { padded(90_000_000 + number * 13 % 9_999_999, 8) }

  /// The letters of a post code, without those that are not given out.
  static func postcode(_ first: Int, _ number: Int) -> String {
    let letters = ["AB", "BC", "CE", "DK", "EH", "GL", "HM", "JN", "KP", "LR", "MT", "NV", "PW", "RX", "TZ"]
    return "\(first + number % 40) \(letters[number % letters.count])"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
