package import ClientRendering
package import Diagnostics
import Foundation
import SwiftNaming

/// The folder of generated files: lists its contents, and carries out a plan.
package struct OutputFolder {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  // MARK: Reading

  /// Everything in the folder by path; empty if there is none. Hidden files and folders are ignored, and links are not
  /// followed.
  package func present() -> Result<[String: ExistingEntry], InputFile.Problem> {
    var entries: [String: ExistingEntry] = [:]
    switch InputFile.kind(path, followingLinks: true) {
    case nil where InputFile.kind(path, followingLinks: false) == nil: return .success([:])
    case .directory: break
    default: return .failure(.init("The output folder is not a folder.", file: path))
    }
    guard realPath != "/" else {
      return .failure(
        .init("The root folder cannot be the output folder.", file: path, advice: "Choose another folder."))
    }
    do {
      try list("", into: &entries)
      return .success(entries)
    } catch let problem as InputFile.Problem {
      return .failure(problem)
    } catch {
      return .failure(.init("The output folder cannot be read: \(InputFile.reason(error)).", file: path))
    }
  }

  private var realPath: String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// One file of the folder; nil if there is none.
  package func present(_ file: String) -> Result<ExistingEntry?, InputFile.Problem> {
    let full = "\(path)/\(file)"
    switch InputFile.kind(full, followingLinks: false) {
    case nil: return .success(nil)
    case .directory: return .success(.directory)
    case .symbolicLink: return .success(.symbolicLink)
    case .other: return .success(.other)
    case .file: return entry(file).map(Optional.some)
    }
  }

  private func list(_ folder: String, into entries: inout [String: ExistingEntry]) throws {
    guard entries.count < Self.limit else {
      throw InputFile.Problem(
        "The output folder has more than \(Self.limit) files and folders.", file: path,
        advice: "Choose a folder that is the client's own.")
    }
    for name in try InputFile.names(in: path + "/" + folder, subject: "The output folder").get()
    where !name.hasPrefix(".") {
      let relative = folder + name
      let full = "\(path)/\(relative)"
      switch InputFile.kind(full, followingLinks: false) {
      case .directory:
        if hasClient(full) {
          entries[relative] = .client
        } else {
          entries[relative] = .directory
          try list(relative + "/", into: &entries)
        }
      case .file: entries[relative] = try entry(relative).get()
      case .symbolicLink: entries[relative] = .symbolicLink
      case .other, nil: entries[relative] = .other
      }
    }
  }

  /// Whether another client has been generated into a folder: those of this run have their lock and list at the top.
  private func hasClient(_ folder: String) -> Bool {
    [NameLock.fileName, SymbolList.fileName].contains { name in
      guard InputFile.kind("\(folder)/\(name)", followingLinks: false) == .file else { return false }
      let read = InputFile.read("\(folder)/\(name)") { OutputPlan.isOurs(path: name, beginning: $0) }
      if case .success(_?) = read { return true }
      return false
    }
  }

  /// Far more than anybody has beside a client. A folder with more is a mistake, `/` for example.
  private static let limit = 20_000

  private func entry(_ relative: String) -> Result<ExistingEntry, InputFile.Problem> {
    if relative == NameLock.fileName {
      return InputFile.read("\(path)/\(relative)").map { NameLock.isLock($0) ? .ours($0) : .foreign }
    }
    return InputFile.read("\(path)/\(relative)") { OutputPlan.isOurs(path: relative, beginning: $0) }
      .map { $0.map(ExistingEntry.ours) ?? .foreign }
  }

  // MARK: Writing

  /// Removes, then writes; each file is replaced as a whole or not at all. Reports failures, and continues with the
  /// rest.
  package func carryOut(_ plan: OutputPlan) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let files = plan.writes.map(\.path) + plan.unchanged + plan.removals
    AtomicFile.removeLeftovers(of: files.map { "\(path)/\($0)" })
    for removal in plan.removals {
      if unlink("\(path)/\(removal)") == 0 {
        removeEmptyFolders(above: removal)
      } else {
        diagnostics.append(failure("remove", removal, InputFile.lastReason))
      }
    }
    for file in plan.writes {
      if let reason = AtomicFile.replace("\(path)/\(file.path)", with: file.bytes) {
        diagnostics.append(failure("write", file.path, reason))
      }
    }
    return diagnostics
  }

  /// Removes the folders that a removal left empty, but not the output folder itself.
  private func removeEmptyFolders(above removal: String) {
    var folder = removal[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard rmdir("\(path)/\(folder)") == 0 else { return }
    }
  }

  private func failure(_ verb: String, _ file: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, rule: "output-failed", "Cannot \(verb) '\(file)': \(reason).", at: SourceLocation(file: path))
  }
}
