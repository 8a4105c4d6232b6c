import Testing

@testable import DcsScore

/// What counts as a web address, and as a whole one.
struct WebAddressTests {
  @Test(arguments: [
    "http://a", "HTTPS://a", "https://mau.example/a?b=c#d", "https://mau.example:8080/", "http://[::1]:80/x",
    "https://trường.vn/kế-hoạch", "https://ten@mau.example/100%25", "https://mau.example:", "http://1.2.3.4",
    "https://a/%C3%a1", "https://a/~!$&'()*+,;=:@[]._-#?", "https://học/", "https://a@b@mau.example",
    "https://mau.example/\u{301}", "https://\u{661}",
  ])
  func whole(link: String) {
    #expect(isWhole(link))
  }

  @Test(arguments: [
    "https://", "https:///a", "https://[/", "https://h:abc/", "https://h:99999/", "https://.a", "https://a b",
    "https://a\u{202E}", "https://a/%2", "https://a/%zz", "https://?x", "https://:80", "https://a\\b", "https://a|b",
    "https://a\u{7F}", "https://--", "https://a/%", "https://a/%2\u{E9}", "https://a/%\u{FF11}\u{FF11}",
    "https://a/\u{A0}", "https://\u{301}", "https://a\"b", "https://a<b>", "https://a`b", "https://a^b", "https://{a}",
    "https://a@:80",
  ])
  func notWhole(link: String) {
    #expect(!isWhole(link))
  }

  private func isWhole(_ link: String) -> Bool {
    var link = link
    return link.withUTF8 { $0.isWebAddress && $0.isWellFormedWebAddress }
  }

  @Test(arguments: ["", "a", "http", "http:", "http:/", "http:/a", "ftp://a", "httpx://a", "https:a", "mailto:a@b"])
  func noWebAddress(link: String) {
    #expect(!link.isWebAddress)
  }
}
