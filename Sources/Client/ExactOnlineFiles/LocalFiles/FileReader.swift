import ExactOnlineRuntime
import ODataRuntime

/// The bytes of a local file, read on demand.
struct FileReader: AsyncSequence, Sendable {
  /// The size of a chunk in bytes.
  private static let chunk = 192 * 1024

  let path: String
  /// The size of the file when it was opened, which is the number of bytes to read.
  let size: Int64

  func makeAsyncIterator() -> Iterator { Iterator(path: path, size: size) }

  struct Iterator: AsyncIteratorProtocol {
    let path: String
    let size: Int64
    private var file: OpenedFile?
    private var offset: Int64 = 0

    init(path: String, size: Int64) {
      self.path = path
      self.size = size
    }

    mutating func next() async throws -> ArraySlice<UInt8>? {
      guard offset < size else { return nil }
      let (path, offset, known) = (path, offset, file)
      let count = Int(Swift.min(Int64(FileReader.chunk), size - offset))
      let (opened, bytes) = try await runBlocking {
        let opened = try known ?? OpenedFile(path)
        return (opened, try FileSystem.read(count, at: offset, from: opened.descriptor, path))
      }
      guard bytes.count == count else { throw LocalFileError(path, "the file became shorter while it was being read") }
      file = opened
      self.offset += Int64(count)
      return bytes[...]
    }
  }

  /// Closes the file when its last reader is released.
  private final class OpenedFile: Sendable {
    let descriptor: Int32

    init(_ path: String) throws { descriptor = try FileSystem.open(path).descriptor }
    deinit { FileSystem.close(descriptor) }
  }
}
