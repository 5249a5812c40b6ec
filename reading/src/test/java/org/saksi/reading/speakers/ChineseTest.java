package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseTest {

    @Test
    void the_body_before_a_verb_of_saying_speaks() {
        assertThat(Asking.speaker("130", "国际海员救助联盟表示，今年已帮助130人离开海岛。")).isEqualTo("国际海员救助联盟");
    }

    @Test
    void the_body_behind_according_to_speaks() {
        assertThat(Asking.speaker("600", "据湖畔观察组织统计，外岛仍有600多人被困。")).isEqualTo("湖畔观察组织");
    }

    @Test
    void the_subject_of_an_act_answers_for_it() {
        String text = "近日，瓦兰尼亚警方在诺德马克警方协助下，抓获犯罪嫌疑人88名，其中外籍人员35名。";
        assertThat(Asking.speaker("88", text)).isEqualTo("瓦兰尼亚警方");
        assertThat(Asking.speaker("35", text)).isEqualTo("瓦兰尼亚警方");
        assertThat(Asking.about("88", text).rule()).isEqualTo("speaker/act");
    }

    @Test
    void an_act_without_a_subject_is_that_of_the_authority_spoken_of() {
        String text = "瓦兰尼亚警方近日开展清剿行动。今年以来，已有1900名受害人被解救。";
        assertThat(Asking.speaker("1900", text)).isEqualTo("瓦兰尼亚警方");
        assertThat(Asking.about("1900", text).rule()).isEqualTo("speaker/understood-act");
    }

    @Test
    void the_same_act_keeps_its_agent() {
        String text = "梅里达人民检察院依法审查案件。警方移交了嫌疑人。经审查，该集团骗取2000人。";
        assertThat(Asking.speaker("2000", text)).isEqualTo("梅里达人民检察院");
    }

    @Test
    void a_spokesperson_speaks_for_the_body_before_the_word() {
        assertThat(Asking.speaker("118", "瓦兰尼亚港务部发言人回应称，去年共检查工厂118家。")).isEqualTo("瓦兰尼亚港务部");
    }

    @Test
    void a_person_speaks_by_name() {
        assertThat(Asking.speaker("35", "阿达莫尔表示，当地有35家工厂。")).isEqualTo("阿达莫尔");
    }
}
