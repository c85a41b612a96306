/// A unit that items are counted in.
struct Unit: Sendable {
  var code: String
  var description: String
  /// Q quantity, T time, L length, W weight.
  var type: String
  var timeUnit = ""
  var number: Int

  var id: String { SeedID.unit.text(number) }

  static let piece = Unit(code: "stuk", description: "Stuk", type: "Q", number: 1)
  static let hour = Unit(code: "uur", description: "Uur", type: "T", timeUnit: "hr", number: 2)
  static let all = [
    piece, hour, Unit(code: "doos", description: "Doos", type: "Q", number: 3),
    Unit(code: "meter", description: "Meter", type: "L", number: 4),
    Unit(code: "maand", description: "Maand", type: "T", timeUnit: "mth", number: 5),
  ]
}
