import Synchronization

/// The record of one name: read without waiting, changed under the row's lock, and never lost once it has been made.
final class RecordStore: Sendable {
  /// A record that could not be stored, and the one it replaces.
  private struct Unsaved {
    var old: [UInt8]?
    var new: [UInt8]?
  }

  private let database: PostgreSQLDatabase
  private let table: RecordTable
  private let name: String
  private let unsaved = Mutex<Unsaved?>(nil)

  init(_ database: PostgreSQLDatabase, _ table: RecordTable, name: String) {
    self.database = database
    self.table = table
    self.name = name
  }

  /// The record that was committed last; waits for no lock.
  func load() async throws -> [UInt8]? {
    let options = database.options
    return try await database.shortTransactions.run(timeout: options.lockTimeout) { connection in
      let answer = try await connection.execute(table.reading(name), within: options.answerTimeout)
      return answer.rows.first?.first ?? nil
    }
  }

  /// Locks the row, passes its record to `change`, and durably stores the result.
  ///
  /// - Returns: The record stored afterwards.
  func update(_ change: @Sendable ([UInt8]?) async throws -> [UInt8]?) async throws -> [UInt8]? {
    let transaction = try await begin()
    let stored = transaction.stored
    let new: [UInt8]?
    do {
      async let _: Void = transaction.keepAlive()
      new = try await change(takeUnsaved(over: stored))
      // The end of this scope cancels the heartbeat and waits for it.
    } catch {
      await transaction.rollBack()
      throw error
    }
    guard new != stored else {
      await transaction.rollBack()
      return stored
    }
    // From here on the record exists nowhere else: it is stored even if the caller is cancelled.
    return try await Task { try await store(new, replacing: stored, in: transaction) }.value
  }

  private func begin() async throws -> RecordTransaction {
    try await RecordTransaction.begin(name, in: table, pool: database.updates, options: database.options)
  }

  /// The record for `change`: the one that an earlier call could not store, unless another one has been stored since.
  private func takeUnsaved(over stored: [UInt8]?) -> [UInt8]? {
    unsaved.withLock { unsaved in
      if let record = unsaved, record.old == stored { return record.new }
      unsaved = nil
      return stored
    }
  }

  private func forgetUnsaved(over old: [UInt8]?) {
    unsaved.withLock { unsaved in
      if let record = unsaved, record.old == old { unsaved = nil }
    }
  }

  /// Commits. On failure, even if only the response was lost, determines under a new lock whether the record was
  /// stored, and retries.
  private func store(
    _ new: [UInt8]?, replacing old: [UInt8]?, in first: RecordTransaction
  ) async throws -> [UInt8]? {
    let end = ContinuousClock.now + database.options.persistTimeout
    var failure: any Error
    do {
      try await first.commit(new)
      forgetUnsaved(over: old)
      return new
    } catch {
      failure = error
    }
    var pause = Duration.milliseconds(50)
    repeat {
      do {
        let stored = try await storeAgain(new, replacing: old)
        forgetUnsaved(over: old)
        return stored
      } catch {
        failure = error
      }
      try await Task.sleep(for: pause)
      pause = min(pause * 2, .seconds(5))
    } while ContinuousClock.now < end
    unsaved.withLock { $0 = Unsaved(old: old, new: new) }
    throw PostgreSQLError.notStored(because: failure)
  }

  /// The lock becomes available as soon as the server has finished the failed transaction: then the row holds the old
  /// record, the new one, or a later one that others have made from it.
  private func storeAgain(_ new: [UInt8]?, replacing old: [UInt8]?) async throws -> [UInt8]? {
    let transaction = try await begin()
    guard transaction.stored == old, new != old else {
      await transaction.rollBack()
      return transaction.stored
    }
    try await transaction.commit(new)
    return new
  }
}

extension PostgreSQLError {
  fileprivate static func notStored(because failure: any Error) -> PostgreSQLError {
    let advice = "it is kept in memory, and the next update stores it"
    guard let failure = failure as? PostgreSQLError else {
      return PostgreSQLError(.connectionLost, "the new record may not have been stored; \(advice)")
    }
    return PostgreSQLError(failure.kind, "\(failure.message); the new record may not have been stored: \(advice)")
  }
}
