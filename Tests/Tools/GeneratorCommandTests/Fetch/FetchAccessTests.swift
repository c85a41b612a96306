import Diagnostics
import GeneratorFixtures
import GeneratorPipeline
import TestSupport
import Testing

@testable import GeneratorCommands

@Suite("Tokens for fetch")
struct FetchAccessTests {
  private func message(_ access: Result<FetchAccess, InputFile.Problem>) -> String? {
    if case .failure(let problem) = access { return problem.diagnostic.description }
    return nil
  }

  @Test func tokenOfAFile_isTrimmed() throws {
    let folder = try TemporaryFolder()
    try folder.write("  abc.def \n", to: "token")
    let access = try FetchAccess.make(tokenFile: folder.path("token"), tokenStore: nil, environment: [:]).get()
    #expect(access.secrets == ["abc.def"])
  }

  @Test func file_goesBeforeTheEnvironment() throws {
    let folder = try TemporaryFolder()
    try folder.write("of-the-file", to: "token")
    let environment = [FetchAccess.tokenVariable: "of-the-environment"]
    #expect(
      try FetchAccess.make(tokenFile: folder.path("token"), tokenStore: nil, environment: environment).get().secrets
        == ["of-the-file"])
    #expect(
      try FetchAccess.make(tokenFile: nil, tokenStore: nil, environment: environment).get().secrets
        == ["of-the-environment"])
  }

  @Test(arguments: ["Bearer secret", "sec\nret", "s\u{E9}cret", "sec\u{0}ret"])
  func textThatIsNoToken_isRefused_andNotShown(text: String) {
    let message = message(
      FetchAccess.make(tokenFile: nil, tokenStore: nil, environment: [FetchAccess.tokenVariable: text]))
    #expect(message?.hasPrefix("EXACT_ONLINE_TOKEN: error: This is not an access token") == true)
    #expect(message?.contains("cret") == false)
  }

  @Test func withoutAToken_saysWhereItComesFrom() {
    let access = FetchAccess.make(tokenFile: nil, tokenStore: nil, environment: [:])
    #expect(message(access)?.contains("Set EXACT_ONLINE_TOKEN") == true)
    let empty = FetchAccess.make(tokenFile: nil, tokenStore: nil, environment: [FetchAccess.tokenVariable: " "])
    #expect(message(empty)?.contains("The access token is empty.") == true)
  }

  @Test func store_needsTheAppsCredentials() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "tokens")
    let path = folder.path("tokens")
    #expect(
      message(FetchAccess.make(tokenFile: nil, tokenStore: path, environment: [:]))?
        .contains("Set EXACT_ONLINE_CLIENT_ID and EXACT_ONLINE_CLIENT_SECRET.") == true)
    let environment = [FetchAccess.clientIDVariable: "id", FetchAccess.clientSecretVariable: "the-secret"]
    #expect(
      try FetchAccess.make(tokenFile: nil, tokenStore: path, environment: environment).get().secrets == ["the-secret"])
    #expect(
      message(FetchAccess.make(tokenFile: nil, tokenStore: folder.path("none"), environment: environment))?
        .contains("There is no such token store.") == true)
  }
}
