import Testing

@testable import Figures

@Suite struct ContentHashTests {
    /// Test vectors of FIPS 180-2.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `bytes have the hash of the standard, in one block or in many`(text: String, expected: String) {
        var hash = ContentHash()
        for byte in text.utf8 { hash.update([byte]) }
        #expect(hash.text == "sha256:" + expected && hash.bytes == text.utf8.count)
        #expect(ContentHash(of: Array(text.utf8)).text == hash.text)
    }
}

@Suite struct DataPackageNameTests {
    @Test(arguments: [
        ("blma-launch", "blma-launch"), ("Côte d'Ivoire 2022", "c-te-d-ivoire-2022"), ("=1", "1"), ("عام", "event"),
        ("v1.2_b", "v1.2_b"),
    ])
    func `an event's id becomes a package's name`(id: String, name: String) {
        #expect(DataPackage.name(of: id) == name)
    }
}
