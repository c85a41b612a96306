import PackagePlugin

/// The command line after the verb.
struct Options {
  let targets: [String]
  let configurations: [String]
  let checks: Bool
  let isVerbose: Bool
  let showsHelp: Bool

  static let help = """
    OVERVIEW: Write the client of every exact-online-generator.yaml of the package: the one in the package's folder, and
    those in the folders of its targets. Of a target that is generated on build ('output: build'), write the names.lock.

    USAGE: swift package --allow-writing-to-package-directory regenerate [--check] [--target <name> ...]
             [--config <file> ...] [--verbose]

    OPTIONS:
      --check           Write nothing; fail, with a short list, if files would change. (SwiftPM requires its permission
                        to write nevertheless.)
      --target <name>   Only the configuration in the folder of this target.
      --config <file>   Only this configuration, whatever its name.
      --verbose         Print the resolved configuration, and notes.
      --help            Print this.
    """

  init(_ arguments: [String]) throws {
    var extractor = ArgumentExtractor(arguments)
    targets = extractor.extractOption(named: "target")
    configurations = extractor.extractOption(named: "config")
    checks = extractor.extractFlag(named: "check") > 0
    isVerbose = extractor.extractFlag(named: "verbose") > 0
    showsHelp = extractor.extractFlag(named: "help") > 0
    if let rest = extractor.remainingArguments.first {
      throw SetupError("'\(rest)' is not an argument of this command.\n\n\(Self.help)")
    }
  }
}
