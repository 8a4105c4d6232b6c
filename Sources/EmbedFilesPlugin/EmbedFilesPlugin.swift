import Foundation
import PackagePlugin

/// Writes the text files of a target's folder, all but its Swift files, into a Swift file of that target.
///
/// SwiftPM's own `.embedInCode` writes an array of bytes, whose compile time grows with the square of its length.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  private static let embeddedTypes: Set = ["json", "html", "css", "js", "md"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    // The folder itself has no name that is neither deprecated in later tools nor unknown to earlier ones.
    guard let source = target.sourceModule?.sourceFiles.first(where: { $0.type == .source }) else { return [] }
    let files = try FileManager.default
      .contentsOfDirectory(at: source.url.deletingLastPathComponent(), includingPropertiesForKeys: nil)
      .filter { Self.embeddedTypes.contains($0.pathExtension) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(component: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) file(s) in \(target.name)",
        executable: try context.tool(named: "EmbedFiles").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output]
      )
    ]
  }
}
