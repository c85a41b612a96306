import ExactOnlineSandbox
import Foundation
import Testing

/// Files.
@Suite struct AttachmentTests {
  @Test func attachment_isDownloadedWithAToken() async throws {
    try await ExactService.run { sandbox, client in
      let body =
        "{\"Attachment\":\"\(Data("%PDF-1.4".utf8).base64EncodedString())\",\"FileName\":\"ein Brief.pdf\","
        + "\"Document\":\"11111111-2222-3333-4444-555555555555\"}"
      let created = try await client.send("POST", "/documents/DocumentAttachments", body: body)
      #expect(created.status == 201)
      let row = try await client.send("GET", try #require(created.headers["location"])).content
      #expect(row["FileSize"] as? Int == 8)
      let address = try #require(row["Url"] as? String)
      #expect(address.hasPrefix("\(sandbox.url)/docs/SysAttachment.aspx?ID="))
      #expect(address.hasSuffix("&_Division_=123456"))
      let file = try await client.send("GET", address + "&Download=1")
      #expect(file.status == 200)
      #expect(file.text == "%PDF-1.4")
      #expect(file.headers["content-type"] == "application/pdf")
      #expect(file.headers["content-disposition"] == "attachment; filename*=UTF-8''ein%20Brief.pdf")
      let stranger = try await client.send("GET", address, headers: ["Authorization": ""])
      #expect(stranger.status == 200)
      #expect(stranger.headers["content-type"]?.hasPrefix("text/html") == true)
      // The feed has the address and never the bytes.
      let feed = try await sandbox.rows("sync/Documents/DocumentAttachments")
      #expect(feed.first?["Url"] == .string(address))
      #expect(feed.first?["Attachment"] == .null)
      sandbox.setBehaviour(.attachments, isOn: false)
      #expect(try await client.send("GET", address).status == 404)
    }
  }
}
