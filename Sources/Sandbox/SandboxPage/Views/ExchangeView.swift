import SandboxService

/// A request and its response, with headers and bodies.
enum ExchangeView {
  static func html(_ node: JSONNode, _ filter: RequestFilter) -> HTML {
    let query = node["query"]?.text ?? ""
    let parameters: [HTML] = query.split(separator: "&").map { part in
      let pair = part.split(separator: "=", maxSplits: 1).map { RequestText.decoded(String($0)) }
      return Parts.fact(pair.first ?? "", "<code>\(pair.count == 2 ? pair[1] : "")</code>")
    }
    let options: HTML? = parameters.isEmpty ? nil : "<h3>Query</h3><dl>\(parameters)</dl>"
    let hint = node["answerHeaders"]?["x-sandbox-hint"]?.text.map { hint -> HTML in "<p class=\"hint\">\(hint)</p>" }
    return """
      <section class="detail" aria-labelledby="exchange">
      <div class="bar"><h2 id="exchange"><span class="method">\(node["method"]?.text ?? "")</span> \
      \(RequestText.decoded(node["path"]?.text ?? ""))</h2>
      <a class="button" href="\(filter.link())" aria-label="Close the request">Close</a></div>
      <p>\(Parts.status(node["status"]?.integer ?? 0)) in \(RequestText.milliseconds(node)) ms, \
      \(ValueText.instant(node["time"]?.text ?? "")) by the sandbox's clock</p>
      \(hint)
      \(options)
      \(message("Request", headers: node["headers"], body: node["body"]?.text ?? ""))
      \(message("Answer", headers: node["answerHeaders"], body: node["answer"]?.text ?? ""))
      <details><summary>As a command</summary><pre tabindex="0">\(RequestText.curl(node, origin: "$SANDBOX"))</pre></details>
      </section>
      """
  }

  private static func message(_ title: String, headers: JSONNode?, body: String) -> HTML {
    let fields = (headers?.members ?? []).map { Parts.fact($0.name, "<code>\($0.value.text ?? "")</code>") }
    let content: HTML =
      body.isEmpty
      ? "<p class=\"empty\">No body</p>"
      : """
      <pre tabindex="0" role="region" aria-label="Body of the \(title.lowercased())">\(JSONLayout.text(body))</pre>
      """
    return """
      <h3>\(title)</h3><details><summary>\(fields.count) headers</summary><dl>\(fields)</dl></details>\(content)
      """
  }
}
