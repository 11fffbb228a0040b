// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "amends",
  products: [.executable(name: "amends", targets: ["amends"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CScenarios", exclude: ["File.inc", "Index.inc", "Scenario.inc"]),
    .target(name: "CMoveModel", exclude: ["moves.model"]),
    .target(
      name: "AmendsKit",
      dependencies: ["CMoveModel", "CScenarios", .product(name: "Yams", package: "Yams")]),
    .executableTarget(
      name: "amends",
      dependencies: [
        "AmendsKit",
        "LineEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CLineReader", dependencies: ["CLibedit"]),
    .target(name: "LineEditing", dependencies: ["CLibedit", "CLineReader"]),
    .executableTarget(
      name: "LineEditingProbe", dependencies: ["LineEditing"], path: "Tests/LineEditingProbe"),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing", "LineEditingProbe"]),
    .executableTarget(
      name: "workbench",
      dependencies: [
        "AmendsKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "AmendsKitTests", dependencies: ["AmendsKit"],
      exclude: ["Fixtures", "Loading/Fixtures", "Session/Transcripts"]),
    .testTarget(name: "AmendsTests", dependencies: ["AmendsKit", "amends"]),
  ],
  swiftLanguageModes: [.v6]
)
