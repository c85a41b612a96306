@_spi(Generated) import ODataRuntime

/// The facts by which the changes of a set are read: where its rows' versions, keys and deletions are.
struct ChangeSource<Subject: Entity, ID: EntityKey>: Sendable {
  /// The values that say which of two states of a row is the later one.
  enum Versions: Sendable, Hashable {
    /// The row versions of a feed.
    case rowVersion
    /// `Modified`, as milliseconds of the wall clock.
    case modified
  }

  let address: SetAddress
  let versions: Versions
  /// The number of the rows in `sync/Deleted`; nil where their deletions are not listed.
  let deletedAs: Int32?
  /// The version of a row; nil where it has none.
  let version: @Sendable (Subject) -> Int64?
  let id: @Sendable (Subject) -> ID?
  /// A deleted row's key as this set has it.
  let deletedID: @Sendable (UUID) -> ID?
  /// A hash of the key of what the row is a part of; of its own key where it stands alone.
  let group: @Sendable (Subject) -> UInt32?
  /// A hash of a row's contents, where two states of a row can have one version; 0 elsewhere.
  let state: @Sendable (Subject) -> UInt32
  let isLine: @Sendable (Subject) -> Bool
  /// The rows that meet a condition, or all.
  let rows: @Sendable (_ condition: String?) -> Pages<Subject>
  /// The keys of all rows.
  let keys: @Sendable () -> Pages<ID>

  /// The condition for rows above a version; nil for all rows.
  func condition(above floor: Int64, startsOver: Bool) -> String? {
    switch versions {
    case .rowVersion: return "Timestamp gt \(floor)L"
    case .modified:
      // The first reading takes rows without a date, too.
      guard !startsOver || floor > 0, let time = LocalDateTime(milliseconds: floor) else { return nil }
      return "Modified gt datetime'\(time)'"
    }
  }

  /// The version above which rows have to be read again, where all up to `floor` were seen.
  ///
  /// In the hour that the Dutch clock passes twice, a row that is changed in the second pass can have an earlier date
  /// than one that was seen in the first.
  func safe(_ floor: Int64) -> Int64 {
    guard versions == .modified, floor > 0, let time = LocalDateTime(milliseconds: floor) else { return floor }
    let hour: Int64 = 3_600_000
    let later = LocalDateTime(time.instant.addingTimeInterval(3600))
    return later == time ? floor - hour : floor
  }
}

extension ChangeSource where ID == UUID {
  /// The source of a feed.
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
        detail: "the set is no feed of changes, and has no date to go by; nothing was sent",
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
      rows: { set.matching($0) },
      keys: { set.select { _ in Property<Subject, UUID>(row) }.pages })
  }
}

extension ChangeSource {
  /// The source of a set whose rows have a date of their last change.
  static func modified<Allowed: Readable>(
    _ set: EntitySet<Subject, Allowed>
  ) throws -> ChangeSource where ID == Subject.Key, ID: PropertyValue {
    let address = try SetAddress(set)
    let table = Subject.table
    guard let version = table.slot(named: "Modified"), let key = table.properties.firstIndex(where: \.isKey) else {
      throw ODataError(
        .invalidRequest, operation: address.operation,
        detail: "the set's rows have no date of their last change; nothing was sent", advice: "Read it as a whole")
    }
    return ChangeSource(
      address: address, versions: .modified,
      deletedAs: FeedCatalog.feedsOfSets[address.path.lowercased()]?.deletedAs,
      version: { ($0.row[ifPresent: version] as LocalDateTime?)?.milliseconds }, id: { $0.entityKey },
      deletedID: { ID(odataKeyValues: [.guid($0)]) }, group: { $0.entityKey.map { KeyHash.hash($0) } },
      // A row can be changed twice within the resolution of its date.
      state: { KeyHash.hash(text: $0.row.description) }, isLine: { _ in false },
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
