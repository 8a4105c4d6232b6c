// swift-tools-version: 6.0
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "dcs",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "DcsScore", targets: ["DcsScore"]),
    .executable(name: "dcs", targets: ["dcs"]),
  ],
  targets: [
    // The library: bytes in, values out. It imports nothing beyond the standard library.
    .target(name: "DcsScore", swiftSettings: settings),

    // The command line: files, terminal, exit codes.
    .executableTarget(name: "dcs", dependencies: ["DcsScore", "BundledCriteria", "FormPage"], swiftSettings: settings),

    // The indicator sets, compiled in, so that an installed dcs needs no other file.
    .target(
      name: "BundledCriteria",
      path: "Criteria",
      exclude: ["schema"],
      sources: ["BundledCriteria.swift"],
      swiftSettings: settings,
      plugins: ["EmbedFilesPlugin"]
    ),

    // The page on which evidence is filled in: its markup, style and script, compiled in as well.
    .target(name: "FormPage", swiftSettings: settings, plugins: ["EmbedFilesPlugin"]),

    .plugin(
      name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"],
      path: "Sources/EmbedFilesPlugin"),
    .executableTarget(name: "EmbedFiles", swiftSettings: settings),

    .testTarget(
      name: "DcsScoreTests", dependencies: ["DcsScore", "BundledCriteria", "FormPage"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "dcsTests", dependencies: ["dcs", "DcsScore", "BundledCriteria"], swiftSettings: settings),
  ]
)
