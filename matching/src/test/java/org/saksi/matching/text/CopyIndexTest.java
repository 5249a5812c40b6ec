package org.saksi.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class CopyIndexTest {

    private final InventedTexts invented = new InventedTexts(29);

    private record Collection(List<String> texts, List<Integer> truth) {}

    /// Texts of about 330 words; one of three has one to three shuffled copies cut to half or more.
    private Collection collection(int size) {
        Random chance = new Random(5);
        Collection made = new Collection(new ArrayList<>(), new ArrayList<>());
        for (int original = 0; made.texts.size() < size; original++) {
            List<String> sentences = invented.sentences(330);
            made.texts.add(String.join(" ", sentences));
            made.truth.add(original);
            for (int copies = chance.nextInt(3) == 0 ? 1 + chance.nextInt(3) : 0; copies > 0; copies--) {
                int kept = (int) Math.ceil(sentences.size() * (0.5 + chance.nextDouble() / 2));
                made.texts.add(String.join(" ", invented.shuffled(sentences).subList(0, kept)));
                made.truth.add(original);
            }
        }
        return made;
    }

    @Test
    void shuffled_and_cut_copies_are_found_and_nothing_else() {
        Collection made = collection(3000);
        CopyIndex index = new CopyIndex();
        index.addAll(made.texts);
        Map<Integer, Integer> ofTruth = new HashMap<>();
        Map<Integer, Integer> ofFound = new HashMap<>();
        Map<List<Integer>, Integer> ofBoth = new HashMap<>();
        for (int i = 0; i < made.texts.size(); i++) {
            int found = index.groups().leader(i);
            ofTruth.merge(made.truth.get(i), 1, Integer::sum);
            ofFound.merge(found, 1, Integer::sum);
            ofBoth.merge(List.of(found, made.truth.get(i)), 1, Integer::sum);
        }
        assertThat(pairs(ofBoth) / pairs(ofTruth)).as("recall").isGreaterThanOrEqualTo(0.99);
        assertThat(pairs(ofBoth) / pairs(ofFound)).as("precision").isGreaterThanOrEqualTo(0.999);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    @Test
    void texts_added_one_by_one_give_the_same_groups_as_all_at_once() {
        List<String> texts = collection(400).texts;
        CopyIndex atOnce = new CopyIndex();
        atOnce.addAll(texts);
        CopyIndex oneByOne = new CopyIndex();
        texts.forEach(oneByOne::add);
        assertThat(oneByOne.groups().groups()).isEqualTo(atOnce.groups().groups()).isNotEmpty();
    }

    @Test
    void what_the_index_proposes_is_what_comparing_all_pairs_finds() {
        List<String> texts = collection(250).texts;
        CopyIndex index = new CopyIndex();
        List<CopyMatch> found = index.addAll(texts);
        CopyGroups exhaustive = new CopyGroups();
        texts.forEach(t -> exhaustive.add());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                CopyScore score = CopyScore.of(WordSequence.of(texts.get(i)), WordSequence.of(texts.get(j)));
                if (score.label() == CopyLabel.COPY) {
                    exhaustive.join(i, j);
                    assertThat(found).contains(new CopyMatch(i, j, score));
                }
            }
        }
        assertThat(index.groups().groups()).isEqualTo(exhaustive.groups());
    }

    @Test
    void hundreds_of_copies_of_one_text_are_one_group() {
        List<String> sentences = invented.sentences(330);
        CopyIndex index = new CopyIndex();
        for (int i = 0; i < 400; i++) {
            index.add(String.join(" ", invented.shuffled(sentences)));
        }
        assertThat(index.groups().groups()).hasSize(1);
        assertThat(index.groups().groups().get(0)).hasSize(400);
    }

    @Test
    void hundreds_of_texts_with_one_footer_stay_apart() {
        String footer = invented.text(90);
        CopyIndex index = new CopyIndex();
        for (int i = 0; i < 400; i++) {
            index.add(invented.text(300) + " " + footer);
        }
        assertThat(index.groups().groups()).isEmpty();
    }

    @Test
    void a_spun_copy_is_found_among_others() {
        List<String> original = invented.sentences(330);
        CopyIndex index = new CopyIndex();
        int first = index.size();
        index.add(String.join(" ", original));
        collection(300).texts.forEach(index::add);
        assertThat(index.add(invented.spun(original, 0.3))).anyMatch(m -> m.earlier() == first && m.score().label() == CopyLabel.COPY);
    }
}
