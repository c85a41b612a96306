import ODataQueries
import SandboxStore

/// Answers function imports from rows, where the rows say it: a function that gives rows of a set, each of whose
/// parameters is a property of those rows.
struct FunctionAnswer {
  let reading: ReadAnswer
  let function: FunctionSchema

  private var service: ServiceSchema { reading.place.service }

  func query() throws -> Resource {
    guard function.method == "GET" else {
      throw ODataError(501, "The sandbox does not carry out the function '\(function.name)'.")
    }
    guard let index = function.set else {
      throw ODataError(501, "The sandbox has no rows from which to answer the function '\(function.name)'.")
    }
    let set = service.sets[index]
    var query = ReadQuery(set, of: service)
    for parameter in function.parameters {
      guard let column = Self.column(of: parameter, in: set) else {
        throw ODataError(
          501,
          "The sandbox cannot answer the function '\(function.name)': rows of '\(set.name)' do not say what its "
            + "parameter '\(parameter.name)' means.")
      }
      query.match(column, try value(of: parameter, set.columns[column].kind))
    }
    return function.isCollection ? .collection(query) : .entity(query)
  }

  /// `accountId` is `AccountId`, `AccountID` or `Account`, of the same kind.
  private static func column(of parameter: FunctionSchema.Parameter, in set: SetSchema) -> Int? {
    let name = parameter.name.lowercased()
    var names = [name, name + "id"]
    if name.hasSuffix("id") { names.append(String(name.dropLast(2))) }
    for candidate in names {
      let found = set.columns.firstIndex { column in
        column.name.lowercased() == candidate && column.kind.family == parameter.kind?.family && !column.isPresence
      }
      if let found { return found }
    }
    return nil
  }

  private func value(of parameter: FunctionSchema.Parameter, _ kind: EdmKind) throws -> StoredValue {
    guard let text = reading.options.parameter(parameter.name) else {
      throw ODataError(
        400, "Bad Request - Error in query syntax. The function '\(function.name)' needs '\(parameter.name)'.")
    }
    let literals = try ExpressionParser.literals(text)
    guard literals.count == 1, let value = StoredValue(literals[0], as: kind), value.fits(kind) else {
      throw ODataError(
        400,
        "Bad Request - Error in query syntax. '\(parameter.name)' must be '\(kind.typeName)', not \(text.prefix(100)).")
    }
    return value
  }
}
