import ExactOnlineMirror

// The library names feeds as Swift does, `salesInvoices`. The command has one name for what its users type, read, find in
// JSON and query: that of the table, `sales_invoices`.

extension MirrorSet {
  var tableName: String { Self.tableName(of: name) }
}

extension MirrorProgress {
  var namedByTable: Self {
    var progress = self
    progress.set = MirrorSet.tableName(of: set)
    return progress
  }
}

extension MirrorReport {
  var namedByTable: Self {
    var report = self
    for index in sets.indices { report.sets[index].set = MirrorSet.tableName(of: sets[index].set) }
    return report
  }
}

extension MirrorFailure {
  var namedByTable: Self {
    var failure = self
    failure.report = report.namedByTable
    return failure
  }
}

extension MirrorConflict {
  var namedByTable: Self {
    var conflict = self
    conflict.set = MirrorSet.tableName(of: set)
    return conflict
  }
}

extension MirrorEstimate {
  var namedByTable: Self {
    var estimate = self
    for index in sets.indices { estimate.sets[index].set = MirrorSet.tableName(of: sets[index].set) }
    return estimate
  }
}

extension MirrorAudit {
  var namedByTable: Self {
    var audit = self
    for index in counts.indices { audit.counts[index].set = MirrorSet.tableName(of: counts[index].set) }
    return audit
  }
}
