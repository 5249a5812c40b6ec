package org.saksi.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /// The leaves and roots that implementations of Certificate Transparency test themselves with.
    private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void the_known_leaves_give_the_known_roots() {
        MerkleTree tree = new MerkleTree();
        assertThat(hex(tree.root())).isEqualTo(EMPTY);
        for (int i = 0; i < LEAVES.size(); i++) {
            tree.add(MerkleHash.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
            assertThat(hex(tree.root())).isEqualTo(ROOTS.get(i));
        }
        assertThat(hex(tree.root(3))).isEqualTo(ROOTS.get(2));
    }

    @Test
    void roots_and_proofs_agree_with_the_definition_of_rfc_6962_written_down_naively() {
        List<byte[]> leaves = new ArrayList<>();
        MerkleTree tree = new MerkleTree();
        for (int n = 1; n <= 70; n++) {
            byte[] leaf = ("leaf " + n).getBytes(UTF_8);
            leaves.add(leaf);
            tree.add(MerkleHash.leaf(leaf));
            assertThat(tree.root()).isEqualTo(Naive.hash(leaves));
            for (int m = 0; m < n; m++) {
                assertThat(tree.inclusion(m, n)).usingElementComparator(MerkleTreeTest::compare).isEqualTo(Naive.path(m, leaves));
            }
            for (int m = 1; m <= n; m++) {
                assertThat(tree.consistency(m, n)).usingElementComparator(MerkleTreeTest::compare)
                        .isEqualTo(Naive.sub(m, leaves, true));
            }
        }
    }

    @Test
    void proofs_lead_to_the_root_and_wrong_ones_do_not() {
        LogName name = new LogName("example.org/log");
        MerkleTree tree = new MerkleTree();
        for (int n = 1; n <= 40; n++) {
            tree.add(MerkleHash.leaf(new byte[]{(byte) n}));
        }
        for (int size = 1; size <= 40; size++) {
            for (int at = 0; at < size; at++) {
                List<byte[]> path = tree.inclusion(at, size);
                assertThat(MerkleProof.rootOf(tree.leafHash(at), at, size, path).orElseThrow()).isEqualTo(tree.root(size));
                assertThat(MerkleProof.rootOf(MerkleHash.empty(), at, size, path).orElseThrow()).isNotEqualTo(tree.root(size));
                if (!path.isEmpty()) {
                    assertThat(MerkleProof.rootOf(tree.leafHash(at), at, size, path.subList(1, path.size()))).isNotEqualTo(tree.root(size));
                }
            }
            for (int before = 0; before <= size; before++) {
                TreeHead earlier = new TreeHead(name, before, tree.root(before));
                TreeHead later = new TreeHead(name, size, tree.root(size));
                List<byte[]> path = tree.consistency(before, size);
                assertThat(MerkleProof.extendsHead(earlier, later, path)).as("%d to %d", before, size).isTrue();
                if (before > 0) {
                    assertThat(MerkleProof.extendsHead(new TreeHead(name, before, MerkleHash.leaf(new byte[0])), later, path)).isFalse();
                }
            }
        }
    }

    @Test
    void a_truncated_tree_is_the_tree_it_was_before() {
        MerkleTree tree = new MerkleTree();
        for (int n = 0; n < 300; n++) {
            tree.add(MerkleHash.leaf(new byte[]{(byte) n}));
        }
        byte[] root = tree.root(200);
        tree.truncate(200);
        assertThat(tree.root()).isEqualTo(root);
        for (int n = 200; n < 300; n++) {
            tree.add(MerkleHash.leaf(new byte[]{(byte) n}));
        }
        assertThat(tree.root(200)).isEqualTo(root);
        assertThatThrownBy(() -> tree.root(301)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int compare(byte[] a, byte[] b) {
        return java.util.Arrays.compare(a, b);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /// RFC 6962 §2.1, word for word, on lists of leaves.
    private static final class Naive {

        static byte[] hash(List<byte[]> d) {
            if (d.size() == 1) {
                return sha(new byte[]{0}, d.getFirst());
            }
            int k = k(d.size());
            return sha(new byte[]{1}, hash(d.subList(0, k)), hash(d.subList(k, d.size())));
        }

        static List<byte[]> path(int m, List<byte[]> d) {
            if (d.size() == 1) {
                return List.of();
            }
            int k = k(d.size());
            List<byte[]> path = new ArrayList<>(m < k ? path(m, d.subList(0, k)) : path(m - k, d.subList(k, d.size())));
            path.add(m < k ? hash(d.subList(k, d.size())) : hash(d.subList(0, k)));
            return path;
        }

        static List<byte[]> sub(int m, List<byte[]> d, boolean b) {
            if (m == d.size()) {
                return b ? List.of() : List.of(hash(d));
            }
            int k = k(d.size());
            List<byte[]> path = new ArrayList<>(m <= k ? sub(m, d.subList(0, k), b) : sub(m - k, d.subList(k, d.size()), false));
            path.add(m <= k ? hash(d.subList(k, d.size())) : hash(d.subList(0, k)));
            return path;
        }

        private static int k(int n) {
            int k = 1;
            while (k * 2 < n) {
                k *= 2;
            }
            return k;
        }

        private static byte[] sha(byte[]... parts) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (byte[] part : parts) {
                    digest.update(part);
                }
                return digest.digest();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
