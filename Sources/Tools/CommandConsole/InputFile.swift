import CommandRunning
package import ExactOnlineRuntime
import Foundation

/// A file that a command reads as a whole; `-` is standard input.
package struct InputFile {
  /// As it is named in messages, at the beginning of a sentence: `'rows.json'`, `Standard input`.
  package let place: String
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - path: The path, or `-`.
  ///   - contents: What is in it, for messages: `the client secret`.
  /// - Throws: ``CommandFailure`` if it cannot be read.
  package init(_ path: String, _ contents: String? = nil) throws {
    place = path == "-" ? "Standard input" : "The file '\(Settings.shown(path))'"
    let subject = "\(place)\(contents.map { ", with \($0)," } ?? "")"
    bytes = try Prompt.interruptibly { try Self.contents(path, subject) }
  }

  /// Not by `FileManager`, which reads no pipe: `--input <(jq …)` is one, and so is /dev/stdin.
  private static func contents(_ path: String, _ subject: String) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(subject, errno) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(descriptor, &part, part.count)
      let fault = errno
      if count == 0 { return bytes }
      guard count > 0 else {
        if fault == EINTR { continue }
        throw unreadable(subject, fault)
      }
      bytes += part[..<count]
      guard bytes.count <= limit else {
        throw CommandFailure.wrongInput(
          "\(subject) has more than \(limit >> 20) MiB: the service takes files of 38 MB.")
      }
    }
  }

  /// More than the largest file in Base64, in bytes: devices never end.
  private static let limit = 64 << 20

  private static func unreadable(_ subject: String, _ fault: Int32) -> CommandFailure {
    .wrongInput("\(subject) cannot be read: \(String(cString: strerror(fault))).")
  }

  /// The contents as text.
  ///
  /// - Throws: ``CommandFailure`` with the line that is not UTF-8: it is not to be sent with other letters.
  package func text() throws -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw CommandFailure.wrongInput(
      "\(place) is not UTF-8, in line \(Self.wrongLine(bytes)).", advice: "Convert it: iconv -t UTF-8")
  }

  /// The contents as JSON.
  ///
  /// - Throws: ``CommandFailure`` with the place of the fault, and without what stands there: it may be a secret.
  package func json() throws -> JSONValue {
    _ = try text()
    do {
      return try JSONValue(parsing: bytes)
    } catch {
      throw CommandFailure.wrongInput("\(place) is not JSON: \(error.words(in: bytes)).")
    }
  }

  /// The first line that is not UTF-8, counted from 1. No line feed is within a character.
  private static func wrongLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}
