import Foundation
import PackagePlugin

/// The configurations of a package, by their paths below its folder.
struct Configurations {
  private let folder: URL
  private let targets: [any Target]

  init(_ package: Package) {
    folder = package.directoryURL
    targets = package.targets
  }

  /// The configurations that the command line asks for, or all.
  func chosen(_ options: Options) throws -> [String] {
    if options.targets.isEmpty, options.configurations.isEmpty { return try all() }
    return try options.configurations + options.targets.map(configuration)
  }

  private func all() throws -> [String] {
    var found: [String] = []
    for folder in [folder] + targets.map(\.directoryURL).sorted(by: { $0.path < $1.path }) {
      guard let path = path(in: folder), !found.contains(path) else { continue }
      found.append(path)
    }
    if found.isEmpty {
      throw SetupError(
        "The package has no \(GeneratorPackage.configuration), neither in its own folder nor in that of a target.")
    }
    return found
  }

  private func configuration(ofTarget name: String) throws -> String {
    guard let target = targets.first(where: { $0.name == name }) else {
      let names = targets.map(\.name).sorted().joined(separator: ", ")
      throw SetupError("The package has no target '\(name)'. Its targets are \(names).")
    }
    guard let path = path(in: target.directoryURL) else {
      throw SetupError("Target '\(name)' has no \(GeneratorPackage.configuration) in its folder.")
    }
    return path
  }

  private func path(in directory: URL) -> String? {
    let file = directory.appending(path: GeneratorPackage.configuration)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let path = file.standardizedFileURL.path
    let root = folder.standardizedFileURL.path
    return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }
}
