import Foundation
import PackagePlugin

/// The one command that a target needs.
struct Generation {
  /// More than the cores of most machines, and each part still has enough in it to be worth a file. A constant: outputs
  /// have to be known before anything is read.
  static let partCount = 16

  let target: String
  let module: String
  let folder: URL
  let resources: Set<URL>
  /// The folder of the packaged documents, if there is one.
  let packagedMetadata: URL?
  let workFolder: URL
  let tool: URL

  func command() throws -> Command {
    let own = InputFiles(in: folder, except: resources)
    let configuration = try configuration(among: own.configurations)
    var inputs = own.all
    var arguments = ["bundle", "--config", configuration.path, "--output", workFolder.path, "--module", module]
    if own.documents.isEmpty {
      guard let packagedMetadata else {
        throw SetupError(
          "Target '\(target)' has no documents: put one $metadata document per service into "
            + "\(folder.appending(path: "Metadata").path)/.")
      }
      let packaged = InputFiles(in: packagedMetadata)
      inputs += packaged.all
      arguments += ["--packaged-metadata", packagedMetadata.path]
    }
    return .buildCommand(
      displayName: "Generating the client of \(target)", executable: tool, arguments: arguments + Self.names,
      inputFiles: inputs, outputFiles: Self.names.map { workFolder.appending(path: $0) })
  }

  /// The file of the module as a whole comes first. A module's files need different names, so these are unlikely ones.
  private static let names =
    ["ExactOnlineClient.swift"]
    + (1...partCount).map { "ExactOnlineClient+\($0 < 10 ? "0" : "")\($0).swift" }

  private func configuration(among found: [URL]) throws -> URL {
    let place = folder.appending(path: GeneratorPackage.configuration)
    switch found.count {
    case 0:
      throw SetupError(
        "Target '\(target)' has no configuration: write \(place.path), with 'output: build' in it.")
    case 1 where found[0].standardizedFileURL == place.standardizedFileURL: return place
    case 1: throw SetupError("Target '\(target)' has its configuration in \(found[0].path): move it to \(place.path).")
    default:
      let list = found.map(\.path).sorted().joined(separator: ", ")
      throw SetupError("Target '\(target)' has \(found.count) configurations, and needs one: \(list).")
    }
  }
}
