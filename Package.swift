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
    // What files of office programs are made of: archives, XML, workbooks. It knows no school and no paper, and imports
    // nothing beyond the standard library.
    .target(name: "OfficeFiles", swiftSettings: settings),

    // The library: bytes in, values out. It imports nothing beyond the standard library and what reads workbooks.
    .target(name: "DcsScore", dependencies: ["OfficeFiles"], swiftSettings: settings),

    // What a report says, part by part, and how each format looks. It knows no school.
    .target(name: "Papers", dependencies: ["OfficeFiles"], swiftSettings: settings),

    // The reports on what the library found.
    .target(name: "DcsReports", dependencies: ["DcsScore", "Papers"], swiftSettings: settings),

    // The page on which evidence is filled in: its markup, style and script, compiled in.
    .target(name: "FormPage", dependencies: ["DcsScore"], swiftSettings: settings, plugins: ["EmbedFilesPlugin"]),

    // The indicator sets, compiled in as well, so that an installed dcs needs no other file.
    .target(
      name: "BundledCriteria", path: "Criteria", exclude: ["schema"], sources: ["BundledCriteria.swift"],
      swiftSettings: settings, plugins: ["EmbedFilesPlugin"]),

    // What `dcs help TOPIC` says, compiled in, so that a school without a network has it.
    .target(name: "HelpTopics", dependencies: ["DcsScore"], swiftSettings: settings, plugins: ["EmbedFilesPlugin"]),

    // The command line: files, terminal, exit codes. The program itself only starts it.
    .target(
      name: "DcsCommand",
      dependencies: ["DcsScore", "Papers", "DcsReports", "FormPage", "BundledCriteria", "HelpTopics"],
      swiftSettings: settings),
    .executableTarget(name: "dcs", dependencies: ["DcsCommand"], swiftSettings: settings),

    .plugin(
      name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["EmbedFiles"],
      path: "Sources/EmbedFilesPlugin"),
    .executableTarget(name: "EmbedFiles", swiftSettings: settings),

    .testTarget(
      name: "DcsScoreTests",
      dependencies: ["DcsScore", "OfficeFiles", "Papers", "DcsReports", "BundledCriteria", "FormPage"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "dcsTests",
      dependencies: ["DcsCommand", "DcsScore", "Papers", "DcsReports", "BundledCriteria", "HelpTopics"],
      swiftSettings: settings),
  ]
)
