package import ClientBlueprint
package import ClientRendering
import SwiftNaming

/// Where the files of a run go, and which of them.
package enum Destination: Sendable, Equatable {
  /// All of them, to a folder of their own.
  case folder(String)
  /// The lock alone, to the folder of the configuration: the build plugin makes the rest.
  case lock(String)
  /// The Swift files, in a fixed number of files of `folder`; the lock is read in another folder and stays as it is.
  case bundle(SourceBundle, folder: String, lock: String)

  /// Where a configuration says.
  package init(_ configuration: Configuration) {
    self = configuration.generatesOnBuild ? .lock(configuration.output) : .folder(configuration.output)
  }

  /// The parts of a bundle are to be of one size, so what goes into them is small.
  package var fileUnit: Renderer.FileUnit {
    switch self {
    case .folder, .lock: .service
    case .bundle: .declaration
    }
  }

  /// What is there before a run.
  package struct Present {
    package var entries: [String: ExistingEntry]
    package var lock: ExistingEntry?
  }

  package var folder: String {
    switch self {
    case .folder(let folder), .lock(let folder), .bundle(_, let folder, _): folder
    }
  }

  package func present() -> Result<Present, InputFile.Problem> {
    switch self {
    case .folder(let folder):
      OutputFolder(path: folder).present().map { Present(entries: $0, lock: $0[NameLock.fileName]) }
    case .lock(let folder):
      // Nothing else in that folder is looked at: it has the user's own files.
      Self.lock(in: folder).map { lock in
        Present(entries: lock.map { [NameLock.fileName: $0] } ?? [:], lock: lock)
      }
    case .bundle(_, let folder, let lockFolder):
      Self.lock(in: lockFolder).flatMap { lock in
        OutputFolder(path: folder).present().map { Present(entries: $0, lock: lock) }
      }
    }
  }

  /// Of all files of a client, those that go there.
  package func files(_ files: [OutputFile]) -> [OutputFile] {
    switch self {
    case .folder: files
    case .lock: files.filter { $0.path == NameLock.fileName }
    case .bundle(let bundle, _, _): bundle.files(of: files)
    }
  }

  private static func lock(in folder: String) -> Result<ExistingEntry?, InputFile.Problem> {
    OutputFolder(path: folder).present(NameLock.fileName)
  }
}
