import Foundation
import PackagePlugin

/// Generates a client into its target on every build in which something that it depends on has changed.
///
/// The tool reads the configuration; the plugin only decides, from their names, which files the client depends on.
@main
struct GenerateExactOnlineClient: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? SwiftSourceModuleTarget else {
      throw SetupError(
        "GenerateExactOnlineClient generates Swift, but '\(target.name)' is not a Swift target: use it on another target."
      )
    }
    let resources = module.sourceFiles.filter { $0.type == .resource }.map(\.url.standardizedFileURL)
    let generation = Generation(
      target: module.name, module: module.moduleName, folder: module.directoryURL, resources: Set(resources),
      packagedMetadata: GeneratorPackage.metadata(from: context.package), workFolder: context.pluginWorkDirectoryURL,
      tool: try context.tool(named: GeneratorPackage.tool).url)
    return [try generation.command()]
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension GenerateExactOnlineClient: XcodeBuildToolPlugin {
    /// A target of an Xcode project has no folder; that of its configuration takes its place. Such a project does not
    /// know where its packages are, so there are no packaged documents.
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      let configurations = target.inputFiles.map(\.url).filter {
        $0.lastPathComponent == GeneratorPackage.configuration
      }
      guard configurations.count == 1 else {
        throw SetupError(
          "Target '\(target.displayName)' has \(configurations.count) files \(GeneratorPackage.configuration), "
            + "and needs one.")
      }
      let generation = Generation(
        target: target.displayName, module: target.product?.name ?? target.displayName,
        folder: configurations[0].deletingLastPathComponent(), resources: [], packagedMetadata: nil,
        workFolder: context.pluginWorkDirectoryURL, tool: try context.tool(named: GeneratorPackage.tool).url)
      return [try generation.command()]
    }
  }
#endif
