package org.saksi.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The language of a text: told for a single plain sentence, not guessed for crumbs.
final class LanguagesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "en|The ministry said that forty people had been brought out of the building by the river.",
        "id|Polisi mengatakan bahwa empat puluh orang telah dibebaskan dari gedung di tepi sungai itu.",
        "sw|Polisi walisema kwamba watu arobaini waliokolewa kutoka jengo lililo karibu na mto.",
        "tr|Polis, nehrin kıyısındaki binadan kırk kişinin kurtarıldığını söyledi.",
        "tl|Sinabi ng pulisya na apatnapung tao ang nailigtas mula sa gusali sa tabi ng ilog.",
        "vi|Cảnh sát cho biết bốn mươi người đã được giải cứu khỏi tòa nhà bên bờ sông.",
        "zh|警方表示，四十人已从河边的大楼中获救。",
        "th|ตำรวจกล่าวว่ามีผู้ได้รับการช่วยเหลือสี่สิบคนจากอาคารริมแม่น้ำ",
        "km|ប៉ូលិសបាននិយាយថាមនុស្សសែសិបនាក់ត្រូវបានជួយសង្គ្រោះ",
    })
    void aSinglePlainSentenceIsEnough(String language, String sentence) {
        assertThat(Languages.of(sentence).code()).isEqualTo(language);
    }

    @Test
    void aLongTextIsOfTheLanguageOfItsBody() {
        String text = "Menu | Home | Login\n"
                + "Polisi mengatakan bahwa empat puluh orang telah dibebaskan dari gedung di tepi sungai itu. ".repeat(40);
        assertThat(Languages.of(text).code()).isEqualTo("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "12 345", "ok", "xq zz"})
    void crumbsAreNotGuessed(String crumbs) {
        assertThat(Languages.of(crumbs).code()).isEqualTo("und");
    }

    @Test
    void wordsOfNoLanguageAreNotGuessed() {
        assertThat(Languages.of("zxqv kjhw pltk brzz mnxq wvvk trpq zzhd ggtr xkcd qwrt plmk").code()).isEqualTo("und");
    }
}
