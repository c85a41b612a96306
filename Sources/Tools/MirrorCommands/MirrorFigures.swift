import CommandConsole
import ExactOnlineMirror
import ExactOnlineRuntime

/// Estimates, audits and downloads of files as objects of JSON.
enum MirrorFigures {
  static func json(_ progress: MirrorFileProgress) -> String {
    OrderedRow([
      ("division", .number("\(progress.division)")), ("files", .number("\(progress.files)")),
      ("expectedFiles", .number("\(progress.expectedFiles)")), ("bytes", .number("\(progress.bytes)")),
    ]).json
  }

  static func json(_ estimate: MirrorEstimate, division: Int32) -> String {
    let sets = estimate.sets.map { entry in
      JSONValue.object([
        "set": .string(entry.set), "rows": .number("\(entry.rows)"), "calls": .number("\(entry.calls)"),
        "startsOver": .boolean(entry.startsOver),
      ])
    }
    return OrderedRow([
      ("division", .number("\(division)")), ("calls", .number("\(estimate.calls)")),
      ("callsLeftToday", estimate.callsLeftToday.map { .number("\($0)") } ?? .null),
      ("seconds", .number("\(estimate.duration.components.seconds)")), ("days", .number("\(estimate.days)")),
      ("sets", .array(sets)),
    ]).json
  }

  static func json(_ audit: MirrorAudit, division: Int32) -> String {
    let counts = audit.counts.map { count in
      JSONValue.object([
        "set": .string(count.set), "mirror": .number("\(count.mirror)"), "service": .number("\(count.service)"),
      ])
    }
    let balances = audit.balances.map { balance in
      JSONValue.object([
        "account": .string(balance.accountCode ?? balance.account), "year": .number("\(balance.year)"),
        "period": .number("\(balance.period)"), "mirror": .number("\(balance.mirror)"),
        "service": .number("\(balance.service)"),
      ])
    }
    return OrderedRow([
      ("division", .number("\(division)")), ("isEqual", .boolean(audit.isEqual)),
      ("calls", .number("\(audit.calls)")), ("counts", .array(counts)),
      ("comparedBalances", .number("\(audit.comparedBalances)")), ("differentBalances", .array(balances)),
    ]).json
  }
}
