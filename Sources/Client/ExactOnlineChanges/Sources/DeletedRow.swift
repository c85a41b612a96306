@_spi(Generated) import ODataRuntime

/// A row of `sync/Deleted`, with the properties that identify the deleted row.
struct DeletedRow: Entity {
  typealias Key = Int64
  let row: Row
  init(row: Row) { self.row = row }

  var deletion: Deletion {
    Deletion(version: row[2], type: row[1], key: row[0], date: row[ifPresent: 3])
  }

  static let table = PropertyTable(
    """
    EntityKey   Guid!
    EntityType  Int32!
    Timestamp   Int64!  key
    DeletedDate DateTime
    """)
}

/// The deletion of a row.
struct Deletion: Sendable, Hashable {
  var version: Int64
  var type: Int32
  var key: UUID
  /// The time of the deletion, by the same wall clock as `Modified`; nil if it is not stated.
  var date: LocalDateTime?
}

/// A row of `system/Divisions`, with the dates of the division's moves.
struct DivisionMovesRow: Entity {
  typealias Key = Int32
  let row: Row
  init(row: Row) { self.row = row }

  var moves: DivisionMoves { DivisionMoves(moved: row[ifPresent: 1], hrLinkChanged: row[ifPresent: 2]) }

  static var code: Property<Self, Int32> { Property(0) }
  static let table = PropertyTable(
    """
    Code                      Int32!  key
    DivisionMoveDate          DateTime
    DivisionHRLinkUnlinkDate  DateTime
    """)
}

/// The result of reading the dates of a division's moves.
struct DivisionDates: Sendable {
  var moves = DivisionMoves()
  /// The number of calls it took; 0 if an earlier result was used.
  var calls = 1
  /// The number of the reading in ``DivisionReadings``; 0 outside.
  var number = 0
  /// The number of readings that had begun when the first one with the same result ended. The division was not moved
  /// after that.
  var since = 0
}

/// The result of reading `sync/Deleted`.
struct DeletionList: Sendable {
  /// The deletions, in the order of their versions.
  var rows: [Deletion] = []
  /// The highest version in it if it was read for all types; nil if it is of one type, or empty.
  var highest: Int64?
  /// The number of calls it took; 0 if an earlier result was used.
  var calls = 0
  /// Its origin.
  var origin = DeletionOrigin.service
  /// The time of its first page; nil if there is none.
  var read: ClockReading?
  /// The seconds since then, of an earlier result.
  var age: Int64 = 0
}

extension SetAddress {
  /// Reads the deletions above a version. Costs one call per page.
  ///
  /// - Parameters:
  ///   - type: The entity type; nil for all.
  ///   - time: The client's clock.
  func deletions(
    above version: Int64, type: Int32?, _ time: any TimeSource
  ) async throws -> DeletionList {
    let set = EntitySet<DeletedRow, Methods.Read>(service("sync"), "Deleted")
    let clause = type.map { " and EntityType eq \($0)" } ?? ""
    var list = DeletionList()
    for try await page in set.where({ _ in Filter(raw: "Timestamp gt \(version)L\(clause)") }).pages {
      list.calls += 1
      list.read = list.read ?? ClockReading(client: time.now.wholeSeconds, service: page.served)
      // Checked again, since a service may ignore the filter.
      list.rows += page.rows.map(\.deletion).filter { $0.version > version && (type == nil || $0.type == type) }
    }
    list.rows.sort { $0.version < $1.version }
    return list
  }

  /// Reads the dates of the division's moves. Costs one call.
  func moves() async throws -> DivisionMoves {
    let set = EntitySet<DivisionMovesRow, Methods.Read>(service("system"), "Divisions")
    guard let row = try await set.where({ $0.code == division }).first(1).first else {
      throw ODataError(
        .notFound, operation: "GET system/Divisions", detail: "the list of divisions does not have \(division)",
        advice: "Check that the connection may open it")
    }
    return row.moves
  }
}
