import HTTPTypes
import ODataQueries
import SandboxStore

/// Answers `GET` as Atom and XML, for those who ask for it.
struct AtomAnswer {
  let reading: ReadAnswer

  private var session: StoreSession { reading.session }
  private var service: ServiceSchema { reading.place.service }
  private var options: QueryOptions { reading.options }

  private func writer(childLimit: Int?) -> AtomWriter {
    AtomWriter(
      session, service, root: reading.root, updated: String(CivilTime(ticks: reading.now).text.prefix(19)) + "Z",
      childLimit: childLimit)
  }

  func collection(_ plain: ReadQuery, _ query: ReadQuery, _ projection: Projection, _ read: RowRead) throws
    -> SandboxResponse
  {
    var writer = writer(childLimit: read.childLimit)
    var all = plain
    all.filter = query.filter
    writer.openFeed(
      plain.set.name, plain.set.name, isOutermost: true, count: options.countsAll ? try session.count(all) : nil)
    var count = 0
    var last: [Literal] = []
    try session.forEachRow(query) { row in
      count += 1
      try writer.entry(row, projection)
      if options.top == nil, count == query.limit { last = reading.token(row, projection) }
    }
    writer.closeFeed(next: last.isEmpty ? nil : reading.nextAddress(last))
    return Self.response(200, writer.text, "application/atom+xml;type=feed;charset=utf-8")
  }

  func entity(_ query: ReadQuery, _ projection: Projection, _ read: RowRead, status: Int) throws -> SandboxResponse {
    var writer = writer(childLimit: read.childLimit)
    var address: String?
    try session.forEachRow(query) { row in
      try writer.entry(row, projection, isOutermost: true)
      address = "\(reading.root)/\(writer.address(row, projection))"
    }
    guard let address else { throw ResourceResolver.notFound(query.set) }
    var response = Self.response(status, writer.text, "application/atom+xml;type=entry;charset=utf-8")
    if status == 201 { response.headers[.location] = address }
    return response
  }

  func property(_ item: Projection.Item, _ row: StoredRow) -> SandboxResponse {
    var writer = writer(childLimit: nil)
    let namespaces =
      " xmlns=\"\(AtomWriter.data)\" xmlns:d=\"\(AtomWriter.data)\" xmlns:m=\"\(AtomWriter.data)/metadata\""
    writer.property(item, row, prefix: "", attributes: namespaces)
    return Self.response(200, writer.text, "application/xml;charset=utf-8")
  }

  func links(_ query: ReadQuery, _ projection: Projection, isCollection: Bool) throws -> SandboxResponse {
    var writer = writer(childLimit: nil)
    var addresses: [String] = []
    try session.forEachRow(query) { row in
      addresses.append("\(reading.root)/\(writer.address(row, projection))")
    }
    guard isCollection || !addresses.isEmpty else {
      throw ODataError(404, "The navigation property leads to no row.")
    }
    func element(_ address: String, _ attributes: String = "") -> String {
      "<uri\(attributes)>\(XMLText.escaped(address))</uri>"
    }
    let namespace = " xmlns=\"\(AtomWriter.data)\""
    writer.raw(
      isCollection
        ? "<links\(namespace)>\(addresses.map { element($0) }.joined())</links>" : element(addresses[0], namespace))
    return Self.response(200, writer.text, "application/xml;charset=utf-8")
  }

  static func serviceDocument(_ service: ServiceSchema, root: String) -> SandboxResponse {
    let sets = service.sets.map { set in
      let name = XMLText.escaped(set.name)
      return "<collection href=\"\(name)\"><atom:title>\(name)</atom:title></collection>"
    }
    return response(
      200,
      AtomWriter.declaration + "<service xml:base=\"\(XMLText.escaped(root))/\" xmlns=\"http://www.w3.org/2007/app\" "
        + "xmlns:atom=\"http://www.w3.org/2005/Atom\"><workspace><atom:title>Default</atom:title>"
        + sets.joined() + "</workspace></service>", "application/atomsvc+xml;charset=utf-8")
  }

  private static func response(_ status: Int, _ text: String, _ type: String) -> SandboxResponse {
    var response = SandboxResponse(status, Array(text.utf8), type: type)
    if let name = HTTPField.Name("DataServiceVersion") { response.headers[name] = "2.0;" }
    return response
  }
}
