import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// The forms of the page, and who may send them.
@Suite struct PageFormTests {
  private func act(
    _ page: PageClient, _ view: String, _ fields: KeyValuePairs<String, String>
  ) async throws -> HTTPClient.Answer {
    let answer = try await page.post(view, fields)
    #expect(answer.status == 303, "\(answer.text)")
    return try await page.get(try #require(answer.headers["location"]))
  }

  @Test func behaviours_areSwitched() async throws {
    try await ExactService.run { sandbox, _ in
      let page = PageClient(sandbox)
      let view = "/sandbox/page/behaviours"
      let text = try await act(page, view, ["action": "switch", "switch": "oauth=off"]).text
      #expect(!sandbox.behaviours.contains(.oauth))
      #expect(text.contains("role=\"status\"") && text.contains("aria-checked=\"false\" aria-label=\"oauth\""))
      _ = try await act(page, view, ["action": "switch", "switch": "oauth=on"])
      #expect(sandbox.behaviours.contains(.oauth))
      #expect(try await page.post(view, ["action": "switch", "switch": "nothing=on"]).status == 400)
      for behaviour in SandboxBehaviour.allCases { #expect(!behaviour.summary.isEmpty, "\(behaviour)") }
    }
  }

  @Test func faults_areAddedAndRemoved() async throws {
    try await ExactService.run { sandbox, client in
      let page = PageClient(sandbox)
      let view = "/sandbox/page/faults"
      let fields: KeyValuePairs = [
        "action": "add", "kind": "status", "value": "503", "path": "crm/Accounts", "method": "GET", "count": "2",
        "probability": "1",
      ]
      #expect(try await act(page, view, fields).text.contains("crm/Accounts"))
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 503)
      #expect(try await page.get(view).text.contains("1 of 2"))
      _ = try await act(page, view, ["action": "remove", "number": "1"])
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      _ = try await act(page, view, ["action": "add", "kind": "content-type", "value": "text/plain"])
      #expect(try await client.send("GET", "Accounts?$select=ID").headers["content-type"] == "text/plain")
      let wrong = try await page.post(view, ["action": "add", "kind": "status", "value": "many"])
      #expect(wrong.status == 400)
      #expect(wrong.text.contains("needs &#39;status&#39;") && wrong.text.contains("value=\"many\""))
    }
  }

  @Test func clock_isMovedAndStopped() async throws {
    try await ExactService.run { sandbox, _ in
      let page = PageClient(sandbox)
      let view = "/sandbox/page/clock"
      let before = sandbox.now
      _ = try await act(page, view, ["action": "advance", "advance": "570"])
      #expect(sandbox.now.timeIntervalSince(before) == 570)
      #expect(
        try await act(page, view, ["action": "set", "now": "2026-07-01T08:00:00Z"]).text.contains("2026-07-01 10:00"))
      _ = try await act(page, view, ["action": "go"])
      #expect(try await page.get(view).text.contains("runs"))
      _ = try await act(page, view, ["action": "stop"])
      #expect(try await page.get(view).text.contains("stands still"))
      #expect(try await page.post(view, ["action": "set", "now": "soon"]).status == 400)
      #expect(try await page.post(view, ["action": "advance"]).status == 400)
      #expect(try await page.post(view, ["action": "fly"]).status == 400)
    }
  }

  @Test func limitsRequestsAndWebhooks_areSetAndForgotten() async throws {
    try await ExactService.run { sandbox, client in
      let page = PageClient(sandbox)
      _ = try await act(page, "/sandbox/page/limits", ["action": "limits", "perMinute": "1", "perDay": "9"])
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 429)
      #expect(try await page.get("/sandbox/page/limits").text.contains("1 of 1"))
      _ = try await act(page, "/sandbox/page/limits", ["action": "forget"])
      #expect(try await client.send("GET", "Accounts(1)").status == 400)
      #expect(try await page.get("/sandbox/page/limits").text.contains("crm/accounts"))
      _ = try await act(page, "/sandbox/page/webhooks", ["action": "order", "order": "doubled"])
      #expect(sandbox.webhookOrder == .doubled)
      #expect(sandbox.requests.count == 3)
      _ = try await act(page, "/", ["action": "clear"])
      #expect(sandbox.requests.isEmpty)
      try await sandbox.seed("crm/Accounts", [["Name": "a"]])
      _ = try await act(page, "/sandbox/page/clock", ["action": "reset"])
      #expect(try await sandbox.rows("crm/Accounts").isEmpty)
    }
  }

  @Test func pageOfAnotherSite_cannotPost() async throws {
    try await ExactService.run { sandbox, client in
      let page = PageClient(sandbox)
      let fields: KeyValuePairs = ["action": "switch", "switch": "oauth=off"]
      let foreign = [
        ["Origin": "https://elsewhere.example"], ["Origin": "null"], ["Sec-Fetch-Site": "cross-site"],
        ["Sec-Fetch-Site": "same-site"], ["Origin": "http://127.0.0.1:1"],
      ]
      for headers in foreign {
        #expect(try await page.post("/sandbox/page/behaviours", fields, headers).status == 403, "\(headers)")
        let control = try await client.send(
          "POST", sandbox.url + "/sandbox/behaviours", body: "{\"oauth\":false}",
          headers: headers.merging(["Content-Type": "text/plain"]) { $1 })
        #expect(control.status == 403, "\(headers)")
      }
      #expect(sandbox.behaviours.contains(.oauth))
      for headers in [["Origin": sandbox.url], ["Sec-Fetch-Site": "same-origin"]] {
        #expect(try await page.post("/sandbox/page/behaviours", fields, headers).status == 303, "\(headers)")
      }
    }
  }
}
