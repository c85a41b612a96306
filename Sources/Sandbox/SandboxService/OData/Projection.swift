import ODataQueries
import SandboxStore

/// The parts of each row to answer: `$select` and `$expand`, resolved.
struct Projection: Sendable {
  /// The position of a value among the columns of the statement, and the text before it.
  indirect enum Item: Sendable {
    case value(name: [UInt8], slot: Int, kind: EdmKind)
    case complex(name: [UInt8], presence: Int, type: String, items: [Item])
    case null(name: [UInt8])
    case deferred(NavigationSchema)
    case expanded(name: [UInt8], NavigationSchema, source: Source, Projection)
  }

  /// The value in a row that a navigation property starts from.
  enum Source: Sendable {
    case slot(Int)
    case hidden(Int)
    case rowID
  }

  let set: SetSchema
  private(set) var columns: [Int] = []
  private(set) var items: [Item] = []
  private(set) var keySlots: [Int] = []
  /// The name of the type as JSON has it.
  let typeName: [UInt8]

  init(
    _ set: SetSchema, of service: ServiceSchema, select: [[String]]? = nil, expand: [[String]] = []
  ) throws(ODataError) {
    self.set = set
    var type = JSONWriter()
    type.string(set.type)
    typeName = type.bytes
    for column in set.key { keySlots.append(slot(of: column)) }
    let selected = try selection(select, expanded: Set(expand.map { $0[0] }))
    for path in expand where set.navigation(path[0]) == nil {
      throw ODataError(400, "\(unknown(path[0])) $expand accepts navigation properties.")
    }
    for member in set.members where selected.all || selected.names.contains(member.name) {
      items.append(item(member))
    }
    for navigation in set.navigations {
      let inner = expand.filter { $0[0] == navigation.name }.map { Array($0.dropFirst()) }
      if inner.isEmpty {
        if selected.navigations || selected.names.contains(navigation.name) { items.append(.deferred(navigation)) }
        continue
      }
      let below = select?.filter { $0[0] == navigation.name }.map { Array($0.dropFirst()) }
      if let below, below.isEmpty { continue }
      let whole = below == nil || below?.contains([]) == true
      let projection = try Projection(
        service.sets[navigation.target], of: service, select: whole ? nil : below,
        expand: inner.filter { !$0.isEmpty })
      items.append(
        .expanded(name: Self.name(navigation.name), navigation, source: source(of: navigation.link), projection))
    }
  }

  /// The column that a link starts from; it joins those of the statement.
  mutating func source(of link: NavigationSchema.Link) -> Source {
    switch link {
    case .columns(let column, _): .slot(slot(of: column))
    case .hiddenInSource(let column): .hidden(set.hiddenColumns.firstIndex(of: column) ?? 0)
    case .hiddenInTarget: .rowID
    }
  }

  /// Nothing but these columns keeps its value.
  mutating func blank(except shown: Set<Int>) {
    items = items.map { item in
      switch item {
      case .value(let name, let slot, _) where !shown.contains(columns[slot]): .null(name: name)
      case .complex(let name, let presence, _, _) where !shown.contains(columns[presence]): .null(name: name)
      default: item
      }
    }
  }

  private struct Selection {
    var all = false
    var navigations = false
    var names: Set<String> = []
  }

  private func selection(_ select: [[String]]?, expanded: Set<String>) throws(ODataError) -> Selection {
    guard let select else { return Selection(all: true, navigations: true) }
    var selection = Selection()
    for path in select {
      if path == ["*"] {
        selection.all = true
      } else if set.navigation(path[0]) != nil {
        guard path.count == 1 || expanded.contains(path[0]) else {
          throw ODataError(
            400,
            "$select can follow a navigation property that $expand names too. "
              + "'\(path.joined(separator: "/"))' of '\(set.name)' needs $expand=\(path[0]).")
        }
        if path.count == 1 || path == [path[0], "*"] { selection.names.insert(path[0]) }
      } else if set.member(path[0]) != nil, path.count == 1 {
        selection.names.insert(path[0])
      } else {
        throw ODataError(400, unknown(path.joined(separator: "/")))
      }
    }
    return selection
  }

  private func unknown(_ name: String) -> String {
    NameAdvice.unknownProperty(name, of: set)
  }

  private mutating func item(_ member: MemberSchema) -> Item {
    switch member.shape {
    case .value(let column):
      return .value(name: Self.name(member.name), slot: slot(of: column), kind: set.columns[column].kind)
    case .complex(let type, let presence, let members):
      return .complex(
        name: Self.name(member.name), presence: slot(of: presence), type: type, items: members.map { item($0) })
    }
  }

  private mutating func slot(of column: Int) -> Int {
    if let index = columns.firstIndex(of: column) { return index }
    columns.append(column)
    return columns.count - 1
  }

  private static func name(_ name: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(name)
    return writer.bytes + [UInt8(ascii: ":")]
  }
}
