import Foundation
import SandboxStore

/// The rows of the seed `demo` in a file, for later starts on the same day: creating them takes seconds, reading them
/// hundredths of a second.
///
/// The name of the file depends on everything that determines the rows, including the program. A file that cannot be
/// read or written costs time and nothing else.
struct SeedSnapshot {
  /// Files that stay in the folder, the latest ones, for each division of a sandbox.
  private static let maximumFiles = 4
  /// The maximum scale to store: a file has some 14 MB per unit.
  private static let maximumScale = 10

  private let folder: URL
  private let file: URL
  private let keptFiles: Int

  /// - Parameters:
  ///   - instant: the wall clock that the rows are written at, in ticks.
  ///   - documents: a fingerprint of the metadata and the annotations.
  /// - Returns: nil where no folder is named, or the rows are too many to be kept.
  init?(_ configuration: SandboxConfiguration, _ division: Int, instant: Int64, documents: Fingerprint) {
    guard let path = configuration.seedCache, configuration.scale <= Self.maximumScale else { return nil }
    var print = documents
    print.add(Self.program)
    for number in [Int64(division), Int64(configuration.scale), instant] { print.add(String(number)) }
    for name in configuration.behaviours.map(\.rawValue).sorted() { print.add(name) }
    folder = URL(fileURLWithPath: path, isDirectory: true)
    file = folder.appendingPathComponent("demo-\(print.text).sqlite")
    keptFiles = Self.maximumFiles * (1 + configuration.furtherDivisions.count)
  }

  /// Identifies the running program: another version may create other rows.
  private static let program: String = {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let (size, date) = (attributes?[.size] as? Int ?? 0, attributes?[.modificationDate] as? Date)
    return "\(path) \(size) \(date?.timeIntervalSince1970 ?? 0)"
  }()

  /// Returns whether the store now has the rows of the file.
  func load(into store: SandboxStore) -> Bool {
    guard FileManager.default.fileExists(atPath: file.path) else { return false }
    do {
      try store.load(from: file.path)
      return true
    } catch {
      try? FileManager.default.removeItem(at: file)
      return false
    }
  }

  /// Stores the rows of a store's seed, completely or not at all.
  ///
  /// - Parameter version: The version of the seed; nothing is stored if it has changed in the meantime.
  func save(_ version: Int, of store: SandboxStore) {
    let files = FileManager.default
    let part = folder.appendingPathComponent("\(UUID().uuidString).part")
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: true)
      try store.saveSeed(version, to: part.path)
      guard rename(part.path, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
      removeOld()
    } catch {
      try? files.removeItem(at: part)
    }
  }

  private func removeOld() {
    let keys: Set<URLResourceKey> = [.contentModificationDateKey]
    let found = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: Array(keys))
    let dated = (found ?? []).filter { ["sqlite", "part"].contains($0.pathExtension) }.map { url in
      (url, (try? url.resourceValues(forKeys: keys))?.contentModificationDate ?? .distantPast)
    }
    for (url, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(keptFiles) {
      try? FileManager.default.removeItem(at: url)
    }
  }
}
