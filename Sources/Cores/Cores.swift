internal import Dispatch
internal import Foundation
internal import Synchronization

// Everything that Rollcall does on several cores goes through this file: independent pieces of work, one piece beside all
// else, and values that are made ahead of their use. No result depends on how many cores there are.

/// Does a number of independent pieces of work and returns when all are done: one after another, or on several cores.
package typealias Workers = (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void

/// The work of one core.
package func oneAfterAnother(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    for index in 0..<count { work(index) }
}

/// As many pieces of work at a time as there are cores.
package func onAllCores(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count, execute: work)
}

/// Workers that take up to `jobs` pieces at a time, each on a thread of its own: for pieces so long that nothing else may
/// have to wait for them.
package func onThreads(_ jobs: Int) -> Workers {
    { count, work in
        let next = Mutex(0)
        let threads = DispatchGroup()
        for _ in 0..<max(1, min(jobs, count)) {
            threads.enter()
            let thread = Thread {
                defer { threads.leave() }
                while true {
                    let index = next.withLock { next in
                        defer { next += 1 }
                        return next
                    }
                    guard index < count else { return }
                    work(index)
                }
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
        threads.wait()
    }
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

/// A value that another core works out while this one goes on.
package final class Later<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let work = DispatchGroup()

    /// Starts the work.
    package init(_ make: @escaping @Sendable () throws -> Value) {
        DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
            let made = Result { try make() }
            result.withLock { $0 = made }
        }
    }

    /// Waits for the value; nil only before there is one.
    ///
    /// - Throws: what the work throws.
    package func value() throws -> Value? {
        work.wait()
        return try result.withLock { $0 }?.get()
    }
}

/// Values that another core makes one after another, a few of them ahead of their use.
package final class Ahead<Value: Sendable>: Sendable {
    private struct Hand: Sendable {
        var made: [Result<Value?, any Error>] = []
        var isStopped = false
    }

    private let hand = Mutex(Hand())
    private let filled = DispatchSemaphore(value: 0)
    private let free: DispatchSemaphore
    private let ended = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - depth: how many values may wait; they bound the memory.
    ///   - make: makes the next value, nil at the end. It is called by one core at a time, and not after ``stop()``.
    package init(depth: Int, _ make: @escaping @Sendable () throws -> Value?) {
        free = DispatchSemaphore(value: depth)
        DispatchQueue.global(qos: .userInitiated).async { [self] in produce(make) }
    }

    /// The next value; nil at the end, after which there is none to ask for.
    ///
    /// - Throws: what making it throws.
    package func next() throws -> Value? {
        filled.wait()
        let result = hand.withLock { $0.made.removeFirst() }
        free.signal()
        return try result.get()
    }

    /// Ends the other core's work and waits until it has.
    package func stop() {
        hand.withLock { $0.isStopped = true }
        free.signal()
        ended.wait()
    }

    private func produce(_ make: () throws -> Value?) {
        defer { ended.signal() }
        while true {
            free.wait()
            if hand.withLock({ $0.isStopped }) { return }
            let result = Result { try make() }
            hand.withLock { $0.made.append(result) }
            filled.signal()
            guard case .success(.some) = result else { return }
        }
    }
}
