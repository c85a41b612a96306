import SandboxService
import SandboxStore
import Synchronization

/// The divisions of a sandbox. The current one is opened at the start, and each other when it is first asked for:
/// hundreds of them cost little until they are used.
final class Divisions: Sendable {
  static let maximumCount = 1000

  /// A division, which may not be open yet.
  private final class Slot: Sendable {
    private struct State {
      var administration: Administration?
      /// Whether there are rows that a reset brings back; without them, it is opened again.
      var isKept: Bool
    }

    private let open: @Sendable () throws -> Administration
    /// Whether its rows are in a file, and may be older than the sandbox.
    private let isInFile: Bool
    private let state = Mutex(State(isKept: false))

    init(isInFile: Bool, open: @escaping @Sendable () throws -> Administration) {
      self.isInFile = isInFile
      self.open = open
    }

    var administration: Administration? { state.withLock { $0.administration } }

    func opened() throws -> Administration {
      try state.withLock { state in
        if let administration = state.administration { return administration }
        let administration = try open()
        if isInFile {
          try administration.keepAsSeed()
          state.isKept = true
        }
        state.administration = administration
        return administration
      }
    }

    /// - Returns: The version of the seed; nil if it is not open.
    @discardableResult
    func keepAsSeed(isUrgent: Bool) throws -> Int? {
      try state.withLock { state in
        guard let administration = state.administration else { return nil }
        state.isKept = true
        // Demo data, whose feeds are postponed, are up to date.
        return isUrgent ? try administration.keepAsSeed() : try administration.store.keepAsSeed(isUrgent: false)
      }
    }

    func reset() throws {
      try state.withLock { state in
        if state.isKept { try state.administration?.reset() } else { state.administration = nil }
      }
    }
  }

  /// The current one first.
  let numbers: [Int]
  /// The current division, where addresses without a division lead.
  let first: Administration
  private let slots: [Int: Slot]

  /// The rows of the first have to be kept once before a reset.
  ///
  /// - Parameters:
  ///   - isInFile: Whether rows are stored in files.
  ///   - open: Opens the division at a place in `numbers`.
  init(
    _ numbers: [Int], isInFile: Bool, open: @escaping @Sendable (_ index: Int) throws -> Administration
  ) throws {
    try Self.check(numbers)
    self.numbers = numbers
    slots = Dictionary(
      uniqueKeysWithValues: numbers.enumerated().map { index, number in
        (number, Slot(isInFile: isInFile) { try open(index) })
      })
    guard let slot = slots[numbers[0]] else { throw SandboxError("A sandbox has at least one division.") }
    first = try slot.opened()
  }

  private static func check(_ numbers: [Int]) throws {
    guard numbers.count <= maximumCount else {
      throw SandboxError("A sandbox has at most \(maximumCount) divisions, and not \(numbers.count).")
    }
    guard Set(numbers).count == numbers.count, numbers.allSatisfy({ (1...Int(Int32.max)).contains($0) }) else {
      throw SandboxError("Divisions are different positive numbers of 32 bits, as 123456.")
    }
  }

  /// Those that have been used, with the current one, in the order of `numbers`.
  var opened: [Administration] { numbers.compactMap { slots[$0]?.administration } }

  /// A division, which is opened if necessary; nil if there is none of this number.
  func find(_ number: Int) throws -> Administration? {
    number == first.division ? first : try slots[number]?.opened()
  }

  /// Makes the rows of a division, as they are now, those that a reset brings back.
  ///
  /// - Parameter isUrgent: Whether they are copied now, and not with rows that were postponed.
  /// - Returns: The version of the seed; nil if it is not open.
  @discardableResult
  func keepAsSeed(_ number: Int, isUrgent: Bool = true) throws -> Int? {
    try slots[number]?.keepAsSeed(isUrgent: isUrgent)
  }

  func keepAsSeed() throws { for number in numbers { try keepAsSeed(number) } }

  func reset() throws { for number in numbers { try slots[number]?.reset() } }
}
