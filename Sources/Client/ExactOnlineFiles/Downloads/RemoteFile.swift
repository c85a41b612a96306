/// A file of the service that can be downloaded: the address in a row, and what is known about the file.
///
/// ```swift
/// let manual = RemoteFile(link: row.url ?? "", name: "manual.pdf")
/// try await division.download(manual, into: "manuals")
/// ```
public struct RemoteFile: DownloadableFile, Hashable {
  /// The address: a URL on the connection's own site, or a path there.
  public var link: String
  /// The file's name in the service. It is untrusted; see `Division.download(_:into:progress:)`.
  public var name: String?
  /// The number of bytes according to the service; nil if it does not state it.
  public var size: Int64?
  /// The prefix of the media types to accept, such as `image/` or `application/pdf`; nil for any. A web page is
  /// accepted only if the name is that of one, or if it has the ``size`` and the name is not that of a picture, a PDF or
  /// the like.
  public var contentType: String?

  /// Creates a file from an address.
  ///
  /// - Parameters:
  ///   - link: A URL on the connection's own site, or a path there.
  ///   - name: The file's name in the service.
  ///   - size: The number of bytes that the file must have; nil if it is not known.
  ///   - contentType: The prefix of the media types to accept; nil for any.
  public init(link: String, name: String? = nil, size: Int64? = nil, contentType: String? = nil) {
    self.link = link
    self.name = name
    self.size = size
    self.contentType = contentType
  }

  /// A picture, at the `PictureUrl` or `LogoUrl` of a row: anything but an image is rejected. Nil if the row has none.
  ///
  /// - Parameters:
  ///   - link: The address in the row.
  ///   - name: A name for the file.
  public init?(picture link: String?, name: String? = nil) {
    guard let link, !link.isEmpty else { return nil }
    self.init(link: link, name: name, contentType: "image/")
  }

  /// This file.
  public var remoteFile: RemoteFile? { self }
}

/// Something that names a file of the service, such as a row with a `Url`.
public protocol DownloadableFile: Sendable {
  /// The file; nil if there is none.
  var remoteFile: RemoteFile? { get }
}
