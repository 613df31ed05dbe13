internal import Mustache

/// A struct as a template sees it: its stored properties by their names, what can be shown as text.
///
/// Mustache's own reflection would print whatever it finds, and would look in outer models for an optional that is nil.
struct TemplateModel: MustacheParent {
    /// What a template may do with a property: print it, repeat a section over it, or leave the section out.
    enum Value {
        case text(String)
        case flag(Bool)
        case list([Value])
        case model(TemplateModel)
    }

    private let property: (String) -> Value?

    /// - Parameter show: how a value is written in the document.
    init(_ model: Any, show: @escaping (any ReportValue) -> String) {
        let mirror = Mirror(reflecting: model)
        property = { name in
            mirror.children.first { $0.label == name }.flatMap { Self.value(of: $0.value, show) }
        }
    }

    /// Words by their names.
    private init(words: [String: String], show: @escaping (any ReportValue) -> String) {
        property = { name in words[name].map { .text(show($0)) } }
    }

    /// The property of a name, or of a path `outer.inner`. Nil if there is none, or none that can be shown.
    subscript(path: String) -> Value? {
        guard let dot = path.firstIndex(of: ".") else { return property(path) }
        guard case .model(let outer) = property(String(path[..<dot])) else { return nil }
        return outer[String(path[path.index(after: dot)...])]
    }

    func child(named name: String) -> Any? { property(name)?.rendered }

    private static func value(of property: Any, _ show: @escaping (any ReportValue) -> String) -> Value? {
        switch property {
        case let value as any ReportValue: return .text(show(value))
        case let flag as Bool: return .flag(flag)
        case let words as [String: String]: return .model(TemplateModel(words: words, show: show))
        default: break
        }
        let mirror = Mirror(reflecting: property)
        switch mirror.displayStyle {
        // A section that does not apply is left out.
        case .optional: return mirror.children.first.map { value(of: $0.value, show) } ?? .flag(false)
        case .collection:
            let values = mirror.children.compactMap { value(of: $0.value, show) }
            return values.count == mirror.children.count ? .list(values) : nil
        case .struct: return .model(TemplateModel(property, show: show))
        default: return nil
        }
    }
}

extension TemplateModel.Value {
    /// As Mustache takes it.
    var rendered: Any {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag
        case .list(let values): values.map(\.rendered)
        case .model(let model): model
        }
    }
}
