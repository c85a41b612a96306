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
    let data: Data?
    if path == "-" {
      do { data = try FileHandle.standardInput.readToEnd() ?? Data() } catch { data = nil }
    } else {
      data = FileManager.default.contents(atPath: path)
    }
    guard let data else {
      throw CommandFailure.wrongInput("\(place)\(contents.map { ", with \($0)," } ?? "") cannot be read.")
    }
    bytes = Array(data)
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
