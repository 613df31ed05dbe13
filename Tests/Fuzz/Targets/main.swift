import CLibFuzzer
import Foundation

// The program's first argument names the target; the others are libFuzzer's.
guard CommandLine.arguments.count > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
    FileHandle.standardError.write(Data("fuzz: name a target: \(FuzzTarget.list)\n".utf8))
    exit(64)
}
FuzzTarget.chosen = target

var argumentCount = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
exit(
    LLVMFuzzerRunDriver(&argumentCount, &arguments) { data, count in
        FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: data, count: count)))
        return 0
    })
