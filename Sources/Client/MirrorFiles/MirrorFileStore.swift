public import MirrorEngine

/// A mirror that also knows which files of attachments are in a folder, in a table `mirror_files`.
///
/// The stores in `ExactOnlineMirror` and `ExactOnlineMirrorPostgreSQL` are such.
public protocol MirrorFileStore: MirrorStore {
  /// Creates the table of files, unless it exists.
  ///
  /// - Throws: ``MirrorFileError`` if the set of attachments was never updated; the database's error.
  func prepareFiles() async throws

  /// The next attachments of a division that have a file, in the order of their keys.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - last: The key of the attachment after which they begin; nil for the first.
  /// - Returns: Several hundred at most; none after the last one.
  /// - Throws: The database's error.
  func attachments(of division: Int32, after last: String?) async throws -> [MirrorAttachment]

  /// Stores the row of a file, unless its attachment is gone, in a transaction in which the file gets its name. No other
  /// program prunes meanwhile.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - naming: Gives the file its name.
  /// - Throws: The errors of `naming`, and the database's.
  func store(_ file: MirrorFile, naming: @escaping @Sendable () throws -> Void) async throws

  /// Runs a closure while no file is stored.
  ///
  /// - Parameters:
  ///   - attachments: Attachments of which the closure wants to know whether they are there.
  ///   - body: Gets the hashes of all files that have rows, and those of the attachments that are there.
  /// - Throws: The errors of `body`, and the database's.
  func prune(
    knowing attachments: [MirrorAttachmentKey],
    _ body: @escaping @Sendable (_ hashes: Set<String>, _ present: Set<MirrorAttachmentKey>) throws -> Void
  ) async throws
}

/// The key of an attachment.
public struct MirrorAttachmentKey: Sendable, Hashable {
  /// The division.
  public var division: Int32
  /// The key, as text.
  public var id: String

  /// Creates a key.
  ///
  /// - Parameters:
  ///   - division: The division.
  ///   - id: The key, as text.
  public init(division: Int32, id: String) {
    self.division = division
    self.id = id
  }
}

/// An attachment with a file, as a mirror has it.
public struct MirrorAttachment: Sendable, Hashable {
  /// The key, as text.
  public var id: String
  /// The address of the file.
  public var link: String
  /// The name of the file.
  public var name: String?
  /// The size that the row states, in bytes.
  public var size: Int64?
  /// The SHA-256 of the file, if it was stored before.
  public var hash: String?

  /// Creates an attachment.
  ///
  /// - Parameters:
  ///   - id: The key, as text.
  ///   - link: The address of the file.
  ///   - name: The name of the file.
  ///   - size: The size that the row states, in bytes.
  ///   - hash: The SHA-256 of the file, if it was stored before.
  public init(id: String, link: String, name: String?, size: Int64?, hash: String?) {
    (self.id, self.link, self.name, self.size, self.hash) = (id, link, name, size, hash)
  }
}

/// A file of an attachment in the folder: a row of `mirror_files`.
public struct MirrorFile: Sendable, Hashable {
  /// The division.
  public var division: Int32
  /// The key of the attachment.
  public var attachment: String
  /// The SHA-256 of the contents, which is the file's name in the folder.
  public var hash: String
  /// The size in bytes.
  public var size: Int64
  /// The name that the service has for it.
  public var name: String?
}
