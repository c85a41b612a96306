package import ExactOnlineRuntime
import Foundation

/// The profiles of a user: a file for each, one for its tokens, and one with the name of the current profile.
///
/// They are in `$XDG_CONFIG_HOME/exact-online`, or `~/.config/exact-online`. Only the user can access the folder (0700)
/// and the files (0600).
package struct ProfileStore: Sendable {
  /// An error with a message for the user.
  package struct Problem: Error, Equatable, CustomStringConvertible {
    package enum Kind: Sendable {
      /// A name that could not be a file's, or that no profile has.
      case name
      /// The profile is there, and is not one.
      case unreadable
      /// The folder or a file cannot be used.
      case inaccessible
    }

    package var kind: Kind
    package var description: String
  }

  /// The name of the profile that is used if none was chosen.
  package static let defaultName = "default"

  package let folder: String

  /// Creates a store.
  ///
  /// - Parameter environment: The environment, whose `XDG_CONFIG_HOME` or `HOME` determines the folder.
  package init(environment: [String: String]) {
    let base = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    folder = (base ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.config") + "/exact-online"
  }

  /// The folder with the call counters that all processes of the user share.
  package var limits: String { "\(folder)/limits" }

  /// The file with the tokens of a profile.
  package func tokenFile(of name: String) -> String { "\(folder)/profiles/\(name).tokens.json" }

  /// The file with the notifications that `webhooks listen` received.
  package func deliveryFile(of name: String) -> String { "\(folder)/profiles/\(name).deliveries.jsonl" }

  /// The file with the address of the `webhooks listen` that was started last; without it, none is known to run.
  package func listenerFile(of name: String) -> String { "\(folder)/profiles/\(name).listener" }

  /// The names of all profiles, sorted.
  package var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/profiles")) ?? []
    return files.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".tokens.json") }.map { String($0.dropLast(5)) }
      .filter(Self.isName).sorted()
  }

  /// The name of the current profile.
  package var current: String {
    guard let data = FileManager.default.contents(atPath: "\(folder)/current") else { return Self.defaultName }
    let name = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return Self.isName(name) ? name : Self.defaultName
  }

  /// Makes a profile the current one.
  package func use(_ name: String) throws {
    guard names.contains(name) else { throw missing(name) }
    try write(Data("\(name)\n".utf8), to: "\(folder)/current")
  }

  /// The profile with a name; nil if there is none.
  package func profile(_ name: String) throws -> ConnectionProfile? {
    try Self.check(name)
    let path = file(of: name)
    guard let data = try contents(of: path) else { return nil }
    let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    if let mode, mode & 0o077 != 0 {
      // Readable by others, for example after a copy: made private again.
      try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
    guard let profile = try? JSONDecoder().decode(ConnectionProfile.self, from: data),
      (try? SiteName.parse(profile.site)) != nil
    else { throw Problem(kind: .unreadable, description: "The file of the profile '\(name)' is broken: '\(path)'.") }
    return profile
  }

  /// The contents of a file of the folder; nil if there is none.
  ///
  /// - Throws: ``Problem`` for one that is there and cannot be read, as after a login with `sudo`.
  private func contents(of path: String) throws -> Data? {
    if let data = FileManager.default.contents(atPath: path) { return data }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    let fault = descriptor < 0 ? errno : EISDIR
    if descriptor >= 0 { close(descriptor) }
    if [ENOENT, ENOTDIR].contains(fault) { return nil }
    throw Problem(
      kind: .inaccessible, description: "Cannot read '\(path)': \(String(cString: strerror(fault))).")
  }

  package func save(_ profile: ConnectionProfile, as name: String) throws {
    try Self.check(name)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try write(try encoder.encode(profile) + Data("\n".utf8), to: file(of: name))
  }

  /// Removes a profile, its tokens and its notifications.
  package func remove(_ name: String) throws {
    guard names.contains(name) else { throw missing(name) }
    let tokens = tokenFile(of: name)
    let deliveries = deliveryFile(of: name)
    for path in [
      tokens, tokens + ".lock", brokenTokenFile(of: name), deliveries, deliveries + ".lock", listenerFile(of: name),
      file(of: name),
    ] where FileManager.default.fileExists(atPath: path) {
      do {
        try FileManager.default.removeItem(atPath: path)
      } catch {
        throw Problem(kind: .inaccessible, description: "Cannot remove '\(path)': \(SystemError.words(of: error)).")
      }
    }
  }

  /// Removes what is in the place of a profile's tokens and is none, which no store does.
  ///
  /// - Parameter keepsCopy: Whether it is kept beside, as ``brokenTokenFile(of:)``.
  package func discardTokens(of name: String, keepsCopy: Bool) async throws {
    do {
      try await LockedFile(path: tokenFile(of: name)).update { bytes in
        if let bytes, keepsCopy { try write(Data(bytes), to: brokenTokenFile(of: name)) }
        return nil
      }
    } catch let error as LockedFileError {
      throw Problem(kind: .inaccessible, description: "The tokens of '\(name)' cannot be removed: \(error)")
    }
  }

  /// The file in which a login keeps what it found in the place of tokens.
  package func brokenTokenFile(of name: String) -> String { "\(tokenFile(of: name)).broken" }

  /// Writes a file of the folder as a whole, readable by its user alone.
  package func write(_ data: Data, to path: String) throws {
    try makeFolders()
    // Of this process: two that write at the same time must not take each other's file away.
    let new = "\(path).\(getpid()).new"
    try? FileManager.default.removeItem(atPath: new)
    guard FileManager.default.createFile(atPath: new, contents: data, attributes: [.posixPermissions: 0o600]),
      rename(new, path) == 0
    else {
      try? FileManager.default.removeItem(atPath: new)
      throw Problem(
        kind: .inaccessible, description: "Cannot write '\(path)'.")
    }
  }

  /// Creates the folders.
  package func makeFolders() throws {
    do {
      for path in [folder, "\(folder)/profiles"] {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw Problem(
        kind: .inaccessible, description: "Cannot make the folder '\(folder)': \(SystemError.words(of: error)).")
    }
  }

  /// Checks the name of a profile.
  ///
  /// - Throws: ``Problem`` for a name that cannot be used for a file.
  package static func check(_ name: String) throws {
    guard isName(name) else {
      throw Problem(
        kind: .name, description: "'\(name)' cannot be a profile's name. Use letters, digits, '-' and '_'.")
    }
  }

  package func missing(_ name: String) -> Problem {
    let names = names
    let known = names.isEmpty ? "There are none yet: log in first." : "There are: \(names.joined(separator: ", "))."
    return Problem(kind: .name, description: "There is no profile '\(name)'. \(known)")
  }

  private func file(of name: String) -> String { "\(folder)/profiles/\(name).json" }

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
