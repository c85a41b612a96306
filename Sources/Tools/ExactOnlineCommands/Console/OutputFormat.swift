import ArgumentParser

/// The ways in which rows are printed. Without one: a table on a terminal, and lines separated by tabs elsewhere.
enum OutputFormat: String, EnumerableFlag {
  case json
  case jsonl
  case csv

  static func help(for value: OutputFormat) -> ArgumentHelp? {
    switch value {
    case .json: "Print a JSON array."
    case .jsonl: "Print a JSON object per line, as rows arrive."
    case .csv: "Print CSV with a header (RFC 4180)."
    }
  }
}
