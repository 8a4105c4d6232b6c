/// What came of trying something: a value, or why there is none.
///
/// `Result` says the same. An array of it, though, makes Swift look up at run time that its failure is an error, which
/// costs 2 % of the instructions of a run on one file.
enum Attempt<Value> {
  case success(Value)
  case failure(Failure)

  /// Tries what may fail.
  init(_ body: () throws(Failure) -> Value) {
    do throws(Failure) {
      self = .success(try body())
    } catch {
      self = .failure(error)
    }
  }

  /// What comes of going on with the value, where there is one.
  func flatMap<Next>(_ transform: (Value) -> Attempt<Next>) -> Attempt<Next> {
    switch self {
    case .success(let value): transform(value)
    case .failure(let failure): .failure(failure)
    }
  }

  /// What comes of making something of the value, where there is one.
  func map<Next>(_ transform: (Value) -> Next) -> Attempt<Next> { flatMap { .success(transform($0)) } }

  /// The value.
  func get() throws(Failure) -> Value {
    switch self {
    case .success(let value): return value
    case .failure(let failure): throw failure
    }
  }
}

extension Attempt: Sendable where Value: Sendable {}
