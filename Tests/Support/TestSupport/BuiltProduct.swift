package import Foundation

/// The executables of this package, which the package manager builds beside the tests.
package enum BuiltProduct {
  /// The file of an executable; where there is none, the name alone.
  package static func url(_ name: String) -> URL {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = Bundle.main.bundleURL.resolvingSymlinksInPath()
    var candidates = [tests.deletingLastPathComponent(), folder]
    candidates += Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }
      .map { $0.bundleURL.deletingLastPathComponent() }
    // On Apple platforms the tests are a bundle, some levels deeper.
    for _ in 0..<4 {
      folder.deleteLastPathComponent()
      candidates.append(folder)
    }
    let files = candidates.map { $0.appendingPathComponent(name) }
    return files.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? URL(fileURLWithPath: name)
  }
}
