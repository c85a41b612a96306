import ODataQueries
import SandboxStore

/// `Accounts(guid'…')`: a row's address below its service.
enum EntityAddress {
  static func text(of set: SetSchema, key: [StoredValue]) -> String {
    let values = zip(set.key, key).map { column, value in
      PercentEncoding.encode(value.literal(as: set.columns[column].kind).description)
    }
    if values.count == 1 { return "\(set.name)(\(values[0]))" }
    let names = set.key.map { set.columns[$0].name }
    return "\(set.name)(\(zip(names, values).map { "\($0)=\($1)" }.joined(separator: ",")))"
  }
}
