/// Parts that several views have.
enum Parts {
  /// A table that scrolls if it is too wide, so that the page does not.
  static func table(_ caption: String, _ columns: [HTML], _ rows: [HTML], empty: HTML, style: String = "") -> HTML {
    guard !rows.isEmpty else { return "<p class=\"empty\">\(empty)</p>" }
    return """
      <div class="scroll" role="region" aria-label="\(caption)" tabindex="0"><table class="\(style)">
      <caption class="hidden">\(caption)</caption>
      <thead><tr>\(columns)</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      """
  }

  static func column(_ title: String, _ style: String = "") -> HTML {
    "<th scope=\"col\" class=\"\(style)\">\(title)</th>"
  }

  static func status(_ status: Int) -> HTML {
    let kind =
      switch status {
      case ..<300: "good"
      case ..<400: "plain"
      case ..<500: "warning"
      default: "bad"
      }
    return "<span class=\"pill \(kind)\">\(status)</span>"
  }

  static func pill(_ text: String, _ kind: String) -> HTML { "<span class=\"pill \(kind)\">\(text)</span>" }

  /// A term and its meaning, for lists of facts.
  static func fact(_ term: String, _ value: HTML) -> HTML { "<div><dt>\(term)</dt><dd>\(value)</dd></div>" }

  /// A form with a button alone.
  static func button(
    _ title: String, on view: PageView, action: String, _ fields: KeyValuePairs<String, String> = [:],
    style: String = "", label: String? = nil
  ) -> HTML {
    let hidden = fields.map { name, value -> HTML in "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">" }
    return """
      <form method="post" action="\(view.address)" class="inline">\(hidden)\
      <button name="action" value="\(action)" class="\(style)" aria-label="\(label ?? title)">\(title)</button></form>
      """
  }

  static func field(
    _ label: String, _ name: String, value: String = "", type: String = "text", hint: String = "", style: String = ""
  ) -> HTML {
    """
    <label class="\(style)"><span>\(label)</span> <input type="\(type)" name="\(name)" value="\(value)" \
    placeholder="\(hint)" autocomplete="off" spellcheck="false"></label>
    """
  }

  static func choice(_ label: String, _ name: String, _ options: [(value: String, title: String)], chosen: String)
    -> HTML
  {
    let options = options.map { value, title -> HTML in
      let mark: HTML = value == chosen ? " selected" : ""
      return "<option value=\"\(value)\"\(mark)>\(title)</option>"
    }
    return "<label><span>\(label)</span> <select name=\"\(name)\">\(options)</select></label>"
  }
}
