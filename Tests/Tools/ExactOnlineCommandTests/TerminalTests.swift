import ExactOnlineSandbox
import Foundation
import TestSupport
import Testing

/// A day at a terminal; `LoginTests` has the login.
@Suite("exact-online at a terminal", .timeLimit(.minutes(2))) struct TerminalTests {
  @Test func rowsAreCreated_found_andMirrored() async throws {
    try await Desk.withSandbox { desk, _ in
      let create = try desk.terminal("create", "crm/Accounts", "Name=Acme", "City=Delft")
      #expect(try await create.status() == 0, "\(create.text)")
      #expect(create.text.hasPrefix("Created crm/Accounts "), "\(create.text)")

      let get = try desk.terminal("get", "crm/Accounts", "--select", "Name,City", "--where", "City=Delft")
      #expect(try await get.status() == 0)
      #expect(get.text == "Name  City\nAcme  Delft\n", "\(get.text)")

      let mirror = try desk.terminal("mirror", "accounts", "--into", "books.sqlite", "--reserve", "0")
      #expect(try await mirror.status() == 0, "\(mirror.text)")
      #expect(mirror.text.contains("accounts"), "\(mirror.text)")
      #expect(desk.folder.exists("books.sqlite"))
      for terminal in [create, get, mirror] { #expect(!terminal.text.contains("\u{1B}[3")) }
    }
  }

  @Test func notificationsAreShown_triggered_andSentAgain() async throws {
    try await Desk.withSandbox { desk, sandbox in
      let listener = try desk.terminal("webhooks", "listen", "--port", "0")
      try await listener.waitFor("Ctrl-C ends it.")
      let key = "5d3f2a10-0c1b-4c3e-9a1f-2b7d6e8f9a01"
      let trigger = try desk.terminal("webhooks", "trigger", "accounts", "--key", key)
      #expect(try await trigger.status() == 0, "\(trigger.text)")
      try await listener.waitFor("#1 Update crm/Accounts \(key) of \(sandbox.division)")

      let again = try desk.terminal("webhooks", "resend", "1")
      #expect(try await again.status() == 0)
      #expect(again.text.hasPrefix("Sent #1 again to http://127.0.0.1:"), "\(again.text)")
      try await listener.waitFor("#2 Update crm/Accounts \(key)")
      listener.interrupt()
      #expect(try await listener.status() == 130)
    }
  }
}
