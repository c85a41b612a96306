import CommandConsole
import CommandRunning

#if MirrorPostgreSQL
  import ExactOnlineMirrorPostgreSQL
  import ExactOnlinePostgreSQL

  extension SharedMirror {
    /// Runs a closure, and turns errors of the database into failures of the command.
    static func failing<Outcome>(_ body: () async throws -> Outcome) async throws -> Outcome {
      do { return try await body() } catch { throw failure(error) }
    }

    /// The failure of the command for an error of the database, which never contains the connection string. A login or a
    /// database that is refused is a wrong word; whatever an operator or time can mend is not.
    static func failure(_ error: any Error) -> any Error {
      switch error {
      case let error as MirrorSchemaError:
        CommandFailure.wrongInput("\(error).", advice: "Name another schema with --schema; it is created.")
      case let error as PostgreSQLError: failure(error)
      default: error
      }
    }

    private static func failure(_ error: PostgreSQLError) -> CommandFailure {
      let words = "\(error)".hasSuffix(".") ? "\(error)" : "\(error)."
      guard case .server(let state) = error.kind else {
        return error.kind == .invalidConfiguration
          ? .wrongInput("The database cannot be used: \(words)")
          : CommandFailure(.unavailable, "The database does not answer: \(error)")
      }
      switch state {
      case "28P01", "28000": return .wrongInput("The database refuses the login: \(words)")
      case "3D000": return .wrongInput("There is no such database: \(words)")
      case "42501": return CommandFailure(.unavailable, "The database does not allow this user to do that: \(words)")
      // Another name: reserved, invalid or too long.
      case "42939", "42602", "42622": return .wrongInput("The schema cannot be used: \(words)")
      // Something that `check` does not know of, or that came since.
      case "42710", "42P07", "42P06", "42723":
        return .wrongInput(
          "The database has something else under a name of the mirror's: \(words)",
          advice: "Name another schema with --schema; it is created.")
      // Somebody has changed a table: a column is gone or of another type, or the table is, or it is another thing.
      case "2BP01", "42P10", "42703", "42804", "42846", "42883", "42809", "42P01", "42P16", "3F000":
        return .wrongInput("The mirror's tables cannot be used as they are: \(words)")
      case _ where state.hasPrefix("23"): return CommandFailure(.unavailable, "The database refuses the rows: \(words)")
      case "25006": return CommandFailure(.unavailable, "The database cannot be written to: \(words)")
      case _ where state.hasPrefix("40") || ["55006", "55P03", "57014"].contains(state):
        return CommandFailure(.unavailable, "The database is busy with others: \(words)")
      case "53100": return CommandFailure(.unavailable, "The database's disk is full: \(words)")
      case "53300": return CommandFailure(.unavailable, "The database has no connection left: \(words)")
      // The server ends or begins, or lacks memory.
      case _ where ["08", "53", "57P"].contains(where: { state.hasPrefix($0) }):
        return CommandFailure(.unavailable, "The database does not answer: \(error)")
      default: return CommandFailure(.refused, "\(error)")
      }
    }
  }
#endif
