package import Diagnostics
import Foundation
import SwiftNaming

/// The changes of a run to the output folder: files to write, files to remove, and files that are up to date.
package struct OutputPlan: Sendable, Equatable {
  /// Files that are missing or differ, sorted by path.
  package private(set) var writes: [OutputFile] = []
  /// Our files that are no longer made, sorted.
  package private(set) var removals: [String] = []
  package private(set) var unchanged: [String] = []
  /// The first line that differs in an existing file, counted from 1.
  private(set) var firstDifferences: [String: Int] = [:]

  /// - Parameters:
  ///   - files: Everything that is made now, in any order.
  ///   - present: Everything in the output folder, by path; folders too.
  ///   - folder: The name of the output folder in diagnostics.
  ///
  /// With an error among the diagnostics, nothing may be written.
  package static func make(
    files: [OutputFile], present: [String: ExistingEntry], folder: String
  ) -> (plan: OutputPlan, diagnostics: [Diagnostic]) {
    var planner = Planner(present: present, folder: folder)
    for file in files.sorted(by: { $0.path < $1.path }) { planner.add(file) }
    planner.removeTheRest()
    return (planner.plan, planner.diagnostics)
  }

  /// Whether a file belongs to the generator, by its beginning. The marker of the files that are not Swift counts for
  /// these alone: a configuration may well begin with a comment of the same words.
  package static func isOurs(path: String, beginning: some Sequence<UInt8>) -> Bool {
    let isText = path == NameLock.fileName || path == SymbolList.fileName
    return beginning.starts(with: (isText ? Generator.textMarker : Generator.marker).utf8)
  }

  /// One line per file that is not up to date: `missing  CRM.swift`.
  package var differences: [String] {
    let lines =
      writes.map { file in
        firstDifferences[file.path].map { (file.path, "differs  \(file.path), from line \($0) on") }
          ?? (file.path, "missing  \(file.path)")
      } + removals.map { ($0, "stale    \($0)") }
    return lines.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private struct Planner {
    let present: [String: ExistingEntry]
    let folder: String
    /// Present paths by their folded form.
    private let folded: [String: [String]]
    var plan = OutputPlan()
    var diagnostics: [Diagnostic] = []
    /// The paths of generated files, and the folders they need, by their case-folded forms.
    private var made: [String: String] = [:]
    private var madeFolders: [String: String] = [:]

    init(present: [String: ExistingEntry], folder: String) {
      self.present = present
      self.folder = folder
      folded = Dictionary(grouping: present.keys.sorted(), by: NameCasing.folded)
    }

    mutating func add(_ file: OutputFile) {
      guard isSafe(file.path), isAlone(file.path) else { return }
      switch present[file.path] {
      case nil:
        if isFree(file.path) { plan.writes.append(file) }
      case .ours(let bytes) where !Self.isSame(bytes, file.bytes):
        plan.writes.append(file)
        plan.firstDifferences[file.path] = OutputPlan.firstDifference(bytes, file.bytes)
      case .ours: plan.unchanged.append(file.path)
      case .foreign:
        // Without the lock names may change, so the advice is not to move it away.
        let advice =
          file.path == NameLock.fileName
          ? "Restore it from version control. If it is something else, choose another output folder."
          : "Move it away, or choose another output folder."
        refuse(file.path, "foreign-file", "exists, but was not written by the generator", advice: advice)
      case .directory, .client: refuse(file.path, "foreign-file", "is a folder", advice: "Move it away.")
      case .symbolicLink: refuseLink(file.path)
      case .other: refuse(file.path, "foreign-file", "is not a file", advice: "Move it away.")
      }
    }

    /// Compares blocks of memory: one by one takes several times as long, and most files are the same.
    private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
      guard left.count == right.count else { return false }
      return left.withUnsafeBytes { left in
        right.withUnsafeBytes { right in
          guard let first = left.baseAddress, let second = right.baseAddress else { return true }
          return memcmp(first, second, left.count) == 0
        }
      }
    }

    mutating func removeTheRest() {
      let keep = Set(made.values)
      for (path, entry) in present {
        if case .ours = entry, !keep.contains(path) { plan.removals.append(path) }
      }
      plan.removals.sort()
    }

    private mutating func isSafe(_ path: String) -> Bool {
      guard let reason = OutputPath.refusal(of: path) else { return true }
      refuse(path, "unsafe-path", "cannot be written: \(reason)", advice: "Choose another Swift name in 'names'.")
      return false
    }

    /// Whether no other path that is made is the same to a file system that ignores case.
    private mutating func isAlone(_ path: String) -> Bool {
      let advice = "Choose another Swift name for one of them in 'names'."
      if let other = made.updateValue(path, forKey: NameCasing.folded(path)) {
        refuse(path, "path-clash", "and '\(other.clipped)' are the same file if case is ignored", advice: advice)
        return false
      }
      for parent in OutputPlan.parents(of: path) {
        if let other = made[NameCasing.folded(parent)] {
          refuse(path, "path-clash", "needs a folder where the file '\(other.clipped)' is made", advice: advice)
          return false
        }
        let other = madeFolders.updateValue(parent, forKey: NameCasing.folded(parent))
        if let other, other != parent {
          let message = "needs the folder '\(parent.clipped)', and another file '\(other.clipped)'"
          refuse(path, "path-clash", "\(message): the same folder if case is ignored", advice: advice)
          return false
        }
      }
      if let other = madeFolders[NameCasing.folded(path)] {
        refuse(path, "path-clash", "is written where the folder '\(other.clipped)' is needed", advice: advice)
        return false
      }
      return true
    }

    /// Whether no file of someone else is in the place of the file or its folders.
    private mutating func isFree(_ path: String) -> Bool {
      for other in folded[NameCasing.folded(path)] ?? [] where other != path {
        if case .ours = present[other] { continue }
        refuse(
          path, "foreign-file", "is the same file as '\(other.clipped)' if case is ignored", advice: "Move it away.")
        return false
      }
      for parent in OutputPlan.parents(of: path) {
        switch present[parent] {
        case nil, .directory, .ours: continue
        case .client:
          refuse(
            parent, "foreign-file", "has a client of its own", advice: "Choose another output folder for one of them.")
        case .symbolicLink: refuseLink(parent)
        case .foreign, .other:
          refuse(parent, "foreign-file", "must be a folder, but is not", advice: "Move it away.")
        }
        return false
      }
      return true
    }

    private mutating func refuseLink(_ path: String) {
      refuse(
        path, "symbolic-link", "is a symbolic link, through which nothing is written",
        advice: "Remove it, or choose another output folder.")
    }

    private mutating func refuse(_ path: String, _ rule: String, _ problem: String, advice: String) {
      let message = "'\(path.clipped)' \(problem)."
      diagnostics.append(
        Diagnostic(.error, rule: rule, message, at: SourceLocation(file: folder), advice: advice))
    }
  }

  /// `a/b/c` → `a`, `a/b`.
  private static func parents(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  private static func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var line = 1
    for (one, other) in zip(left, right) {
      if one != other { return line }
      if one == UInt8(ascii: "\n") { line += 1 }
    }
    return line
  }
}
