// swift-tools-version: 6.2
import PackageDescription

/// The settings every target of ours is built with: the strict half of Swift 6, and no warning left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ path: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path, exclude: exclude, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", resources: resources, swiftSettings: strict)
}

func system(_ name: String, _ path: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, path: path, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// SHA-256 of exports and records: a reviewed implementation instead of our own.
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let sqlite: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
/// The C functions under GRDB, for the two statements that run once per imported record.
let rawSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")

/// The command line's description of itself.
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// Policy packs and registers.
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "muniment",
  dependencies: [
    // SHA-256 and, later, signatures: cryptography is never written by hand.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // SQLite with migrations, statement caching and transactions that cannot be left open.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The command line: parsing, help, completions and the manual from one description.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // YAML: policies and registers that a clerk can read and edit, with the line of every mistake.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    room("Records", "Sources/Records"),

    system("CLibXML2", "Importers/CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("CLibZip", "Importers/CLibZip", pkgConfig: "libzip", apt: "libzip-dev"),
    system("CLibArchive", "Importers/CLibArchive", pkgConfig: "libarchive", apt: "libarchive-dev"),
    system("CZlib", "Importers/CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    room("ExportFiles", "Importers/ExportFiles", ["CLibZip", "CLibArchive", "CZlib", crypto]),
    room("ByteFormats", "Importers/ByteFormats", ["Records", "CLibXML2"]),
    room("Importing", "Importers/Importing", ["Records", "ExportFiles", "ByteFormats"]),
    room(
      "FacebookImporter", "Importers/Facebook", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "InstagramImporter", "Importers/Instagram", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room("XImporter", "Importers/X", ["Records", "ExportFiles", "ByteFormats", "Importing"], exclude: ["README.md"]),
    room(
      "WhatsAppImporter", "Importers/WhatsApp", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "YouTubeImporter", "Importers/YouTube", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),

    room(
      "LinkedInImporter", "Importers/LinkedIn", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "TikTokImporter", "Importers/TikTok", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "MastodonImporter", "Importers/Mastodon", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "ForumsImporter", "Importers/Forums", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),

    room("CaptureReading", "Importers/Captures/Reading", ["Records", "ExportFiles", "ByteFormats", "Importing"]),
    room(
      "WebsiteImporter", "Importers/Website", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "MailImporter", "Importers/Mail", ["Records", "ExportFiles", "ByteFormats", "Importing"], exclude: ["README.md"]),
    room(
      "TelegramImporter", "Importers/Telegram", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "RedditImporter", "Importers/Reddit", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "BlueskyImporter", "Importers/Bluesky", ["Records", "ExportFiles", "ByteFormats", "Importing"],
      exclude: ["README.md"]),
    room(
      "XCaptures", "Importers/Captures/X",
      ["Records", "ExportFiles", "ByteFormats", "Importing", "CaptureReading", "XImporter"], exclude: ["README.md"]),
    room(
      "YouTubeCaptures", "Importers/Captures/YouTube",
      ["Records", "ExportFiles", "ByteFormats", "Importing", "CaptureReading", "YouTubeImporter"],
      exclude: ["README.md"]),
    room(
      "TikTokCaptures", "Importers/Captures/TikTok",
      ["Records", "ExportFiles", "ByteFormats", "Importing", "CaptureReading", "TikTokImporter"],
      exclude: ["README.md"]),
    room(
      "LinkedInCaptures", "Importers/Captures/LinkedIn",
      ["Records", "ExportFiles", "ByteFormats", "Importing", "CaptureReading", "LinkedInImporter"],
      exclude: ["README.md"]),
    room(
      "MetaCaptures", "Importers/Captures/Meta",
      ["Records", "ExportFiles", "ByteFormats", "Importing", "CaptureReading"]),
    room(
      "FacebookCaptures", "Importers/Captures/Facebook",
      ["Records", "ExportFiles", "ByteFormats", "Importing", "CaptureReading", "MetaCaptures", "FacebookImporter"],
      exclude: ["README.md"]),
    room(
      "InstagramCaptures", "Importers/Captures/Instagram",
      ["Records", "ExportFiles", "ByteFormats", "Importing", "CaptureReading", "MetaCaptures", "InstagramImporter"],
      exclude: ["README.md"]),

    room(
      "AllImporters", "Importers/All",
      [
        "Importing", "FacebookImporter", "XImporter", "WhatsAppImporter", "YouTubeImporter", "LinkedInImporter",
        "TikTokImporter", "InstagramImporter", "MastodonImporter", "ForumsImporter", "XCaptures",
        "YouTubeCaptures", "TikTokCaptures", "LinkedInCaptures",
        "FacebookCaptures", "InstagramCaptures",
        "WebsiteImporter", "MailImporter", "TelegramImporter", "RedditImporter", "BlueskyImporter",
      ]),

    room("Search", "Archive/Search", ["Records"]),
    // Hundreds of a policy's patterns in one pass, in linear time whatever the text.
    system("CVectorscan", "Archive/CVectorscan", pkgConfig: "libhs", apt: "libvectorscan-dev"),
    room("Policy", "Archive/Policy", ["Records", "CVectorscan", crypto, yaml], resources: [.copy("Packs")]),
    room("Sampling", "Archive/Sampling", [crypto]),
    room("ArchiveStore", "Archive/Store", ["Records", "Search", "Policy", "Sampling", sqlite, rawSQLite, crypto]),

    room(
      "Workflows", "Sources/Workflows",
      [
        "Records", "ExportFiles", "ByteFormats", "Importing", "AllImporters", "Search", "Policy", "Sampling",
        "ArchiveStore",
      ]),
    system("CPango", "Sources/CPango", pkgConfig: "pangocairo", apt: "libpango1.0-dev"),
    room("Output", "Sources/Output", ["Records", "Policy", "Sampling", "ArchiveStore", "Workflows", "CPango"]),
    .executableTarget(
      name: "muniment",
      dependencies: ["Records", "Policy", "Sampling", "ArchiveStore", "Workflows", "Output", arguments],
      path: "Sources/muniment", resources: [.copy("Demo"), .copy("Demo-policy")], swiftSettings: strict),

    .executableTarget(
      name: "search-bench", dependencies: ["ArchiveStore", "Records", "Search", "TestSupport", sqlite],
      path: "Bench/Search", swiftSettings: strict),
    .executableTarget(
      name: "similar-bench", dependencies: ["ArchiveStore", "Records", "TestSupport"], path: "Bench/Similar",
      swiftSettings: strict),
    .executableTarget(
      name: "check-bench", dependencies: ["Policy", "Records"], path: "Bench/Check", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Records", "ExportFiles", "Importing"], path: "Tests/Support",
      swiftSettings: strict),
    tests("RecordsTests", ["Records"]),
    tests("ExportFilesTests", ["ExportFiles", "TestSupport"]),
    tests("ByteFormatsTests", ["ByteFormats"]),
    tests("XImporterTests", ["XImporter", "TestSupport"], resources: [.copy("Fixtures")]),
    tests("FacebookImporterTests", ["FacebookImporter", "TestSupport"], resources: [.copy("Fixtures")]),
    tests(
      "InstagramImporterTests", ["InstagramImporter", "FacebookImporter", "TestSupport"],
      resources: [.copy("Fixtures")]),
    tests("WhatsAppImporterTests", ["WhatsAppImporter", "TestSupport"], resources: [.copy("Fixtures")]),
    tests("YouTubeImporterTests", ["YouTubeImporter", "TestSupport"], resources: [.copy("Fixtures")]),
    tests(
      "LinkedInImporterTests", ["LinkedInImporter", "AllImporters", "TestSupport"], resources: [.copy("Fixtures")]),
    tests("TikTokImporterTests", ["TikTokImporter", "AllImporters", "TestSupport"], resources: [.copy("Fixtures")]),
    tests("MastodonImporterTests", ["MastodonImporter", "TestSupport"]),
    tests("ForumsImporterTests", ["ForumsImporter", "TestSupport"]),
    tests("WebsiteImporterTests", ["WebsiteImporter", "TestSupport"]),
    tests("MailImporterTests", ["MailImporter", "TestSupport"]),
    tests("TelegramImporterTests", ["TelegramImporter", "TestSupport"]),
    tests("RedditImporterTests", ["RedditImporter", "TestSupport"]),
    tests("BlueskyImporterTests", ["BlueskyImporter", "TestSupport"]),
    tests("CaptureReadingTests", ["CaptureReading"]),
    tests("MetaCapturesTests", ["MetaCaptures", "TestSupport"]),
    tests("FacebookCapturesTests", ["FacebookCaptures", "TestSupport"]),
    tests("InstagramCapturesTests", ["InstagramCaptures", "TestSupport"]),
    tests("YouTubeCapturesTests", ["YouTubeCaptures", "TestSupport"]),
    tests("TikTokCapturesTests", ["TikTokCaptures", "TestSupport"]),
    tests("LinkedInCapturesTests", ["LinkedInCaptures", "TestSupport"]),
    tests("XCapturesTests", ["XCaptures", "XImporter", "TestSupport"]),
    tests("SearchTests", ["Search"]),
    tests("PolicyTests", ["Policy", "Records", "TestSupport", yaml]),
    tests("SamplingTests", ["Sampling"]),
    tests(
      "ArchiveStoreTests", ["ArchiveStore", "Policy", "Records", "Sampling", "Search", "TestSupport", sqlite]),
    tests(
      "WorkflowsTests",
      [
        "Workflows", "ArchiveStore", "Policy", "Sampling", "ExportFiles", "Importing", "Records", "AllImporters",
        "TestSupport", "muniment", sqlite,
      ]),
    tests("HouseTests", []),
    tests("MunimentTests", ["Output", "ArchiveStore", "Records", "Workflows", "TestSupport", "muniment", arguments]),
    tests(
      "DocumentationTests",
      ["AllImporters", "Importing", "Records", "Search", "TestSupport", "muniment", arguments]),
  ],
  swiftLanguageModes: [.v6],
)
