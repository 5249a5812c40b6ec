package org.saksi.reading.speakers;

/// A noun phrase taken apart: the name of a body, a role, the name of a person, and a noun before a name that says what it is.
/// *Amnesty-style* phrases such as *Lakeside Watch director Ada Moor* have all; a place of -1 says that a part is missing.
///
/// @param bodyFrom where the name of a body begins
/// @param bodyEnd where it ends
/// @param roleFrom where the role begins
/// @param own whether the role is one of people who speak for themselves
/// @param personFrom where the person's name begins
/// @param personEnd where it ends
/// @param descriptor the classes of a noun that says what the name is, 0 for none
/// @param descriptorEnd where that noun ends
record Parts(int bodyFrom, int bodyEnd, int roleFrom, boolean own, int personFrom, int personEnd, long descriptor, int descriptorEnd) {

    private static final long ROLES = WordClass.bits(WordClass.ROLE, WordClass.OWN_ROLE);

    static Parts of(Words words, Mention m) {
        int roleEnd = roleEnd(words, m);
        if (roleEnd < 0) {
            return withoutRole(words, m);
        }
        int roleFrom = roleEnd;
        while (roleFrom > m.core() && (words.any(roleFrom - 1, ROLES) || words.is(roleFrom - 1, WordClass.AND))) {
            roleFrom--;
        }
        int bodyEnd = roleFrom;
        while (bodyEnd > m.core() && !words.name(bodyEnd - 1) && !words.any(bodyEnd - 1, Words.BODY)) {
            bodyEnd--;
        }
        boolean own = false;
        for (int i = m.core(); i < roleEnd; i++) {
            own |= words.any(i, WordClass.bits(WordClass.OWN_ROLE, WordClass.FORMER));
        }
        boolean body = bodyEnd > m.core();
        boolean initial = m.end() - roleEnd == 1 && words.token(roleEnd).text().length() == 1 && words.name(roleFrom);
        boolean person = roleEnd < m.end();
        int bodyFrom = body ? m.core() : -1;
        return new Parts(bodyFrom, body ? bodyEnd : -1, roleFrom, own, person ? initial ? roleFrom : roleEnd : -1, person ? m.end() : -1, 0,
                -1);
    }

    private static Parts withoutRole(Words words, Mention m) {
        int end = m.end();
        long descriptor = 0;
        int descriptorEnd = -1;
        int nameEnd = end;
        if (m.form() == Mention.Form.NOUN && end - m.core() == 1) {
            return bare(words, m);
        }
        if (!words.name(end - 1)) {
            nameEnd = lastName(words, m.core(), end);
            descriptor = 0;
            if (nameEnd < 0) {
                return bare(words, m);
            }
        }
        int nameFrom = nameFrom(words, m.core(), nameEnd);
        if (nameFrom > m.core() && words.any(nameFrom - 1, Words.BODY)) {
            descriptor = words.classes(nameFrom - 1) & Words.BODY;
            descriptorEnd = nameFrom;
        }
        return new Parts(nameFrom, nameEnd, -1, false, -1, -1, descriptor, descriptorEnd);
    }

    /// A description without any name: a body's noun before the head is its descriptor, as in *police report*.
    private static Parts bare(Words words, Mention m) {
        for (int i = m.end() - 2; i >= m.core(); i--) {
            if (words.any(i, Words.BODY)) {
                return new Parts(-1, -1, -1, false, -1, -1, words.classes(i) & Words.BODY, i + 1);
            }
        }
        return new Parts(-1, -1, -1, false, -1, -1, 0, -1);
    }

    private static int lastName(Words words, int core, int end) {
        for (int i = end - 1; i >= core; i--) {
            if (words.name(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Where the name that ends here begins: back over names and what connects them; a possessor that is no body stays apart.
    private static int nameFrom(Words words, int core, int end) {
        int from = end - 1;
        int i = end - 1;
        while (i >= core) {
            boolean name = words.name(i);
            boolean small = !name && i > core
                    && (words.any(i, Words.FUNCTION) || words.token(i).is("'s") || words.token(i).is("-") || words.token(i).is(".")
                            || words.token(i).is("&") || words.token(i).is("'"));
            if (!name && !small) {
                break;
            }
            from = name ? i : from;
            i--;
        }
        return from;
    }

    /// The place after a role that is followed by a person's name or by nothing, or -1.
    private static int roleEnd(Words words, Mention m) {
        int end = -1;
        for (int i = m.core(); i < m.end(); i++) {
            if (words.any(i, ROLES)) {
                end = i + 1;
            }
        }
        if (end < 0) {
            return -1;
        }
        for (int i = end; i < m.end(); i++) {
            boolean part = words.name(i) || words.token(i).is(".") || words.token(i).is("-");
            if (!part || words.any(i, Words.BODY)) {
                return -1;
            }
        }
        return end;
    }

    boolean hasBody() {
        return bodyFrom >= 0;
    }

    /// Whether the body is named, and not only described as in *the agency's director*.
    boolean bodyNamed(Words words) {
        for (int i = Math.max(0, bodyFrom); i < bodyEnd; i++) {
            if (words.name(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the body is a bare noun before a role, as in *hospital staff*, and so points back to nobody.
    boolean bareBody() {
        return bodyFrom >= 0 && bodyEnd - bodyFrom == 1 && roleFrom == bodyEnd;
    }

    boolean hasRole() {
        return roleFrom >= 0;
    }

    boolean hasPerson() {
        return personFrom >= 0;
    }

    boolean hasDescriptor() {
        return descriptorEnd >= 0 && !hasBody();
    }

    /// Where the name begins that ends the phrase.
    int nameFrom() {
        return hasPerson() ? personFrom : bodyFrom;
    }
}
