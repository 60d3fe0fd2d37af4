package io.github.communique.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The kind of value that an attribute holds.
 *
 * @param form the kind
 * @param type the fully qualified name of the type of the values
 * @param types for an object the type itself, for a family its variants, for a type with a text form its public
 *     subtypes
 */
record DeclaredKind(Form form, String type, List<TypeElement> types) {

    /** The kinds of values; {@code ValueKind} describes their form on the wire. */
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

    /** The value types that values of the kind can contain. */
    List<TypeElement> reached() {
        return form == Form.OBJECT || form == Form.FAMILY ? types : List.of();
    }

    boolean hasTextForm() {
        return form == Form.URI || form == Form.PERIOD || form == Form.SCALAR;
    }
}
