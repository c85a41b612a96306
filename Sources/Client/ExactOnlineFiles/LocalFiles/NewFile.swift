import ExactOnlineRuntime
import ODataRuntime

/// A file that is written under a temporary name and renamed when it is complete.
struct NewFile: Sendable {
  /// The temporary name.
  private let path: String
  private let descriptor: Int32

  /// Writes chunks to a file in the folder of a path, flushes it, and lets `place` rename it. If any of this fails, the
  /// file is removed.
  static func write<Chunks: AsyncSequence, Outcome: Sendable>(
    _ chunks: Chunks, beside path: String, _ place: @escaping @Sendable (NewFile) throws -> Outcome
  ) async throws -> Outcome where Chunks.Element == ArraySlice<UInt8> {
    let file = try await runBlocking { try NewFile(beside: path) }
    do {
      do {
        defer { FileSystem.close(file.descriptor) }
        for try await chunk in chunks { try await runBlocking { try file.write(chunk) } }
        // The data read by a cancelled task may be incomplete.
        try Task.checkCancellation()
        try await runBlocking { try FileSystem.flush(file.descriptor, file.path) }
      }
      return try await runBlocking { try place(file) }
    } catch {
      FileSystem.remove(file.path)
      throw error
    }
  }

  private init(beside path: String) throws {
    let (folder, name) = try FileName.parts(ofPath: path)
    try FileSystem.checkLength(of: path)
    let beginning = FileName.beginning(of: name, 100)
    while true {
      let candidate = "\(folder).\(beginning).\(String(UInt32.random(in: 0...UInt32.max), radix: 36)).part"
      if let descriptor = try FileSystem.create(candidate) {
        self.path = candidate
        self.descriptor = descriptor
        return
      }
    }
  }

  private func write(_ chunk: ArraySlice<UInt8>) throws { try FileSystem.write(chunk, to: descriptor, path) }

  /// Moves the file to a path, replacing any file there.
  func move(to path: String) throws { try FileSystem.rename(self.path, to: path) }

  /// Moves the file to an unused name in a folder; returns the path.
  func move(into folder: String, name: String) throws -> String {
    var number = 1
    while true {
      let target = folder + (number == 1 ? name : FileName.numbered(name, number))
      if try FileSystem.move(path, toUnused: target) { return target }
      number += 1
    }
  }
}
