// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "rollcall",
    products: [.executable(name: "rollcall", targets: ["rollcall"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CAtomicRename"),
        .systemLibrary(name: "CPrefetch"),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CClp", providers: [.apt(["coinor-libclp-dev"])]),
        .systemLibrary(name: "CCbc", providers: [.apt(["coinor-libcbc-dev"])]),
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "LanguageDetection", dependencies: ["CCLD2"]),
        .target(name: "Limits"),
        .target(name: "Cores"),
        .target(name: "DelimitedText", dependencies: ["CLibCSV", "Cores", "Limits"]),
        .target(
            name: "EventModel", dependencies: ["CPrefetch", "Limits"],
            resources: [
                .embedInCode("Resources/countries.tsv"), .embedInCode("Resources/folding.tsv"),
                .embedInCode("Resources/languages.tsv"), .embedInCode("Resources/zones.tab"),
            ]),
        .target(
            name: "Participants", dependencies: ["Cores", "EventModel", "Limits"],
            resources: [.embedInCode("Resources/short_names.tsv")]),
        .target(
            name: "Attendance",
            dependencies: [
                "Cores", "EventModel", "Participants", .product(name: "Algorithms", package: "swift-algorithms"),
                .product(name: "HeapModule", package: "swift-collections"),
            ]),
        .target(
            name: "Figures",
            dependencies: [
                "Attendance", "EventModel", "Participants", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Settings",
            dependencies: ["EventModel", "Limits", .product(name: "Yams", package: "Yams")],
            resources: [.embedInCode("Resources/taxonomy.yaml")]),
        .target(
            name: "Importers", dependencies: ["DelimitedText", "EventModel"],
            resources: [.embedInCode("Vocabulary/Languages")]),
        .target(name: "Charts"),
        .target(
            name: "Reports",
            dependencies: [
                "Attendance", "Charts", "EventModel", "Figures", "Participants",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [
                .embedInCode("Resources/page.mustache"), .embedInCode("Resources/page.css"),
                .embedInCode("Resources/sections"), .embedInCode("Resources/words"),
                .embedInCode("Resources/summary.md.mustache"),
                .embedInCode("Resources/paper.css"), .embedInCode("Resources/series.mustache"),
            ]),
        .target(name: "Disclosure", dependencies: ["CCbc", "CClp"]),
        .target(
            name: "Archive",
            dependencies: [
                "Attendance", "EventModel", "Figures", "Limits", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: [.embedInCode("Resources/schema"), .embedInCode("Resources/series")]),
        .target(name: "Workbook", dependencies: ["Attendance", "CXLSXWriter", "EventModel", "Figures", "Reports"]),
        .target(
            name: "Workflow",
            dependencies: [
                "Archive", "Attendance", "CAtomicRename", "Cores", "DelimitedText", "Disclosure", "EventModel",
                "Figures",
                "Importers", "LanguageDetection", "Limits", "Participants", "Reports", "Settings", "Workbook",
            ]),
        .executableTarget(
            name: "rollcall",
            dependencies: [
                "Attendance", "EventModel", "Figures", "Participants", "Reports", "Workflow",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // No product: the quality bench's own entry, which may leave evidence out.
        .executableTarget(
            name: "quality-report", dependencies: ["Attendance", "EventModel", "Figures", "Participants", "Workflow"],
            path: "Tests/Quality/Measured"),
        .testTarget(name: "DelimitedTextTests", dependencies: ["DelimitedText", "Limits"]),
        // No product: what tests of several modules put events together with.
        .target(
            name: "TestSupport", dependencies: ["Attendance", "Cores", "EventModel", "Figures", "Participants"],
            path: "Tests/TestSupport"),
        .testTarget(name: "EventModelTests", dependencies: ["EventModel", "TestSupport"]),
        .testTarget(
            name: "ParticipantsTests",
            dependencies: ["Attendance", "Cores", "EventModel", "Figures", "Participants", "TestSupport"]),
        .testTarget(
            name: "AttendanceTests",
            dependencies: ["Attendance", "EventModel", "Figures", "Participants", "TestSupport"]),
        .testTarget(
            name: "FiguresTests",
            dependencies: ["Attendance", "Cores", "EventModel", "Figures", "Participants", "TestSupport"]),
        .testTarget(name: "SettingsTests", dependencies: ["EventModel", "Participants", "Settings"]),
        .testTarget(
            name: "ImportersTests", dependencies: ["DelimitedText", "EventModel", "Importers"], exclude: ["Corpus"]),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Attendance", "EventModel", "Figures", "Participants", "Reports"]),
        .testTarget(name: "ChartsTests", dependencies: ["Charts"], exclude: ["Drawings"]),
        .testTarget(
            name: "WorkbookTests",
            dependencies: ["Attendance", "EventModel", "Figures", "Reports", "TestSupport", "Workbook"]),
        .testTarget(name: "DisclosureTests", dependencies: ["Disclosure"]),
        .testTarget(
            name: "ArchiveTests",
            dependencies: [
                "Archive", "Attendance", "EventModel", "Figures", "Participants", "Workflow",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "WorkflowTests",
            dependencies: [
                "Attendance", "EventModel", "Figures", "Limits", "Participants", "LanguageDetection", "Reports",
                "Settings",
                "TestSupport", "Workbook", "Workflow", "rollcall",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// `make fuzz` alone builds these: they link only where every module is made for libFuzzer.
if Context.environment["ROLLCALL_FUZZ"] == "1" {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: ["CLibFuzzer", "DelimitedText", "EventModel", "Importers", "Participants", "Settings"],
            path: "Tests/Fuzz/Targets"),
    ]
}

for target in package.targets where target.type != .system && target.name != "CCLD2" {
    var settings = target.swiftSettings ?? []
    // SE-0335: an existential is always written `any`.
    settings.append(.enableUpcomingFeature("ExistentialAny"))
    // SE-0409: an import is internal unless it says otherwise.
    settings.append(.enableUpcomingFeature("InternalImportsByDefault"))
    // SE-0444: a member is visible only where its module is imported.
    settings.append(.enableUpcomingFeature("MemberImportVisibility"))
    // SE-0446 and its lifetime annotations: fields are handed on as spans of the record, without a copy.
    settings.append(.enableExperimentalFeature("Lifetimes"))
    // SE-0480: a warning is mended, not read past.
    settings.append(.treatAllWarnings(as: .error))
    target.swiftSettings = settings
}

// SE-0458: every unsafe expression is marked where C is near.
for target in package.targets
where ["DelimitedText", "Disclosure", "LanguageDetection", "Workbook"].contains(target.name) {
    target.swiftSettings?.append(.strictMemorySafety())
}
