import Foundation
import TestSupport
import Testing

@testable import ExactOnlineRuntime

@Suite struct LockedFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String = "file", lockTimeout: Duration = .seconds(60)) -> LockedFile {
    LockedFile(path: folder.path(name), lockTimeout: lockTimeout)
  }

  private static func incremented(_ bytes: [UInt8]?) -> [UInt8] {
    let count = bytes.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
    return Array(String(count + 1).utf8)
  }

  @Test(arguments: [true, false])
  func changesFromManyTasksAndSeveralInstances_areAllCounted(isDurable: Bool) async throws {
    let files = (0..<4).map { _ in LockedFile(path: folder.path("counter"), isDurable: isDurable) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<80 {
        group.addTask {
          try await files[index % 4].update { bytes in
            // Lets others in, if it can.
            await Task.yield()
            return Self.incremented(bytes)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.text("counter") == "80")
    #expect(folder.names == ["counter", "counter.lock"])
  }

  @Test func file_isPrivateFromTheBeginning() async throws {
    try await file().update { _ in [1] }
    #expect(try folder.mode("file") == 0o600)
    #expect(try folder.mode("file.lock") == 0o600)
  }

  @Test func missingFile_isNil() async throws { #expect(try await file().read() == nil) }

  @Test func changeToNil_removesTheFile() async throws {
    try folder.write("x", to: "file")
    #expect(try await file().update { _ in nil } == nil)
    #expect(folder.names == ["file.lock"])
  }

  @Test func failedChange_leavesEverything() async throws {
    struct Failure: Error {}
    try folder.write("x", to: "file")
    await #expect(throws: Failure.self) { try await file().update { _ in throw Failure() } }
    #expect(try folder.text("file") == "x")
    #expect(folder.names == ["file", "file.lock"])
    #expect(try await file().update { Self.incremented($0) } == Array("1".utf8))
  }

  @Test func leftoverOfKilledProcess_isReplaced() async throws {
    try folder.write("41", to: "file")
    try folder.write(String(repeating: "half written", count: 9000), to: "file.new", mode: 0o644)
    try await file().update { Self.incremented($0) }
    #expect(try folder.text("file") == "42")
    #expect(try folder.mode("file") == 0o600)
    #expect(folder.names == ["file", "file.lock"])
  }

  @Test(arguments: ["file", "file.lock"])
  func symbolicLink_isNotFollowed(name: String) async throws {
    try folder.write("9", to: "target")
    try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: folder.path("target"))
    let error = await #expect(throws: LockedFileError.self) { try await file().update { Self.incremented($0) } }
    #expect(error?.description.contains("symbolic link") == true)
    #expect(try folder.text("target") == "9")
  }

  @Test func symbolicLinkInPlaceOfTheNewVersion_isReplacedNotFollowed() async throws {
    try folder.write("9", to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("file.new"), withDestinationPath: folder.path("target"))
    try await file().update { Self.incremented($0) }
    #expect(try folder.text("target") == "9")
    #expect(try folder.text("file") == "1")
  }

  @Test func fileThatOthersMayRead_becomesPrivate() async throws {
    try folder.write("9", to: "file", mode: 0o664)
    #expect(try await file().read() == Array("9".utf8))
    #expect(try folder.mode("file") == 0o600)
  }

  @Test func fileThatAllUsersMayWrite_isRefused() async throws {
    try folder.write("9", to: "file", mode: 0o666)
    let error = await #expect(throws: LockedFileError.self) { try await file().read() }
    #expect(error?.description.contains("chmod 600") == true)
  }

  @Test func pipeInPlaceOfTheFile_isRefusedWithoutWaiting() async throws {
    try #require(mkfifo(folder.path("file"), 0o600) == 0)
    await #expect(throws: LockedFileError(folder.path("file"), "not a regular file")) { try await file().read() }
  }

  @Test func tooLargeFile_isRefused() async throws {
    try folder.write("12345", to: "file")
    await #expect(throws: LockedFileError.self) { try await LockedFile(path: folder.path("file"), limit: 4).read() }
  }

  // The work of `change` may be impossible to undo.
  @Test func folderThatCannotBeWritten_isNoticedBeforeTheChange() async throws {
    try FileManager.default.createDirectory(atPath: folder.path("file.new/x"), withIntermediateDirectories: true)
    await #expect(throws: LockedFileError.self) {
      try await file().update { _ in
        Issue.record("The change was made.")
        return [1]
      }
    }
  }

  @Test func missingFolder_isNamed() async {
    let error = await #expect(throws: LockedFileError.self) { try await file("missing/file").update { $0 } }
    #expect(error?.description.contains("does the folder exist") == true)
  }

  @Test func lockOfAnotherHolder_isNotWaitedForForever() async throws {
    let holder = file()
    let waiter = file(lockTimeout: .milliseconds(5))
    try await holder.update { _ in
      let error = await #expect(throws: LockedFileError.self) { try await waiter.update { $0 } }
      #expect(error?.description.contains("held the lock") == true)
      return nil
    }
  }

  @Test func cancelledTask_stopsWaitingForTheLock() async throws {
    let holder = file()
    let others = [file(), holder]
    try await holder.update { _ in
      for other in others {
        let task = Task { try await other.update { _ in [1] } }
        await Task.yield()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
      }
      return nil
    }
    try await holder.update { $0 }
  }

  @Test func taskCancelledDuringItsChange_writesItsOutcome() async throws {
    let file = file()
    let task = Task {
      try await file.update { _ in
        withUnsafeCurrentTask { $0?.cancel() }
        return [7]
      }
    }
    #expect(try await task.value == [7])
    #expect(try await file.read() == [7])
  }

  @Test func removedLockFile_isMadeAgain() async throws {
    let file = file()
    try await file.update { Self.incremented($0) }
    try FileManager.default.removeItem(atPath: folder.path("file.lock"))
    try await file.update { Self.incremented($0) }
    #expect(folder.names == ["file", "file.lock"])
    #expect(try folder.text("file") == "2")
  }
}
