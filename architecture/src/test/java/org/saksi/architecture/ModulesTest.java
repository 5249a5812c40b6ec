package org.saksi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the build files may say: a room declares only rooms upstream of it, and no version stands outside the root.
class ModulesTest {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?<artifactId>saksi-(\\w+)</artifactId>(.*?)</dependency>");

    static List<String> rooms() {
        return House.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_declares_only_rooms_upstream_of_it(String room) throws IOException {
        assertThat(declaredByMistake(room, Files.readString(House.folder().resolve(room).resolve("pom.xml")))).isEmpty();
    }

    @Test
    void a_declaration_against_the_stream_is_seen() {
        assertThat(declaredByMistake("terms", "<dependency><groupId>org.saksi</groupId><artifactId>saksi-vault</artifactId></dependency>"))
                .containsExactly("vault");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void versions_stand_in_the_root_only(String room) throws IOException {
        String pom = Files.readString(House.folder().resolve(room).resolve("pom.xml")).replaceAll("(?s)<parent>.*?</parent>", "");
        assertThat(pom).doesNotContain("<version>");
    }

    private static List<String> declaredByMistake(String room, String pom) {
        List<String> wrong = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(pom);
        while (dependency.find()) {
            String other = dependency.group(1);
            boolean test = dependency.group(2).contains("<scope>test</scope>");
            if (!test && !House.MAY_IMPORT.get(room).contains(other)) {
                wrong.add(other);
            }
        }
        return wrong;
    }
}
