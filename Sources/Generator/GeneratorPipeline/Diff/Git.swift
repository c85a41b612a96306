import Diagnostics
import Foundation

/// Reads a git repository by way of the `git` program, without a shell, and changes nothing in it.
struct Git {
  struct Problem: Error {
    var rule: String
    var message: String
    var advice: String?
  }

  /// A file of a revision.
  struct File {
    /// Relative to the folder that was asked for.
    var path: String
    var bytes: [UInt8]
  }

  private let program: URL
  /// The folder in which git is run.
  private let folder: String

  init(in folder: String) throws(Problem) {
    guard let program = Self.find() else {
      throw Problem(
        rule: "no-git", message: "A revision cannot be read: there is no program 'git'.",
        advice: "Install git, or pass two folders.")
    }
    self.program = program
    self.folder = folder
  }

  /// The path of the repository's top folder.
  func topFolder() throws(Problem) -> String {
    let (status, output, errors) = try run(["rev-parse", "--show-toplevel"])
    guard status == 0, let path = Self.line(output) else {
      throw Problem(
        rule: "no-repository", message: "Revisions cannot be read here: \(Self.reason(errors)).",
        advice: "Run in a git repository, or pass two folders.")
    }
    return path
  }

  /// Every file below a folder of a revision.
  ///
  /// - Parameter path: Relative to the repository's top folder or, if it begins with `./` or `../`, to the working
  ///   folder.
  func files(of revision: String, below path: String) throws(Problem) -> [File] {
    guard let commit = try verify("\(revision)^{commit}") else {
      throw Problem(
        rule: "unknown-revision", message: "There is neither a folder nor a revision '\(revision.clipped)'.",
        advice: "A clone without the whole history needs 'git fetch' first.")
    }
    guard let tree = try verify("\(commit):\(path)") else {
      throw Problem(
        rule: "not-in-revision", message: "The revision '\(revision.clipped)' has no folder '\(path.clipped)'.",
        advice: "Use another one: '\(revision.clipped):<folder>'.")
    }
    let (status, listing, errors) = try run(["ls-tree", "-r", "-z", "--full-tree", tree])
    guard status == 0 else {
      throw Problem(
        rule: "not-in-revision",
        message: "'\(path.clipped)' of the revision '\(revision.clipped)' is not a folder: \(Self.reason(errors)).")
    }
    return try contents(of: Self.entries(listing), revision: revision)
  }

  /// The object's name; nil if there is none.
  private func verify(_ object: String) throws(Problem) -> String? {
    let (status, output, _) = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", object])
    return status == 0 ? Self.line(output) : nil
  }

  // MARK: Trees and contents

  /// `<mode> blob <object>\t<path>\0` for each. Links and submodules are left out: their targets are elsewhere.
  private static func entries(_ listing: Data) -> [(object: String, path: String)] {
    listing.split(separator: 0).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[0].hasPrefix("100"), words[1] == "blob" else { return nil }
      return (String(words[2]), String(decoding: line[(tab + 1)...], as: UTF8.self))
    }
  }

  /// `<object> blob <size>\n<bytes>\n` for each.
  private func contents(of entries: [(object: String, path: String)], revision: String) throws(Problem) -> [File] {
    if entries.isEmpty { return [] }
    let names = entries.map { $0.object + "\n" }.joined()
    let (status, output, errors) = try run(["cat-file", "--batch"], input: names)
    let broken = Problem(
      rule: "unreadable-revision",
      message: "The files of the revision '\(revision.clipped)' cannot be read: \(Self.reason(errors)).")
    guard status == 0 else { throw broken }
    var files: [File] = []
    var rest = output[...]
    for entry in entries {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }),
        size >= 0, rest.endIndex - end > size + 1
      else { throw broken }
      files.append(File(path: entry.path, bytes: [UInt8](rest[(end + 1)..<(end + 1 + size)])))
      rest = rest[(end + 2 + size)...]
    }
    return files
  }

  // MARK: The program

  private static func find() -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { "\($0)/git" }.first(where: FileManager.default.isExecutableFile)
      .map { URL(fileURLWithPath: $0) }
  }

  private func run(
    _ arguments: [String], input: String? = nil
  ) throws(Problem) -> (status: Int32, output: Data, errors: Data) {
    let process = Process()
    process.executableURL = program
    process.arguments = ["-C", folder] + arguments
    // In English, without questions to a user, and without refreshing anything on disk.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"]
    ) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    do {
      // A file, not a pipe: git answers before it has read everything, and two full pipes would wait for each other.
      let questions = try input.map(Self.temporaryFile)
      if let questions { process.standardInput = questions }
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      let words = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, data, words)
    } catch {
      throw Problem(rule: "no-git", message: "'git' cannot be run: \(InputFile.reason(error)).")
    }
  }

  /// The file has already been unlinked, so that nothing remains.
  private static func temporaryFile(_ text: String) throws -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("generator-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forReadingFrom: url)
  }

  private static func line(_ data: Data) -> String? {
    let line = String(decoding: data.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return line.isEmpty ? nil : line
  }

  /// The first line of git's error output, as a part of a sentence.
  private static func reason(_ errors: Data) -> String {
    var line = Self.line(errors) ?? "git gives no reason"
    for prefix in ["fatal: ", "error: "] where line.hasPrefix(prefix) { line.removeFirst(prefix.count) }
    return line.hasSuffix(".") ? String(line.dropLast()) : line
  }
}
