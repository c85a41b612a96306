/// The frame around every view.
struct PageFrame {
  let view: PageView
  let content: PageContent
  let notice: String?
  let problem: String?
  let division: String
  /// The sandbox's clock.
  let now: String
  let isStopped: Bool

  var html: HTML {
    let script: HTML? = content.isLive ? "<script src=\"\(Link.root)/page.js\" defer></script>" : nil
    let said = notice.map { text -> HTML in "<p class=\"notice\" role=\"status\">\(text)</p>" }
    let wrong = problem.map { text -> HTML in "<p class=\"problem\" role=\"alert\">\(text)</p>" }
    let stopped = isStopped ? Parts.pill("stopped", "warning") : nil
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(content.title) · Exact Online sandbox</title>
      <link rel="icon" href="\(Link.root)/icon.svg"><link rel="stylesheet" href="\(Link.root)/page.css">\(script)</head>
      <body><a class="skip" href="#main">To the content</a>
      <header><a class="brand" href="/">Exact Online <span>sandbox</span></a>
      <p><span class="quiet">division</span> \(division)</p>
      <p class="clock"><a href="\(PageView.clock.address)">\(ValueText.instant(now)) <span class="quiet">UTC</span></a> \
      \(stopped)</p></header>
      <nav aria-label="Views"><ul>\(PageView.linked.map(link))</ul></nav>
      <main id="main" tabindex="-1"><h1>\(content.title)</h1>\(said)\(wrong)
      \(content.body)</main></body></html>

      """
  }

  private func link(_ other: PageView) -> HTML {
    let mark: HTML = other == view.parent ? " aria-current=\"page\"" : ""
    return "<li><a href=\"\(other.address)\"\(mark)>\(other.title)</a></li>"
  }
}
