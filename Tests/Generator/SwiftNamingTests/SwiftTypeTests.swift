import SwiftNaming
import Testing

@Suite struct SwiftTypeTests {
  @Test(
    arguments: [
      ("String", "String"), (.optional("UUID"), "UUID?"), (.array("CRM.Account"), "[CRM.Account]"),
      (.array(.generic("Changes", ["CRM.Contact"])), "[Changes<CRM.Contact>]"),
      (.optional(.generic("EntitySet", ["CRM.Account", "Methods.Read"])), "EntitySet<CRM.Account, Methods.Read>?"),
    ] as [(SwiftType, String)])
  func isSpelledAsCode(type: SwiftType, text: String) {
    #expect(type.description == text)
  }

  @Test(
    arguments: [
      ("Sync.CRM.AccountSync", "AccountSync"), (.array("Sync.CRM.AccountSync"), "[AccountSync]"),
      (.optional(.generic("Changes", ["Sync.CRM.AccountSync"])), "Changes<AccountSync>?"),
      ("CRM.Account", "CRM.Account"),
      ("Sync.CRMExtra.Row", "Sync.CRMExtra.Row"), ("String", "String"),
    ] as [(SwiftType, String)])
  func isNamedFromWithinANamespace(type: SwiftType, text: String) {
    #expect(type.relative(to: SwiftPath(["Sync", "CRM"])).description == text)
  }

  @Test func unwrapsOneOptional() {
    #expect(SwiftType.optional("String").isOptional)
    #expect(SwiftType.optional("String").unwrapped == "String")
    #expect(!SwiftType.array(.optional("String")).isOptional)
    #expect(SwiftType.array("String").unwrapped == .array("String"))
  }
}
