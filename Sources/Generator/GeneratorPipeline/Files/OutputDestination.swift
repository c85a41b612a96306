package import ClientBlueprint
package import ClientRendering
import SwiftNaming

/// The destination of a run's files, and the choice of them.
package enum OutputDestination: Sendable, Equatable {
  /// All of them, to their own folder.
  case folder(String)
  /// Only the lock, to the folder of the configuration: the build plugin generates the rest.
  case lock(String)
  /// The Swift files, in a fixed number of files of `folder`; the lock is read from another folder and is not changed.
  case bundle(SourceBundle, folder: String, lock: String)

  /// The destination that a configuration asks for.
  package init(_ configuration: Configuration) {
    self = configuration.generatesOnBuild ? .lock(configuration.output) : .folder(configuration.output)
  }

  /// The parts of a bundle should be of similar size, so the files that go into them are small.
  var fileUnit: Renderer.FileUnit {
    switch self {
    case .folder, .lock: .service
    case .bundle: .declaration
    }
  }

  /// The folder that is written to.
  package var folder: String {
    switch self {
    case .folder(let folder), .lock(let folder), .bundle(_, let folder, _): folder
    }
  }

  /// The folder that has `names.lock`.
  var lockFolder: String {
    switch self {
    case .folder(let folder), .lock(let folder): folder
    case .bundle(_, _, let lock): lock
    }
  }

  /// The files of a client that go there.
  package func files(_ files: [OutputFile]) -> [OutputFile] {
    switch self {
    case .folder: files
    case .lock: files.filter { $0.path == NameLock.fileName }
    case .bundle(let bundle, _, _): bundle.files(of: files)
    }
  }
}
