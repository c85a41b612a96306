import ArgumentParser
import CommandConsole
import CommandRunning
import ExactOnlineRuntime
import TypedRows

/// The options for the values of `create` and `update`.
struct WriteOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Values: Name=Acme; null for none; JSON for lines.", valueName: "name=value"))
  var values: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("A file with a JSON object; - is standard input.", valueName: "file"))
  var input: String?

  @Flag(help: "Send read-only properties and undocumented codes too, and do not insist on required properties.")
  var unchecked = false

  @Flag(help: "Print the call, and do not make it.")
  var dryRun = false

  func body(_ set: SetModel, _ verb: Assignments.Verb) throws -> JSONValue {
    var object: JSONValue?
    var given = values.joined()
    if let input {
      let file = try InputFile(input)
      let text = try file.text()
      given += text
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw CommandFailure.wrongInput(
          "\(file.place) is empty.", advice: "It is to be a JSON object: {\"Name\":\"Acme\"}")
      }
      object = try file.json()
    }
    let body = try Assignments(set: set, verb: verb, isUnchecked: unchecked).body(values, input: object)
    // Responses may have half a pair of surrogates, which is read as U+FFFD; what is sent is not to be changed.
    let replacement = "\u{FFFD}"
    guard
      !body.description.contains(replacement) || given.contains(replacement)
        || given.lowercased().contains("\\ufffd")
    else {
      throw CommandFailure.wrongInput(
        "\(set.path): the JSON has half of a pair of surrogates, which is no character.",
        advice: "A program has cut a text in the middle of a character: \\ud83d\\ude00 is one.")
    }
    return body
  }
}
