import Testing

@testable import DcsScore

/// What counts as a web address, and as a whole one.
struct WebAddressTests {
  @Test(arguments: [
    "http://a", "HTTPS://a", "https://mau.example/a?b=c#d", "https://mau.example:8080/", "http://[::1]:80/x",
    "https://trường.vn/kế-hoạch", "https://ten@mau.example/100%25", "https://mau.example:", "http://1.2.3.4",
  ])
  func whole(link: String) {
    #expect(link.isWebAddress && link.isWellFormedWebAddress)
  }

  @Test(arguments: [
    "https://", "https:///a", "https://[/", "https://h:abc/", "https://h:99999/", "https://.a", "https://a b",
    "https://a\u{202E}", "https://a/%2", "https://a/%zz", "https://?x", "https://:80", "https://a\\b", "https://a|b",
    "https://a\u{7F}", "https://--",
  ])
  func notWhole(link: String) {
    #expect(!(link.isWebAddress && link.isWellFormedWebAddress))
  }

  @Test(arguments: ["", "a", "http", "http:", "http:/", "http:/a", "ftp://a", "httpx://a", "https:a", "mailto:a@b"])
  func noWebAddress(link: String) {
    #expect(!link.isWebAddress)
  }
}
