#if canImport(Glibc)
  import ExactOnlineFiles
  import Glibc
  import LoopbackServer
  import Testing

  /// A process can end between any two calls of the system, so what each of them does is looked at.
  @Suite("Names for downloads", .timeLimit(.minutes(2)))
  struct UnusedNameTests {
    @Test func intoFolder_noNameIsThatOfAFileThatIsStillWritten() async throws {
      try await FileConnection.run { _ in
        Response(200, body: pdf())
      } _: { connection in
        let changes = try #require(FolderChanges(of: connection.folder))
        for _ in 0..<2 { try await connection.division.download(connection.attachment(), into: connection.folder) }
        let seen = changes.all()
        #expect(connection.names == ["a-2.pdf", "a.pdf"])
        let written = Set(seen.filter { $0.mask & UInt32(IN_CLOSE_WRITE) != 0 }.map(\.name))
        #expect(written.count == 2 && written.allSatisfy { $0.hasPrefix(".") }, "\(written)")
      }
    }
  }

  /// The entries that the system reports of a folder.
  private final class FolderChanges {
    private let descriptor: Int32

    init?(of folder: String) {
      descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
      guard descriptor >= 0, inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_CREATE)) >= 0 else {
        return nil
      }
    }

    deinit { close(descriptor) }

    /// The changes so far, in order.
    func all() -> [(name: String, mask: UInt32)] {
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &bytes, bytes.count)
      var changes: [(name: String, mask: UInt32)] = []
      var start = 0
      // An event is its watch, its mask, a number, and the length of the name that follows.
      while start + 16 <= count {
        let (mask, length) = bytes.withUnsafeBytes {
          (
            $0.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
            Int($0.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
          )
        }
        let name = bytes[(start + 16)..<(start + 16 + length)].prefix { $0 != 0 }
        changes.append((String(decoding: name, as: UTF8.self), mask))
        start += 16 + length
      }
      return changes
    }
  }
#endif
