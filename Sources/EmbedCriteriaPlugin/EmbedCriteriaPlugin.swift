import Foundation
import PackagePlugin

/// Writes the JSON files of a target's folder into a Swift file of that target.
///
/// SwiftPM's own `.embedInCode` writes an array of bytes, whose compile time grows with the square of its length.
@main
struct EmbedCriteriaPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(component: "Criteria")
    let files = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(component: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) criteria file(s)",
        executable: try context.tool(named: "EmbedCriteria").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output]
      )
    ]
  }
}
