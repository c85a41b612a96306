import CommandConsole
import CommandRunning
import ExactOnlineFiles
import ExactOnlineRuntime
import ServiceAnnotations
import TypedRows

/// The properties by which rows of a set name their file: its address, and what they say of it.
struct FileProperties {
  private static let names = ["FileName", "AttachmentFileName"]
  private static let sizes = ["FileSize", "AttachmentFileSize"]

  /// Reads these properties.
  let query: RowQuery
  private let links: [String]
  private let name: String?
  private let size: String?

  /// - Parameter property: The property with the address; nil for the first that has one.
  /// - Throws: ``CommandFailure`` for a set whose rows have no file.
  init(of set: SetModel, property: String?) throws {
    try set.check(.read, "read")
    func known(_ name: String) -> String? { set.type.property(name)?.name }
    let links =
      property.map { [known($0) ?? $0] } ?? set.type.properties.map(\.name).filter { $0.hasSuffix("Url") }
    guard !links.isEmpty else {
      throw CommandFailure.wrongInput("Rows of \(set.path) have no property with the address of a file.")
    }
    self.links = links
    name = Self.names.lazy.compactMap(known).first
    size = Self.sizes.lazy.compactMap(known).first
    let facts = [name, size].compactMap(\.self).filter { !links.contains($0) }
    query = try RowQuery(set, select: (links + facts).joined(separator: ","))
  }

  /// The file of a row; nil if it has none.
  func file(in row: OrderedRow) -> RemoteFile? {
    guard let link = links.lazy.compactMap({ row[$0]?.stringValue }).first(where: { !$0.isEmpty }) else { return nil }
    return RemoteFile(
      link: link, name: name.flatMap { row[$0]?.stringValue },
      // Sets without sizes return 0.
      size: size.flatMap { row[$0]?.decimalValue }.flatMap { Int64("\($0)") }.flatMap { $0 > 0 ? $0 : nil })
  }
}
