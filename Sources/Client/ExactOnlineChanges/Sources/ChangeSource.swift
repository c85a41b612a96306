@_spi(Generated) import ODataRuntime

/// A description of how the changes of a set are read: its versions, keys, deletions and requests.
struct ChangeSource<Subject: Entity, ID: EntityKey>: Sendable {
  /// The values by which the states of a row are ordered.
  enum Versions: Sendable, Hashable {
    /// The row versions of a feed.
    case rowVersion
    /// `Modified`, as milliseconds of the wall clock.
    case modified
  }

  let address: SetAddress
  let versions: Versions
  /// The entity type of the rows in `sync/Deleted`; nil if their deletions are not listed there.
  let deletedAs: Int32?
  /// The version of a row; nil if it has none.
  let version: @Sendable (Subject) -> Int64?
  let id: @Sendable (Subject) -> ID?
  /// The key of a deleted row in the type of this set's keys.
  let deletedID: @Sendable (UUID) -> ID?
  /// A hash of the header's key if the row is a line, otherwise of its own key.
  let group: @Sendable (Subject) -> UInt32?
  /// A hash of the row's contents, if two states of a row can have the same version; otherwise 0.
  let state: @Sendable (Subject) -> UInt32
  let isLine: @Sendable (Subject) -> Bool
  /// Whether the rows are headers and lines, so that several have one group.
  let hasLines: Bool
  /// The rows that match a filter; all without one.
  let rows: @Sendable (_ condition: String?) -> Pages<Subject>
  /// The keys of all rows.
  let keys: @Sendable () -> Pages<ID>

  /// The filter for rows above a version; nil for all rows.
  func condition(above floor: Int64, startsOver: Bool) -> String? {
    switch versions {
    case .rowVersion: return "Timestamp gt \(floor)L"
    case .modified:
      // A full read includes rows without a date.
      guard !startsOver || floor > 0, let time = LocalDateTime(milliseconds: floor) else { return nil }
      return "Modified gt datetime'\(time)'"
    }
  }

  /// A version below that of a row that was restored after its deletion.
  ///
  /// Deletions and rows take row versions from one counter, as SQL Server's are. If the service has two, too much or too
  /// little is read again, and nothing else is lost. `Modified` is compared with the date of the deletion, with ten
  /// minutes for servers whose clocks differ.
  func floor(after deletion: Deletion) -> Int64 {
    switch versions {
    case .rowVersion: deletion.version
    case .modified: deletion.date.map { $0.milliseconds - 600_000 } ?? 0
    }
  }

  /// The version to read from, if all rows up to `floor` were read.
  ///
  /// In the hour that the Dutch clock repeats in autumn, a row that is changed in the second pass can have an earlier
  /// date than one that was read in the first.
  func safe(_ floor: Int64) -> Int64 {
    guard versions == .modified, floor > 0, let time = LocalDateTime(milliseconds: floor) else { return floor }
    let hour: Int64 = 3_600_000
    let later = LocalDateTime(time.instant.addingTimeInterval(3600))
    return later == time ? floor - hour : floor
  }
}

extension ChangeSource where ID == UUID {
  /// The source for a sync feed.
  static func feed<Allowed: Readable>(
    _ set: EntitySet<Subject, Allowed>
  ) throws -> ChangeSource where Subject.Key == Int64 {
    let address = try SetAddress(set)
    let feed = FeedCatalog.feeds[address.path.lowercased()]
    let table = Subject.table
    guard let version = table.slot(named: "Timestamp"), table.properties[version].isKey,
      let row = table.slot(named: feed?.row ?? "ID")
    else {
      throw ODataError(
        .invalidRequest, operation: address.operation,
        detail: "the set is not a sync feed, and its rows have no property Modified; nothing was sent",
        advice: "Read it as a whole")
    }
    let id = { @Sendable (subject: Subject) -> UUID? in subject.row[ifPresent: row] }
    let line = feed?.lines.flatMap { table.slot(named: $0) }
    let header = feed?.header.flatMap { table.slot(named: $0) }
    return ChangeSource(
      address: address, versions: .rowVersion, deletedAs: feed?.deletedAs,
      version: { $0.row[ifPresent: version] }, id: id, deletedID: { $0 },
      group: { subject in
        let group: UUID? = header.flatMap { subject.row[ifPresent: $0] }
        return (group ?? id(subject)).map { KeyHash.hash($0) }
      },
      state: { _ in 0 },
      isLine: { subject in
        guard let line else { return false }
        return (subject.row[ifPresent: line] as Int32? ?? 0) != 0
      },
      hasLines: header != nil,
      rows: { set.matching($0) },
      keys: { set.select { _ in Property<Subject, UUID>(row) }.pages })
  }
}

extension ChangeSource {
  /// The source for a set with the property `Modified`.
  static func modified<Allowed: Readable>(
    _ set: EntitySet<Subject, Allowed>
  ) throws -> ChangeSource where ID == Subject.Key, ID: PropertyValue {
    let address = try SetAddress(set)
    let table = Subject.table
    guard let version = table.slot(named: "Modified"), let key = table.properties.firstIndex(where: \.isKey) else {
      throw ODataError(
        .invalidRequest, operation: address.operation,
        detail: "the set's rows have no property Modified; nothing was sent", advice: "Read it as a whole")
    }
    return ChangeSource(
      address: address, versions: .modified,
      deletedAs: FeedCatalog.feedsOfSets[address.path.lowercased()]?.deletedAs,
      version: { ($0.row[ifPresent: version] as LocalDateTime?)?.milliseconds }, id: { $0.entityKey },
      deletedID: { ID(odataKeyValues: [.guid($0)]) }, group: { $0.entityKey.map { KeyHash.hash($0) } },
      // A row can change twice within the resolution of `Modified`.
      state: { KeyHash.hash(text: $0.row.description) }, isLine: { _ in false },
      hasLines: false,
      rows: { condition in
        let ordered = set.orderBy { _ in Property<Subject, LocalDateTime>(version) }
        return condition.map { text in ordered.where { _ in Filter(raw: text) }.pages } ?? ordered.pages
      },
      keys: { set.select { _ in Property<Subject, ID>(key) }.pages })
  }
}

extension EntitySet where Allowed: Readable {
  fileprivate func matching(_ condition: String?) -> Pages<Subject> {
    condition.map { text in self.where { _ in Filter(raw: text) }.pages } ?? pages
  }
}
