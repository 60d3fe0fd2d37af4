package io.github.communique.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The kind of value that an attribute holds.
 *
 * @param form which kind
 * @param type the full name of the type of the values
 * @param types of an object the type itself, of a family its variants, of a type with a text form its public subtypes
 */
record DeclaredKind(Form form, String type, List<TypeElement> types) {

    /** The kinds; what each is on the wire says {@code ValueKind}. */
    enum Form {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        ENUM,
        URI,
        PERIOD,
        SCALAR,
        OBJECT,
        FAMILY
    }

    /** The value types that it leads to. */
    List<TypeElement> reached() {
        return form == Form.OBJECT || form == Form.FAMILY ? types : List.of();
    }

    boolean hasTextForm() {
        return form == Form.URI || form == Form.PERIOD || form == Form.SCALAR;
    }
}
