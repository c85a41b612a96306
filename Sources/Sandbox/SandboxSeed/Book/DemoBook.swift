/// The demo company while its rows are written: its parts, and its future events.
final class DemoBook {
  static let days = 730

  let today: Day
  /// The first day of business.
  let start: Day
  let scale: Int
  let user: String
  let isBooked: Bool
  private let padsCodes: Bool
  private let writer: SeedWriter
  /// The events of each day from the first one on.
  private var diary: [[() throws -> Void]]
  private var place = 0

  var random = SeedRandom(20_240_131)
  var customers: [Party] = []
  var suppliers: [Party] = []
  var products: [Product] = []
  /// The future payments of debtors and to creditors, by day.
  var payments = PaymentPlan()
  /// The quantity of each item that can be promised, by its number.
  var stock: [Int: Int] = [:]
  private var numbers: [SeedID: Int] = [:]
  private var entries: [Int: Int] = [:]

  init(today: Day, scale: Int, padsCodes: Bool, isBooked: Bool, user: String, writer: SeedWriter) {
    self.today = today
    self.scale = scale
    self.padsCodes = padsCodes
    self.isBooked = isBooked
    self.user = user
    self.writer = writer
    start = today + -Self.days
    diary = Array(repeating: [], count: Self.days + 1)
  }

  /// Lets everything happen, day by day.
  func run() throws {
    while place < diary.count {
      // Something that happens can let more happen on the same day.
      var index = 0
      while index < diary[place].count {
        try diary[place][index]()
        index += 1
      }
      diary[place] = []
      place += 1
    }
  }

  /// Schedules an event for a day, or ignores it if that day is after the end of the data.
  func on(_ day: Day, _ event: @escaping () throws -> Void) {
    let index = max(place, day.number - start.number)
    if index < diary.count { diary[index].append(event) }
  }

  /// Spreads events over the two years, from the earliest to the latest.
  func spread(_ count: Int, from first: Int = 2, _ event: @escaping (Int, Day) throws -> Void) {
    for index in 0..<count {
      let day = (start + (first + index * (Self.days - first) / max(1, count))).workday
      on(day) { try event(index, day) }
    }
  }

  func add(_ path: String, on day: Day, _ values: SeedRow.Values) throws {
    try add(path, on: day, SeedRow(values))
  }

  /// - Parameter isFeed: Whether there may be no such set, as other sets are there without their feeds.
  func add(_ path: String, on day: Day, isFeed: Bool, _ values: SeedRow.Values) throws {
    try writer.write(path, SeedRow(values), on: day, isOptional: isFeed)
  }

  func add(_ path: String, on day: Day, _ row: SeedRow) throws { try writer.write(path, row, on: day) }

  /// The next number of a kind of row, from 1.
  func next(_ kind: SeedID) -> Int {
    numbers[kind, default: 0] += 1
    return numbers[kind, default: 1]
  }

  /// The next entry of a journal and a year.
  func nextEntry(_ journal: Int) -> Int {
    entries[journal, default: 0] += 1
    return entries[journal, default: 1]
  }

  /// A code of an account as the service keeps it.
  func code(_ number: Int) -> SeedValue {
    let digits = String(number)
    return .text(padsCodes ? String(repeating: " ", count: 18 - digits.count) + digits : digits)
  }
}
