import CSDLParser
import Diagnostics
import EntityDataModel
import Foundation
import SandboxStore
import ServiceAnnotations

/// Reads the metadata documents that a sandbox serves.
struct MetadataLoader {
  var services: [ServiceSchema] = []
  var documents: [String: [UInt8]] = [:]
  /// The fingerprint of documents and annotations.
  var fingerprint = Fingerprint()
  /// Sentences about parts that are not fully served.
  var notes: [String] = []

  static func load(_ configuration: SandboxConfiguration) async throws -> MetadataLoader {
    let files = try documents(at: configuration.metadata)
    guard !files.isEmpty else {
      throw SandboxError("'\(configuration.metadata)' has no CSDL document: no file whose name ends in .xml.")
    }
    let annotationFiles = try configuration.annotations.map {
      AnnotationReader.File(name: $0, bytes: try bytes(of: $0))
    }
    async let annotating = AnnotationReader.read(annotationFiles)
    let parsed = try await withThrowingTaskGroup(of: (Int, CSDLParser.Result, [UInt8]).self) { group in
      for (index, file) in files.enumerated() {
        group.addTask {
          let bytes = try bytes(of: file.path)
          return (index, CSDLParser.parse(bytes, servicePath: file.service, file: file.path), bytes)
        }
      }
      var results: [(Int, CSDLParser.Result, [UInt8])] = []
      for try await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }
    }
    let (annotations, problems) = await annotating
    var errors = problems.filter { $0.severity == .error }
    var loader = MetadataLoader()
    for file in annotationFiles { loader.fingerprint.add(file.bytes) }
    errors += parsed.filter { $0.1.document == nil }.flatMap(\.1.diagnostics).filter { $0.severity == .error }
    let described = parsed.compactMap { parsed in parsed.1.document.map { ($0, parsed.2) } }
    let built = await withTaskGroup(of: (Int, ServiceSchema, [String]).self) { group in
      for (index, (document, _)) in described.enumerated() {
        group.addTask {
          let (service, omissions) = SchemaBuilder.build(document, annotations: annotations, index: index)
          return (index, service, omissions)
        }
      }
      var results: [(Int, ServiceSchema, [String])] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }
    }
    for (index, service, omissions) in built {
      loader.services.append(service)
      loader.documents[service.path] = described[index].1
      loader.fingerprint.add(service.path)
      loader.fingerprint.add(described[index].1)
      loader.notes += omissions
    }
    guard errors.isEmpty else {
      throw SandboxError(errors.prefix(20).map(\.description).joined(separator: "\n"))
    }
    return loader
  }

  private static func documents(at path: String) throws -> [(path: String, service: String)] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw SandboxError("'\(path)' does not exist. Use a folder with CSDL documents, or a single document.")
    }
    if !isFolder.boolValue {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return [(path, name.hasSuffix(".xml") ? String(name.dropLast(4)) : name)]
    }
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    return names.filter { $0.hasSuffix(".xml") }.sorted().map { ("\(path)/\($0)", String($0.dropLast(4))) }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SandboxError("'\(path)' cannot be read.")
    }
    return Array(data)
  }
}
