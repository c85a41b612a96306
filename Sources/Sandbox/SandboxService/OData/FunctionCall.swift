package import ODataQueries
package import SandboxStore

/// A function that is called.
package struct FunctionCall {
  package let service: ServiceSchema
  package let function: FunctionSchema
  package let options: QueryOptions
  /// The wall clock, in ticks.
  package let now: Int64

  package init(service: ServiceSchema, function: FunctionSchema, options: QueryOptions, now: Int64) {
    self.service = service
    self.function = function
    self.options = options
    self.now = now
  }

  /// The literal that a parameter has; a missing or broken one is an error, as at Exact Online.
  package func literal(_ name: String) throws -> Literal {
    guard let text = options.parameter(name), let literals = try? ExpressionParser.literals(text), literals.count == 1
    else {
      throw ODataError(
        400, "Bad Request - Error in query syntax.", hint: "The function '\(function.name)' needs '\(name)'.")
    }
    return literals[0]
  }
}
