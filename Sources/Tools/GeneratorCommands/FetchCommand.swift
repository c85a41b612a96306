import ArgumentParser
import ClientBlueprint
import ConnectionProfiles
import Diagnostics
import GeneratorPipeline
import ServiceAnnotations
import ExactOnlineRuntime
// The transport on Foundation: with the other one, every build of the tool, and so every user of the build plugin,
// would compile SwiftNIO and BoringSSL for a command that they may never run.
import ExactOnlineURLSession
import Foundation

/// `fetch`: every service's `$metadata` → Metadata/.
struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Download the documents of services, and report their changes.",
    discussion: """
      The access token is that of a profile of 'exact-online login', or is read from the environment variable \
      \(FetchAccess.tokenVariable) or from a file, never from the command line, which others can see. Each service \
      costs one call. A document replaces its file only when it is complete CSDL; other files are left alone.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The country of the Exact Online site (\(SiteName.names)), or a URL.",
      discussion: "http:// is for this machine only."))
  var site: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The code of the division (administration) to use, as in paths.", valueName: "code"))
  var division: Int32?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A profile of 'exact-online login': its site, division, app and tokens, unless other options name them.",
      valueName: "name"))
  var profile: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Service paths, separated by commas, as 'crm,sync/*'. (default: all that are known)",
      discussion: "Known are those with a document in the metadata folder, and those that annotations name.",
      valueName: "services"))
  var services: String?

  @Flag(name: .long, help: "Also accept service paths that are not known.")
  var anyService = false

  @Option(name: .long, help: ArgumentHelp("File that holds an access token.", valueName: "file"))
  var tokenFile: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "File with the tokens of a connection, which are renewed there.",
      discussion:
        "Needs \(FetchAccess.clientIDVariable) and \(FetchAccess.clientSecretVariable) in the environment.",
      valueName: "file"))
  var tokenStore: String?

  @Option(name: .long, help: ArgumentHelp("Folder for the documents.", valueName: "folder"))
  var metadata: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The configuration. (default: \(ConfigurationFile.name), where there is one)", valueName: "file"))
  var config: String?

  func validate() throws {
    if profile == nil {
      guard site != nil else { throw ValidationError("Give a --site, or a --profile of 'exact-online login'.") }
      guard division != nil else { throw ValidationError("Give a --division, or a --profile of 'exact-online login'.") }
    }
    do {
      if let site { _ = try SiteName.parse(site) }
    } catch {
      throw ValidationError("\(error)")
    }
    if tokenFile != nil, tokenStore != nil {
      throw ValidationError("--token-file and --token-store cannot be combined.")
    }
    if services?.split(separator: ",").isEmpty == true { throw ValidationError("--services names no service.") }
  }

  func run() async throws {
    let read = ConfigurationFile.read(config, overrides: Configuration.Overrides(metadata: metadata))
    let run = try CommandRun(read)
    let files = AnnotationFiles.read(run.configuration)
    let (annotations, annotationProblems) = AnnotationReader.read(files.files)
    let words = services?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
    let found = FetchTargets.find(
      words, configuration: run.configuration, annotations: annotations, takesUnknown: anyService)
    let login = try FetchLogin(profile, environment: ProcessInfo.processInfo.environment)
    guard let site = try (site ?? login?.profile.site).map(SiteName.parse),
      let division = division ?? login?.profile.division
    else { throw ValidationError("The profile has no division: give a --division.") }
    let access =
      login.flatMap { tokenFile == nil && tokenStore == nil ? .success($0.access) : nil }
      ?? FetchAccess.make(
        tokenFile: tokenFile, tokenStore: tokenStore, environment: ProcessInfo.processInfo.environment)
    var diagnostics = files.diagnostics + annotationProblems + found.diagnostics
    if case .failure(let problem) = access { diagnostics.append(problem.diagnostic) }
    run.report(diagnostics)
    guard !diagnostics.hasErrors, case .success(let access) = access else { throw Exit.invalidInput }

    let fetch = MetadataFetch(
      site: site, division: division, access: access, transport: URLSessionTransport())
    let progress = ProgressLine()
    let summary = await fetch.run(found.targets) { number, target in
      progress.show("\(number + 1)/\(found.targets.count) \(VisibleText.line(target.service))")
    } report: { line in
      progress.clear()
      // A failure to write is no reason to stop now; the last line reports it.
      _ = StandardOutput.put(Array("\(line)\n".utf8), to: STDOUT_FILENO)
    }
    var lines = [summary.line]
    if found.areFirst, summary.new > 0, !run.configuration.usesPackagedAnnotations {
      lines.append(FetchTargets.annotationAdvice)
    }
    try StandardOutput.print(lines)
    guard summary.isSuccess else { throw Exit.notDownloaded }
  }
}
