import TestSupport
import Foundation

/// The targets of Package.swift, as SwiftPM understands it.
struct Manifest: Decodable {
  struct Target: Decodable {
    var name: String
    /// `regular`, `executable`, `system`, `plugin`, `test`.
    var type: String
    /// Below the package's folder; nil for one that is where SwiftPM looks for it.
    var path: String?
    private var dependencies: [Dependency]

    /// The other targets of the package that it declares to use.
    var ownDependencies: Set<String> { Set(dependencies.compactMap(\.target)) }

    /// The folder of a module's group: `Client`; of one outside of Sources/, its own.
    var group: String {
      let parts = (path ?? "").split(separator: "/").map(String.init)
      return parts.first == "Sources" && parts.count > 1 ? parts[1] : parts.first ?? ""
    }

    /// Whether it is a module of the product: not a plugin, a test or support for tests.
    var isModule: Bool { !["plugin", "test"].contains(type) && path?.hasPrefix("Tests/") == false }
  }

  /// `{"byName": ["ODataRuntime", null]}` or `{"target": ["GeneratorCommands", {…}]}`; products are of other packages.
  struct Dependency: Decodable {
    var target: String?

    private enum Key: String, CodingKey { case byName, target }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      guard let key = container.allKeys.first else { return }
      var values = try container.nestedUnkeyedContainer(forKey: key)
      target = try values.decode(String.self)
    }
  }

  var targets: [Target]

  /// Asks SwiftPM. In a scratch folder of its own: the run that these tests are part of holds the usual one.
  static func read() async throws -> Self {
    let folder = try TemporaryFolder()
    let outcome = try await Subprocess.run(
      "swift", ["package", "--package-path", Repository.root.path, "--scratch-path", folder.path, "dump-package"])
    guard outcome.status == 0 else {
      throw Failure(description: "'swift package dump-package' ended with \(outcome.status): \(outcome.errors)")
    }
    return try JSONDecoder().decode(Self.self, from: Data(outcome.output.utf8))
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }
}
