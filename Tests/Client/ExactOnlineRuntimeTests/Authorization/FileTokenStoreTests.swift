import Foundation
import TestSupport
import Testing

@testable import ExactOnlineRuntime

@Suite struct FileTokenStoreTests {
  let folder: TemporaryFolder
  let store: FileTokenStore
  let tokens = TokenSet(
    accessToken: "gAAA-SEC-RET", refreshToken: "Gcp7!SEC-RET", obtained: Date(timeIntervalSince1970: 1_767_225_600))

  init() throws {
    folder = try TemporaryFolder()
    store = FileTokenStore(at: folder.path("tokens.json"))
  }

  @Test func tokens_areThereForOtherStoresOfTheFile() async throws {
    #expect(try await store.load() == nil)
    #expect(try await store.update { _ in tokens } == tokens)
    #expect(try await FileTokenStore(at: folder.path("tokens.json")).load() == tokens)
    #expect(try folder.mode("tokens.json") == 0o600)
  }

  @Test func removedTokens_areGone() async throws {
    try await store.update { _ in tokens }
    #expect(try await store.update { _ in nil } == nil)
    #expect(try await store.load() == nil)
  }

  // It may hold the only refresh token there is.
  @Test(arguments: ["", "{", #"{"version":2,"chain":"x"}"#, "\0\0\0\0"])
  func fileThatIsNotReadable_isNeverOverwritten(text: String) async throws {
    try folder.write(text, to: "tokens.json")
    await #expect(throws: TokenStoreError.self) { try await store.load() }
    await #expect(throws: TokenStoreError.self) { try await store.update { _ in tokens } }
    #expect(try folder.text("tokens.json") == text)
  }

  @Test func damagedFile_isAnErrorThatSaysWhatToDo() async throws {
    try folder.write("{", to: "tokens.json")
    let fixture = SessionFixture(tokens: store)
    await #expect(throws: TokenStoreError(.unreadable)) { try await fixture.token() }
    #expect(fixture.calls == 0)
  }

  @Test func inaccessibleFile_isNamed() async throws {
    let error = await #expect(throws: TokenStoreError.self) {
      try await FileTokenStore(at: folder.path("missing/tokens.json")).update { $0 }
    }
    #expect(error?.description.contains("missing/tokens.json") == true)
  }

  @Test func failedChange_leavesTheTokens() async throws {
    struct Failure: Error {}
    try await store.update { _ in tokens }
    await #expect(throws: Failure.self) { try await store.update { _ in throw Failure() } }
    #expect(try await store.load() == tokens)
  }

  @Test func printedStore_holdsNoToken() async throws {
    try await store.update { _ in tokens }
    var dumped = ""
    dump(store, to: &dumped)
    #expect(!"\(store)\(dumped)".contains("SEC-RET"))
  }
}
