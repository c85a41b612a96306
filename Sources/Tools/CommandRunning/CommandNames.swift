import ArgumentParser
import Diagnostics

/// The names of commands, looked up before the parser does: it takes a wrong one for an argument, and suggests nothing.
enum CommandNames {
  /// - Throws: ``CommandFailure`` for a word in the place of a command that names none, with the nearest names.
  static func check(_ words: [String], of root: any ParsableCommand.Type, program: String) throws {
    var command = root
    var path: [String] = []
    for word in words.first == "help" ? words.dropFirst() : words[...] {
      let subcommands = command.configuration.subcommands
      guard !subcommands.isEmpty, !word.hasPrefix("-") else { return }
      guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
        let names = subcommands.compactMap { $0.configuration.commandName }
        let place = path.map { "\($0) " }.joined()
        throw CommandFailure.wrongInput(
          "There is no command '\(place)\(word.clipped)'.",
          advice: Suggestion.question(for: word, in: names)
            ?? "There are \(names.joined(separator: ", ")), described by: \(program) \(place)--help")
      }
      command = next
      path.append(word)
    }
  }
}
