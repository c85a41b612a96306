import Foundation
import PackagePlugin

/// `swift package regenerate`: writes clients in place, for every configuration of the package.
@main
struct RegenerateExactOnline: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let options = try Options(arguments)
    if options.showsHelp { return print(Options.help) }
    let package = context.package
    let tool = Tool(
      executable: try context.tool(named: GeneratorPackage.tool).url, folder: package.directoryURL,
      packagedMetadata: GeneratorPackage.metadata(from: package))
    let configurations = try Configurations(package).chosen(options)
    var failed: [String] = []
    var differing: [String] = []
    for configuration in configurations {
      if configurations.count > 1 { print("\(configuration):") }
      switch try tool.run(options.checks ? "check" : "generate", configuration, isVerbose: options.isVerbose) {
      case 0: continue
      case 1: differing.append(configuration)
      default: failed.append(configuration)
      }
    }
    if !failed.isEmpty { throw SetupError("Nothing was written for \(failed.joined(separator: ", ")): see above.") }
    if !differing.isEmpty {
      throw SetupError(
        "Different from what the metadata gives: \(differing.joined(separator: ", ")). "
          + "Run 'swift package --allow-writing-to-package-directory regenerate' and commit the result.")
    }
  }
}
