import Dispatch
package import EventModel
import Foundation

/// So many threads that take the pieces of work in turn, whatever the machine has.
package func workers(_ count: Int) -> Workers {
    { pieces, work in
        let group = DispatchGroup()
        for first in 0..<count {
            group.enter()
            Thread {
                for piece in stride(from: first, to: pieces, by: count) { work(piece) }
                group.leave()
            }
            .start()
        }
        group.wait()
    }
}
