package import ArgumentParser

/// The output formats of rows. The default is a table on a terminal, and tab-separated lines elsewhere.
package enum OutputFormat: String, EnumerableFlag {
  case json
  case jsonl
  case csv

  package static func help(for value: OutputFormat) -> ArgumentHelp? {
    switch value {
    case .json: "Print a JSON array."
    case .jsonl: "Print a JSON object per line, as rows arrive."
    case .csv: "Print CSV with a header, quoted as in RFC 4180."
    }
  }
}
