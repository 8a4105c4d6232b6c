/// A page of papers that needs nothing else: no network and no script. It prints on A4, fits a phone, and is light or dark
/// as the reader's device is.
package enum HTMLPage {
  /// What stands before the papers.
  ///
  /// - Parameters:
  ///   - title: The page's title.
  ///   - language: The language of the papers, as `vi` or `en`.
  package static func opening(_ title: String, _ language: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(styleDigest)'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    \(title.html(in: "title"))
    <style>\(style)</style>
    </head>
    <body>
    <main>

    """
  }

  /// What stands behind the papers.
  package static let closing = "</main>\n</body>\n</html>\n"

  /// The whole page; its title is that of the first paper.
  package static func text(of papers: [Paper], _ language: String) -> String {
    opening(papers.first?.title ?? "", language) + papers.map(\.article).joined() + closing
  }
}

extension Paper {
  /// The paper as one of those of a page.
  package var article: String {
    let body = sections.enumerated().map { $1.html(heading: $0 == 0 ? "h1" : "h2") }.joined()
    return (isOfficial ? "<article class=\"official\">" : "<article>") + "\n\(body)</article>\n"
  }
}
