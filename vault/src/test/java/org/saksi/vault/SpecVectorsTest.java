package org.saksi.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;
import org.saksi.vault.entry.EntryBody;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.entry.Padding;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.log.LogName;
import org.saksi.vault.log.MerkleHash;
import org.saksi.vault.log.MerkleTree;
import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.SignerKey;
import org.saksi.vault.log.Tile;
import org.saksi.vault.log.TreeHead;

/// The vectors of `docs/specs`, which were computed by a program in another language that follows the words of the specifications, with another library of
/// ciphers and signatures.
class SpecVectorsTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void commitments_and_leaf_hashes_are_those_of_the_specification() throws IOException {
        List<String[]> vectors = vectors("commitment");
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(3);
        for (String[] v : vectors) {
            EntryHeader header = new EntryHeader(new EntryId(v[1]), Long.parseLong(v[2]), v[3], Sensitivity.ofCode(v[4]), new UserId(v[5]),
                    Instant.ofEpochSecond(Long.parseLong(v[6]), Long.parseLong(v[7])), exhibit(v[8]), exhibit(v[9]));
            byte[] commitment = new EntryBody(HEX.parseHex(v[10]), HEX.parseHex(v[11])).commitment(header);
            assertThat(HEX.formatHex(commitment)).as(v[0]).isEqualTo(v[12]);
            assertThat(HEX.formatHex(MerkleHash.leaf(commitment))).as(v[0]).isEqualTo(v[13]);
        }
    }

    @Test
    void roots_proofs_tiles_and_the_signed_checkpoint_are_those_of_the_specification() throws IOException {
        MerkleTree tree = new MerkleTree();
        for (int i = 1; i <= 600; i++) {
            tree.add(MerkleHash.leaf(Sha256.of(("saksi vector " + i).getBytes(UTF_8)).bytes()));
        }
        for (String[] v : vectors("log")) {
            switch (v[0]) {
                case "root" -> assertThat(HEX.formatHex(tree.root(Long.parseLong(v[1])))).as(v[1]).isEqualTo(v[2]);
                case "inclusion" -> assertThat(
                        String.join(" ", tree.inclusion(Long.parseLong(v[1]), Long.parseLong(v[2])).stream().map(HEX::formatHex).toList()))
                        .isEqualTo(v.length > 3 ? v[3] : "");
                case "tiles" ->
                    assertThat(Tile.of(Long.parseLong(v[1])).stream().map(Tile::path)).containsExactlyInAnyOrder(v[2].split(" "));
                case "path" -> assertThat(new Tile(Integer.parseInt(v[1]), Long.parseLong(v[2]), Tile.FULL).path()).isEqualTo(v[3]);
                default -> assertThat(v[0]).isIn("seed", "name", "vkey", "checkpoint");
            }
        }
        SignerKey signer = new SignerKey(new LogName(one("name")), HEX.parseHex(one("seed")));
        assertThat(signer.verifier().line()).isEqualTo(one("vkey"));
        SignedNote note = signer.sign(new TreeHead(signer.verifier().name(), 600, tree.root()).text());
        assertThat(note.toString()).isEqualTo(one("checkpoint").replace("\\n", "\n"));
        assertThat(SignedNote.parse(note.toString()).isSignedBy(signer.verifier())).isTrue();
    }

    @Test
    void padded_lengths_sealed_fields_and_sealed_bytes_are_those_of_the_specification() throws IOException, UnsealableException {
        int opened = 0;
        for (String[] v : vectors("casebook")) {
            if (v[0].equals("padded")) {
                assertThat(Padding.padded(Long.parseLong(v[1]))).as(v[1]).isEqualTo(Long.parseLong(v[2]));
                continue;
            }
            DataKey key = new DataKey(v[1], HEX.parseHex(v[2]));
            if (v[0].equals("field")) {
                assertThat(HEX.formatHex(key.sealer().open(HEX.parseHex(v[4]), v[3]))).isEqualTo(v[5]);
                assertThatThrownBy(() -> key.sealer().open(HEX.parseHex(v[4]), v[3] + "x")).isInstanceOf(UnsealableException.class);
            } else {
                assertThat(v[0]).isEqualTo("bytes");
                byte[] sealed = HEX.parseHex(v[3]);
                assertThat(HEX.formatHex(key.opening(new ByteArrayInputStream(sealed)).readAllBytes())).isEqualTo(v[4]);
                sealed[sealed.length - 1] ^= 1;
                assertThatThrownBy(() -> key.opening(new ByteArrayInputStream(sealed)).readAllBytes()).isInstanceOf(IOException.class);
            }
            opened++;
        }
        assertThat(opened).isEqualTo(2);
    }

    private static Optional<ExhibitId> exhibit(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new ExhibitId(id));
    }

    private static String one(String kind) throws IOException {
        return vectors("log").stream().filter(v -> v[0].equals(kind)).findFirst().orElseThrow()[1];
    }

    private static List<String[]> vectors(String specification) throws IOException {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("docs/specs"))) {
            here = here.getParent();
        }
        return Files.readAllLines(here.resolve("docs/specs/" + specification + ".vectors.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toArray(String[]::new)).toList();
    }
}
