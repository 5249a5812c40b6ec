package org.saksi.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameReaderTest {

    private final NameReader reader = NameReader.acrossScripts();

    @Test
    void latin_names_are_read_as_before() {
        for (String name : new String[]{"Nguyễn Văn Hùng", "d'Souza, ANA-María", "  ", "O'Neill 2", "Łukasz  Żak"}) {
            assertThat(reader.tokens(name)).as(name).isEqualTo(NameReader.latin().tokens(name));
        }
    }

    @Test
    void other_scripts_are_read_into_the_spelling_that_people_use() {
        assertThat(reader.tokens("សុខ ដារ៉ា")).containsExactly("sok", "dara");
        assertThat(reader.tokens("王小明")).containsExactly("wang", "xiaoming");
        assertThat(reader.tokens("အောင်ကျော်")).containsExactly("aung", "kyaw");
        assertThat(reader.tokens("राजेश कुमार")).containsExactly("rajesh", "kumar");
        assertThat(reader.tokens("สมชาย")).containsExactly("somchai");
        assertThat(reader.tokens("ສົມສັກ")).containsExactly("somsak");
        assertThat(reader.tokens("ተስፋዬ በቀለ")).containsExactly("tesfaye", "bekele");
        assertThat(reader.tokens("محمد Khalil")).containsExactly("mohammed", "khalil");
    }
}
