import Foundation
import PackagePlugin

/// The names and places that both plugins use. Plugins cannot import a library: each has this file as a link.
enum GeneratorPackage {
  static let tool = "exact-online-generator"
  static let configuration = "exact-online-generator.yaml"

  /// `Metadata/` of the package that brings the generator: of this package, or of one that it depends on.
  static func metadata(from package: Package) -> URL? {
    var visited: Set<Package.ID> = []
    var waiting = [package]
    while let package = waiting.popLast() {
      guard visited.insert(package.id).inserted else { continue }
      if package.targets.contains(where: { $0.name == tool }) {
        return package.directoryURL.appending(path: "Metadata", directoryHint: .isDirectory)
      }
      waiting += package.dependencies.map(\.package)
    }
    return nil
  }
}
