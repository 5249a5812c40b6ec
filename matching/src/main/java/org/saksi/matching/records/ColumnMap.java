package org.saksi.matching.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Recognises what a column means by its heading: usual names in lists of people, in English and a few other languages. What is not
/// recognised is ignored and said so.
public final class ColumnMap {

    private static final Map<String, Role> USUAL = usual();

    private final Map<String, Role> own;

    private ColumnMap(Map<String, Role> own) {
        this.own = own;
    }

    /// The usual names only.
    public static ColumnMap usualNames() {
        return new ColumnMap(Map.of());
    }

    /// The usual names, overruled by these.
    ///
    /// @param own heading to role; a heading is compared without regard to case and punctuation
    public static ColumnMap withOwn(Map<String, Role> own) {
        Map<String, Role> plain = new HashMap<>();
        own.forEach((heading, role) -> plain.put(plain(heading), role));
        return new ColumnMap(Map.copyOf(plain));
    }

    /// What a column of this heading means; [Role#IGNORED] when it is not recognised.
    public Role roleOf(String heading) {
        String plain = plain(heading);
        Role role = own.get(plain);
        if (role == null) {
            role = USUAL.get(plain);
        }
        return role == null ? byWords(plain) : role;
    }

    /// Roles of all columns of a list. Of several columns that could be the id or the source the first counts; parts of a birth date are left
    /// out beside a whole one.
    public List<Role> rolesOf(List<String> headings) {
        List<Role> roles = new ArrayList<>();
        for (String heading : headings) {
            Role role = roleOf(heading);
            boolean once = role == Role.RECORD_ID || role == Role.SOURCE;
            roles.add(once && roles.contains(role) ? Role.IGNORED : role);
        }
        if (roles.contains(Role.BIRTH_DATE)) {
            roles.replaceAll(role -> isPartOfDate(role) ? Role.IGNORED : role);
        }
        return List.copyOf(roles);
    }

    private static boolean isPartOfDate(Role role) {
        return role == Role.BIRTH_YEAR || role == Role.BIRTH_MONTH || role == Role.BIRTH_DAY;
    }

    private static Role byWords(String plain) {
        List<String> words = List.of(plain.split("_"));
        if (words.contains("phone") || words.contains("telephone") || words.contains("mobile") || words.contains("whatsapp")) {
            return Role.PHONE;
        }
        if (words.contains("passport") || plain.endsWith("id_number") || plain.endsWith("_document")) {
            return Role.IDENTIFIER;
        }
        if (words.contains("name") && !words.contains("file") && !words.contains("user")) {
            return Role.FULL_NAME;
        }
        if (words.contains("address") || words.contains("street") || words.contains("postcode") || words.contains("village")) {
            return Role.TEXT;
        }
        if (words.contains("birth") || words.contains("dob")) {
            return Role.BIRTH_DATE;
        }
        return Role.IGNORED;
    }

    private static String plain(String heading) {
        String lower = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
        return lower.replaceAll("^_+|_+$", "");
    }

    private static Map<String, Role> usual() {
        Map<String, Role> map = new HashMap<>();
        put(map, Role.RECORD_ID, "unique_id record_id id recid rec_id row_id uid");
        put(map, Role.SOURCE, "source source_dataset list dataset list_name source_list organisation organization");
        put(map, Role.GIVEN_NAME,
                "given_name given_names first_name firstname forename forenames fname given middle_name middle_names middlename"
                        + " fname_c1 fname_c2 prenom prénom prenoms nombre nombres nome nama_depan");
        put(map, Role.SURNAME,
                "surname surnames last_name lastname family_name familyname lname family second_surname lname_c1 lname_c2 nom"
                        + " apellido apellidos sobrenome nama_keluarga maiden_name father_name grandfather_name patronymic");
        put(map, Role.FULL_NAME,
                "full_name fullname name person_name first_and_surname name_original original_name native_name name_native other_name"
                        + " other_names alias aliases aka nickname also_known_as name_latin name_local victim_name nama ten ho_ten nom_complet");
        put(map, Role.BIRTH_DATE, "dob date_of_birth birth_date birthdate born born_on birthday fecha_nacimiento fecha_de_nacimiento"
                + " date_de_naissance tanggal_lahir");
        put(map, Role.BIRTH_YEAR, "birth_year year_of_birth yob by yy");
        put(map, Role.BIRTH_MONTH, "birth_month month_of_birth bm mm");
        put(map, Role.BIRTH_DAY, "birth_day day_of_birth bd dd");
        put(map, Role.AGE, "age age_years age_in_years edad umur usia");
        put(map, Role.SEX, "gender sex sexe sexo genero");
        put(map, Role.NATIONALITY,
                "nationality country citizenship country_of_origin origin nationalite nacionalidad kewarganegaraan country_code");
        put(map, Role.PHONE, "phone phone_number telephone tel mobile contact contact_number phone2 phone_2 telefono");
        put(map, Role.IDENTIFIER,
                "soc_sec_id ssn passport passport_no passport_number national_id nid id_card id_number document document_number"
                        + " id_no");
        put(map, Role.SITE, "site compound location place building facility site_name compound_name where");
        put(map, Role.SEEN,
                "seen seen_at seen_on date_seen last_seen first_seen date when month reported_on report_date interview_date rescue_date"
                        + " date_reported entry_date recorded");
        put(map, Role.TEXT,
                "street_number address address_1 address_2 address1 address2 suburb city town district province state region postcode"
                        + " post_code zip zip_code postcode_fake birth_place place_of_birth birthplace occupation profession job village commune religion"
                        + " ethnicity hometown email e_mail");
        return Map.copyOf(map);
    }

    private static void put(Map<String, Role> map, Role role, String headings) {
        for (String heading : headings.split(" ")) {
            map.put(heading, role);
        }
    }
}
