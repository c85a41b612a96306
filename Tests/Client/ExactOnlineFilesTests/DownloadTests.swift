import ExactOnlineFiles
import ExactOnlineRuntime
import Foundation
import LoopbackServer
import TestSupport
import Testing

@Suite("Downloads", .timeLimit(.minutes(2)))
struct DownloadTests {
  private static let pdfType = [("Content-Type", "application/pdf")]

  @Test func toPath_hasTheFile_andNothingElseIsThere() async throws {
    try await FileConnection.run { _ in
      Response(200, headers: Self.pdfType, body: pdf())
    } _: { connection in
      try Data("old".utf8).write(to: URL(fileURLWithPath: connection.path))
      try await connection.division.download(connection.attachment(size: 1000), to: connection.path)
      #expect(connection.bytes() == pdf())
      #expect(connection.names == ["a.pdf"])
      let request = try #require(connection.server.requests.first)
      #expect(request.target == "/docs/SysAttachment.aspx?ID=42&_Division_=7&Download=1")
      #expect(request["Authorization"] == "Bearer \(FileConnection.token)")
      #expect(request["Accept"] == "*/*")
      #expect(connection.server.requests.count == 1)
    }
  }

  @Test func toMemory_isBounded() async throws {
    try await FileConnection.run { request in
      request.target.contains("ID=1") ? .streamed { $0 < 4 ? pdf() : nil } : Response(200, body: pdf())
    } _: { connection in
      #expect(try await connection.division.download(connection.attachment(), limit: 1000) == pdf())
      let announced = try await #require(throws: ODataError.self) {
        try await connection.division.download(connection.attachment(), limit: 999)
      }
      #expect(announced.kind == .unexpectedBody)
      let chunked = try await #require(throws: ODataError.self) {
        try await connection.division.download(
          RemoteFile(link: "/docs/SysAttachment.aspx?ID=1"), limit: 2000)
      }
      #expect(chunked.detail == "the file is larger than 2000 bytes")
    }
  }

  @Test func progress_countsToTheEnd() async throws {
    try await FileConnection.run { _ in
      .streamed(headers: [("Content-Length", "3000")]) { $0 < 3 ? pdf() : nil }
    } _: { connection in
      let seen = Collected<TransferProgress>()
      try await connection.division.download(connection.attachment(), to: connection.path) { seen.append($0) }
      #expect(seen.values.last?.description == "3000 of 3000 bytes")
      #expect(seen.values.last?.fraction == 1)
      #expect(seen.values.map(\.bytes) == seen.values.map(\.bytes).sorted())
    }
  }

  @Test func nameWithASemicolon_isWhole() async throws {
    try await FileConnection.run { _ in
      Response(
        200, headers: Self.pdfType + [("Content-Disposition", "attachment; filename=\"a;b.pdf\"; x=1")], body: pdf())
    } _: { connection in
      let download = try await connection.division.open(RemoteFile(link: "/docs/SysAttachment.aspx?ID=1"))
      #expect(download.name == "a;b.pdf")
    }
  }

  @Test func open_givesTheBytesAsTheyCome() async throws {
    let headers = Self.pdfType + [("Content-Disposition", "attachment; filename*=UTF-8''ein%20Brief.pdf")]
    try await FileConnection.run { _ in
      Response(200, headers: headers, body: pdf())
    } _: { connection in
      let download = try await connection.division.open(RemoteFile(link: "/docs/SysAttachment.aspx?ID=1"))
      #expect(download.name == "ein Brief.pdf")
      #expect(download.contentType == "application/pdf")
      #expect(download.size == 1000)
      var bytes: [UInt8] = []
      for try await chunk in download { bytes += chunk }
      #expect(bytes == pdf())
      await #expect(throws: TransportError.self) { for try await _ in download {} }
    }
  }

  @Test func page_thatIsTheFile_isTaken() async throws {
    try await FileConnection.run { _ in
      Response(200, headers: [("Content-Type", "text/html")], text: "<html><body>Offer</body></html>")
    } _: { connection in
      let page = try await connection.division.download(connection.attachment(name: "offer.HTML"))
      #expect(String(decoding: page, as: UTF8.self) == "<html><body>Offer</body></html>")
    }
  }

  @Test func picture_isAnImage() async throws {
    try await FileConnection.run { request in
      Response(200, headers: [("Content-Type", request.path == "/docs/a" ? "image/png" : "text/plain")], body: [1, 2])
    } _: { connection in
      let good = try #require(RemoteFile(picture: "/docs/a"))
      #expect(try await connection.division.download(good) == [1, 2])
      let bad = try #require(RemoteFile(picture: "/docs/b"))
      let error = try await #require(throws: ODataError.self) { try await connection.division.download(bad) }
      #expect(error.detail == "the response says that it is 'text/plain', but 'image/' was requested")
      #expect(RemoteFile(picture: nil) == nil)
      #expect(RemoteFile(picture: "") == nil)
    }
  }

  @Test func intoFolder_takesNoOtherFilesPlace() async throws {
    try await FileConnection.run {
      Response(200, body: Array($0.target.suffix(12).utf8))
    } _: { connection in
      for _ in 0..<3 { try await connection.division.download(connection.attachment(), into: connection.folder) }
      #expect(connection.names == ["a-2.pdf", "a-3.pdf", "a.pdf"])
      let path = try await connection.division.download(connection.attachment(name: nil), into: connection.folder + "/")
      #expect(path == connection.folder + "/file")
    }
  }

  @Test(arguments: [
    ("../../evil.pdf", "evil.pdf"), ("/etc/passwd", "passwd"), ("..\\..\\evil.pdf", "evil.pdf"), ("..", "file"),
    ("", "file"), ("files/", "files"), (".bashrc", "bashrc"), ("a\u{0}b\n.pdf", "ab.pdf"),
    ("a\u{202E}fdp.exe", "afdp.exe"),
    ("C:evil?.pdf", "Cevil.pdf"), ("  spaced.pdf  ", "spaced.pdf"), ("été 2026.pdf", "été 2026.pdf"),
    ("\(String(repeating: "é", count: 300)).pdf", "\(String(repeating: "é", count: 98)).pdf"),
    // A slash, or a dot, and a mark that combines with it are one character to Swift.
    ("/\u{200D}../\u{200D}evil.pdf", "evil.pdf"), ("a/\u{200D}../\u{200D}../\u{200D}evil.pdf", "evil.pdf"),
    ("..\\\u{200D}..\\\u{200D}evil.pdf", "evil.pdf"), ("a/\u{301}evil.pdf", "\u{301}evil.pdf"),
    (".\u{301}bashrc", "\u{301}bashrc"), (".\u{FE0F}.\u{200D}/evil.pdf", "evil.pdf"),
  ])
  func intoFolder_staysInTheFolder(name: String, expected: String) async throws {
    try await FileConnection.run { _ in
      Response(200, body: pdf())
    } _: { connection in
      let path = try await connection.division.download(connection.attachment(name: name), into: connection.folder)
      #expect(path == "\(connection.folder)/\(expected)")
      #expect(connection.names == [expected])
      #expect(connection.outside.names == ["files"])
    }
  }

  @Test func folderThatIsNotThere_isAnError_andNothingIsLeft() async throws {
    try await FileConnection.run { _ in
      Response(200, body: pdf())
    } _: { connection in
      let missing = await #expect(throws: LocalFileError.self) {
        try await connection.division.download(connection.attachment(), to: connection.folder + "/none/a.pdf")
      }
      #expect(missing?.reason == "No such file or directory")
      await #expect(throws: LocalFileError.self) {
        try await connection.division.download(connection.attachment(), to: connection.folder + "/")
      }
      // A folder is not replaced.
      await #expect(throws: LocalFileError.self) {
        try await connection.division.download(connection.attachment(), to: connection.folder)
      }
      #expect(connection.names.isEmpty)
      #expect(connection.outside.names == ["files"])
    }
  }

  @Test func cancelled_leavesNothing() async throws {
    try await FileConnection.run { _ in
      .streamed(headers: [("Content-Length", "100000000")]) { index in
        if index > 0 { try await Task.sleep(for: .seconds(3600)) }
        return pdf()
      }
    } _: { connection in
      let (seen, continuation) = AsyncStream<TransferProgress>.makeStream()
      let task = Task { [division = connection.division, path = connection.path, file = connection.attachment()] in
        try await division.download(file, to: path) { continuation.yield($0) }
      }
      for await _ in seen { break }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(connection.names.isEmpty)
    }
  }
}
