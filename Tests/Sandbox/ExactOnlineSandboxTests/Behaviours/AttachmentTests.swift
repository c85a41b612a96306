import ExactOnlineSandbox
import Foundation
import SandboxFixtures
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
      let head = try await client.send("HEAD", address + "&Download=1")
      #expect(head.status == 200 && head.headers["content-length"] == "8" && head.text.isEmpty)
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

  @Test func picture_isDownloadedWithAToken() async throws {
    try await ExactService.run { sandbox, client in
      let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 1]
      let created = try await client.send(
        "POST", "/documents/Items", body: "{\"Picture\":\"\(Data(png).base64EncodedString())\"}")
      let row = try await client.send("GET", try #require(created.headers["location"])).content
      let address = try #require(row["PictureUrl"] as? String)
      let id = try #require(row["ID"] as? String)
      let rest = "&NoCache=1&OptimizeForWeb=1&_Division_=123456"
      #expect(address == "\(sandbox.url)/docs/SysImage.aspx?Table=Items&ID=\(id)&ThumbSize=500\(rest)")
      let picture = try await client.send("GET", address)
      #expect(picture.status == 200)
      #expect(picture.headers["content-type"] == "image/png")
      let thumbnail = try #require(row["PictureThumbnailUrl"] as? String)
      #expect(thumbnail.contains("ThumbSize=100"))
      #expect(try await client.send("GET", thumbnail).headers["content-type"] == "image/png")
      let stranger = try await client.send("GET", address, headers: ["Authorization": ""])
      #expect(stranger.status == 200)
      #expect(stranger.headers["content-type"]?.hasPrefix("text/html") == true)
      // A row without a picture has no address.
      let bare = try await client.send("POST", "/documents/Items", body: "{}")
      let location = try #require(bare.headers["location"])
      #expect(try await client.send("GET", location).content["PictureUrl"] is NSNull)
      sandbox.setBehaviour(.pictures, isOn: false)
      #expect(try await client.send("GET", address).status == 404)
    }
  }

  @Test func fileThatIsTooLarge_isRefused() async throws {
    try await ExactService.run({ $0.maximumFileSize = 3 }) { sandbox, client in
      func body(_ bytes: [UInt8]) -> String {
        "{\"Attachment\":\"\(Data(bytes).base64EncodedString())\",\"FileName\":\"a.txt\","
          + "\"Document\":\"11111111-2222-3333-4444-555555555555\"}"
      }
      #expect(try await client.send("POST", "/documents/DocumentAttachments", body: body([1, 2, 3])).status == 201)
      let refused = try await client.send("POST", "/documents/DocumentAttachments", body: body([1, 2, 3, 4]))
      #expect(refused.status == 413)
      #expect(try await sandbox.rows("documents/DocumentAttachments").count == 1)
      sandbox.setBehaviour(.fileSizes, isOn: false)
      #expect(try await client.send("POST", "/documents/DocumentAttachments", body: body([1, 2, 3, 4])).status == 201)
    }
  }
}
