/// What a run that goes on after a failure comes to: the worst of all.
struct Outcome {
  private(set) var code = ExitCode.done

  mutating func add(_ code: ExitCode) { self.code = max(self.code, code) }
}
