/// A file of the service that can be downloaded: the address that a row names, and what is known of it.
///
/// ```swift
/// let manual = RemoteFile(link: row.url ?? "", name: "manual.pdf")
/// try await division.download(manual, into: "manuals")
/// ```
public struct RemoteFile: DownloadableFile, Hashable {
  /// The address: a URL on the connection's own site, or a path there.
  public var link: String
  /// The name that the service gives the file. It may hold anything; see ``Division/download(_:into:progress:)``.
  public var name: String?
  /// The number of bytes that the service says it has; nil when it does not say.
  public var size: Int64?
  /// The beginning of the media types that are accepted, such as `image/` or `application/pdf`; nil for any. A web page
  /// is accepted only where the name is that of one.
  public var contentType: String?

  /// A file at an address.
  ///
  /// - Parameters:
  ///   - link: A URL on the connection's own site, or a path there.
  ///   - name: The name that the service gives the file.
  ///   - size: The number of bytes that it must have; nil when it is not known.
  ///   - contentType: The beginning of the media types that are accepted; nil for any.
  public init(link: String, name: String? = nil, size: Int64? = nil, contentType: String? = nil) {
    self.link = link
    self.name = name
    self.size = size
    self.contentType = contentType
  }

  /// A picture, at the `PictureUrl` or `LogoUrl` of a row: anything but an image is refused. Nil where the row has none.
  ///
  /// - Parameters:
  ///   - link: The address that the row names.
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
  /// The file; nil where this names none.
  var remoteFile: RemoteFile? { get }
}
