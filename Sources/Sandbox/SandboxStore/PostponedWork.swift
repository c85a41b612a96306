/// Rows that are written later, because nothing has asked for them yet: in steps, of which each follows the one before.
/// Whoever reads one of the tables, or changes any row, waits until all of them are done, so that nobody can tell.
final class PostponedWork {
  typealias Step = (StoreSession) throws -> Void

  /// The names of the tables that the steps write.
  let tables: Set<String>
  private var steps: [Step]
  private var done = 0
  private var isRunning = false

  init(tables: Set<String>, steps: [Step]) {
    self.tables = tables
    self.steps = steps
  }

  func append(_ step: @escaping Step) { steps.append(step) }

  /// Takes the next step. One that fails is the next one again: nobody sees rows without what was to follow them.
  ///
  /// - Returns: Whether there are others; nil if this is part of a step.
  func proceed(_ session: StoreSession) throws -> Bool? {
    guard !isRunning else { return nil }
    isRunning = true
    defer { isRunning = false }
    if done < steps.count {
      try steps[done](session)
      done += 1
    }
    return done < steps.count
  }
}
