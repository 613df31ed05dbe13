/// The version of Rollcall that computed the figures.
package enum Release {
    /// By semantic versioning; changed here alone, in the commit that names the release in CHANGELOG.md.
    package static let version = "0.1.0"
}
