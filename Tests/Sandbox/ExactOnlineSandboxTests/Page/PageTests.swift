import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// The page at `/`, over HTTP and without script.
@Suite struct PageTests {
  static let views = [
    "/", "/sandbox/page/entities", "/sandbox/page/limits", "/sandbox/page/tokens", "/sandbox/page/webhooks",
    "/sandbox/page/behaviours", "/sandbox/page/faults", "/sandbox/page/clock", "/sandbox/page/report",
    "/sandbox/page/rows?set=crm/Accounts",
  ]
  private static let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;"

  @Test(arguments: views) func view_isAPageThatLoadsNothingFromElsewhere(path: String) async throws {
    try await ExactService.run { sandbox, client in
      _ = try await client.send("GET", "Accounts?$select=ID")
      let answer = try await PageClient(sandbox).get(path)
      #expect(answer.status == 200)
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
      #expect(answer.headers["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
      #expect(answer.text.contains("<main id=\"main\""))
      #expect(answer.text.contains("aria-current=\"page\""))
      #expect(!answer.text.contains("http://") && !answer.text.contains("https://"))
      #expect(!answer.text.contains("style=\"") && !answer.text.contains("onclick"))
    }
  }

  @Test func unknownView_isNotFound() async throws {
    try await ExactService.run { sandbox, _ in
      let page = PageClient(sandbox)
      let unknown = try await page.get("/sandbox/page/nothing")
      #expect(unknown.status == 404)
      #expect(try await page.get("/sandbox/page/rows?set=crm/Nothing").status == 400)
      #expect(try await page.get("/?request=99").text.contains("is no longer stored"))
    }
  }

  @Test func whatClientsSend_isEscapedEverywhere() async throws {
    try await ExactService.run { sandbox, client in
      try await sandbox.seed("crm/Accounts", [["Name": .string(Self.hostile), "Code": "1"]])
      let agent = ["User-Agent": "<script>alert(1)</script>"]
      _ = try await client.send(
        "POST", "Accounts", body: "{\"Name\":\"</pre><script>alert(1)</script>\"}", headers: agent)
      _ = try await client.send(
        "GET", "Accounts%3Cscript%3Ealert(1)%3C/script%3E?a=%3Cscript%3Ealert(1)", headers: agent)
      _ = try await client.send("GET", "Accounts", headers: agent)
      sandbox.inject(SandboxFault(.contentType(Self.hostile), path: Self.hostile))
      let page = PageClient(sandbox)
      let shown = try await page.get("/sandbox/page/rows?set=crm/Accounts").text
      let escaped = "&lt;script&gt;alert(1)&lt;/script&gt;"
      #expect(shown.contains(escaped))
      let link = try #require(shown.firstMatch(of: #/href="(/sandbox/page/row\?[^"]+)"/#)?.1)
      for path in Self.views + ["/?request=1", "/?request=2", "/?contains=%3Cscript%3Ealert(1)", String(link)] {
        let text = try await page.get(PageClient.plain(path)).text
        #expect(!text.contains("<script>alert"), "\(path)")
        #expect(!text.contains("<img"), "\(path)")
      }
      #expect(try await page.get("/").text.contains(escaped))
      #expect(try await page.get("/?request=1").text.contains("&lt;/pre&gt;"))
      #expect(try await page.get("/sandbox/page/report").text.contains(escaped))
    }
  }

  @Test func exchange_isShownWithHeadersAndBodies_butWithoutTokens() async throws {
    try await ExactService.run { sandbox, client in
      _ = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}", headers: ["X-Mine": "yes"])
      let text = try await PageClient(sandbox).get("/?request=1").text
      #expect(text.contains("x-mine"))
      #expect(text.contains("&quot;Name&quot;: &quot;Acme&quot;"))
      #expect(text.contains("$TOKEN"))
      #expect(!text.contains(sandbox.token))
      #expect(try await PageClient(sandbox).get("/?contains=nothing").text.contains("0 shown"))
      #expect(try await PageClient(sandbox).get("/?errors=on").text.contains("0 shown"))
    }
  }

  @Test func tokens_areNeverShownInFull() async throws {
    try await ExactService.run { sandbox, client in
      let form =
        "grant_type=refresh_token&refresh_token=\(sandbox.refreshToken)&client_id=\(sandbox.clientID)"
        + "&client_secret=\(sandbox.clientSecret)"
      let granted = try await client.send(
        "POST", sandbox.url + "/api/oauth2/token", body: form,
        headers: ["Content-Type": "application/x-www-form-urlencoded"])
      let issued = try #require(granted.json["access_token"] as? String)
      let page = PageClient(sandbox)
      for path in Self.views + ["/?request=1", "/sandbox/tokens"] {
        let text = try await page.get(path).text
        for secret in [issued, sandbox.token, sandbox.refreshToken, sandbox.clientSecret, sandbox.webhookSecret] {
          #expect(!text.contains(secret), "\(path)")
        }
      }
      let text = try await page.get("/sandbox/page/tokens").text
      #expect(text.contains(issued.prefix(6) + "…" + issued.suffix(4)))
      #expect(text.contains("used"))
    }
  }

  @Test func rows_comeInPagesAndByFilter() async throws {
    try await ExactService.run { sandbox, _ in
      try await sandbox.seed(
        "crm/Accounts", (1...120).map { ["Name": .string("Account \($0)"), "Code": .string("\($0)")] })
      let page = PageClient(sandbox)
      #expect(try await page.get("/sandbox/page/entities").text.contains(">120</td>"))
      let first = try await page.get("/sandbox/page/rows?set=crm/Accounts").text
      #expect(first.contains("1 to 50 of 120 rows") && first.contains("Next") && !first.contains("Previous"))
      let last = try await page.get("/sandbox/page/rows?set=crm/Accounts&skip=100").text
      #expect(last.contains("101 to 120 of 120 rows") && !last.contains("Next"))
      let found = try await page.get("/sandbox/page/rows?set=crm/Accounts&filter=Name%20eq%20'Account%207'").text
      #expect(found.contains("1 to 1 of 1 rows"))
      let link = try #require(found.firstMatch(of: #/href="(/sandbox/page/row\?[^"]+)"/#)?.1)
      let row = try await page.get(PageClient.plain(String(link))).text
      #expect(row.contains("<h1>Account 7</h1>") && row.contains("CreatorFullName"))
      let wrong = try await page.get("/sandbox/page/rows?set=crm/Accounts&filter=Nam%20eq%201").text
      #expect(wrong.contains("role=\"alert\"") && wrong.contains("&#39;Nam&#39;"))
    }
  }
}
