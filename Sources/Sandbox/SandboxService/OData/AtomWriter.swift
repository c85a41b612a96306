import Foundation
import ODataQueries
import SandboxStore

/// Writes rows as Atom (OData 2.0, Atom format): entries with their properties as XML, links to what is not expanded, and
/// what is expanded inline.
struct AtomWriter {
  static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"
  static let data = "http://schemas.microsoft.com/ado/2007/08/dataservices"
  private static let namespaces =
    " xmlns:d=\"\(data)\" xmlns:m=\"\(data)/metadata\" xmlns=\"http://www.w3.org/2005/Atom\""

  let session: StoreSession
  let service: ServiceSchema
  /// The address of the service, without a slash at its end.
  let root: String
  /// Rows of an expanded collection; nil for all.
  var childLimit: Int?
  /// The time of the response, because rows do not state when they changed.
  let updated: String
  private(set) var text = Self.declaration

  init(_ session: StoreSession, _ service: ServiceSchema, root: String, updated: String, childLimit: Int?) {
    self.session = session
    self.service = service
    self.root = root
    self.updated = updated
    self.childLimit = childLimit
  }

  mutating func raw(_ xml: String) { text += xml }

  /// Of the outermost element.
  private var base: String { " xml:base=\"\(XMLText.escaped(root))/\"\(Self.namespaces)" }

  /// - Parameter address: below the service.
  mutating func openFeed(_ title: String, _ address: String, isOutermost: Bool, count: Int? = nil) {
    let (title, address) = (XMLText.escaped(title), XMLText.escaped(address))
    text += "<feed\(isOutermost ? base : "")>"
    if let count { text += "<m:count>\(count)</m:count>" }
    text += "<title type=\"text\">\(title)</title><id>\(XMLText.escaped(root))/\(address)</id>"
    text += "<updated>\(updated)</updated><link rel=\"self\" title=\"\(title)\" href=\"\(address)\" />"
  }

  mutating func closeFeed(next: String?) {
    if let next { text += "<link rel=\"next\" href=\"\(XMLText.escaped(next))\" />" }
    text += "</feed>"
  }

  mutating func entry(_ row: StoredRow, _ projection: Projection, isOutermost: Bool = false) throws {
    let address = XMLText.escaped(address(row, projection))
    let type = projection.set.type.split(separator: ".").last.map(String.init) ?? ""
    text += "<entry\(isOutermost ? base : "")><id>\(XMLText.escaped(root))/\(address)</id><title type=\"text\"></title>"
    text += "<updated>\(updated)</updated><author><name /></author>"
    text += "<link rel=\"edit\" title=\"\(XMLText.escaped(type))\" href=\"\(address)\" />"
    for item in projection.items {
      switch item {
      case .deferred(let navigation): text += "\(link(navigation, address)) />"
      case .expanded(_, let navigation, let source, let inner):
        text += "\(link(navigation, address))><m:inline>"
        try children(row, projection, navigation, source, inner)
        text += "</m:inline></link>"
      case .value, .complex, .null: break
      }
    }
    text += "<category term=\"\(XMLText.escaped(projection.set.type))\" scheme=\"\(Self.data)/scheme\" />"
    text += "<content type=\"application/xml\"><m:properties>"
    for item in projection.items { property(item, row) }
    text += "</m:properties></content></entry>"
  }

  /// The beginning of the element.
  private func link(_ navigation: NavigationSchema, _ address: String) -> String {
    let kind = navigation.isCollection ? "feed" : "entry"
    return "<link rel=\"\(Self.data)/related/\(navigation.name)\" type=\"application/atom+xml;type=\(kind)\" "
      + "title=\"\(navigation.name)\" href=\"\(address)/\(navigation.name)\""
  }

  private mutating func children(
    _ row: StoredRow, _ projection: Projection, _ navigation: NavigationSchema, _ source: Projection.Source,
    _ inner: Projection
  ) throws {
    var query = ReadQuery(inner.set, of: service)
    query.columns = inner.columns
    query.match(navigation.link, rowID: row.id, value: EntityWriter.value(of: source, row))
    guard navigation.isCollection else {
      query.limit = 1
      try session.forEachRow(query) { try entry($0, inner) }
      return
    }
    query.limit = inner.set.key.isEmpty ? nil : childLimit
    let address = "\(address(row, projection))/\(navigation.name)"
    openFeed(navigation.name, address, isOutermost: false)
    var count = 0
    var last: [Literal] = []
    try session.forEachRow(query) { child in
      count += 1
      try entry(child, inner)
      if count == query.limit { last = EntityWriter.key(child, inner) }
    }
    let token = PercentEncoding.encode(last.map(\.description).joined(separator: ","))
    closeFeed(next: last.isEmpty ? nil : "\(root)/\(address)?$skiptoken=\(token)")
  }

  /// `Accounts(guid'…')`.
  func address(_ row: StoredRow, _ projection: Projection) -> String {
    var writer = EntityWriter(session, service, root: "")
    writer.uri(row, projection)
    return String(decoding: writer.json.bytes.dropFirst(), as: UTF8.self)
  }

  // MARK: Properties

  /// - Parameter attributes: more of them, of an element that stands alone.
  mutating func property(_ item: Projection.Item, _ row: StoredRow, prefix: String = "d:", attributes: String = "") {
    switch item {
    case .value(let name, let slot, let kind):
      let name = prefix + Self.plain(name)
      guard !row.isNull(slot) else { return none(name, type(kind) + attributes) }
      let value =
        kind == .binary ? Data(row.blob(slot)).base64EncodedString() : RawValue.text(row, slot, kind, root: root)
      let isPadded = value.first?.isWhitespace == true || value.last?.isWhitespace == true
      let space = isPadded ? " xml:space=\"preserve\"" : ""
      text += "<\(name)\(type(kind))\(attributes)\(space)>\(XMLText.escaped(value))</\(name)>"
    case .complex(let name, let presence, let type, let items):
      let name = prefix + Self.plain(name)
      let type = " m:type=\"\(XMLText.escaped(type))\""
      guard row.integer(presence) != 0 else { return none(name, type + attributes) }
      text += "<\(name)\(type)\(attributes)>"
      for item in items { property(item, row) }
      text += "</\(name)>"
    case .null(let name): none(prefix + Self.plain(name), attributes)
    case .deferred, .expanded: break
    }
  }

  private mutating func none(_ name: String, _ attributes: String) {
    text += "<\(name)\(attributes) m:null=\"true\" />"
  }

  private func type(_ kind: EdmKind) -> String { kind == .string ? "" : " m:type=\"\(kind.typeName)\"" }

  /// Names are kept as JSON has them, `"Name":`; those of CSDL have nothing that is escaped.
  private static func plain(_ name: [UInt8]) -> String {
    String(decoding: name.dropFirst().dropLast(2), as: UTF8.self)
  }
}
