/// The tokens of a text while it is read.
///
/// An array's own `append` looks each time whether the array is nobody else's, which costs more than the token. So tokens
/// are kept here without that, and nowhere else.
struct JSONTokenList: ~Copyable {
  private var tokens: UnsafeMutablePointer<JSONToken>
  private var capacity: Int
  private(set) var count = 0

  /// - Parameter capacity: How many there will be, as far as that can be told.
  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    tokens = .allocate(capacity: self.capacity)
  }

  deinit { tokens.deallocate() }

  /// A token that was appended.
  subscript(_ place: Int) -> JSONToken {
    @inline(__always)
    get {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      return tokens[place]
    }
    @inline(__always)
    set {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      tokens[place] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ token: JSONToken) {
    if count == capacity { grow() }
    (tokens + count).initialize(to: token)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: tokens, count: count)
    tokens.deallocate()
    (tokens, capacity) = (larger, 2 * capacity)
  }

  /// All of them.
  var array: [JSONToken] { Array(UnsafeBufferPointer(start: tokens, count: count)) }
}
