import Foundation
import Testing

/// The project's folder.
let projectFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A file of `Samples/`.
func sample(_ name: String) -> String { projectFolder.appendingPathComponent("Samples/\(name)").path }

/// What a run of `dcs` left behind.
struct Run: Equatable {
  let code: Int32
  let output: String
  let errors: String

  init(_ code: Int32, output: String = "", errors: String = "") {
    self.code = code
    self.output = output
    self.errors = errors
  }
}

/// A folder of its own, with the files of one test. It is removed when the test lets go of it.
struct TestFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("dcs-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ bytes: Data, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  /// Runs `dcs` in this folder, so that messages name the files as the test does.
  ///
  /// - Parameters:
  ///   - input: What stands on its standard input.
  ///   - environment: Variables besides those of the tests.
  ///   - output: The path that its standard output goes to; nil for the result's ``Run/output``.
  func dcs(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], output: String? = nil
  ) async throws -> Run {
    try await run(process(arguments, environment), input: input, output: output)
  }

  /// Runs lines of a shell in this folder, for which `$0` is `dcs`, and which end with its exit code.
  func shell(_ lines: String) async throws -> Run {
    let process = process([])
    process.arguments = ["-c", lines, try #require(process.executableURL).path]
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    return try await run(process, input: "", output: nil)
  }

  private func run(_ process: Process, input: String, output: String?) async throws -> Run {
    await Places.processes.enter()
    defer { Task { await Places.processes.leave() } }
    // Files and not pipes: a full pipe would hold dcs up until somebody reads it.
    let streams = try ["input", "output", "errors"].map { name in
      let file = url.appendingPathComponent(".\(name)-\(UUID().uuidString)")
      try Data(name == "input" ? input.utf8 : "".utf8).write(to: file)
      return file
    }
    defer { for file in streams { try? FileManager.default.removeItem(at: file) } }
    let handles = [
      try FileHandle(forReadingFrom: streams[0]),
      try FileHandle(forWritingTo: output.map { URL(fileURLWithPath: $0) } ?? streams[1]),
      try FileHandle(forWritingTo: streams[2]),
    ]
    // Processes that have ended are kept for a while, and their handles with them. With over a thousand open files,
    // Foundation reads beyond its memory when it starts the next.
    defer { for handle in handles { try? handle.close() } }
    (process.standardInput, process.standardOutput, process.standardError) = (handles[0], handles[1], handles[2])
    let code = try await process.exitCode()
    return try Run(code, output: contents(of: streams[1]), errors: contents(of: streams[2]))
  }

  /// Runs `dcs` with nothing but arguments.
  func dcs(_ arguments: String...) async throws -> Run { try await dcs(arguments) }

  /// The built `dcs`, not yet running.
  func process(_ arguments: [String], _ environment: [String: String] = [:]) -> Process {
    // What the user of these tests has set must not decide how they end.
    let decisive: Set = ["DCS_CRITERIA", "NO_COLOR", "TERM", "GITHUB_WORKSPACE"]
    let own = ProcessInfo.processInfo.environment.filter { !decisive.contains($0.key) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = url
    process.environment = own.merging(environment) { $1 }
    return process
  }
}

/// How many programs run at a time: tests start all at once, and a computer has only so many cores.
actor Places {
  static let processes = Places(16)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  /// Waits for a place.
  func enter() async {
    if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
  }

  /// Gives the place to whoever has waited longest.
  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

extension Process {
  /// Starts the program with no signal held back, as a shell does. The threads of tests hold all of them back, and what
  /// they start would, too: a limit that ends a program would not be seen.
  func start() throws {
    #if !os(Windows)
      var (none, before) = (sigset_t(), sigset_t())
      sigemptyset(&none)
      pthread_sigmask(SIG_SETMASK, &none, &before)
      defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    #endif
    try run()
  }

  /// Runs the program to its end. One that a signal ends has crashed, which no test expects.
  func exitCode() async throws -> Int32 {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      terminationHandler = { _ in continuation.resume() }
      do {
        try start()
      } catch {
        continuation.resume(throwing: error)
      }
    }
    try #require(terminationReason == .exit, "signal \(terminationStatus) ended dcs")
    return terminationStatus
  }
}

/// A file's text; that it is well-formed UTF-8 is part of every test.
private func contents(of file: URL) throws -> String {
  try #require(String(data: Data(contentsOf: file), encoding: .utf8))
}

/// The `dcs` that was built with these tests. It stands beside them in every configuration and build folder.
private let executable: URL = {
  #if os(macOS)
    let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
  #else
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
  #endif
  #if os(Windows)
    let name = "dcs.exe"
  #else
    let name = "dcs"
  #endif
  return tests.deletingLastPathComponent().appendingPathComponent(name)
}()
