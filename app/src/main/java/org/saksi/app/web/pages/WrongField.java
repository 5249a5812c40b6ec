package org.saksi.app.web.pages;

/// One field of a form holds what cannot be recorded.
final class WrongField extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String label;

    /// @param field the field's name in the form
    /// @param label what the form calls it for people
    /// @param message what is wrong with it
    WrongField(String field, String label, String message) {
        super(message);
        this.field = field;
        this.label = label;
    }

    String field() {
        return field;
    }

    String label() {
        return label;
    }
}
