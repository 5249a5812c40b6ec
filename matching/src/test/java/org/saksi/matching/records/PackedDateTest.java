package org.saksi.matching.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedDateTest {

    @ParameterizedTest
    @CsvSource({"1999,1999,0,0", "1999-04,1999,4,0", "1999-04-27,1999,4,27", "19990427,1999,4,27", "27/4/1999,1999,4,27",
        "4/27/1999,1999,4,27", "27.04.1999,1999,4,27",
        "27 Apr 1999,1999,4,27", "April 1999,1999,4,0", "2542-04-27,1999,4,27", "๒๕๔๒,1999,0,0", "1999-27-04,1999,4,27",
        "1999-04-27T10:00,1999,4,27", "unknown,0,0,0",
        "123456789012,0,0,0"})
    void the_usual_notations_are_read(String text, int year, int month, int day) {
        int date = PackedDate.parse(text);
        assertThat(PackedDate.year(date)).isEqualTo(year);
        assertThat(PackedDate.month(date)).isEqualTo(month);
        assertThat(PackedDate.day(date)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"~1999,true", "c. 1999,true", "1999?,true", "1999,false"})
    void an_estimate_stays_an_estimate(String text, boolean about) {
        assertThat(PackedDate.isAbout(PackedDate.parse(text))).isEqualTo(about);
    }
}
