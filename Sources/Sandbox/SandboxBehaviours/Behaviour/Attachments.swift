import HTTPTypes
import ODataQueries
import SandboxAuthorization
package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/attachments``: an attachment has an address, from which its bytes come for those with a token, and a
/// page for all others (Documentation/protocol.md, section 12).
package struct Attachments: ServiceRule, RequestStage {
  /// The response to those who may not see a file.
  package static let page = SandboxResponse.html(
    200,
    "<html><head><title>Exact Online</title></head><body><p>De gegevens die u wilt ophalen kunnen niet gevonden worden "
      + "of u hebt geen rechten om deze actie uit te voeren</p></body></html>")
  /// Pages of ASP.NET, which addresses below `/docs` are, answer HEAD as GET, without the body.
  static let methods: Set<String> = ["GET", "HEAD"]
  private static let types = [
    "pdf": "application/pdf", "xml": "text/xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "txt": "text/plain", "csv": "text/csv", "json": "application/json",
  ]

  typealias Sets = [(service: ServiceSchema, set: SetSchema)]

  private let sets: Sets
  private let store: SandboxStore
  private let switches: BehaviourSwitches

  init(sets: Sets, store: SandboxStore, switches: BehaviourSwitches) {
    self.sets = sets
    self.store = store
    self.switches = switches
  }

  /// The sets whose rows are files.
  static func sets(of services: [ServiceSchema]) -> Sets {
    services.filter { !$0.path.contains("/") }.flatMap { service in
      service.sets.filter { set in
        ["Attachment", "FileName", "Url"].allSatisfy { set.column([$0]) != nil } && set.key.count == 1
      }.map { (service, $0) }
    }
  }

  package var isActive: Bool { switches.isOn(.attachments) }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind != .delete, let id = event.guid, sets.contains(where: { $0.set.table == event.set.table }) else {
      return
    }
    var values = ColumnValues()
    if let column = event.set.column(["Url"]) {
      values[column] = .text("\(event.origin)/docs/SysAttachment.aspx?ID=\(id)&_Division_=\(event.division)")
    }
    if let column = event.set.column(["FileSize"]), let content = event.set.column(["Attachment"]),
      case .blob(let bytes) = event.values[content]
    {
      values[column] =
        event.set.columns[column].kind.family == .floating
        ? .real(Double(bytes.count)) : .integer(Int64(bytes.count))
    }
    try session.update(event.id, of: event.set, values: values)
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard isActive, request.lowercasedPath == "/docs/sysattachment.aspx", Self.methods.contains(request.method) else {
      return await next(request)
    }
    let fields = FormFields(request.query)
    guard request.caller != nil, let id = (fields["ID"] ?? fields["id"]).flatMap(GuidText.canonical) else {
      return Self.page
    }
    guard let (name, bytes) = await file(id) else { return Self.page }
    let suffix = name.split(separator: ".").last?.lowercased() ?? ""
    var response = SandboxResponse(200, bytes, type: Self.types[suffix] ?? "application/octet-stream")
    let isDownload = fields["Download"] == "1"
    response.headers[.contentDisposition] =
      "\(isDownload ? "attachment" : "inline"); filename*=UTF-8''\(PercentEncoding.encode(name))"
    return response
  }

  private func file(_ id: String) async -> (name: String, bytes: [UInt8])? {
    let sets = sets
    return try? store.perform { session -> (name: String, bytes: [UInt8])? in
      for (service, set) in sets {
        guard let name = set.column(["FileName"]), let content = set.column(["Attachment"]) else { continue }
        var query = ReadQuery(set, of: service)
        query.columns = [name, content]
        query.match(key: [.text(id)])
        var found: (String, [UInt8])?
        try session.forEachRow(query) { row in
          found = (row.isNull(0) ? "" : String(decoding: row.text(0), as: UTF8.self), Array(row.blob(1)))
        }
        if let found { return found }
      }
      return nil
    }
  }
}
