import Synchronization

/// Does a number of independent pieces of work and returns when all are done: one after another, or on several
/// cores. The core itself uses no threads.
package typealias Workers = (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

/// The work of one core.
package func oneAfterAnother(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    for index in 0..<count { work(index) }
}

/// The results of some pieces of work, in the order of their numbers, whichever core did them.
package func sideBySide<Value: Sendable>(_ count: Int, _ workers: Workers, _ work: @escaping @Sendable (Int) -> Value)
    -> [Value]
{
    let results = Mutex([Value?](repeating: nil, count: count))
    workers(count) { index in
        let result = work(index)
        results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
}
