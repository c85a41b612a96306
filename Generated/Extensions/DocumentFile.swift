public import ExactOnlineRuntime
public import ExactOnlineFiles

/// An attachment of a document, without its bytes: enough to list it and to download it.
public struct DocumentFile: DownloadableFile, Hashable, Identifiable {
  /// The key of the attachment.
  public let id: UUID
  /// The key of the document.
  public let document: UUID
  /// The name of the file. It is untrusted.
  public let name: String
  /// The number of bytes; nil if the service does not state it.
  public let size: Int64?
  /// The address of the file; nil if it has none.
  public let link: String?

  init(id: UUID, document: UUID, name: String?, size: Decimal, link: String?) {
    self.id = id
    self.document = document
    self.name = name ?? ""
    self.size = size.fileSize
    self.link = link
  }

  /// The file to download.
  public var remoteFile: RemoteFile? { link.map { RemoteFile(link: $0, name: name, size: size) } }
}

extension Decimal {
  /// The size of a file in bytes; nil for 0, which sets without sizes return.
  var fileSize: Int64? { Int64("\(self)").flatMap { $0 > 0 ? $0 : nil } }
}
