import HTTPTypes
import ODataQueries
import SandboxAuthorization
package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/pictures``: a picture has an address, and a smaller form another, from which it comes for those
/// with a token (Documentation/protocol.md, section 12). The sandbox does not scale pictures: both return the same
/// bytes.
package struct Pictures: ServiceRule, RequestStage {
  struct PictureSet: Sendable {
    var service: ServiceSchema
    var set: SetSchema
    /// `Picture`, or `Logo`.
    var property: String
  }

  private let sets: [PictureSet]
  private let store: SandboxStore
  private let switches: BehaviourSwitches

  init(sets: [PictureSet], store: SandboxStore, switches: BehaviourSwitches) {
    self.sets = sets
    self.store = store
    self.switches = switches
  }

  /// The sets whose rows have a picture.
  static func sets(of services: [ServiceSchema]) -> [PictureSet] {
    services.filter { !$0.path.contains("/") }.flatMap { service in
      service.sets.filter { $0.key.count == 1 }.flatMap { set in
        ["Picture", "Logo"].filter { set.column([$0]) != nil && set.column(["\($0)Url"]) != nil }
          .map { PictureSet(service: service, set: set, property: $0) }
      }
    }
  }

  package var isActive: Bool { switches.isOn(.pictures) }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard event.kind != .delete, let id = event.guid,
      let found = sets.first(where: { $0.set.table == event.set.table }),
      let content = event.set.column([found.property]), case .blob(let bytes) = event.values[content], !bytes.isEmpty
    else { return }
    var values = ColumnValues()
    for (suffix, size) in [("Url", 500), ("ThumbnailUrl", 100)] {
      guard let column = event.set.column([found.property + suffix]) else { continue }
      values[column] = .text(
        "\(event.origin)/docs/SysImage.aspx?Table=\(event.set.name)&ID=\(id)&ThumbSize=\(size)&NoCache=1"
          + "&OptimizeForWeb=1&_Division_=\(event.division)")
    }
    try session.update(event.id, of: event.set, values: values)
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard isActive, request.lowercasedPath == "/docs/sysimage.aspx", Attachments.methods.contains(request.method) else {
      return await next(request)
    }
    let fields = FormFields(request.query)
    guard request.caller != nil, let id = (fields["ID"] ?? fields["id"]).flatMap(GuidText.canonical),
      let bytes = picture(id, table: fields["Table"] ?? "")
    else { return Attachments.page }
    return SandboxResponse(200, bytes, type: Self.type(of: bytes))
  }

  private func picture(_ id: String, table: String) -> [UInt8]? {
    guard let found = sets.first(where: { $0.set.name == table }), let column = found.set.column([found.property])
    else { return nil }
    return try? store.perform { session -> [UInt8]? in
      var query = ReadQuery(found.set, of: found.service)
      query.columns = [column]
      query.match(key: [.text(id)])
      var bytes: [UInt8]?
      try session.forEachRow(query) { row in if !row.isNull(0) { bytes = Array(row.blob(0)) } }
      return bytes
    }
  }

  private static func type(of bytes: [UInt8]) -> String {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    return bytes.starts(with: [0xFF, 0xD8]) ? "image/jpeg" : "image/gif"
  }
}
