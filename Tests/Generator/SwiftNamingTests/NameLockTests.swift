@testable import Diagnostics
@testable import SwiftNaming
import Testing

@Suite struct NameLockTests {
  @Test func readsWhatItWrites() {
    let lock = NameLock(names: [
      LockPath(.property, "CRM.Account.VATNumber"): "vatNumber", LockPath(.type, "crm:Exact.Account"): "Account",
      LockPath(.property, "CRM.Account.a b%\n"): "ab", LockPath(.property, "S.T.Ссылка"): "Ссылка",
    ])
    let (read, diagnostics) = NameLock.parse(lock.text)
    #expect(diagnostics.isEmpty)
    #expect(read == lock)
    #expect(read.text == lock.text)
    #expect(lock.text.hasPrefix("# exact-online-generator "))
    #expect(lock.text.split(separator: "\n").count == 5)
  }

  @Test func readsLinesOfWindows() {
    let (read, diagnostics) = NameLock.parse("# x\r\nproperty A.B b\r\n")
    #expect(diagnostics.isEmpty)
    #expect(read[LockPath(.property, "A.B")] == "b")
  }

  @Test(arguments: [
    "property A.B b; import Foundation", "property A.B \"", "property A.B", "nonsense A.B b", "property A.B b`",
    "property A.B ../x", "property A.B 1a", "b", "property  ", "property A.B \u{202E}x",
  ])
  func refusesCorruptLines(line: String) {
    let (lock, diagnostics) = NameLock.parse("# exact-online-generator\n\(line)\n")
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.first?.location?.line == 2)
    #expect(lock.isEmpty)
  }

  @Test func saysOnceThatAMergeIsUnresolved() {
    let lock = """
      # exact-online-generator
      <<<<<<< HEAD
      property A.B b
      =======
      property A.B c
      >>>>>>> other
      """
    let (read, diagnostics) = NameLock.parse(lock)
    #expect(diagnostics.map(\.rule) == ["merge-conflict"])
    #expect(diagnostics.first?.location?.line == 2)
    #expect(read.isEmpty)
    #expect(NameLock.isLock(Array(lock.utf8)))
  }

  @Test(arguments: [
    "\u{FEFF}# exact-online-generator\nproperty A.B b\n", "property A.B b\n", "\u{FEFF}property A.B b\n",
  ])
  func recognizesALock_thatAnEditorHasChanged(text: String) {
    #expect(NameLock.isLock(Array(text.utf8)))
    let (read, diagnostics) = NameLock.parse(text)
    #expect(diagnostics == [])
    #expect(read[LockPath(.property, "A.B")] == "b")
  }

  @Test(arguments: ["", "# mine\n", "{\"lockfile\": 1}\n"])
  func recognizesAFileThatIsNoLock(text: String) {
    #expect(!NameLock.isLock(Array(text.utf8)))
  }

  @Test func refusesAPathNamedTwice() {
    #expect(NameLock.parse("property A.B b\nproperty A.B c\n").diagnostics.hasErrors)
  }

  @Test func keepsPathsApart_thatAreEqualToSwift() {
    #expect(LockPath(.property, "Cafe\u{301}") != LockPath(.property, "Caf\u{E9}"))
  }
}
